/**
 * What it costs to lay readings of the whole documentary side by side, replaying included. The first row is
 * the yardstick; 1,000 readings should take some 25 times what 40 take. `npm run bench`.
 */
import { bench, describe } from 'vitest';
import { open } from '../test/helpers/open.ts';
import { laidTogether } from '../source/comparison/compared.ts';
import { replay } from '../source/reading/replay.ts';
import { storyFrom } from '../source/story/story.ts';
import { wanderer } from '../test/helpers/room.ts';

const { data } = open('scenes');
if (!data) throw new Error('The documentary has errors.');
const text = JSON.stringify(data);
const story = storyFrom(data);

const readings = Array.from({ length: 1000 }, (_, seed) => wanderer(story, seed + 1));
const laid = (many: number): void => {
  const paths = readings
    .slice(0, many)
    .map((reading, index) => ({ name: `reader ${index + 1}`, path: replay(story, reading) }));
  laidTogether(story, paths, 3);
};

describe('readings side by side', () => {
  bench('yardstick: parse the compiled story', () => void JSON.parse(text));
  bench('2 readings', () => laid(2));
  bench('40 readings', () => laid(40));
  bench('1,000 readings', () => laid(1000));
});
