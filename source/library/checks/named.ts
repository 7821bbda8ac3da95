/** The ids of a pack: where each is given, and where each is named. */
import type { Document, JsonPath } from '../document.ts';
import type { Pack } from '../pack.ts';
import type { Place } from '../problem.ts';
import { blocksOf } from './parts.ts';

/** Something with an id of its own, and the ids that it names where it has such keys. */
interface Item {
  readonly id: string;
  readonly account?: string | undefined;
  readonly accounts?: readonly string[];
  readonly chapter?: string;
  readonly place?: string | undefined;
  readonly within?: string | undefined;
  readonly sources?: readonly string[];
  readonly laterTold?: readonly string[] | undefined;
}

/** Ids that stand in one list, their own among those of their kind. */
interface Given {
  readonly kind: string;
  readonly items: readonly Item[];
  readonly document: Document;
  /** Where the list stands. */
  readonly path: JsonPath;
}

/** An id that names something declared elsewhere. */
export interface Name {
  readonly id: string;
  readonly document: Document;
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
  const from = (document: Document) => ({
    one(kind: Name['kind'], id: string | undefined, path: JsonPath): void {
      if (id !== undefined) look({ kind, id, document, path });
    },
    many(kind: Name['kind'], ids: readonly string[] | undefined, path: JsonPath): void {
      for (const [index, id] of (ids ?? []).entries()) look({ kind, id, document, path: [...path, index] });
    },
  });
  const { start, asked, rules } = pack.story.content;
  const story = from(pack.story.document);
  story.one('scene', start, ['start']);
  story.many('question', asked, ['asked']);
  story.one('scene', rules.pass, ['rules', 'pass']);
  story.many('scene', rules.then, ['rules', 'then']);
  for (const { items, document, path } of declared(pack)) {
    const { one, many } = from(document);
    for (const [index, item] of items.entries()) {
      const at = [...path, index];
      one('account', item.account, [...at, 'account']);
      many('account', item.accounts, [...at, 'accounts']);
      one('chapter', item.chapter, [...at, 'chapter']);
      one('place', item.place, [...at, 'place']);
      one('place', item.within, [...at, 'within']);
      many('source', item.sources, [...at, 'sources']);
      many('scene', item.laterTold, [...at, 'laterTold']);
    }
  }
  const silences = from(pack.silences.document);
  for (const [index, { account, moment }] of pack.silences.content.silences.entries()) {
    silences.one('account', account, ['silences', index, 'account']);
    silences.one('moment', moment, ['silences', index, 'moment']);
  }
  const hours = from(pack.hours.document);
  for (const [index, { disagreements }] of pack.hours.content.days.entries())
    for (const [at, { entries }] of disagreements.entries())
      hours.many('hour', entries, ['days', index, 'disagreements', at, 'entries']);
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
}
