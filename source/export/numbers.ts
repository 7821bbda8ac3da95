/** Readings by their numbers: a room has no names, and forty of them would fill the page. */
import type { Words } from '../language/words.ts';
import { mostNamed } from '../paragraphs/comparison.ts';

/** The readings with these indexes, in rising order, by their numbers; of a room too large only how many. */
export function numbersOf(indexes: readonly number[], size: number, { wall }: Words): string {
  if (indexes.length === 0) return wall.nobody;
  if (size > mostNamed) return wall.readings(indexes.length);
  const ranges: (readonly [from: number, to: number])[] = [];
  for (const index of indexes) {
    const [from, to] = ranges.at(-1) ?? [];
    if (from !== undefined && to === index) ranges.splice(-1, 1, [from, index + 1]);
    else ranges.push([index + 1, index + 1]);
  }
  return wall.numbers(ranges);
}
