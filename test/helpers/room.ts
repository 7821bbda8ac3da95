import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { readingFileText } from '../../source/progress/reading-file.ts';
import { grouped, pathCode } from '../../source/reading/path-code.ts';
import { begin, type Move, type Reading } from '../../source/reading/reading.ts';
import { type NamedPath, replay } from '../../source/reading/replay.ts';
import { en as words } from '../../source/language/en.ts';
import { type Choice, type Scene, sceneOf, type Story } from '../../source/story/story.ts';
import { dice } from './dice.ts';
import { named } from './walks.ts';

/**
 * A reading that prefers scenes it has not met, the same for the same seed. It takes the summary of every
 * third scene that offers one; every fifth reader stops on the way, the others read to an ending.
 */
export function wanderer(story: Story, seed: number): Reading {
  const random = dice(seed);
  const moves: Move[] = [];
  const met = new Set<string>();
  const most = seed % 5 === 0 ? 12 : Infinity;
  let scene = sceneOf(story, story.start);
  while (scene.ending === undefined && met.size < most) {
    met.add(scene.id);
    if (scene.notice) moves.push({ kind: random(3) === 0 ? 'skip' : 'open', at: scene.id });
    const fresh = scene.choices.filter(({ to }) => !met.has(to));
    const offered = fresh.length > 0 ? fresh : scene.choices;
    const choice = offered[random(offered.length)];
    if (!choice) break;
    moves.push({ kind: 'choose', at: scene.id, choice: choice.id });
    scene = sceneOf(story, choice.to);
  }
  return { ...begin(story), moves };
}

type Way = (scene: Scene, met: ReadonlySet<string>, random: (below: number) => number) => Choice | undefined;

/** How people go: with one side, to every side, to whatever stands first, anywhere. */
const ways: Readonly<Record<string, Way>> = {
  faithful: ({ account, choices }, _, random) =>
    choices.find(({ id }) => account !== undefined && /^(stay|go-on)/.test(id)) ??
    choices[random(choices.length)],
  thorough: ({ choices }, met, random) => {
    const fresh = choices.filter(({ to }) => !met.has(to));
    return fresh.find(({ id }) => id.startsWith('hear')) ?? fresh[random(fresh.length)] ?? choices.at(-1);
  },
  hasty: ({ choices }) => choices[0],
  roaming: ({ choices }, _, random) => choices[random(choices.length)],
};
const kinds = Object.values(ways);

/** A reading of one of several kinds, the same for the same seed; they stop after 150 scenes. */
export function readingOf(story: Story, seed: number): Reading {
  const random = dice(seed);
  const way = kinds[seed % kinds.length];
  const skips = seed % 3;
  const moves: Move[] = [];
  const met = new Set<string>();
  for (let scene = sceneOf(story, story.start), n = 0; ; n++) {
    met.add(scene.id);
    if (scene.notice) moves.push({ kind: random(4) < skips ? 'skip' : 'open', at: scene.id });
    const choice = n < 150 ? way?.(scene, met, random) : undefined;
    if (!choice) return { ...begin(story), moves };
    moves.push({ kind: 'choose', at: scene.id, choice: choice.id });
    scene = sceneOf(story, choice.to);
  }
}

/** As many readers of several kinds, under the numbers of their cards. */
export const mixedRoom = (story: Story, size: number): readonly NamedPath[] =>
  Array.from({ length: size }, (_, index) => ({
    name: words.given.code(index + 1),
    path: replay(story, readingOf(story, index + 1)),
  }));

/** This many readers. */
export const room = (story: Story, size: number): readonly NamedPath[] =>
  named(
    story,
    Array.from({ length: size }, (_, index) => wanderer(story, index + 1)),
  );

/** The cards of the same readers. */
export const cardsOf = (story: Story, size: number): readonly string[] =>
  room(story, size).map(({ path }) => grouped(pathCode(story, path) ?? ''));

/** The same readers as reading files in a folder, in order. */
export const roomFiles = (folder: string, story: Story, size: number): readonly string[] =>
  room(story, size).map(({ name }, index) => {
    const file = path.join(folder, `${name}.json`);
    writeFileSync(file, readingFileText(story, wanderer(story, index + 1)));
    return file;
  });
