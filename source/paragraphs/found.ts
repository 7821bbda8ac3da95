/** What was looked for, set apart where it stands. */
import type { Words } from '../language/words.ts';
import type { Paragraph } from '../layout/flow.ts';
import { type Span, span, textOf, type Tone } from '../layout/line.ts';
import { best, foundIn } from '../reading/found.ts';
import type { Hit } from '../reading/search.ts';

/** A text with what was found between signs, since not everybody sees its weight. */
const foundSpans = (text: string, wanted: readonly string[], words: Words, tone?: Tone): readonly Span[] =>
  split(text, wanted).map(([piece, isFound]) =>
    isFound ? span(words.search.match(piece), 'strong') : span(piece, tone),
  );

/** What was found: where, and the words around it. */
export const hitParagraphs = (
  { kind, title, excerpt }: Hit,
  wanted: readonly string[],
  words: Words,
): readonly Paragraph[] => [
  { spans: [...foundSpans(title, wanted, words, 'strong'), span(`  ${words.search.kinds[kind]}`, 'faint')] },
  ...(excerpt === '' ? [] : [{ spans: foundSpans(excerpt, wanted, words, 'faint'), gap: 0 }]),
];

/** The same in one line. */
export function hitText({ kind, title, excerpt }: Hit, wanted: readonly string[], words: Words): string {
  const found = (text: string): string => textOf(foundSpans(text, wanted, words));
  const hit = words.search.hit(found(title), words.search.kinds[kind]);
  return excerpt === '' ? hit : words.search.around(hit, found(excerpt));
}

/** A text in pieces, each with whether it was looked for. */
function split(text: string, wanted: readonly string[]): readonly (readonly [string, boolean])[] {
  const pieces: [string, boolean][] = [];
  let at = 0;
  for (const { from, to } of foundIn(text, wanted)) {
    if (from > at) pieces.push([text.slice(at, from), false]);
    pieces.push([text.slice(from, to), true]);
    at = to;
  }
  return at < text.length ? [...pieces, [text.slice(at), false]] : pieces;
}

/** A paragraph of a page with what was found in bold. */
export const showing = (paragraph: Paragraph, wanted: readonly string[]): Paragraph => ({
  ...paragraph,
  spans: paragraph.spans.flatMap((each) =>
    split(each.text, wanted).map(([text, isFound]) =>
      isFound ? { ...each, text, tone: 'strong' as const } : { ...each, text },
    ),
  ),
});

/** Where in a paragraph most of the words stand near each other, and how many do; nothing where none does. */
export function foundAt(
  { spans }: Paragraph,
  wanted: readonly string[],
): { readonly at: number; readonly words: number } | undefined {
  const pieces = foundIn(textOf(spans), wanted);
  const at = best(pieces)?.from;
  return at === undefined ? undefined : { at, words: new Set(pieces.map(({ word }) => word)).size };
}
