/** A row for each title and a column for each of many, as narrow as the widest sign in any of them. */
import type { Drawing } from './grid.ts';
import { flow } from './flow.ts';
import { filled, type Span, span } from './line.ts';
import { widthOf } from './width.ts';

export interface LetterRow {
  readonly title: Span;
  /** One sign for each column. */
  readonly signs: readonly Span[];
}

interface Letters {
  /** How many columns stand beside each other on so many cells. */
  readonly abreast: (width: number) => number;
  /** The columns from one index to before another. */
  readonly drawn: (
    from: number,
    to: number,
  ) => { readonly heads: Drawing; readonly rows: readonly Drawing[] };
}

/** A title that is longer gives way to the columns. */
const wideTitle = 24;
const apart = 1;

export function lettersOf(heads: readonly string[], rows: readonly LetterRow[]): Letters {
  const signs = [...heads, ...rows.flatMap((row) => row.signs.map(({ text }) => text))];
  const cell = Math.max(1, ...new Set(signs.map((text) => widthOf(text)))) + apart;
  const longest = Math.max(0, ...rows.map(({ title }) => widthOf(title.text)));
  return {
    abreast: (width) => Math.max(1, Math.floor((width - Math.min(longest, wideTitle)) / cell)),
    drawn: (from, to) => {
      const titleWidth = (width: number): number =>
        Math.max(1, Math.min(longest, width - (to - from) * cell));
      const line = (signs: readonly Span[]): readonly Span[] =>
        signs.slice(from, to).flatMap((sign) => [span(' '), ...centred(sign, cell - apart)]);
      return {
        heads: (width) => [
          [span(' '.repeat(titleWidth(width))), ...line(heads.map((head) => span(head, 'strong')))],
        ],
        rows: rows.map((row): Drawing => (width) => {
          const room = titleWidth(width);
          return flow([{ spans: [row.title] }], room).map(({ spans }, at) =>
            at === 0 ? [...filled(spans, room), ...line(row.signs)] : spans,
          );
        }),
      };
    },
  };
}

/** A letter stands under a letter, whether there are brackets around it or not. */
function centred(sign: Span, width: number): readonly Span[] {
  const left = Math.floor((width - widthOf(sign.text)) / 2);
  const right = width - widthOf(sign.text) - left;
  return [span(' '.repeat(left)), sign, span(' '.repeat(right))];
}
