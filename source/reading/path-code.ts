import { bech32m } from '@scure/base';
import { type Scene, type Story, sceneOf } from '../story/story.ts';
import type { Move, Reading } from './reading.ts';
import { type Path, replay, type Step } from './replay.ts';
import { type CodeFault, faultOf, longestCode, understand } from './typed-code.ts';

/**
 * A path as a few characters that a hand can copy: the letters of the story, `1`, one number, and the six
 * characters of a bech32m checksum, which catches every error of up to four characters in a code of common
 * length.
 *
 * The number is made of digits, each in a radix of its own, so that nothing is paid for that could not have
 * been otherwise. From the lowest digit:
 *
 *   the edition        15 bits: a code of another edition must not be read as a path of this one
 *   how many choices   7 bits while there are fewer than 64, 14 or 21 bits for more: without it, a path could
 *                      not be told from the same path and a last scene further where there is but one way on
 *   was one skipped    1 bit: most readers open every scene that has a notice, and pay no more than this
 *   then step by step
 *     the notice       opened or skipped, where the scene has one and some scene of the path was skipped; at
 *                      the last scene always, and it may be unread as well
 *     the choice       its place among the choices of the scene; a scene with one choice costs nothing
 *
 * Places among choices are safe here and nowhere else: the edition is a digest of scenes, choices and where
 * they lead.
 */
const editions = 32_749; // The largest prime under 2 to the 15th, so that every letter of an edition tells.
const countBits = 6;
const countLimit = 2 ** (3 * countBits);

/** A digit and how many values it could have. */
type Digit = readonly [value: number, radix: number];

const editionOf = ({ edition }: Story): number =>
  Array.from(edition).reduce((sum, sign) => (sum * 131 + sign.charCodeAt(0)) % editions, 0);

const meetings = ['opened', 'skipped', 'unread'] as const;

const wasSkipped = (step: Step): boolean => step.meeting === 'skipped';

/** The notice of a scene is told of at the last one always, at the others only where one was skipped. */
const tellsMeeting = (scene: Scene, isLast: boolean, someSkipped: boolean): boolean =>
  scene.notice !== undefined && (isLast || someSkipped);

function digitsOf(story: Story, { steps }: Path): readonly Digit[] {
  const count: Digit[] = [];
  const more = 2 ** countBits;
  for (let left = steps.length - 1; count.length === 0 || left > 0; left = Math.floor(left / more))
    count.push([(left % more) + (left >= more ? more : 0), 2 * more]);
  const someSkipped = steps.slice(0, -1).some(wasSkipped);
  return [
    [editionOf(story), editions],
    ...count,
    [Number(someSkipped), 2],
    ...steps.flatMap(({ scene, meeting, choice }, index): readonly Digit[] => {
      const isLast = index === steps.length - 1;
      return [
        ...(meeting !== undefined && tellsMeeting(scene, isLast, someSkipped)
          ? [[meetings.indexOf(meeting), isLast ? 3 : 2] as const]
          : []),
        ...(choice === undefined ? [] : [[scene.choices.indexOf(choice), scene.choices.length] as const]),
      ];
    }),
  ];
}

/** The code of a path, without spaces; undefined where it would be longer than anybody copies. */
export function pathCode(story: Story, path: Path): string | undefined {
  const tooLarge = 1n << BigInt(5 * longestCode);
  if (path.steps.length > countLimit) return undefined;
  let number = 0n;
  for (const [value, radix] of digitsOf(story, path).toReversed()) {
    number = number * BigInt(radix) + BigInt(value);
    if (number >= tooLarge) return undefined;
  }
  const words = Array.from(number.toString(32), (digit) => Number.parseInt(digit, 32));
  const code = bech32m.encode(story.prefix, words, false);
  return code.length > longestCode ? undefined : code;
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

  let number = words.reduce((sum, word) => sum * 32n + BigInt(word), 0n);
  const pull = (radix: number): number => {
    const value = number % BigInt(radix);
    number /= BigInt(radix);
    return Number(value);
  };
  if (pull(editions) !== editionOf(story)) return { fault: { kind: 'edition' } };
  const reading = { story: story.id, moves: movesOf(story, pull) };
  // Of the numbers that could be read as a path only one is its code: nothing may be left over.
  const path = replay(story, reading);
  return pathCode(story, path) === bech32m.encode(prefix, [...words], false)
    ? { reading, path }
    : { fault: { kind: 'nowhere' } };
}

/** The moves that lead along a path, its digits pulled one by one. They end early where the story does. */
function movesOf(story: Story, pull: (radix: number) => number): readonly Move[] {
  const more = 2 ** countBits;
  let count = 0;
  for (let unit = 1; unit < countLimit; unit *= more) {
    const digit = pull(2 * more);
    count += (digit % more) * unit;
    if (digit < more) break;
  }
  const someSkipped = pull(2) === 1;
  const moves: Move[] = [];
  let scene = sceneOf(story, story.start);
  for (let made = 0; ; made++) {
    const at = scene.id;
    const isLast = made === count;
    const met = tellsMeeting(scene, isLast, someSkipped) ? meetings[pull(isLast ? 3 : 2)] : undefined;
    if (scene.notice && met !== 'unread') moves.push({ kind: met === 'skipped' ? 'skip' : 'open', at });
    const choice = isLast ? undefined : scene.choices[pull(Math.max(1, scene.choices.length))];
    if (!choice) return moves;
    moves.push({ kind: 'choose', at, choice: choice.id });
    scene = sceneOf(story, choice.to);
  }
}
