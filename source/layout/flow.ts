import { brokenAt } from './broken.ts';
import { type Line, type Span, span, textOf, type Tone } from './line.ts';
import { widthOf } from './width.ts';

/** A run of text that is wrapped as one. */
export interface Paragraph {
  readonly spans: readonly Span[];
  /** Empty lines before it; 1 unless said, none at the top of a page. */
  readonly gap?: number;
  /** What stands at the left of each of its lines. */
  readonly margin?: Span;
  /** What stands at the left of its first line; the others are indented as far. */
  readonly lead?: readonly Span[];
  /** Another lead where there are at least so many cells. */
  readonly wide?: { readonly from: number; readonly lead: readonly Span[] };
  /**
   * A drawing in place of words, made for a width in cells and no more rows than a page has. No rows: it does
   * not fit, and is left out.
   */
  readonly draw?: (width: number, most: number) => readonly (readonly Span[])[];
  /** A heading, which is not the last to stand on a page. */
  readonly heads?: true;
  /** Left out where the page would not be whole on the window with it: those with 1 first. */
  readonly yields?: 1 | 2;
}

/** A paragraph of one text. */
export const said = (text: string, tone?: Tone): Paragraph => ({ spans: [span(text, tone)] });

/** The same as a heading. */
export const heading = (text: string, tone: Tone = 'strong'): Paragraph => ({
  ...said(text, tone),
  heads: true,
});

/** The same right under what stands above it. */
export const under = (text: string, tone?: Tone): Paragraph => ({ ...said(text, tone), gap: 0 });

/** Rows for a drawing where nobody says how many there are. */
const usual = 16;

/**
 * Lay paragraphs out as lines of at most `width` cells. Each line knows how much text stands above it, so
 * that a place in the text can be found again at another width. `most`: how many rows a drawing may take.
 */
export function flow(paragraphs: readonly Paragraph[], width: number, most = usual): readonly Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const paragraph of paragraphs) {
    const rows = rowsOf(paragraph, width, most);
    const gap = lines.length === 0 || rows.length === 0 ? 0 : (paragraph.gap ?? 1);
    for (let blank = 0; blank < gap; blank++) lines.push({ spans: [], at: at++, heads: true });
    for (const { spans, offset } of rows) lines.push({ spans, at: at + offset, heads: paragraph.heads });
    at += lengthOf(paragraph);
  }
  return lines;
}

/** What stands at the left of a paragraph's first line on so many cells. */
const leadOf = ({ wide, lead, margin }: Paragraph, width: number): readonly Span[] =>
  (wide && width >= wide.from ? wide.lead : lead) ?? (margin ? [margin] : []);

/** A paragraph in rows, each with what stands at its left. */
function rowsOf(paragraph: Paragraph, width: number, most: number): readonly Row[] {
  const lead = leadOf(paragraph, width);
  const indent = widthOf(textOf(lead));
  const hang = paragraph.margin ? lead : indent > 0 ? [span(' '.repeat(indent))] : [];
  const room = Math.max(1, width - indent);
  const rows = paragraph.draw ? drawn(paragraph.draw(room, most)) : wrap(paragraph.spans, room);
  return rows.map(({ spans, offset }, row) => ({ spans: [...(row === 0 ? lead : hang), ...spans], offset }));
}

/** How far a paragraph moves the places behind it. */
const lengthOf = ({ draw, spans }: Paragraph): number => (draw ? mostDrawn : textOf(spans).length + 1);

/** The place where a paragraph begins, its gap before it. */
export function placeOf(paragraphs: readonly Paragraph[], index: number): number {
  return paragraphs
    .slice(0, index)
    .reduce((total, paragraph, at) => total + lengthOf(paragraph) + (at === 0 ? 0 : (paragraph.gap ?? 1)), 0);
}

/** What a drawing counts as in places, however high it is at a width. */
const mostDrawn = 1000;

interface Row {
  readonly spans: readonly Span[];
  /** How many signs of the paragraph stand before this row. */
  readonly offset: number;
}

const drawn = (rows: readonly (readonly Span[])[]): readonly Row[] =>
  rows.slice(0, mostDrawn).map((spans, offset) => ({ spans, offset }));

/** Wrap styled text: broken as plain text, then each row is given back the styles of its signs. */
function wrap(spans: readonly Span[], width: number): readonly Row[] {
  const text = textOf(spans);
  let from = 0;
  return brokenAt(text, width).map((row) => {
    while (row !== '' && !text.startsWith(row, from) && from < text.length) from++;
    const offset = from;
    from += row.length;
    return { spans: slice(spans, offset, from), offset };
  });
}

function slice(spans: readonly Span[], from: number, to: number): readonly Span[] {
  const parts: Span[] = [];
  let start = 0;
  for (const each of spans) {
    const text = each.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    // What was held together by a no-break space is on one line now; the sign itself is nobody's business.
    if (text !== '') parts.push({ ...each, text: text.replaceAll('\u00A0', ' ') });
    start += each.text.length;
  }
  return parts;
}

/** Two texts at the two ends of a line, or one under the other where they do not fit beside each other. */
export function ends(
  left: readonly Span[],
  right: readonly Span[],
  width: number,
): readonly (readonly Span[])[] {
  const room = width - widthOf(textOf(left)) - widthOf(textOf(right));
  if (right.length === 0) return [left];
  if (left.length === 0) return [[span(' '.repeat(Math.max(0, room))), ...right]];
  return room >= 2 ? [[...left, span(' '.repeat(room)), ...right]] : [left, right];
}
