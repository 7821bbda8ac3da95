/** Ids: known where they are named, their own where they are given, used where they are declared. */
import * as v from 'valibot';
import { nearest } from '../../language/nearest.ts';
import { visible } from '../../story/clean.ts';
import { mentionFinder } from '../../story/mentions.ts';
import { marksIn } from '../../story/name-marks.ts';
import type { Document, JsonPath } from '../document.ts';
import type { Pack, PackScene } from '../pack.ts';
import { id as idShape } from '../schema/parts.ts';
import { blocksOf, type Check } from './parts.ts';

/** What a name that is not known is called, by its kind. */
const unknown = {
  scene: 'broken-link',
  moment: 'unknown-moment',
  account: 'unknown-account',
  place: 'unknown-place',
  source: 'unknown-source',
  question: 'unknown-question',
  claim: 'unknown-claim',
  person: 'unknown-person',
  chapter: 'unknown-chapter',
  hour: 'unknown-hour',
} as const;

/** What is called so that no file names and no text speaks of, by its kind. */
const unused = {
  account: 'unused-account',
  place: 'unused-place',
  source: 'unused-source',
  question: 'unused-question',
  person: 'unused-person',
  term: 'unused-term',
} as const;

interface Id {
  readonly kind: string;
  readonly id: string;
  readonly document: Document;
  readonly path: JsonPath;
}

/** An id that names something declared elsewhere. */
type Name = Id & { kind: keyof typeof unknown };

type Listed = readonly { readonly id: string }[];

/** Every id that is given in a file, its own among those of its kind. Scenes are named by their files. */
function* declared(pack: Pack): Iterable<Id> {
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
    *one(kind: keyof typeof unknown, id: string | undefined, path: JsonPath): Iterable<Name> {
      if (id !== undefined) yield { kind, id, document, path };
    },
    *many(kind: keyof typeof unknown, ids: readonly string[], path: JsonPath): Iterable<Name> {
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

/**
 * Beyond so many names that are not known the pack lacks a file, and looking for what was meant takes long.
 */
const mostNear = 100;

export const unknownIds: Check = function* (pack, problemAt) {
  const known = new Map<string, Set<string>>([['scene', new Set(pack.scenes.map((scene) => scene.id))]]);
  for (const { kind, id } of declared(pack)) {
    const ids = known.get(kind) ?? new Set();
    known.set(kind, ids.add(id));
  }
  let found = 0;
  for (const { document, path, id, kind } of named(pack)) {
    const ids = known.get(kind) ?? new Set();
    if (ids.has(id)) continue;
    const near = ++found > mostNear ? undefined : nearest(id, [...ids]);
    yield problemAt(unknown[kind], document.at(path), id, near === undefined ? near : visible(near));
  }
};

export const doubledIds: Check = function* (pack, problemAt) {
  const seen = new Set<string>();
  for (const { kind, id, document, path } of declared(pack)) {
    if (seen.has(`${kind} ${id}`)) yield problemAt('doubled-id', document.at(path), id);
    seen.add(`${kind} ${id}`);
  }
};

export const doubledScenes: Check = function* (pack, problemAt) {
  const first = new Map<string, PackScene>();
  for (const scene of pack.scenes) {
    const other = first.get(scene.id);
    if (other) yield problemAt('doubled-id', scene.document.at([]), visible(scene.id), other.chapter);
    first.set(scene.id, scene);
  }
};

export const doubledMarks: Check = function* (pack, problemAt) {
  const { document, content } = pack.accounts;
  const seen = new Set<string>();
  for (const [index, { mark }] of content.accounts.entries()) {
    if (seen.has(mark)) yield problemAt('doubled-mark', document.at(['accounts', index, 'mark']), mark);
    seen.add(mark);
  }
};

/** Names of files and folders, which some disks tell apart by their case and others do not. */
export const fileNames: Check = function* (pack, problemAt) {
  const keyOf = ({ id, chapter }: PackScene): string => `${chapter}/${id.toLowerCase()}`;
  const alike = new Map<string, string[]>();
  for (const scene of pack.scenes) {
    const ids = alike.get(keyOf(scene)) ?? [];
    ids.push(scene.id);
    alike.set(keyOf(scene), ids);
  }
  for (const scene of pack.scenes) {
    const { id, document } = scene;
    if (v.is(idShape, id)) continue;
    const other = alike.get(keyOf(scene))?.find((each) => each !== id);
    yield other === undefined
      ? problemAt('file-name', document.at([]), visible(id))
      : problemAt('differs-in-case', document.at([]), visible(id), visible(other));
  }
  const { content, document } = pack.story;
  for (const [index, { id }] of content.chapters.entries()) {
    const other = pack.entries.find((entry) => entry !== id && entry.toLowerCase() === id);
    if (other !== undefined)
      yield problemAt('differs-in-case', document.at(['chapters', index, 'id']), id, visible(other));
  }
};

const isUsable = (kind: string): kind is keyof typeof unused => Object.hasOwn(unused, kind);

export const unusedIds: Check = function* (pack, problemAt) {
  const used = new Set([...named(pack)].map(({ kind, id }) => `${kind} ${id}`));
  // A question is used by each of its claims that a scene tells.
  const told = new Set(pack.scenes.flatMap(({ content }) => content.claims));
  for (const { id, claims } of pack.questions.content.questions)
    if (claims.some((claim) => told.has(claim.id))) used.add(`question ${id}`);
  for (const id of mentioned(pack)) used.add(id);
  for (const { kind, id, document, path } of declared(pack)) {
    if (isUsable(kind) && !used.has(`${kind} ${id}`)) yield problemAt(unused[kind], document.at(path), id);
  }
};

/** People and terms that some text of the pack speaks of, as `person <id>` and `term <id>`. */
function mentioned(pack: Pack): ReadonlySet<string> {
  const mentionsIn = mentionFinder(pack.people.content.people, pack.glossary.content.terms);
  const texts = [
    ...pack.scenes.flatMap((scene) =>
      blocksOf(scene).flatMap(({ block }) => [block.words, block.speaker ?? '']),
    ),
    ...pack.questions.content.questions.flatMap(({ claims }) =>
      claims.flatMap((claim) => [claim.words, claim.speaker]),
    ),
    ...pack.timeline.content.events.map((event) => event.words),
    ...pack.figures.content.figures.map((figure) => figure.speaker),
  ];
  // A term is not used by its own meaning.
  const meanings = pack.glossary.content.terms.flatMap((term) =>
    mentionsIn(term.meaning).filter(({ kind, id }) => kind !== 'term' || id !== term.id),
  );
  const marked = texts.flatMap(marksIn).flatMap(({ id }) => [`person ${id}`, `term ${id}`]);
  const tellers = pack.scenes.flatMap(({ content }) =>
    content.tellings.flatMap(({ person }) => (person === undefined ? [] : `person ${person}`)),
  );
  return new Set([
    ...[...texts.flatMap(mentionsIn), ...meanings].map(({ kind, id }) => `${kind} ${id}`),
    ...marked,
    ...tellers,
  ]);
}
