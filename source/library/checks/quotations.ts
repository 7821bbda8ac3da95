/** Translated quotations: kept with their original, one wording each. */
import { foldedQuotation, quotationsIn, quotedIn } from '../../story/quotations.ts';
import type { Pack } from '../pack.ts';
import type { Problem, Tell } from '../problem.ts';
import { advice, blocksOf } from './parts.ts';

export const quotations = advice(function* (pack, tell) {
  const kept = pack.quotations.content.quotations.map(({ words }) => foldedQuotation(words));
  if (pack.story.content.rules.quotations) {
    for (const { content, document } of pack.scenes) {
      for (const [index, { from, text }] of content.tellings.entries()) {
        if (from === undefined || from === pack.story.content.language) continue;
        for (const [at, { words }] of text.entries()) {
          for (const { text: inner, from: start, to } of quotationsIn(words)) {
            // Said in the language of the story, as its own mark behind it says.
            const isMarked = /^ \(in \p{L}+\)/u.test(words.slice(to));
            if (!isMarked && !kept.some((each) => each.includes(inner)))
              yield tell.warning(
                'untranslated',
                document.within(['tellings', index, 'text', at, 'words'], start),
              );
          }
        }
      }
    }
  }
  yield* unused(pack, tell);
});

function* unused(pack: Pack, tell: Pick<Tell, 'warning'>): Iterable<Problem> {
  if (pack.quotations.content.quotations.length === 0) return;
  const texts = pack.scenes.flatMap((scene) => blocksOf(scene).flatMap(({ block }) => quotedIn(block)));
  const { document, content } = pack.quotations;
  for (const [index, { id, words }] of content.quotations.entries())
    if (!texts.some((text) => foldedQuotation(words).includes(text)))
      yield tell.warning('unused-quotation', document.at(['quotations', index]), id);
}
