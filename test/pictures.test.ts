/**
 * The pictures of the README are of the program as it is: here they are made anew. `npm run pictures` writes
 * them.
 */
import { describe, expect, it } from 'vitest';
import type { Kept } from '../source/reading/session.ts';
import { documentary } from './helpers/built-in.ts';
import { type Frame, frameOf, grounds, picture } from './helpers/picture.ts';
import { reader } from './helpers/reader.ts';
import { stayingReading, upToScene } from './helpers/stay.ts';

const folder = 'pictures';
const sizes = [
  [60, 20],
  [120, 40],
] as const;
const names = Object.keys(grounds) as (keyof typeof grounds)[];

const shown = 'the-stage-strikers';
/** A reading that has come to the scene that is shown. */
const kept = (): Map<string, Kept> =>
  new Map([['anna', { reading: upToScene(stayingReading(documentary, 'strikers'), shown), place: 0 }]]);
const title = documentary.scenes.get(shown)?.title ?? '';

describe.each(names)('on a %s ground', (ground) => {
  it.each(sizes)('a scene at %i by %i is as in the picture', async (columns, rows) => {
    const frames: Frame[] = [];
    await reader(documentary, { columns, rows, kept: kept(), appearance: { theme: ground } })
      .sees('Go on reading')
      .presses('enter')
      .seesNoLonger('Go on reading')
      .sees(title, '? help')
      .and((screen) => frames.push(frameOf(screen)));
    const drawn = picture(frames, grounds[ground], `${documentary.title}: a scene, ${columns} by ${rows}`);
    await expect(drawn).toMatchFileSnapshot(`../${folder}/scene-${columns}-${ground}.svg`);
  });

  it('a few steps are as in the moving picture', async () => {
    const frames: Frame[] = [];
    const take = (screen: Parameters<typeof frameOf>[0]): void => void frames.push(frameOf(screen));
    await reader(documentary, { kept: kept(), appearance: { theme: ground } })
      .sees('Go on reading')
      .and(take)
      .presses('enter')
      .seesNoLonger('Go on reading')
      .sees(title, '? help')
      .and(take)
      .presses('end')
      .seesNoLonger('more below')
      .and(take)
      .presses('s')
      .sees('Who says so')
      .and(take)
      .presses('escape')
      .seesNoLonger('Who says so')
      .presses('o')
      .sees('Other accounts')
      .and(take)
      .presses('2')
      .seesNoLonger('Other accounts')
      .sees('esc')
      .and(take);
    const drawn = picture(frames, grounds[ground], `${documentary.title}: from the title page to a scene`);
    await expect(drawn).toMatchFileSnapshot(`../${folder}/steps-${ground}.svg`);
  });
});
