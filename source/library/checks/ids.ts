/** Ids: known where they are named, their own where they are given, used where they are declared. */
import { nearest } from '../../language/nearest.ts';
import { visible } from '../../story/clean.ts';
import { mentionFinder } from '../../story/mentions.ts';
import type { Document, JsonPath } from '../document.ts';
import type { Pack, PackScene } from '../pack.ts';
import { blocksOf, type Check, problem } from './parts.ts';

/** Each kind of id: what a name that is not known is called, and where it would be added. */
const kinds = {
  scene: { code: 'broken-link', where: 'the chapter folders' },
  moment: { code: 'unknown-moment', where: 'story.json' },
  account: { code: 'unknown-account', where: 'accounts.json' },
  place: { code: 'unknown-place', where: 'places.json' },
  source: { code: 'unknown-source', where: 'sources.json' },
  question: { code: 'unknown-question', where: 'questions.json' },
  claim: { code: 'unknown-claim', where: 'questions.json' },
} as const;

interface Id {
  readonly kind: string;
  readonly id: string;
  readonly document: Document;
  readonly path: JsonPath;
}

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
  for (const scene of pack.scenes)
    yield* ids(`choice of ${scene.id}`, scene.document, scene.content.choices, ['choices']);
}

/** Every id that names something declared elsewhere. */
function* named(pack: Pack): Iterable<Id & { kind: keyof typeof kinds }> {
  const from = (document: Document) => ({
    *one(
      kind: keyof typeof kinds,
      id: string | undefined,
      path: JsonPath,
    ): Iterable<Id & { kind: keyof typeof kinds }> {
      if (id !== undefined) yield { kind, id, document, path };
    },
    *many(
      kind: keyof typeof kinds,
      ids: readonly string[],
      path: JsonPath,
    ): Iterable<Id & { kind: keyof typeof kinds }> {
      for (const [index, id] of ids.entries()) yield { kind, id, document, path: [...path, index] };
    },
  });
  yield* from(pack.story.document).one('scene', pack.story.content.start, ['start']);
  for (const scene of pack.scenes) {
    const { content } = scene;
    const { one, many } = from(scene.document);
    yield* one('moment', content.moment, ['moment']);
    yield* one('account', content.account, ['account']);
    yield* one('place', content.place, ['place']);
    for (const { path, block } of blocksOf(scene)) yield* many('source', block.sources, [...path, 'sources']);
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
  const listed = [
    { document: pack.places.document, key: 'places', items: pack.places.content.places },
    { document: pack.people.document, key: 'people', items: pack.people.content.people },
    { document: pack.glossary.document, key: 'terms', items: pack.glossary.content.terms },
    { document: pack.timeline.document, key: 'events', items: pack.timeline.content.events },
    { document: pack.figures.document, key: 'figures', items: pack.figures.content.figures },
  ];
  for (const { document, key, items } of listed) {
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

export const unknownIds: Check = function* (pack) {
  const known = new Map<string, string[]>([['scene', pack.scenes.map((scene) => scene.id)]]);
  for (const { kind, id } of declared(pack)) known.set(kind, [...(known.get(kind) ?? []), id]);
  const sets = new Map([...known].map(([kind, ids]) => [kind, new Set(ids)]));
  for (const { document, path, id, kind } of named(pack)) {
    if (sets.get(kind)?.has(id)) continue;
    const near = nearest(id, known.get(kind) ?? []);
    const { code, where } = kinds[kind];
    const hint = near ? `Did you mean "${near}"?` : `Add it to ${where}, or take it out here.`;
    yield problem('error', code, document, path, `There is no ${kind} "${id}".`, hint);
  }
};

export const doubledIds: Check = function* (pack) {
  const seen = new Set<string>();
  for (const { kind, id, document, path } of declared(pack)) {
    if (seen.has(`${kind} ${id}`)) {
      const hint = 'Give one of the two an id of its own.';
      yield problem('error', 'doubled-id', document, path, `The id "${id}" stands twice.`, hint);
    }
    seen.add(`${kind} ${id}`);
  }
};

export const doubledScenes: Check = function* (pack) {
  const first = new Map<string, PackScene>();
  for (const scene of pack.scenes) {
    const other = first.get(scene.id);
    if (other) {
      const message = `A scene "${scene.id}" lies in "${other.chapter}" too.`;
      const hint = 'Rename one of the two files and the links to it.';
      yield problem('error', 'doubled-id', scene.document, [], message, hint);
    }
    first.set(scene.id, scene);
  }
};

export const doubledMarks: Check = function* (pack) {
  const { document, content } = pack.accounts;
  const seen = new Set<string>();
  for (const [index, { mark }] of content.accounts.entries()) {
    if (seen.has(mark)) {
      const hint = 'Choose another letter for one of them.';
      yield problem(
        'error',
        'doubled-mark',
        document,
        ['accounts', index, 'mark'],
        `Two accounts have the mark "${mark}".`,
        hint,
      );
    }
    seen.add(mark);
  }
};

export const sceneNames: Check = function* (pack) {
  for (const { id, document } of pack.scenes) {
    if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) && id.length <= 64) continue;
    const hint = 'Name it with lower-case letters, digits and single hyphens.';
    yield problem('error', 'file-name', document, [], `The file name "${visible(id)}" is no id.`, hint);
  }
};

/** Kinds that are there to be named by others. People and terms are there to be met in a text. */
const usable = ['account', 'source', 'place', 'question'];

export const unusedIds: Check = function* (pack) {
  const used = new Set([...named(pack)].map(({ kind, id }) => `${kind} ${id}`));
  const { questions } = pack.questions.content;
  for (const { content } of pack.scenes) {
    const told = new Set(content.claims);
    for (const { id, claims } of questions)
      if (claims.some((claim) => told.has(claim.id))) used.add(`question ${id}`);
  }
  for (const id of mentioned(pack)) used.add(id);
  for (const { kind, id, document, path } of declared(pack)) {
    if ((!usable.includes(kind) && kind !== 'person' && kind !== 'term') || used.has(`${kind} ${id}`))
      continue;
    const message = `Nothing names the ${kind} "${id}".`;
    yield problem('warning', `unused-${kind}`, document, path, message, 'Use it, or take it out.');
  }
};

/** People and terms that some text of the pack speaks of, as `person <id>` and `term <id>`. */
function mentioned(pack: Pack): ReadonlySet<string> {
  const find = mentionFinder(pack.people.content.people, pack.glossary.content.terms);
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
    find(term.meaning).filter(({ kind, id }) => kind !== 'term' || id !== term.id),
  );
  return new Set([...texts.flatMap(find), ...meanings].map(({ kind, id }) => `${kind} ${id}`));
}
