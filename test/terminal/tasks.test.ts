/** What somebody who opens the documentary wants to do, each in at most five keys from the first screen. */
import { expect, it } from 'vitest';
import { en } from '../../source/language/en.ts';
import { grouped, pathCode } from '../../source/reading/path-code.ts';
import type { Reading } from '../../source/reading/reading.ts';
import { replay } from '../../source/reading/replay.ts';
import { othersOn, type Scene } from '../../source/story/story.ts';
import { documentary } from '../helpers/built-in.ts';
import { reader, type Reader } from '../helpers/reader.ts';
import { staying, stayingReading, upToScene } from '../helpers/stay.ts';

const along = staying(documentary, 'strikers');
const all = stayingReading(documentary, 'strikers');

/** A reading that has come to the first scene for which this holds. */
function upTo(is: (scene: Scene) => boolean): { readonly scene: Scene; readonly reading: Reading } {
  const scene = along.find(is);
  if (!scene) throw new Error('The strikers tell no such scene.');
  return { scene, reading: upToScene(all, scene.id) };
}

const isToldTwice = (scene: Scene): boolean =>
  !scene.notice && othersOn(documentary, scene).some(({ notice }) => !notice);

/** Opens the program where this reading is kept, and presses each key once what it should bring is there. */
async function does(
  reading: Reading,
  ...steps: readonly (readonly [key: string, seen: string])[]
  // A reader by itself would be awaited.
): Promise<{ readonly at: Reader }> {
  expect(steps.length).toBeLessThanOrEqual(5);
  const kept = new Map([['aida', { reading, place: 0 }]]);
  const at = reader(documentary, { kept }).sees('Z H A N A O Z E N', 'Go on reading');
  for (const [key, seen] of steps) at.presses(key).sees(seen);
  await at;
  return { at };
}

it('hears the other side of this moment', async () => {
  const { scene, reading } = upTo(isToldTwice);
  const [other] = othersOn(documentary, scene);
  const moment = documentary.moments.get(scene.moment)?.title ?? '';
  await does(reading, ['enter', scene.title], ['o', en.others.title(moment)], ['enter', other?.title ?? '']);
});

it('finds who says how many died, and knows no key but that for help', async () => {
  const { scene, reading } = upTo(isToldTwice);
  const { at } = await does(
    reading,
    ['enter', scene.title],
    ['?', en.keys.figures.does],
    ['x', scene.title],
    ['n', documentary.figures?.title ?? ''],
    ['end', ' official, '],
  );
  const seen = at.screen.lines().join(' ');
  expect(documentary.figures?.entries.some(({ speaker }) => seen.includes(speaker))).toBe(true);
});

it('finds a scene that was read before, and stays where it is', async () => {
  const { scene, reading } = upTo(({ chapter }) => chapter === 'the-eve');
  const { at } = await does(
    reading,
    ['enter', scene.title],
    ['p', en.path.title],
    ['end', '❯ 1'],
    ['enter', en.others.heard],
    ['enter', en.others.aside],
  );
  expect(at.kept.get('aida')?.reading).toEqual(reading);
});

it('stops, comes back, and has the path for a friend', async () => {
  const { scene, reading } = upTo(isToldTwice);
  const code = pathCode(documentary, replay(documentary, reading)) ?? '';
  const { at } = await does(reading, ['enter', scene.title], ['q', '']);
  await at.leaves();
  await does(reading, ['enter', scene.title], ['p', grouped(code)]);
});

it('skips the violence of a chapter', async () => {
  const { scene, reading } = upTo(({ notice }) => notice !== undefined);
  const { at } = await does(
    reading,
    ['enter', en.notice.title],
    ['3', en.notice.skipped.split('.')[0] ?? ''],
  );
  const left = at.kept.get('aida')?.reading ?? reading;
  expect([...replay(documentary, left).spared]).toEqual([scene.chapter]);
});
