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

/** What is gathered once for all checks that ask for it. */
function once<T>(gather: (pack: Pack) => readonly T[]): (pack: Pack) => readonly T[] {
  const gathered = new WeakMap<Pack, readonly T[]>();
  return (pack) => {
    const known = gathered.get(pack) ?? gather(pack);
    gathered.set(pack, known);
    return known;
  };
}

/** Every id that is given in a file, its own among those of its kind. Scenes are named by their files. */
export const declared = once((pack) => {
  const all: Id[] = [];
  const ids = (kind: string, document: Document, items: Listed, path: JsonPath): void => {
    for (const [index, { id }] of items.entries())
      all.push({ kind, id, document, path: [...path, index, 'id'] });
  };
  const { document, content } = pack.story;
  ids('chapter', document, content.chapters, ['chapters']);
  for (const [index, { moments }] of content.chapters.entries()) {
    ids('moment', document, moments, ['chapters', index, 'moments']);
  }
  ids('account', pack.accounts.document, pack.accounts.content.accounts, ['accounts']);
  ids('source', pack.sources.document, pack.sources.content.sources, ['sources']);
  ids('place', pack.places.document, pack.places.content.places, ['places']);
  ids('person', pack.people.document, pack.people.content.people, ['people']);
  ids('term', pack.glossary.document, pack.glossary.content.terms, ['terms']);
  ids('event', pack.timeline.document, pack.timeline.content.events, ['events']);
  ids('figure', pack.figures.document, pack.figures.content.figures, ['figures']);
  const { questions } = pack.questions.content;
  ids('question', pack.questions.document, questions, ['questions']);
  for (const [index, { claims }] of questions.entries()) {
    ids('claim', pack.questions.document, claims, ['questions', index, 'claims']);
  }
  ids('quotation', pack.quotations.document, pack.quotations.content.quotations, ['quotations']);
  const { document: hours, content: clock } = pack.hours;
  ids('day', hours, clock.days, ['days']);
  for (const [index, { entries }] of clock.days.entries())
    ids('hour', hours, entries, ['days', index, 'entries']);
  for (const scene of pack.scenes)
    ids(`choice of ${scene.chapter}/${scene.id}`, scene.document, scene.content.choices, ['choices']);
  return all;
});

/** Every id that names something declared elsewhere. */
export const named = once((pack) => {
  const all: Name[] = [];
  const from = (document: Document) => ({
    one(kind: Name['kind'], id: string | undefined, path: JsonPath): void {
      if (id !== undefined) all.push({ kind, id, document, path });
    },
    many(kind: Name['kind'], ids: readonly string[], path: JsonPath): void {
      for (const [index, id] of ids.entries()) all.push({ kind, id, document, path: [...path, index] });
    },
  });
  const { start, asked, rules } = pack.story.content;
  const story = from(pack.story.document);
  story.one('scene', start, ['start']);
  story.many('question', asked, ['asked']);
  story.one('scene', rules.pass, ['rules', 'pass']);
  story.many('scene', rules.then, ['rules', 'then']);
  for (const each of namedOnRecord(pack)) all.push(each);
  for (const scene of pack.scenes) {
    const { content } = scene;
    const { one, many } = from(scene.document);
    one('moment', content.moment, ['moment']);
    one('account', content.account, ['account']);
    one('place', content.place, ['place']);
    for (const { path, block } of blocksOf(scene)) many('source', block.sources, [...path, 'sources']);
    for (const [index, { person, goesOn }] of content.tellings.entries()) {
      one('person', person, ['tellings', index, 'person']);
      one('scene', goesOn, ['tellings', index, 'goesOn']);
    }
    one('account', content.against?.account, ['against', 'account']);
    for (const [index, { from: other }] of content.crossings.entries())
      one('scene', other, ['crossings', index, 'from']);
    many('question', content.questions, ['questions']);
    many('claim', content.claims, ['claims']);
    for (const [index, { to }] of content.choices.entries()) one('scene', to, ['choices', index, 'to']);
  }
  for (const [index, { claims }] of pack.questions.content.questions.entries()) {
    const { one, many } = from(pack.questions.document);
    for (const [at, claim] of claims.entries()) {
      const path = ['questions', index, 'claims', at];
      one('account', claim.account, [...path, 'account']);
      many('source', claim.sources, [...path, 'sources']);
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
      many('source', item.sources, [...path, 'sources']);
      if ('account' in item) one('account', item.account, [...path, 'account']);
      if ('accounts' in item) many('account', item.accounts, [...path, 'accounts']);
      if ('place' in item) one('place', item.place, [...path, 'place']);
      if ('within' in item) one('place', item.within, [...path, 'within']);
    }
  }
  return all;
});

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
