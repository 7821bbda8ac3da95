/**
 * The documentary on a screen from its title to each ending, with arrows and Enter alone; left and come back
 * to.
 */
import { expect, it } from 'vitest';
import { en } from '../../source/language/en.ts';
import { replay } from '../../source/reading/replay.ts';
import type { Kept } from '../../source/reading/session.ts';
import { documentary } from '../helpers/built-in.ts';
import { reader, type Reader } from '../helpers/reader.ts';

const horizon = 'An ending here: what was known on 19 December 2011';

/** Enter until an ending is read; at the horizon first a Down, where the reader goes on. */
async function readOn(at: Reader, goesOn: boolean): Promise<string | undefined> {
  for (let pressed = 0; pressed < 3000; pressed++) {
    const kept = [...at.kept.values()].at(-1);
    const ending = kept && replay(documentary, kept.reading).here.scene.ending;
    if (ending !== undefined) return ending;
    const atHorizon =
      at.shown.replace(/\s+/g, ' ').includes(`❯ 1 ${horizon}`) || /❯ 1 +An ending here/.test(at.shown);
    if (goesOn && atHorizon) await at.presses('down').seesAnother();
    await at.presses('enter').seesAnother();
    const widest = Math.max(...at.screen.lines().map((line) => line.length));
    expect(widest).toBeLessThanOrEqual(at.columns);
  }
  return undefined;
}

const known = 'What was known on 19 December';
const asked = 'The question that is still asked';

it('Enter alone leads to the first ending, and from one step back a Down at the horizon to the last', async () => {
  const at = reader(documentary).sees('Z H A N A O Z E N');
  await at;
  expect(await readOn(at, false)).toBe(known);
  await at.presses('b').seesAnother();
  expect(await readOn(at, true)).toBe(asked);
});

it.each([
  [40, 12],
  [120, 40],
])('at %i×%i Enter and one Down at the horizon lead to the last ending', async (columns, rows) => {
  const at = reader(documentary, { columns, rows }).sees('Z H A N A O Z E N');
  await at;
  expect(await readOn(at, true)).toBe(asked);
});

/**
 * All of a screen; where the one that was `left` began with an empty row, its text without it: who comes back
 * begins with none, and what stands lowest may be a row more.
 */
function placeOf(text: string, left: string): string {
  if (!/─\n *\n *\n/.test(left)) return text;
  const rows = (of: string): readonly string[] => of.split('\n').filter((row) => row.trim() !== '');
  return rows(text)
    .slice(0, rows(left).length - 2)
    .join('\n');
}

it('left in twenty places, it opens at the same scene and line', async () => {
  const kept = new Map<string, Kept>();
  for (let place = 0; place < 20; place++) {
    const at = reader(documentary, { kept })
      .sees('Z H A N A O Z E N')
      .presses('enter')
      .seesNoLonger('Z H A N A O Z E N');
    await at;
    for (let pressed = 0; pressed < 1 + (place % 4); pressed++) await at.presses('enter').seesAnother();
    // The page after a scene of violence is no place: one comes back to the scene behind it.
    if (at.shown.includes(en.quiet.over)) await at.presses('enter').seesAnother();
    const left = at.shown;
    await at.presses('q').leaves();
    const again = reader(documentary, { kept })
      .sees('Go on reading')
      .presses('enter')
      .seesNoLonger('Go on reading');
    await again;
    // What shows where a turned page goes on is gone with the next move, and so with leaving.
    await expect.poll(() => placeOf(again.shown, left)).toBe(placeOf(left, left).replace('╶', ' '));
    await again.presses('q').leaves();
  }
});
