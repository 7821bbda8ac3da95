/** What a scrolled page costs a slow line, and that it is the page that drawing it anew would give. */
import { expect, it } from 'vitest';
import { firstWords, story } from '../helpers/built-in.ts';
import { temporaryFolder } from '../helpers/folder.ts';
import { open, type Terminal } from '../helpers/program.ts';

const down = '\u001B[B';
const up = '\u001B[A';
const frameEnds = '\u001B[?2026l';
const redraw = '\u000C';
const cleared = '\u001B[2J';

/** Bytes a person on a slow line hardly notices. */
const few = 250;

/** Press a key, and say how many bytes came for it. */
async function pressed(terminal: Terminal, key: string): Promise<number> {
  const before = { lines: terminal.lines(), written: terminal.written().length };
  terminal.type(key);
  await expect.poll(terminal.lines).not.toEqual(before.lines);
  await expect.poll(() => terminal.written().endsWith(frameEnds)).toBe(true);
  return Buffer.byteLength(terminal.written().slice(before.written));
}

const isDrawnAnew = (written: string): boolean => written.includes(cleared) && written.endsWith(frameEnds);

it.each([
  ['timeline', 't', 'You are here'],
  ['names', 'g', 'Names and terms'],
  ['figures', 'n', 'How many died'],
])('an arrow on the page of %s moves what stands there already', async (_, key, seen) => {
  const terminal = open(temporaryFolder(), ['--reading', 'anna']);
  await terminal.sees(firstWords(story.start));
  terminal.type(key);
  await terminal.sees(seen);
  for (const arrow of [down, down, down, up, down, down, up, up]) {
    expect(await pressed(terminal, arrow)).toBeLessThanOrEqual(few);
    const lines = terminal.lines();
    const { length } = terminal.written();
    terminal.type(redraw);
    await expect.poll(() => isDrawnAnew(terminal.written().slice(length))).toBe(true);
    await expect.poll(terminal.lines).toEqual(lines);
  }
});
