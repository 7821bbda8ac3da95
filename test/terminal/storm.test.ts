/**
 * A window that changes again and again while keys are pressed: nothing of what was on its way may stay on
 * it.
 */
import { expect, it } from 'vitest';
import { long } from '../fixtures/stories.ts';
import { dice } from '../helpers/dice.ts';
import { reader } from '../helpers/reader.ts';

const keys = ['down', 'up', 'pageDown', 'pageUp', 'end', 'home', 's'] as const;

/**
 * Three times a window and keys, some of them before it is known; then back to the top, in the last window.
 */
async function storm(seed: number): Promise<void> {
  const random = dice(seed);
  const someKeys = () => Array.from({ length: random(3) }, () => keys[random(keys.length)] ?? 'home');
  const stormy = reader(long).presses('enter').sees('Paragraph 1 ');
  await stormy;
  let columns = 80;
  let rows = 24;
  for (let turn = 0; turn < 3; turn++) {
    columns = 40 + random(60);
    rows = 10 + random(20);
    const { told } = stormy.screen.resizeEarly(columns, rows);
    await stormy.presses(...someKeys());
    told();
    await stormy.presses(...someKeys());
  }
  // Of a page that is open already `s` opens no second one.
  await stormy.presses('s').sees('esc back').presses('escape').sees('p path').presses('home', 'home');
  const calm = reader(long, { columns, rows }).sees('T A L E').presses('end', 'enter').sees('p path');
  await calm;
  await expect
    .poll(() => stormy.screen.lines(), { message: `${columns}×${rows} of storm ${seed}` })
    .toEqual(calm.screen.lines());
  await stormy.presses('q').leaves();
  await calm.presses('q').leaves();
}

it('after forty storms of windows and keys the page stands as if it had just been drawn', async () => {
  // Four at a time: most of a storm is waiting for the next drawing.
  const four = Array.from({ length: 4 }, async (_, first) => {
    for (let seed = first; seed < 40; seed += 4) await storm(seed);
  });
  await Promise.all(four);
});
