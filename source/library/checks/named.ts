/** The ids of a pack: where each is given, and where each is named. */
import type { Document, JsonPath } from '../document.ts';
import type { Pack } from '../pack.ts';
import { blocksOf } from './parts.ts';

interface Id {
  readonly kind: string;
  readonly id: string;
  readonly document: Document;
  readonly path: JsonPath;
}

/** An id that names something declared elsewhere. */
interface Name extends Id {
  readonly kind:
    | 'scene'
    | 'moment'
    | 'account'
    | 'place'
    | 'source'
    | 'question'
    | 'claim'
    | 'person'
    | 'chapter'
    | 'hour';
}

type Listed = readonly { readonly id: string }[];

/** Every id that is given in a file, its own among those of its kind. Scenes are named by their files. */
export function* declared(pack: Pack): Iterable<Id> {
  const ids = function* (kind: string, document: Document, items: Listed, path: JsonPath): Iterable<Id> {
    for (const [index, { id }] of items.entries()) yield { kind, id, document, path: [...path, index, 'id'] };
  };
  const { document, content } = pack.story;
  yield* ids('chapter', document, content.chapters, ['chapters']);
  for (const [index, { moments }] of content.chapters.entries()) {
    yield* ids('moment', document, moments, ['chapters', index, 'moments']);
  }
  yield* ids('account', pack.accounts.document, pack.accounts.content.accounts, ['accounts']);
  yield* ids('source', pack.sources.document, pack.sources.content.sources, ['sources']);
  yield* ids('place', pack.places.document, pack.places.content.places, ['places']);
  yield* ids('person', pack.people.document, pack.people.content.people, ['people']);
  yield* ids('term', pack.glossary.document, pack.glossary.content.terms, ['terms']);
  yield* ids('event', pack.timeline.document, pack.timeline.content.events, ['events']);
  yield* ids('figure', pack.figures.document, pack.figures.content.figures, ['figures']);
  const { questions } = pack.questions.content;
  yield* ids('question', pack.questions.document, questions, ['questions']);
  for (const [index, { claims }] of questions.entries()) {
    yield* ids('claim', pack.questions.document, claims, ['questions', index, 'claims']);
  }
  yield* ids('quotation', pack.quotations.document, pack.quotations.content.quotations, ['quotations']);
  const { document: hours, content: clock } = pack.hours;
  yield* ids('day', hours, clock.days, ['days']);
  for (const [index, { entries }] of clock.days.entries())
    yield* ids('hour', hours, entries, ['days', index, 'entries']);
  for (const scene of pack.scenes)
    yield* ids(`choice of ${scene.chapter}/${scene.id}`, scene.document, scene.content.choices, ['choices']);
}

/** Every id that names something declared elsewhere. */
export function* named(pack: Pack): Iterable<Name> {
  const from = (document: Document) => ({
    *one(kind: Name['kind'], id: string | undefined, path: JsonPath): Iterable<Name> {
      if (id !== undefined) yield { kind, id, document, path };
    },
    *many(kind: Name['kind'], ids: readonly string[], path: JsonPath): Iterable<Name> {
      for (const [index, id] of ids.entries()) yield { kind, id, document, path: [...path, index] };
    },
  });
  const { start, asked, rules } = pack.story.content;
  const story = from(pack.story.document);
  yield* story.one('scene', start, ['start']);
  yield* story.many('question', asked, ['asked']);
  yield* story.one('scene', rules.pass, ['rules', 'pass']);
  yield* story.many('scene', rules.then, ['rules', 'then']);
  yield* namedOnRecord(pack);
  for (const scene of pack.scenes) {
    const { content } = scene;
    const { one, many } = from(scene.document);
    yield* one('moment', content.moment, ['moment']);
    yield* one('account', content.account, ['account']);
    yield* one('place', content.place, ['place']);
    for (const { path, block } of blocksOf(scene)) yield* many('source', block.sources, [...path, 'sources']);
    for (const [index, { person, goesOn }] of content.tellings.entries()) {
      yield* one('person', person, ['tellings', index, 'person']);
      yield* one('scene', goesOn, ['tellings', index, 'goesOn']);
    }
    yield* one('account', content.against?.account, ['against', 'account']);
    for (const [index, { from: other }] of content.crossings.entries())
      yield* one('scene', other, ['crossings', index, 'from']);
    yield* many('question', content.questions, ['questions']);
    yield* many('claim', content.claims, ['claims']);
    for (const [index, { to }] of content.choices.entries())
      yield* one('scene', to, ['choices', index, 'to']);
  }
  for (const [index, { claims }] of pack.questions.content.questions.entries()) {
    const { one, many } = from(pack.questions.document);
    for (const [at, claim] of claims.entries()) {
      const path = ['questions', index, 'claims', at];
      yield* one('account', claim.account, [...path, 'account']);
      yield* many('source', claim.sources, [...path, 'sources']);
    }
  }
  const lists = [
    { document: pack.places.document, key: 'places', items: pack.places.content.places },
    { document: pack.people.document, key: 'people', items: pack.people.content.people },
    { document: pack.glossary.document, key: 'terms', items: pack.glossary.content.terms },
    { document: pack.timeline.document, key: 'events', items: pack.timeline.content.events },
    { document: pack.figures.document, key: 'figures', items: pack.figures.content.figures },
  ];
  for (const { document, key, items } of lists) {
    const { one, many } = from(document);
    for (const [index, item] of items.entries()) {
      const path = [key, index];
      yield* many('source', item.sources, [...path, 'sources']);
      if ('account' in item) yield* one('account', item.account, [...path, 'account']);
      if ('accounts' in item) yield* many('account', item.accounts, [...path, 'accounts']);
      if ('place' in item) yield* one('place', item.place, [...path, 'place']);
      if ('within' in item) yield* one('place', item.within, [...path, 'within']);
    }
  }
}

/** The ids that silences, quotations, hours and what became of people name. */
function* namedOnRecord(pack: Pack): Iterable<Name> {
  const { silences, quotations, hours, people } = pack;
  for (const [index, { account, moment }] of silences.content.silences.entries()) {
    yield { kind: 'account', id: account, document: silences.document, path: ['silences', index, 'account'] };
    yield { kind: 'moment', id: moment, document: silences.document, path: ['silences', index, 'moment'] };
  }
  const { document } = hours;
  for (const [index, { chapter, entries, disagreements }] of hours.content.days.entries()) {
    const day = ['days', index];
    yield { kind: 'chapter', id: chapter, document, path: [...day, 'chapter'] };
    for (const [at, { account, sources }] of entries.entries()) {
      yield { kind: 'account', id: account, document, path: [...day, 'entries', at, 'account'] };
      yield* listed('source', sources, document, [...day, 'entries', at, 'sources']);
    }
    for (const [at, each] of disagreements.entries())
      yield* listed('hour', each.entries, document, [...day, 'disagreements', at, 'entries']);
  }
  for (const [index, { sources }] of quotations.content.quotations.entries())
    yield* listed('source', sources, quotations.document, ['quotations', index, 'sources']);
  for (const [index, { laterTold = [] }] of people.content.people.entries())
    yield* listed('scene', laterTold, people.document, ['people', index, 'laterTold']);
}

function* listed(
  kind: Name['kind'],
  ids: readonly string[],
  document: Document,
  path: JsonPath,
): Iterable<Name> {
  for (const [index, id] of ids.entries()) yield { kind, id, document, path: [...path, index] };
}
