/** Readings in columns, as many abreast as fit, and the way to the others. */
import type { Compared } from '../../comparison/compared.ts';
import type { Comparison } from '../../comparison/comparison.ts';
import type { Words } from '../../language/words.ts';
import { pointer } from '../../layout/bands.ts';
import type { Drawing } from '../../layout/grid.ts';
import type { Paragraph } from '../../layout/flow.ts';
import { span } from '../../layout/line.ts';
import type { Shown } from '../../paragraphs/comparison.ts';
import type { Action, PageHead } from '../page.ts';

/** The columns from here on; the last of them are always as many as fit. */
export function shownFrom(from: number, readings: number, abreast: number): Shown {
  const first = Math.max(0, Math.min(from, readings - abreast));
  return [first, Math.min(first + abreast, readings)];
}

/** Over columns: which readings they are, and their names, which stay when the rest scrolls. */
export function columnsHead(
  names: Drawing,
  { readings: { length } }: Comparison,
  [from, to]: Shown,
  { compare }: Words,
): readonly PageHead[] {
  const title = to - from < length ? compare.some(from + 1, to, length) : compare.all(length);
  return [{ left: [span(title, 'strong')], right: [] }, { draw: indented(names) }];
}

export const drawn = (draw: Drawing | undefined): Paragraph => ({ spans: [], draw });

/** As far from the left as the choices, which leave room for the pointer. */
export const indented =
  (draw: Drawing): Drawing =>
  (width) =>
    draw(width - pointer.length).map((spans) => [span(' '.repeat(pointer.length)), ...spans]);

/** The arrows to the other columns, around the end. */
export function sidesOf(
  name: 'comparison' | 'heard',
  compared: Compared,
  [from, to]: Shown,
): { readonly left?: Action; readonly right?: Action } {
  const n = compared.comparison.readings.length;
  const abreast = to - from;
  if (abreast === n) return {};
  const turn = (next: number): Action => ({ do: 'replace', screen: { name, compared, from: next } });
  return { left: turn(from === 0 ? n - abreast : from - abreast), right: turn(to === n ? 0 : to) };
}
