/**
 * A reading of the former edition, which began at another scene and had other scenes on the way: it is taken
 * up as far as the two have in common, and nothing of it is thrown away.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { replay } from '../../source/reading/replay.ts';
import type { Move } from '../../source/reading/reading.ts';
import { ask } from '../helpers/ask.ts';
import { documentary } from '../helpers/built-in.ts';
import { temporaryFolder, write } from '../helpers/folder.ts';
import { open } from '../helpers/program.ts';

const { code, moves, ...digests } = JSON.parse(
  readFileSync(new URL('../fixtures/former-reading.json', import.meta.url), 'utf8'),
) as { code: string; edition: string; wording: string; moves: readonly Move[] };

const { here, lost } = replay(documentary, { story: documentary.id, moves });
const fileIn = (home: string): string => path.join(home, 'kept', 'readings', 'anna.json');

/** A home in which it was left in the middle of a chapter. */
function homeOfAnna(): string {
  const home = temporaryFolder();
  const format = { format: 'zhanaozen-story reading', version: 1, story: documentary.id };
  const kept = JSON.stringify({ ...format, ...digests, turn: 1, place: 0, moves });
  write(home, path.relative(home, fileIn(home)), kept);
  return home;
}

const movesIn = (home: string): unknown =>
  (JSON.parse(readFileSync(fileIn(home), 'utf8')) as { moves: unknown }).moves;

it('opens at the nearest scene still there and says so; its file stays until one reads on', async () => {
  const home = homeOfAnna();
  const before = readFileSync(fileIn(home));
  const looked = await ask(home, ['--plain', '--reading', 'anna'], { input: 'q\n' });
  expect(here.scene.chapter).toBe('seven-months');
  expect(looked.stdout.replace(/\s+/g, ' ')).toContain(
    `${lost} steps of your path cannot be followed any more. You are at the nearest scene that is still there.`,
  );
  expect(looked.stdout).toContain(`\n${here.scene.title}\n`);
  expect(readFileSync(fileIn(home))).toEqual(before);

  await ask(home, ['--plain', '--reading', 'anna'], { input: '1\nq\n' });
  expect(movesIn(home)).toEqual([...moves, expect.objectContaining({ at: here.scene.id })]);
});

it('says so on a full screen too', async () => {
  const terminal = open(homeOfAnna());
  await terminal.sees('Go on reading');
  terminal.type('\r');
  await terminal.sees('This story was changed since you last read');
  await terminal.sees(here.scene.title);
});

it('as a code it is refused, with the sentence that says why', async () => {
  const { code: exit, stdout, stderr } = await ask(temporaryFolder(), ['transcript', code]);
  expect(exit).not.toBe(0);
  expect(stdout).toBe('');
  expect(stderr).toContain('is right, but the branches of this story have changed since it was made.');
});
