/** Readings whose files are damaged, or not called as this program calls them, asked for by name. */
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ask } from '../helpers/ask.ts';
import { firstWords, kept, second, story } from '../helpers/built-in.ts';
import { temporaryFolder } from '../helpers/folder.ts';
import { open } from '../helpers/program.ts';

/** A home with a reading of some moves, and its file. */
async function begun(): Promise<{ home: string; folder: string; file: string }> {
  const home = temporaryFolder();
  await ask(home, ['--plain', '--reading', 'anna'], { input: '1\n1\n1\n' });
  const folder = path.join(home, 'kept', 'readings');
  return { home, folder, file: path.join(folder, 'anna.json') };
}

describe('a reading whose file is cut off', () => {
  it.each([
    ['in the midst of a move', (text: string) => text.slice(0, -10)],
    ['and goes on with nothing', (text: string) => `${text.slice(0, -10)}${'\0'.repeat(4000)}`],
    ['and goes on as another file', (text: string) => `${text.slice(0, -10)}}]}, {"a": 1}`],
  ])('%s goes on with the steps that are whole, and says so', async (_, damage) => {
    const { home, folder, file } = await begun();
    const damaged = damage(readFileSync(file, 'utf8'));
    writeFileSync(file, damaged);
    const { stderr } = await ask(home, ['--plain', '--reading', 'anna'], { input: 'q\n' });
    expect(stderr).toContain('Only the first 2 steps of the reading “anna” could be read');
    expect(stderr).toContain('set aside as anna.unreadable-1; nothing in it was changed');
    expect(kept(home, 'anna').moves).toHaveLength(2);
    expect(readFileSync(path.join(folder, 'anna.unreadable-1'), 'utf8')).toBe(damaged);
  });

  it('before its first step is whole begins anew, and says so', async () => {
    const { home, file } = await begun();
    writeFileSync(file, readFileSync(file, 'utf8').slice(0, 200));
    const { stderr, stdout } = await ask(home, ['--plain', '--reading', 'anna'], { input: 'q\n' });
    expect(stderr).toContain('“anna” could not be read. Its file was set aside as anna.unreadable-1');
    expect(stdout).toContain(firstWords(story.start));
  });

  it('says so on the scene that a full screen opens with', async () => {
    const { home, file } = await begun();
    writeFileSync(file, '{"half');
    const terminal = open(home, ['--reading', 'anna'], { rows: 30 });
    await terminal.sees('“anna” could not be read. Its file was set aside');
    await terminal.sees(firstWords(story.start));
    terminal.type('\u001B[F1');
    await terminal.sees(firstWords(second));
    await expect.poll(() => terminal.lines().join(' ')).not.toContain('set aside');
  });
});

describe('a reading whose file is called', () => {
  it.each([
    ['by letters taken apart, as a Mac writes them', 'мой.json', 'мой', 'мой'],
    ['in capitals', 'Anna.json', 'Anna', 'anna'],
    [
      'as a service calls its copy',
      'anna (conflicted copy).json',
      'anna (conflicted copy)',
      'anna-conflicted-copy',
    ],
    ['with a number behind', 'anna 2.json', 'anna 2', 'anna-2'],
  ])('%s is listed, opened by name, kept where it is, and forgotten', async (_, called, typed, name) => {
    const { home, folder, file } = await begun();
    const decomposed = called.normalize('NFD');
    renameSync(file, path.join(folder, decomposed));
    writeFileSync(path.join(folder, `._${decomposed}`), 'what a Mac keeps beside a file');
    expect((await ask(home, ['readings'])).stdout).toMatch(new RegExp(`^${name}  [^\\n]*\\n$`));
    for (const each of [typed, name, typed.normalize('NFD')])
      expect((await ask(home, ['share', each])).stderr).toContain(`“${name}”`);
    await ask(home, ['--plain', '--reading', typed], { input: 'b\n' });
    const { moves } = JSON.parse(readFileSync(path.join(folder, decomposed), 'utf8')) as { moves: unknown[] };
    expect(moves).toHaveLength(4);
    expect((await ask(home, ['forget', typed])).code).toBe(0);
    expect(readdirSync(folder)).toEqual([]);
  });
});
