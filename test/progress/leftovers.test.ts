/** What a window leaves that was killed while it saved, and who sweeps it. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openShelf, type Shelf } from '../../source/progress/shelf.ts';
import { ask } from '../helpers/ask.ts';
import { temporaryFolder } from '../helpers/folder.ts';
import { loading, run } from '../helpers/program.ts';

const half = 'anna.json.tmp-1234567890abcdef';

/** A home in which a reading is kept, and the shelf in it. */
async function kept(): Promise<{ home: string; shelf: Shelf }> {
  const home = temporaryFolder();
  await ask(home, ['--plain', '--reading', 'anna'], { input: '1\n' });
  return { home, shelf: openShelf(path.join(home, 'kept')) };
}

/** The folder in which the process of this number saves. */
function saving(shelf: Shelf, pid: number): string {
  const folder = path.join(shelf.folder, `.saving-${pid}`);
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'new.json'), '{"half');
  return folder;
}

describe('what a killed save left', () => {
  it('is swept at the next start, of this and of earlier versions', async () => {
    const { home, shelf } = await kept();
    saving(shelf, spawnSync(process.execPath, ['--version']).pid);
    for (const file of [half, 'anna.before']) writeFileSync(path.join(shelf.folder, file), 'x');
    writeFileSync(path.join(shelf.home, 'preferences.json.tmp-1234567890abcdef'), 'x');
    await ask(home, ['--plain'], { input: 'q\n' });
    expect(readdirSync(shelf.folder)).toEqual(['anna.json']);
    expect(readdirSync(shelf.home)).not.toContain('preferences.json.tmp-1234567890abcdef');
  });

  it('stays where its window lives', async () => {
    const { home, shelf } = await kept();
    // Who runs the tests lives as long as they do.
    const folder = saving(shelf, process.ppid);
    await ask(home, ['readings']);
    expect(existsSync(path.join(folder, 'new.json'))).toBe(true);
  });

  it('is swept where its number is that of the window that starts', async () => {
    const { home, shelf } = await kept();
    saving(shelf, process.pid);
    await ask(home, ['readings']);
    expect(readdirSync(shelf.folder)).toEqual(['anna.json']);
  });

  it('comes back where an earlier version left the reading itself half', async () => {
    const { home, shelf } = await kept();
    const whole = shelf.textOf('anna') ?? '';
    writeFileSync(path.join(shelf.folder, 'anna.before'), whole);
    writeFileSync(shelf.fileOf('anna'), '{"half');
    await ask(home, ['readings']);
    expect(shelf.textOf('anna')).toBe(whole);
    expect(readFileSync(path.join(shelf.folder, 'anna.unreadable-1'), 'utf8')).toBe('{"half');
  });

  it('is not looked for in what somebody else keeps beside', async () => {
    const { home, shelf } = await kept();
    for (const file of [half, 'letter.before']) writeFileSync(path.join(shelf.home, file), 'mine');
    await ask(home, ['readings']);
    expect(readdirSync(shelf.home)).toEqual(expect.arrayContaining([half, 'letter.before']));
  });
});

it('a file that takes only half of what is written takes nothing of the reading', () => {
  const home = temporaryFolder();
  const below = path.join(home, 'kept', 'readings');
  run(home, ['--plain', '--reading', 'anna'], { input: '1\n' });
  const file = path.join(below, 'anna.json');
  const whole = readFileSync(file, 'utf8');
  const env = {
    ...loading('helpers/faulty-disk.js'),
    ...{ FAULT_BELOW: below, FAULT_CALL: 'writeSync', FAULT_AT: '1', FAULT_CODE: 'short' },
  };
  const { code, stdout } = run(home, ['--plain', '--reading', 'anna'], { input: '1\nq\n', env });
  expect(code).toBe(0);
  expect(stdout).toContain('cannot be kept');
  expect(readFileSync(file, 'utf8')).toBe(whole);
  expect(readdirSync(below)).toEqual(['anna.json']);
});
