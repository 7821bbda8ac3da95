import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { readingFileText } from '../../source/progress/reading-file.ts';
import { begin, type Move, type Reading } from '../../source/reading/reading.ts';
import { type NamedPath, replay } from '../../source/reading/replay.ts';
import { sceneOf, type Story } from '../../source/story/story.ts';
import { dice } from './dice.ts';

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

/** This many readers, each with a name of their own: "reader-1", "reader-2" … */
export const room = (story: Story, size: number): readonly NamedPath[] =>
  Array.from({ length: size }, (_, index) => ({
    name: `reader-${index + 1}`,
    path: replay(story, wanderer(story, index + 1)),
  }));

/** The same readers as reading files in a folder, in order. */
export const roomFiles = (folder: string, story: Story, size: number): readonly string[] =>
  room(story, size).map(({ name }, index) => {
    const file = path.join(folder, `${name}.json`);
    writeFileSync(file, readingFileText(story, wanderer(story, index + 1)));
    return file;
  });
