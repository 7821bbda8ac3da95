import type { Words } from '../../language/words.ts';
import { type Paragraph, said, under } from '../../layout/flow.ts';
import { span } from '../../layout/line.ts';
import { type Hit, mostHits, search } from '../../reading/search.ts';
import type { Action, PageContent, Screen, ScreenNamed, Seated } from '../page.ts';
import { choice, closing, pageOver, show } from './common.ts';

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
    ...(typing ? hits.slice(0, 10).flatMap((hit) => hitParagraphs(hit, words)) : []),
  ];
  return pageOver(`search ${typing}`, body, words, {
    choices: typing
      ? []
      : hits.map((hit) => {
          const { kind, id, title } = hit;
          return choice(`${kind} ${id}`, title, show(screenOf(hit)), words.search.kinds[kind]);
        }),
    ...(typing && {
      typing: {
        text: query,
        onText: (text) => become(text, true),
        onEnter: become(query, hits.length === 0),
      },
    }),
    keys: closing(words).slice(0, 1),
  });
}

const hitParagraphs = ({ kind, title, excerpt }: Hit, words: Words): readonly Paragraph[] => [
  { spans: [span(title, 'strong'), span(`  ${words.search.kinds[kind]}`, 'faint')] },
  ...(excerpt === '' ? [] : [under(excerpt, 'faint')]),
];

function screenOf({ kind, id }: Hit): Screen {
  if (kind === 'scene') return { name: 'aside', scene: id, met: 'opened' };
  if (kind === 'question') return { name: 'question', id };
  if (kind === 'source') return { name: 'source', id };
  return { name: 'entry', kind, id };
}
