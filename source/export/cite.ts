/** Numbered sources: one list at the end of a report, and the numbers behind the words that rest on them. */
import type { Words } from '../language/words.ts';
import { dateText } from '../paragraphs/dates.ts';
import { recordSpans } from '../paragraphs/sources.ts';
import { textOf } from '../layout/line.ts';
import { bracketed } from '../paragraphs/scene.ts';
import { languageName, type Reference } from '../paragraphs/telling.ts';
import { type WriteNames, withoutPath } from '../reading/shown.ts';
import { type Block, sourcesOf, type Story } from '../story/story.ts';
import { quotationsOf } from '../story/quotations.ts';
import { headedList, type Part } from './report.ts';

export interface Citing {
  /** The text with the numbers of these sources behind it. */
  readonly numbered: (text: string, sources: readonly string[]) => string;
  /** A block with its numbers, its speaker where it is a quotation, its mark where it was known later. */
  readonly part: (block: Block, names?: WriteNames) => Part;
  /** The list the numbers lead to, under its heading; nothing where nothing is cited. */
  readonly list: readonly Part[];
}

/** A block, or a claim. */
type Cited = Pick<Block, 'sources' | 'words'> & { readonly quotation?: boolean };

/** Number the sources of these blocks or claims in the order they first appear. */
export function citing(
  story: Story,
  cited: readonly Cited[],
  words: Words,
  reference: Reference = bracketed,
): Citing {
  const ids = sourcesOf(cited);
  const numbers = new Map(ids.map((id, index) => [id, index + 1]));
  const items = ids.flatMap((id) => {
    const source = story.sources.get(id);
    return source
      ? [{ text: `${textOf(recordSpans(source, words))} (${source.perspective})`, url: source.url }]
      : [];
  });
  const originals = quotationsOf(story, cited).map(({ words: said, original, language }) => ({
    text: words.quotations.original(said, original, languageName(language, words)),
  }));
  const numbered = (text: string, sources: readonly string[]): string => {
    const known = sources.flatMap((id) => numbers.get(id) ?? []);
    return known.length === 0 ? text : text + reference(known);
  };
  return {
    numbered,
    part(block, names = withoutPath) {
      const later = block.later ? words.knownLater : undefined;
      if (block.quotation && block.speaker !== undefined && block.said !== undefined) {
        const by = words.sources.speaker(block.speaker, dateText(block.said, words));
        return { kind: 'quotation', text: names(block), by: numbered(by, block.sources), note: later };
      }
      return { kind: 'paragraph', text: numbered(names(block), block.sources), note: later };
    },
    list: [
      ...headedList(words.transcript.sources, items, true),
      ...headedList(words.quotations.title, originals),
    ],
  };
}
