/**
 * A window that changes again and again while keys are pressed: nothing of what was on its way may stay on
 * it, and where it stays as it is, nothing is wiped.
 */
import { expect, it } from 'vitest';
import { documentary } from '../helpers/built-in.ts';
import { long } from '../fixtures/stories.ts';
import { dice } from '../helpers/dice.ts';
import { reader } from '../helpers/reader.ts';

const keys = ['down', 'up', 'pageDown', 'pageUp', 'space', 'end', 'home', 's'] as const;

/** How often the window changes in a storm, and how many storms there are: two hundred sizes in all. */
const turns = 20;
const storms = 10;

/** Windows and keys, some of them before the window is known; then back to the top, in the last window. */
async function storm(seed: number): Promise<void> {
  const random = dice(seed);
  const someKeys = () => Array.from({ length: random(3) }, () => keys[random(keys.length)] ?? 'home');
  const stormy = reader(long).presses('enter').sees('Paragraph 1 ');
  await stormy;
  let columns = 80;
  let rows = 24;
  for (let turn = 0; turn < turns; turn++) {
    // Mostly windows of every day; now and then a very wide one, where other things stand beside the text.
    columns = 40 + random(random(4) === 0 ? 170 : 60);
    rows = 10 + random(random(4) === 0 ? 50 : 20);
    const { told } = stormy.screen.resizeEarly(columns, rows);
    await stormy.presses(...someKeys());
    told();
    await stormy.presses(...someKeys());
  }
  // Of a page that is open already `s` opens no second one.
  await stormy.presses('s').sees('esc back').presses('escape').sees('p path').presses('home', 'home');
  const calm = reader(long, { columns, rows }).sees('T A L E').presses('end', 'enter').sees('p path');
  await calm;
  await stormy.seesWhat(calm, `what is seen without storm ${seed}, at ${columns}×${rows}`);
  await stormy.presses('q').leaves();
  await calm.presses('q').leaves();
}

it('after storms of two hundred windows, with keys, a page stands as if it had just been drawn', async () => {
  // Four at a time: most of a storm is waiting for the next drawing.
  const four = Array.from({ length: 4 }, async (_, first) => {
    for (let seed = first; seed < storms; seed += 4) await storm(seed);
  });
  await Promise.all(four);
});

/** Erase the window, or the lines kept above it. */
const wipe = /\u001B\[[23]J/;

it.each([
  [40, 12],
  [60, 20],
  [80, 24],
  [120, 40],
  [200, 60],
])(
  'at %i×%i nothing is wiped while a reader moves over a page and between its choices',
  async (columns, rows) => {
    const at = reader(long, { columns, rows })
      .sees('T A L E')
      .presses('end', 'enter')
      .sees('Title of long', 'Paragraph 1 ');
    await at;
    const before = at.screen.written().length;
    if (rows < 60) at.presses('end');
    await at.pointsAt('1 Choice number 1');
    for (let choice = 2; choice <= 9; choice++) await at.presses('down').pointsAt(`${choice} Choice number`);
    await at.presses('up').pointsAt('8 Choice number').presses('home', 'space', '?').sees('Keys');
    expect(at.screen.written().slice(before)).not.toMatch(wipe);
  },
);

it('nothing is wiped on a list that is moved through, nor where its page opens and closes', async () => {
  const at = reader(documentary).sees('Z H A N A O Z E N').presses('enter').sees('p path');
  await at;
  const before = at.screen.written().length;
  await at.presses('c').sees('Contested questions').presses('down', 'down', 'up', 'enter').sees('Said then');
  await at.presses('down', 'down', 'escape').sees('choices 1–15').presses('escape').sees('p path');
  expect(at.screen.written().slice(before)).not.toMatch(wipe);
});
