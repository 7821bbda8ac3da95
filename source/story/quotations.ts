/** Translated quotations where they stand in a text: found by their one wording. */
import type { Quotation } from './evidence.ts';
import type { Block } from './scene.ts';
import type { Story } from './story.ts';

const quoted = /“([^”]+)”/gu;

/** As quotations are compared: their words between spaces, whatever their case and the signs between them. */
export const foldedQuotation = (text: string): string =>
  ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;

/** The quotations in a text that hold a word, as they are compared, each with the index of its first sign. */
export const quotationsIn = (
  text: string,
): readonly { readonly text: string; readonly from: number; readonly to: number }[] =>
  [...text.matchAll(quoted)]
    .map(({ 0: whole, 1: inner = '', index }) => ({
      text: foldedQuotation(inner),
      from: index,
      to: index + whole.length,
    }))
    .filter((each) => each.text.trim() !== '');

type Quoting = Pick<Block, 'words' | 'sources'> & { readonly quotation?: boolean };

/**
 * The kept quotations that these blocks hold on the word of their sources; of one source, where it is given.
 */
export function quotationsOf(
  { quotations }: Pick<Story, 'quotations'>,
  blocks: readonly Quoting[],
  source?: string,
): readonly Quotation[] {
  const texts = blocks.flatMap(({ words, quotation, sources }) =>
    (quotation === true ? [foldedQuotation(words)] : quotationsIn(words).map(({ text }) => text)).map(
      (text) => ({
        text,
        sources,
      }),
    ),
  );
  return quotations.filter(
    (each) =>
      (source === undefined || each.sources.includes(source)) &&
      texts.some(
        ({ text, sources }) =>
          foldedQuotation(each.words).includes(text) && sources.some((id) => each.sources.includes(id)),
      ),
  );
}
