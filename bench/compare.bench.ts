/**
 * What it costs to lay readings of the whole documentary side by side, replaying included. The first row is the
 * yardstick; 1,000 readings should take some 25 times what 40 take. `npm run bench`.
 */
import { bench, describe } from 'vitest';
import { open } from '../source/library/open.ts';
import { compare } from '../source/reading/comparison.ts';
import { groupOf } from '../source/reading/group.ts';
import { begin, type Move, type Reading } from '../source/reading/reading.ts';
import { replay } from '../source/reading/replay.ts';
import { sceneOf, tell } from '../source/story/story.ts';

const { data } = open('scenes');
if (!data) throw new Error('The documentary has errors.');
const text = JSON.stringify(data);
const story = tell(data);

/** A reading to an ending that prefers scenes it has not met, the same for the same seed. */
function reader(seed: number): Reading {
  let state = seed;
  const random = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const moves: Move[] = [];
  const met = new Set<string>();
  let scene = sceneOf(story, story.start);
  while (scene.ending === undefined) {
    met.add(scene.id);
    const fresh = scene.choices.filter(({ to }) => !met.has(to));
    const offered = fresh.length > 0 ? fresh : scene.choices;
    const choice = offered[random(offered.length)];
    if (!choice) break;
    moves.push({ kind: 'choose', at: scene.id, choice: choice.id });
    scene = sceneOf(story, choice.to);
  }
  return { ...begin(story), moves };
}

const readings = Array.from({ length: 1000 }, (_, seed) => reader(seed + 1));
const laid = (many: number): void => {
  const paths = readings
    .slice(0, many)
    .map((reading, index) => ({ name: `reader ${index + 1}`, path: replay(story, reading) }));
  groupOf(story, paths, compare(story, paths), 3);
};

describe('readings side by side', () => {
  bench('yardstick: parse the compiled story', () => void JSON.parse(text));
  bench('2 readings', () => laid(2));
  bench('40 readings', () => laid(40));
  bench('1,000 readings', () => laid(1000));
});
