/** The pages of the evidence: contested questions, sources, timeline, names, map, figures, search. */
import type { Words } from '../../language/words.ts';
import { claimBands, claimsInOrder, questionParagraphs } from '../../paragraphs/questions.ts';
import { recordParagraphs } from '../../paragraphs/sources.ts';
import { figuresParagraphs } from '../../paragraphs/figures.ts';
import { type Paragraph, placeOf } from '../../layout/flow.ts';
import { span } from '../../layout/line.ts';
import { placesParagraphs } from '../../paragraphs/places.ts';
import { namesParagraphs, personParagraphs, termParagraphs } from '../../paragraphs/names.ts';
import { eventParagraphs, timelineParagraphs } from '../../paragraphs/timeline.ts';
import type { Seat } from '../../reading/desk.ts';
import { scenesHeard } from '../../reading/replay.ts';
import { type Hit, mostHits, search } from '../../reading/search.ts';
import { peopleMet } from '../../reading/told.ts';
import type { Story } from '../../story/story.ts';
import type { EntryKind, PageChoice, PageContent, Screen } from '../page.ts';
import { closing, pageOver, show } from './common.ts';

export function questionsPage(seat: Seat, words: Words): PageContent {
  const { story, state } = seat.session;
  const touched = new Set(state().path.here.scene.questions);
  const questions = [...story.questions.values()];
  const ordered = [
    ...questions.filter(({ id }) => touched.has(id)),
    ...questions.filter(({ id }) => !touched.has(id)),
  ];
  const body: readonly Paragraph[] = [
    { spans: [span(words.questions.title, 'strong')] },
    ...(touched.size === 0 ? [{ spans: [span(words.questions.none, 'faint')] }] : []),
  ];
  return pageOver('questions', body, words, {
    choices: ordered.map(({ id, title, claims }): PageChoice => ({
      id,
      mark: [span(touched.has(id) ? '▸ ' : '  ', 'strong')],
      label: [span(title)],
      note: words.questions.claims(claims.length),
      action: show({ name: 'question', id }),
    })),
    messages: touched.size === 0 ? [] : [words.questions.hereSign('▸')],
  });
}

export function questionPage(seat: Seat, id: string, words: Words): PageContent {
  const { story, state } = seat.session;
  const question = story.questions.get(id);
  if (!question) return pageOver('question', [], words);
  const told = new Set([...scenesHeard(state().path)].flatMap((scene) => scene.claims));
  return pageOver(`question ${id}`, questionParagraphs(story, question, words), words, {
    bands: claimBands(story, question, (claim) => (told.has(claim.id) ? words.questions.met : ''), words),
    choices: claimsInOrder(story, question).map((claim): PageChoice => ({
      id: claim.id,
      label: [],
      action: show({ name: 'claim', id: claim.id }),
    })),
    wide: true,
    keys: [{ key: 'open', label: words.keys.open }, ...closing(words)],
  });
}

/** A claim with the records it rests on. */
export function claimPage(story: Story, id: string, words: Words): PageContent {
  const claim = story.claims.get(id);
  if (!claim) return pageOver('claim', [], words);
  const sources = claim.sources.flatMap((source) => story.sources.get(source) ?? []);
  return pageOver(
    `claim ${id}`,
    [
      { spans: [span(words.source.claim, 'strong')] },
      { spans: [span(claim.words)] },
      { spans: [span(claim.speaker, 'faint')], gap: 0 },
      { spans: [span(words.source.title(sources.length), 'strong')], gap: 2 },
      ...sources.flatMap((source) => recordParagraphs(source, words)),
    ],
    words,
  );
}

export function sourcePage(story: Story, id: string, words: Words): PageContent {
  const source = story.sources.get(id);
  const body = source ? recordParagraphs(source, words) : [];
  return pageOver(`source ${id}`, [{ spans: [span(words.source.title(1), 'strong')] }, ...body], words);
}

export function timelinePage(seat: Seat, words: Words): PageContent {
  const { story, state } = seat.session;
  const { paragraphs, here } = timelineParagraphs(story, state().path.here.scene, words);
  return pageOver('timeline', paragraphs, words, { place: placeOf(paragraphs, Math.max(0, here - 3)) });
}

export function namesPage(seat: Seat, words: Words): PageContent {
  return pageOver('names', namesParagraphs(seat.session.story, seat.session.state().path, words), words);
}

export function placesPage(seat: Seat, words: Words): PageContent {
  const { story, state } = seat.session;
  return pageOver('places', placesParagraphs(story, state().path.here.scene.place, words), words);
}

export function figuresPage(story: Story, words: Words): PageContent {
  return pageOver('figures', figuresParagraphs(story, words), words, { wide: true });
}

export function entryPage(seat: Seat, kind: EntryKind, id: string, words: Words): PageContent {
  return pageOver(`entry ${kind} ${id}`, entryParagraphs(seat, kind, id, words), words);
}

function entryParagraphs(seat: Seat, kind: EntryKind, id: string, words: Words): readonly Paragraph[] {
  const { story, state } = seat.session;
  switch (kind) {
    case 'person': {
      const person = story.people.get(id);
      const { path } = state();
      return person ? personParagraphs(story, path, person, peopleMet(story, path).get(id) ?? [], words) : [];
    }
    case 'term': {
      const term = story.terms.get(id);
      return term ? termParagraphs(term) : [];
    }
    case 'event': {
      const event = story.timeline.find((each) => each.id === id);
      return event ? eventParagraphs(story, event, words) : [];
    }
    case 'place': {
      const place = story.places.get(id);
      const about = place?.about;
      return place
        ? [{ spans: [span(place.name, 'strong')] }, ...(about ? [{ spans: [span(about)], gap: 0 }] : [])]
        : [];
    }
  }
}

/** While the query is typed the hits are only shown; Enter makes them choices. */
export function searchPage(seat: Seat, query: string, typing: boolean, words: Words): PageContent {
  const { story, state } = seat.session;
  const hits = search(story, state().path, query);
  const screen = (next: string, isTyping: boolean): Screen => ({
    name: 'search',
    query: next,
    typing: isTyping,
  });
  const body: readonly Paragraph[] = [
    { spans: [span(words.search.title, 'strong')] },
    { spans: [span(words.search.intro, 'faint')], gap: 0 },
    { spans: [span(words.search.prompt(query)), span(typing ? '_' : '', 'strong')] },
    ...(query.trim() === ''
      ? []
      : [{ spans: [span(words.search.found(hits.length, hits.length < mostHits), 'faint')] }]),
    ...(typing && hits.length > 0 ? [{ spans: [span(words.search.enter, 'faint')], gap: 0 }] : []),
    ...(typing ? hits.slice(0, 10).flatMap((hit) => hitParagraphs(hit, words)) : []),
  ];
  return pageOver(`search ${typing}`, body, words, {
    choices: typing
      ? []
      : hits.map((hit): PageChoice => ({
          id: `${hit.kind} ${hit.id}`,
          label: [span(hit.title)],
          note: words.search.kinds[hit.kind],
          action: show(screenOf(hit)),
        })),
    ...(typing && {
      typing: {
        text: query,
        onText: (text) => ({ do: 'replace', screen: screen(text, true) }),
        onEnter: { do: 'replace', screen: screen(query, hits.length === 0) },
      },
    }),
    keys: closing(words).slice(0, 1),
  });
}

const hitParagraphs = ({ kind, title, excerpt }: Hit, words: Words): readonly Paragraph[] => [
  { spans: [span(title, 'strong'), span(`  ${words.search.kinds[kind]}`, 'faint')] },
  ...(excerpt === '' ? [] : [{ spans: [span(excerpt, 'faint')], gap: 0 }]),
];

function screenOf({ kind, id }: Hit): Screen {
  if (kind === 'scene') return { name: 'aside', scene: id, opened: true };
  if (kind === 'question') return { name: 'question', id };
  if (kind === 'source') return { name: 'source', id };
  return { name: 'entry', kind, id };
}
