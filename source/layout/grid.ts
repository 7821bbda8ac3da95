/**
 * Rows with a column for each reading, for any width: the title, a cell a reading and what is said of the row
 * beside each other, or the cells under the title where that is too narrow. The names stand apart from the
 * rows, so that they can stay while the rows scroll.
 */
import { flow } from './flow.ts';
import { filled, type Span, span, spansWidth } from './line.ts';
import { widthOf } from './width.ts';

/** The signs of one cell, each in one piece. None: it is said that there is nothing. */
export type Signs = readonly (readonly Span[])[];

/** A cell that says nothing at all. */
export const blank: Signs = [[]];

export interface Row {
  readonly title: string;
  /** A cell for each reading. */
  readonly cells: readonly Signs[];
  readonly status: Span;
}

/** What stands in an empty cell: in words, or as a sign where they do not fit. */
interface Nothing {
  readonly words: string;
  readonly sign: string;
}

export type Drawing = (width: number) => readonly (readonly Span[])[];

interface Columns {
  /** The names over the cells. */
  readonly names: Drawing;
  /** One of the rows. */
  readonly drawn: (row: Row) => Drawing;
}

const apart = 2;
const narrowestTitle = 16;
/** A title that is longer gives way to the cells. */
const wideTitle = 24;
const narrowestCell = 6;
const widestCell = 24;
const widestSaid = 16;

/** The width of each part in cells; no `title`: the cells stand under it. */
interface Widths {
  readonly title?: number;
  readonly cell: number;
  readonly said: number;
}

/** Columns wide enough for all of these rows. */
export function columnsOf(names: readonly string[], rows: readonly Row[], nothing: Nothing): Columns {
  const longest = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => widthOf(text)));
  const ownTitle = longest(rows.map(({ title }) => title));
  const ownSaid = Math.min(widestSaid, longest(rows.map(({ status }) => status.text)));
  const tight = Math.max(
    narrowestCell,
    ...rows.flatMap(({ cells }) => cells.map((cell) => spansWidth(cell.flat()))),
  );
  const widths = (width: number): Widths => {
    const room = (width - ownSaid - apart - Math.min(ownTitle, wideTitle)) / names.length - apart;
    const cell = Math.max(tight, Math.min(widestCell, Math.floor(room)));
    const title = width - ownSaid - apart - names.length * (cell + apart);
    return title >= Math.min(ownTitle, narrowestTitle)
      ? { title: Math.min(ownTitle, title), cell, said: ownSaid }
      : { cell: Math.max(1, Math.floor(width / names.length) - 1), said: ownSaid };
  };
  return {
    names: (width) => {
      const { title, cell } = widths(width);
      const heads = names.map((name) => filled([span(shortened(name, cell), 'strong')], cell));
      return [title === undefined ? joined(heads, 1) : joined([filled([], title), ...heads], apart)];
    },
    drawn: (row) => (width) => drawRow(row, widths(width), width, nothing),
  };
}

function drawRow(
  { title, cells, status }: Row,
  { title: beside, cell, said: saidWidth }: Widths,
  width: number,
  nothing: Nothing,
): readonly (readonly Span[])[] {
  const titleWidth = beside ?? Math.max(1, width - saidWidth - apart);
  const titles = wrapped(span(title), titleWidth);
  const words = wrapped(status, Math.max(1, saidWidth));
  const drawn = cells.map((signs) => signLines(signs, cell, nothing));
  const cellsAt = (at: number): readonly (readonly Span[])[] =>
    drawn.map((lines) => filled(lines[at] ?? [], cell));
  const deepest = Math.max(...drawn.map((lines) => lines.length));
  const besides = beside === undefined ? 0 : deepest;
  const rows = Array.from({ length: Math.max(titles.length, words.length, besides) }, (_, at) =>
    joined(
      [filled(titles[at] ?? [], titleWidth), ...(beside === undefined ? [] : cellsAt(at)), words[at] ?? []],
      apart,
    ),
  );
  const isBlank = cells.every((signs) => signs === blank);
  return beside !== undefined || isBlank
    ? rows
    : [...rows, ...Array.from({ length: deepest }, (_, at) => joined(cellsAt(at), 1))];
}

const wrapped = (text: Span, width: number): readonly (readonly Span[])[] =>
  flow([{ spans: [text] }], width).map(({ spans }) => spans);

/**
 * The signs apart from each other where there is room; else close together, in as many lines as they need.
 */
function signLines(signs: Signs, width: number, { words, sign }: Nothing): readonly (readonly Span[])[] {
  if (signs.length === 0) return [[span(widthOf(words) <= width ? words : sign, 'faint')]];
  const loose = joined(signs, 1);
  if (spansWidth(loose) <= width) return [loose];
  return signs.reduce<readonly (readonly Span[])[]>((lines, each) => {
    const last = lines.at(-1);
    return last && spansWidth([...last, ...each]) <= width
      ? [...lines.slice(0, -1), [...last, ...each]]
      : [...lines, each];
  }, []);
}

const joined = (parts: readonly (readonly Span[])[], gap: number): readonly Span[] =>
  parts.flatMap((part, index) => (index === 0 ? part : [span(' '.repeat(gap)), ...part]));

/** A name that is too long, without its middle: names given by rote differ at their ends. */
function shortened(name: string, width: number): string {
  const signs = Array.from(name);
  let text = name;
  for (let room = width - 1; widthOf(text) > width && room > 0; room--) {
    const end = Math.floor(room / 3);
    text = `${signs.slice(0, room - end).join('')}…${signs.slice(signs.length - end).join('')}`;
  }
  return text;
}
