/** The ids of a pack: where each is given, and where each is named. */
import type { JsonPath, Written } from '../document.ts';
import type { Pack } from '../pack.ts';
import type { Place } from '../problem.ts';
import { blocksOf } from './parts.ts';

/** Ids that stand in one list, their own among those of their kind. */
interface Given {
  readonly kind: string;
  readonly items: readonly { readonly id: string }[];
  readonly document: Written;
  /** Where the list stands. */
  readonly path: JsonPath;
}

/** An id that names something declared elsewhere. */
export interface Name {
  readonly id: string;
  readonly document: Written;
  readonly path: JsonPath;
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

/** Where an id of a list stands. */
export const placeOf = ({ document, path }: Given, index: number): Place =>
  document.at([...path, index, 'id']);

/** Every list in which ids are given, but those of choices. Scenes are named by their files. */
export function* declared(pack: Pack): Iterable<Given> {
  const { document, content } = pack.story;
  yield { kind: 'chapter', items: content.chapters, document, path: ['chapters'] };
  for (const [index, { moments }] of content.chapters.entries())
    yield { kind: 'moment', items: moments, document, path: ['chapters', index, 'moments'] };
  const lists = [
    ['account', pack.accounts, pack.accounts.content.accounts, 'accounts'],
    ['source', pack.sources, pack.sources.content.sources, 'sources'],
    ['place', pack.places, pack.places.content.places, 'places'],
    ['person', pack.people, pack.people.content.people, 'people'],
    ['term', pack.glossary, pack.glossary.content.terms, 'terms'],
    ['event', pack.timeline, pack.timeline.content.events, 'events'],
    ['figure', pack.figures, pack.figures.content.figures, 'figures'],
    ['question', pack.questions, pack.questions.content.questions, 'questions'],
    ['quotation', pack.quotations, pack.quotations.content.quotations, 'quotations'],
    ['day', pack.hours, pack.hours.content.days, 'days'],
  ] as const;
  for (const [kind, file, items, key] of lists) yield { kind, items, document: file.document, path: [key] };
  for (const [index, { claims }] of pack.questions.content.questions.entries())
    yield {
      kind: 'claim',
      items: claims,
      document: pack.questions.document,
      path: ['questions', index, 'claims'],
    };
  for (const [index, { entries }] of pack.hours.content.days.entries())
    yield { kind: 'hour', items: entries, document: pack.hours.document, path: ['days', index, 'entries'] };
}

const known = new WeakMap<Pack, ReadonlyMap<string, ReadonlySet<string>>>();

/** The ids that are named, by their kinds; gathered once for all checks that ask for them. */
export function namedOf(pack: Pack, kind: string): ReadonlySet<string> {
  const gathered = known.get(pack);
  if (gathered) return gathered.get(kind) ?? new Set();
  const all = new Map<string, Set<string>>();
  named(pack, ({ kind, id }) => {
    const ids = all.get(kind);
    if (ids) ids.add(id);
    else all.set(kind, new Set([id]));
  });
  known.set(pack, all);
  return namedOf(pack, kind);
}

/**
 * Look at every id that names something declared elsewhere. None is kept: in a large pack they are many.
 */
export function named(pack: Pack, look: (name: Name) => void): void {
  const from = (document: Written) => ({
    one(kind: Name['kind'], id: string | undefined, path: JsonPath): void {
      if (id !== undefined) look({ kind, id, document, path });
    },
    many(kind: Name['kind'], ids: readonly string[], path: JsonPath): void {
      for (const [index, id] of ids.entries()) look({ kind, id, document, path: [...path, index] });
    },
  });
  const { start, asked, rules } = pack.story.content;
  const story = from(pack.story.document);
  story.one('scene', start, ['start']);
  story.many('question', asked, ['asked']);
  story.one('scene', rules.pass, ['rules', 'pass']);
  story.many('scene', rules.then, ['rules', 'then']);
  for (const each of namedOnRecord(pack)) look(each);
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
  document: Written,
  path: JsonPath,
): Iterable<Name> {
  for (const [index, id] of ids.entries()) yield { kind, id, document, path: [...path, index] };
}
