import { bech32m } from '@scure/base';
import type { Story } from '../story/story.ts';
import { numberByHabits, pathByHabits } from './code-by-habits.ts';
import { numberByPlaces, pathByPlaces } from './code-by-places.ts';
import type { Move, Reading } from './reading.ts';
import type { Path } from './replay.ts';
import { type CodeFault, faultOf, longestCode, understand } from './typed-code.ts';

/**
 * A path as a few characters that a hand can copy: the letters of the story, `1`, one number, and the six
 * characters of a bech32m checksum, which catches every error of up to four characters in a code of common
 * length.
 *
 * The number divided by `editions` leaves the edition: a code of another edition must not be read as a path
 * of this one. It stands there as one of two numbers, which say how the path is written in what the division
 * gives. The shorter way is taken, so that no code is longer than it would be in the first; both are read.
 *
 * Places among choices are safe there and nowhere else: the edition is a digest of scenes, choices and where
 * they lead.
 */
const editions = 32_749; // The largest prime under 2 to the 15th, so that every letter of an edition tells.

/** How a path is written as a number. */
interface Writing {
  /** How far the edition is moved on, so that this writing is told from the other. */
  readonly moved: number;
  readonly numberOf: (story: Story, path: Path, limit: bigint) => bigint | undefined;
  readonly pathOf: (story: Story, number: bigint) => Path | undefined;
}

export const writings = {
  habits: { moved: 16_374, numberOf: numberByHabits, pathOf: pathByHabits },
  places: { moved: 0, numberOf: numberByPlaces, pathOf: pathByPlaces },
} satisfies Record<string, Writing>;

const editionOf = ({ edition }: Story, { moved }: Writing): bigint => {
  const own = Array.from(edition).reduce((sum, sign) => (sum * 131 + sign.charCodeAt(0)) % editions, 0);
  return BigInt((own + moved) % editions);
};

/** The code of a path in a writing; undefined where it would be longer than anybody copies. */
export function codeIn(story: Story, path: Path, writing: Writing): string | undefined {
  const number = writing.numberOf(story, path, 1n << BigInt(5 * longestCode));
  if (number === undefined) return undefined;
  const digits = (number * BigInt(editions) + editionOf(story, writing)).toString(32);
  const words = Array.from(digits, (digit) => Number.parseInt(digit, 32));
  const code = bech32m.encode(story.prefix, words, false);
  return code.length > longestCode ? undefined : code;
}

/** The shorter code of a path, without spaces; undefined where it would be longer than anybody copies. */
export function pathCode(story: Story, path: Path): string | undefined {
  const [code, former] = Object.values(writings).map((each) => codeIn(story, path, each));
  return code !== undefined && (former === undefined || code.length <= former.length) ? code : former;
}

/** As a code is printed and copied: in groups of four. */
export const grouped = (code: string): string => code.replace(/.{4}(?=.)/gu, '$& ');

/**
 * The reading that a code stands for and its path, or what is wrong with it. What was typed may hold spaces,
 * dashes, capitals and the letters that a hand confuses. A code that is not exactly right is never read as
 * some other path.
 */
export function readCode(
  story: Story,
  typed: string,
): { readonly reading: Reading; readonly path: Path } | { readonly fault: CodeFault } {
  const understood = understand(story.prefix, typed);
  if (!understood) return { fault: faultOf(story.prefix, typed) };
  const { prefix, words } = understood;
  if (prefix !== story.prefix) return { fault: { kind: 'story' } };

  const number = numberOf(words);
  const edition = number % BigInt(editions);
  const writing = Object.values<Writing>(writings).find((each) => editionOf(story, each) === edition);
  if (!writing) return { fault: { kind: 'edition' } };
  // A number is written without noughts before it.
  const isWell = words[0] !== 0 || words.length === 1;
  const path = isWell ? writing.pathOf(story, number / BigInt(editions)) : undefined;
  if (!path) return { fault: { kind: 'nowhere' } };
  const reading: Reading = {
    story: story.id,
    // Who compares thousands of paths asks for the moves of none.
    get moves() {
      return movesAlong(path);
    },
  };
  return { reading, path };
}

/** The number of these words; nine at a time are still a common number, which is added sooner. */
function numberOf(words: readonly number[]): bigint {
  const most = 9;
  let number = 0n;
  for (let at = 0; at < words.length; at += most) {
    const some = words.slice(at, at + most);
    const sum = some.reduce((low, word) => low * 32 + word, 0);
    number = (number << BigInt(5 * some.length)) + BigInt(sum);
  }
  return number;
}

/** The moves of a reader who went straight along a path. */
function movesAlong({ steps }: Path): readonly Move[] {
  const moves: Move[] = [];
  for (const { scene, meeting, choice } of steps) {
    const at = scene.id;
    if (meeting === 'opened') moves.push({ kind: 'open', at });
    if (meeting === 'skipped') moves.push({ kind: 'skip', at });
    if (choice) moves.push({ kind: 'choose', at, choice: choice.id });
  }
  return moves;
}
