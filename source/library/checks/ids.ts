/** Ids: known where they are named, their own where they are given, used where they are declared. */
import * as v from 'valibot';
import { nearest } from '../../language/nearest.ts';
import { visible } from '../../story/clean.ts';
import { mentionFinder } from '../../story/mentions.ts';
import { marksIn } from '../../story/name-marks.ts';
import type { Pack, PackScene } from '../pack.ts';
import { id as idShape } from '../schema/parts.ts';
import { declared, named } from './named.ts';
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

/**
 * Beyond so many names that are not known the pack lacks a file, and looking for what was meant takes long.
 */
const mostNear = 100;

export const unknownIds: Check = function* (pack, tell) {
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
    yield tell.error(unknown[kind], document.at(path), id, near === undefined ? near : visible(near));
  }
};

export const doubledIds: Check = function* (pack, tell) {
  const seen = new Set<string>();
  for (const { kind, id, document, path } of declared(pack)) {
    const key = `${kind} ${id}`;
    if (seen.has(key)) yield tell.error('doubled-id', document.at(path), id);
    seen.add(key);
  }
};

export const doubledScenes: Check = function* (pack, tell) {
  const first = new Map<string, PackScene>();
  for (const scene of pack.scenes) {
    const other = first.get(scene.id);
    if (other) yield tell.error('doubled-id', scene.document.at([]), visible(scene.id), other.chapter);
    first.set(scene.id, scene);
  }
};

export const doubledMarks: Check = function* (pack, tell) {
  const { document, content } = pack.accounts;
  const seen = new Set<string>();
  for (const [index, { mark }] of content.accounts.entries()) {
    if (seen.has(mark)) yield tell.error('doubled-mark', document.at(['accounts', index, 'mark']), mark);
    seen.add(mark);
  }
};

/** Names of files and folders, which some disks tell apart by their case and others do not. */
export const fileNames: Check = function* (pack, tell) {
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
      ? tell.error('file-name', document.at([]), visible(id))
      : tell.error('differs-in-case', document.at([]), visible(id), visible(other));
  }
  const { content, document } = pack.story;
  for (const [index, { id }] of content.chapters.entries()) {
    const other = pack.entries.find((entry) => entry !== id && entry.toLowerCase() === id);
    if (other !== undefined)
      yield tell.error('differs-in-case', document.at(['chapters', index, 'id']), id, visible(other));
  }
};

const isUsable = (kind: string): kind is keyof typeof unused => Object.hasOwn(unused, kind);

export const unusedIds: Check = function* (pack, tell) {
  const used = new Set(named(pack).map(({ kind, id }) => `${kind} ${id}`));
  // A question is used by each of its claims that a scene tells.
  const told = new Set(pack.scenes.flatMap(({ content }) => content.claims));
  for (const { id, claims } of pack.questions.content.questions)
    if (claims.some((claim) => told.has(claim.id))) used.add(`question ${id}`);
  for (const id of mentioned(pack)) used.add(id);
  for (const { kind, id, document, path } of declared(pack)) {
    if (isUsable(kind) && !used.has(`${kind} ${id}`))
      yield tell.consequence(unused[kind], document.at(path), id);
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
