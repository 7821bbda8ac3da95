/** Ids: known where they are named, their own where they are given, used where they are declared. */
import { nearest } from '../../language/nearest.ts';
import { visible } from '../../story/clean.ts';
import { type Mention, mentionFinder } from '../../story/mentions.ts';
import { marksIn } from '../../story/name-marks.ts';
import type { Pack, PackScene } from '../pack.ts';
import type { Place, Problem, Tell } from '../problem.ts';
import { id as idShape } from '../schema/parts.ts';
import { soundly } from '../sound.ts';
import { declared, type Name, named, namedOf, placeOf } from './named.ts';
import { advice, blocksOf, type Check } from './parts.ts';

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
  for (const { kind, items } of declared(pack)) {
    const ids = known.get(kind) ?? new Set();
    for (const { id } of items) ids.add(id);
    known.set(kind, ids);
  }
  const kinds = Object.keys(unknown) as (keyof typeof unknown)[];
  const lost = new Set(
    kinds.filter((kind) => [...namedOf(pack, kind)].some((id) => known.get(kind)?.has(id) !== true)),
  );
  if (lost.size === 0) return;
  const names: Name[] = [];
  named(pack, (name) => {
    if (lost.has(name.kind) && known.get(name.kind)?.has(name.id) !== true) names.push(name);
  });
  let found = 0;
  for (const { document, path, id, kind } of names) {
    const near = ++found > mostNear ? undefined : nearest(id, [...(known.get(kind) ?? [])]);
    yield tell.error(unknown[kind], document.at(path), id, near && visible(near));
  }
};

export const doubledIds: Check = function* (pack, tell) {
  const ofKind = new Map<string, Set<string>>();
  for (const list of declared(pack)) {
    const seen = ofKind.get(list.kind) ?? new Set();
    ofKind.set(list.kind, seen);
    yield* doubled(list.items, seen, tell, (index) => placeOf(list, index));
  }
  // A choice has its id among those of its scene.
  for (const { content, document } of pack.scenes)
    if (content.choices.length > 1)
      yield* doubled(content.choices, new Set(), tell, (index) => document.at(['choices', index, 'id']));
};

function* doubled(
  items: readonly { readonly id: string }[],
  seen: Set<string>,
  tell: Tell,
  placeOf: (index: number) => Place,
): Iterable<Problem> {
  for (const [index, { id }] of items.entries()) {
    if (seen.has(id)) yield tell.error('doubled-id', placeOf(index), id);
    seen.add(id);
  }
}

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
  const wrong = pack.scenes.filter(({ id }) => !soundly(idShape, id));
  const alike = new Map<string, string[]>(wrong.map((scene) => [keyOf(scene), []]));
  if (wrong.length > 0) for (const scene of pack.scenes) alike.get(keyOf(scene))?.push(scene.id);
  for (const scene of wrong) {
    const { id, document } = scene;
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

export const unusedIds = advice(function* (pack, tell) {
  // A question is used by each of its claims that a scene tells.
  const told = new Set(pack.scenes.flatMap(({ content }) => content.claims));
  const asked = new Set(
    pack.questions.content.questions.flatMap(({ id, claims }) =>
      claims.some((claim) => told.has(claim.id)) ? [id] : [],
    ),
  );
  const isSpokenOf = mentioned(pack);
  const isUsed = (kind: keyof typeof unused, id: string): boolean =>
    namedOf(pack, kind).has(id) ||
    (kind === 'question' && asked.has(id)) ||
    ((kind === 'person' || kind === 'term') && isSpokenOf(kind, id));
  for (const list of declared(pack)) {
    const { kind, items } = list;
    if (!isUsable(kind)) continue;
    for (const [index, { id }] of items.entries())
      if (!isUsed(kind, id)) yield tell.consequence(unused[kind], placeOf(list, index), id);
  }
});

/**
 * Whether some text of the pack speaks of a person or a term. The texts are read as far as it takes to find
 * it.
 */
function mentioned(pack: Pack): (kind: Mention['kind'], id: string) => boolean {
  const found = new Set<string>();
  const reading = mentionsOf(pack);
  return (kind, id) => {
    const key = `${kind} ${id}`;
    while (!found.has(key)) {
      const next = reading.next();
      if (next.done === true) return false;
      found.add(next.value);
    }
    return true;
  };
}

/** What the texts of a pack speak of, as `person <id>` and `term <id>`. */
function* mentionsOf(pack: Pack): Generator<string, undefined> {
  const mentionsIn = mentionFinder(pack.people.content.people, pack.glossary.content.terms);
  for (const text of textsOf(pack)) {
    for (const { kind, id } of mentionsIn(text)) yield `${kind} ${id}`;
    for (const { id } of marksIn(text)) yield* [`person ${id}`, `term ${id}`];
  }
  // A term is not used by its own meaning.
  for (const term of pack.glossary.content.terms)
    for (const { kind, id } of mentionsIn(term.meaning))
      if (kind !== 'term' || id !== term.id) yield `${kind} ${id}`;
}

function* textsOf({ scenes, questions, timeline, figures }: Pack): Iterable<string> {
  for (const scene of scenes)
    for (const { block } of blocksOf(scene)) yield* [block.words, block.speaker ?? ''];
  for (const { claims } of questions.content.questions)
    for (const { words, speaker } of claims) yield* [words, speaker];
  for (const { words } of timeline.content.events) yield words;
  for (const { speaker } of figures.content.figures) yield speaker;
}
