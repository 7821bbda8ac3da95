import { widthOf } from './width.ts';

/** How a run of text is meant; a theme decides how it looks, and plain output drops it. */
export type Tone = 'plain' | 'strong' | 'faint' | 'later' | 'term' | 'ornament';

export interface Span {
  readonly text: string;
  readonly tone?: Tone;
  /** `#rrggbb`, the colour of an account. */
  readonly colour?: string;
  /** An address the text leads to, where the terminal knows links. */
  readonly link?: string;
}

/** One line of a page, no wider than it was wrapped to. */
export interface Line {
  readonly spans: readonly Span[];
  /** How many signs of the text stand above this line; the same at every width. */
  readonly at: number;
  /** It is of a heading, or of the space between paragraphs: no page ends with it. */
  readonly heads?: true;
}

export const span = (text: string, tone: Tone = 'plain'): Span => ({ text, tone });

export const textOf = (spans: readonly Span[]): string => spans.map((each) => each.text).join('');

/** Width in cells. */
export const spansWidth = (spans: readonly Span[]): number => widthOf(textOf(spans));

/** With spaces behind them, so that they take so many cells at least. */
export const filled = (spans: readonly Span[], width: number): readonly Span[] => [
  ...spans,
  span(' '.repeat(Math.max(0, width - spansWidth(spans)))),
];

/** Two texts beside each other with a rule between, the second from behind `width` cells on. */
export function sideBySide(left: readonly Line[], right: readonly Line[], width: number): readonly Line[] {
  const end = left.at(-1)?.at ?? 0;
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) => {
    const { spans, at } = left[row] ?? { spans: [], at: end + 1 + row - left.length };
    return { spans: [...filled(spans, width), span(' │ ', 'faint'), ...(right[row]?.spans ?? [])], at };
  });
}

/**
 * The same line in fewer spans, which a screen draws faster: alike ones as one, spaces with what is before
 * them where that is never underlined.
 */
export function merged(spans: readonly Span[]): readonly Span[] {
  const all: Span[] = [];
  for (const each of spans) {
    const last = all.at(-1);
    if (last && (isAlike(last, each) || (isSpace(each) && isBare(last)))) {
      all[all.length - 1] = { ...last, text: last.text + each.text };
    } else if (each.text !== '') all.push(each);
  }
  return all;
}

const isBare = ({ tone, colour, link }: Span): boolean =>
  tone !== 'term' && colour === undefined && link === undefined;

const isSpace = ({ text }: Span): boolean => /^ *$/.test(text);

const isAlike = (a: Span, b: Span): boolean =>
  (a.tone ?? 'plain') === (b.tone ?? 'plain') && a.colour === b.colour && a.link === b.link;
