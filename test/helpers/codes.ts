import fc from 'fast-check';
import { codeIn, pathCode, readCode, writings } from '../../source/reading/path-code.ts';
import type { Move, Reading } from '../../source/reading/reading.ts';
import { type Path, replay } from '../../source/reading/replay.ts';
import type { CodeFault } from '../../source/reading/typed-code.ts';
import type { Story } from '../../source/story/story.ts';
import { diamond } from '../fixtures/stories.ts';
import { wandering } from './walks.ts';

export const codeOf = (story: Story, reading: Reading): string =>
  pathCode(story, replay(story, reading)) ?? '';

/** The code of a path as codes were first written. */
export const formerCodeOf = (story: Story, path: Path): string => codeIn(story, path, writings.places) ?? '';

export function pathOf(story: Story, typed: string): Path | undefined {
  const read = readCode(story, typed);
  return 'reading' in read ? replay(story, read.reading) : undefined;
}

export function faultOf(story: Story, typed: string): CodeFault | undefined {
  const read = readCode(story, typed);
  return 'fault' in read ? read.fault : undefined;
}

/** Readings of a story that went on and on, or to an ending, skipping a scene here and there. */
export const onward = (story: Story, most: number): fc.Arbitrary<Reading> =>
  fc
    .array(fc.nat(), { minLength: most, maxLength: most })
    .map((picks) =>
      wandering(story, picks, ({ kind }, pick) => kind === 'choose' || (kind !== 'back' && pick % 9 === 0)),
    );

export const toReds: Move = { kind: 'choose', at: 'start', choice: 'follow-reds' };
export const toBlues: Move = { kind: 'choose', at: 'start', choice: 'follow-blues' };

/** From the blues to the reds and back, as often. */
export const rounds = (times: number): readonly Move[] =>
  Array.from({ length: times }).flatMap((): Move[] => [
    { kind: 'choose', at: 'fire-blues', choice: 'hear-reds' },
    { kind: 'choose', at: 'fire-reds', choice: 'hear-blues' },
  ]);

/** A card with one sign wrong in its third group. */
export const slipped = (card: string): string =>
  card.replace(/^(.{10})(.)/, (_, before: string, sign: string) => `${before}${sign === 'q' ? 'p' : 'q'}`);

export const inDiamond = (...moves: readonly Move[]): Reading => ({ story: diamond.id, moves });
