/**
 * Translated quotations where they stand in a text: found by their one wording. What is asked of them stands
 * in `library/checks/quotations.ts`.
 */
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

type Quoted = Pick<Block, 'words'> & { readonly quotation?: boolean | undefined };
type Quoting = Quoted & Pick<Block, 'sources'>;

/** What a block quotes, as it is compared: all of it, or what stands in quotation marks. */
export const quotedIn = ({ words, quotation }: Quoted): readonly string[] =>
  quotation === true ? [foldedQuotation(words)] : quotationsIn(words).map(({ text }) => text);

/** The kept quotations that these blocks hold on the word of their sources. */
export function quotationsOf(
  { quotations }: Pick<Story, 'quotations'>,
  blocks: readonly Quoting[],
): readonly Quotation[] {
  const texts = blocks.flatMap((block) => quotedIn(block).map((text) => ({ text, sources: block.sources })));
  return quotations.filter((each) =>
    texts.some(
      ({ text, sources }) =>
        foldedQuotation(each.words).includes(text) && sources.some((id) => each.sources.includes(id)),
    ),
  );
}
