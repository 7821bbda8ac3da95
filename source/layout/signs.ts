/** Plain signs for terminals that cannot show ours. */
import type { Paragraph } from './flow.ts';
import type { Span } from './line.ts';
import { widthOf } from './width.ts';

/** How the signs of a terminal are written. */
export interface Signs {
  /** In as many cells as before: for lines that are laid out already. */
  readonly inPlace: (text: string) => string;
  /** In as many cells as it takes, for texts that are still to be wrapped. */
  readonly text: (text: string) => string;
}

/** What stands in for each of our signs, in one cell. */
const standIns: Readonly<Record<string, string>> = {
  ...{ '‘': "'", '’': "'", '‚': "'", '“': '"', '”': '"', '„': '"', '‛': "'", '‟': '"', '«': '"', '»': '"' },
  ...{ '‐': '-', '‑': '-', '‒': '-', '―': '-', '–': '-', '—': '-', '−': '-', '…': '~', '·': '.', '•': '*' },
  ...{ '←': '<', '→': '>', '↑': '^', '↓': 'v', '▸': '>', '❯': '>', '▏': '|', '▌': '|' },
  ...{ '─': '-', '╶': '-', '╴': '-', '│': '|', '╎': '|', '╷': '|', '╵': '|', '╱': '/', '╲': '\\' },
  ...{ '●': '*', '○': 'o', '◦': 'o' },
  ...{ '├': '+', '┤': '+', '┬': '+', '┴': '+', '┼': '+', '┌': '+', '┐': '+', '└': '+', '┘': '+' },
  ...{ '⁰': '0', '¹': '1', '²': '2', '³': '3', '⁴': '4' },
  ...{ '⁵': '5', '⁶': '6', '⁷': '7', '⁸': '8', '⁹': '9' },
  ...{ ı: 'i', ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', đ: 'd', Đ: 'D' },
};

/** Those of which there are many: spaces, dots, corners and blocks of drawings. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/[\s\u2800]/u, ' '],
  [/[\u2801-\u28FF]/u, '.'],
  [/[\u2500-\u257F]/u, '+'],
  [/[\u2580-\u259F]/u, '#'],
];

/** What a terminal cannot show, or shows in two cells where it should take one. */
const lacking = {
  /** The console of Linux has the first 256 signs, the frames of code page 437, and letters of its font. */
  console: /[‐-―‘-„…−▸❯▏▌╎╴-╷╱╲●○◦⁰⁴-⁹\u2800-\u28FF]/gu,
  ascii: /[^\n -~]/gu,
  /** Where signs of no certain width are wide; letters among them stay as they are. */
  wide: /[‐-―‘-„…−▸❯▏▌╎╴-╷╱╲●○◦⁰¹²³⁴-⁹«»·•←-↓─-┼]/gu,
} as const;

export type SignSet = 'all' | keyof typeof lacking;

/** A letter without its marks, where that is one of ours; else a question mark, honestly. */
function standIn(sign: string): string {
  const known = standIns[sign] ?? kinds.find(([kind]) => kind.test(sign))?.[1];
  if (known !== undefined) return known;
  const bare = sign.normalize('NFD').replace(/\p{M}/gu, '');
  return /^[ -~]*$/.test(bare) ? bare : '?'.repeat(widthOf(sign));
}

/** The numbers of sources, which stand in a span of their own. */
const references = /^[⁰¹²³⁴⁵⁶⁷⁸⁹\u00A0]+$/;
const reference = /[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g;

/** How a terminal with these signs is written to; undefined where it has all of ours. */
export function signsOf(set: SignSet): Signs | undefined {
  if (set === 'all') return undefined;
  const lacks = lacking[set];
  const inPlace = (text: string): string => text.replace(lacks, standIn);
  const bracketed = (run: string): string => `[${Array.from(run, standIn).join('')}]`;
  return {
    inPlace,
    text: (text) =>
      inPlace(references.test(text) ? text.replace(reference, bracketed) : text.replaceAll('…', '...')),
  };
}

export const signedSpans = (spans: readonly Span[], { text }: Signs): readonly Span[] =>
  spans.map((each) => ({ ...each, text: text(each.text) }));

/** A paragraph in these signs; drawings keep their cells. */
export const signed = (paragraph: Paragraph, signs: Signs): Paragraph => {
  const { spans, margin, lead, wide, draw } = paragraph;
  return {
    ...paragraph,
    spans: signedSpans(spans, signs),
    margin: margin && { ...margin, text: signs.text(margin.text) },
    lead: lead && signedSpans(lead, signs),
    wide: wide && { ...wide, lead: signedSpans(wide.lead, signs) },
    draw:
      draw &&
      ((width, most) =>
        draw(width, most).map((row) => row.map((each) => ({ ...each, text: signs.inPlace(each.text) })))),
  };
};
