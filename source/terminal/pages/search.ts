import type { Words } from '../../language/words.ts';
import { type Paragraph, said, under } from '../../layout/flow.ts';
import { span } from '../../layout/line.ts';
import { hitParagraphs } from '../../paragraphs/found.ts';
import { wordsIn } from '../../reading/found.ts';
import { type Hit, mostHits, search } from '../../reading/search.ts';
import type { Action, PageContent, Screen, ScreenNamed, Seated } from '../page.ts';
import { closing, keysOf, pageOver, type Row, row, rowsOf } from './common.ts';

/** While the query is typed the hits are only shown; Enter makes them choices. */
export function searchPage(
  { story, seat, words }: Seated,
  { query, typing }: ScreenNamed<'search'>,
): PageContent {
  const hits = search(story, seat.session.state().path, query);
  const become = (next: string, isTyping: boolean): Action => ({
    do: 'replace',
    screen: { name: 'search', query: next, typing: isTyping },
  });
  const found = said(words.search.found(hits.length, hits.length < mostHits), 'faint');
  const body: readonly Paragraph[] = [
    said(words.search.title, 'strong'),
    under(words.search.intro, 'faint'),
    { spans: [span(words.search.prompt(query)), span(typing ? '_' : '', 'strong')] },
    ...(query.trim() === '' ? [] : [found]),
    ...(typing && hits.length > 0 ? [under(words.search.enter, 'faint')] : []),
    ...(typing ? hits.slice(0, 10).flatMap((hit) => hitParagraphs(hit, wordsIn(query), words)) : []),
  ];
  return pageOver(`search ${typing}`, body, words, {
    ...(!typing &&
      hits.length > 0 && {
        ...rowsOf([{ rows: hits.map((hit) => rowOf(hit, query, words)) }]),
        opens: words.opens.row,
      }),
    ...(typing && {
      typing: {
        text: query,
        onText: (text) => become(text, true),
        onEnter: become(query, hits.length === 0),
      },
    }),
    keys: typing ? keysOf<'over'>(words, { close: { do: 'close' } }) : closing(words),
  });
}

/** A hit as a choice: it opens where the words stand. */
const rowOf = (hit: Hit, query: string, words: Words): Row =>
  row(hitParagraphs(hit, wordsIn(query), words), {
    name: 'found',
    screen: screenOf(hit),
    query,
  });

function screenOf({ kind, id, met }: Hit): Screen {
  if (kind === 'scene') return { name: 'aside', scene: id, met };
  if (kind === 'question') return { name: 'question', id };
  if (kind === 'source') return { name: 'source', id };
  return { name: 'entry', kind, id };
}
