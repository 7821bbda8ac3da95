/** Ids: known where they are named, their own where they are given, used where they are declared. */
import { nearest } from '../../language/nearest.ts';
import { visible } from '../../story/clean.ts';
import type { Document, JsonPath } from '../document.ts';
import type { Pack, PackScene } from '../pack.ts';
import type { Problem } from '../problem.ts';
import { blocksOf, type Check, problem } from './check.ts';

function* links(
  pack: Pack,
): Iterable<{ document: Document; path: JsonPath; id: string; kind: keyof typeof kinds }> {
  yield { document: pack.story.document, path: ['start'], id: pack.story.content.start, kind: 'scene' };
  for (const scene of pack.scenes) {
    const { content, document } = scene;
    yield { document, path: ['moment'], id: content.moment, kind: 'moment' };
    if (content.account !== undefined)
      yield { document, path: ['account'], id: content.account, kind: 'account' };
    if (content.place !== undefined) yield { document, path: ['place'], id: content.place, kind: 'place' };
    for (const { path, block } of blocksOf(scene)) {
      for (const [index, id] of (block.sources ?? []).entries()) {
        yield { document, path: [...path, 'sources', index], id, kind: 'source' };
      }
    }
    for (const [index, id] of (content.questions ?? []).entries()) {
      yield { document, path: ['questions', index], id, kind: 'question' };
    }
    for (const [index, choice] of (content.choices ?? []).entries()) {
      yield { document, path: ['choices', index, 'to'], id: choice.to, kind: 'scene' };
    }
  }
}

const kinds = {
  scene: { code: 'broken-link', where: 'the chapter folders' },
  moment: { code: 'unknown-moment', where: 'story.json' },
  account: { code: 'unknown-account', where: 'accounts.json' },
  place: { code: 'unknown-place', where: 'places.json' },
  source: { code: 'unknown-source', where: 'sources.json' },
  question: { code: 'unknown-question', where: 'questions.json' },
} as const;

export const unknownIds: Check = function* (pack) {
  const known = {
    scene: pack.scenes.map((scene) => scene.id),
    moment: pack.story.content.chapters.flatMap((chapter) => chapter.moments.map((moment) => moment.id)),
    account: pack.accounts.content.accounts.map((each) => each.id),
    place: pack.places.content.places.map((each) => each.id),
    source: pack.sources.content.sources.map((each) => each.id),
    question: pack.questions.content.questions.map((each) => each.id),
  };
  const sets = Object.fromEntries(Object.entries(known).map(([kind, ids]) => [kind, new Set(ids)]));
  for (const { document, path, id, kind } of links(pack)) {
    if (sets[kind]?.has(id)) continue;
    const near = nearest(id, known[kind]);
    const { code, where } = kinds[kind];
    const hint = near ? `Did you mean "${near}"?` : `Add it to ${where}, or take it out here.`;
    yield problem('error', code, document, path, `There is no ${kind} "${id}".`, hint);
  }
};

export const doubledIds: Check = function* (pack) {
  const lists: { document: Document; entries: readonly { id: string; path: JsonPath }[] }[] = [];
  const add = (document: Document, items: readonly { id: string }[], path: JsonPath): void => {
    lists.push({ document, entries: items.map(({ id }, index) => ({ id, path: [...path, index, 'id'] })) });
  };
  const { chapters } = pack.story.content;
  add(pack.story.document, chapters, ['chapters']);
  lists.push({
    document: pack.story.document,
    entries: chapters.flatMap((chapter, index) =>
      chapter.moments.map(({ id }, at) => ({ id, path: ['chapters', index, 'moments', at, 'id'] })),
    ),
  });
  add(pack.accounts.document, pack.accounts.content.accounts, ['accounts']);
  add(pack.sources.document, pack.sources.content.sources, ['sources']);
  add(pack.places.document, pack.places.content.places, ['places']);
  add(pack.questions.document, pack.questions.content.questions, ['questions']);
  for (const { content, document } of pack.scenes) add(document, content.choices ?? [], ['choices']);

  for (const { document, entries } of lists) {
    const seen = new Set<string>();
    for (const { id, path } of entries) {
      if (seen.has(id)) {
        yield problem(
          'error',
          'doubled-id',
          document,
          path,
          `The id "${id}" stands twice.`,
          'Give one of the two an id of its own.',
        );
      }
      seen.add(id);
    }
  }
};

export const doubledScenes: Check = function* (pack) {
  const first = new Map<string, PackScene>();
  for (const scene of pack.scenes) {
    const other = first.get(scene.id);
    if (other) {
      yield problem(
        'error',
        'doubled-id',
        scene.document,
        [],
        `A scene "${scene.id}" lies in "${other.chapter}" too.`,
        'Rename one of the two files and the links to it.',
      );
    }
    first.set(scene.id, scene);
  }
};

export const doubledMarks: Check = function* (pack) {
  const seen = new Set<string>();
  for (const [index, { mark }] of pack.accounts.content.accounts.entries()) {
    if (seen.has(mark)) {
      yield problem(
        'error',
        'doubled-mark',
        pack.accounts.document,
        ['accounts', index, 'mark'],
        `Two accounts have the mark "${mark}".`,
        'Choose another letter for one of them.',
      );
    }
    seen.add(mark);
  }
};

export const sceneNames: Check = function* (pack) {
  for (const { id, document } of pack.scenes) {
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || id.length > 64) {
      yield problem(
        'error',
        'file-name',
        document,
        [],
        `The file name "${visible(id)}" is no id.`,
        'Name it with lower-case letters, digits and single hyphens.',
      );
    }
  }
};

export const unusedIds: Check = function* (pack) {
  const used = new Set([...links(pack)].map(({ kind, id }) => `${kind} ${id}`));
  const unused = function* (
    kind: string,
    document: Document,
    items: readonly { id: string }[],
    path: string,
  ): Iterable<Problem> {
    for (const [index, { id }] of items.entries()) {
      if (used.has(`${kind} ${id}`)) continue;
      yield problem(
        'warning',
        `unused-${kind}`,
        document,
        [path, index, 'id'],
        `Nothing names the ${kind} "${id}".`,
        'Use it, or take it out.',
      );
    }
  };
  yield* unused('account', pack.accounts.document, pack.accounts.content.accounts, 'accounts');
  yield* unused('source', pack.sources.document, pack.sources.content.sources, 'sources');
  yield* unused('place', pack.places.document, pack.places.content.places, 'places');
  yield* unused('question', pack.questions.document, pack.questions.content.questions, 'questions');
};
