/** The built program, as a writer has it beside an editor. */
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ask } from '../helpers/ask.ts';
import { temporaryFolder } from '../helpers/folder.ts';
import { open, run, type Terminal } from '../helpers/program.ts';

/** A preview of a new pack that stands at the council's scene of the lock. */
async function atLock(): Promise<{ home: string; folder: string; file: string; terminal: Terminal }> {
  const home = temporaryFolder();
  const folder = path.join(home, 'well');
  run(home, ['new', folder]);
  const terminal = open(home, ['preview', folder], { columns: 100, rows: 30 });
  await terminal.sees('T H E W E L L');
  await terminal.sees('Preview of a story that is not part of this program');
  terminal.type('\r');
  await terminal.sees('The lid is down');
  terminal.type('1');
  await terminal.sees('Stones had come loose');
  return { home, folder, file: path.join(folder, 'the-morning', 'the-lock-council.json'), terminal };
}

const swap = (file: string, from: string, to: string): string =>
  readFileSync(file, 'utf8').replace(from, () => to);

describe('preview', () => {
  it('shows what is saved, says what is broken, and is well again when that is mended', async () => {
    const { home, file, terminal } = await atLock();
    writeFileSync(file, swap(file, 'Stones had', 'Pebbles had'));
    await terminal.sees('Pebbles had come loose');

    const sound = readFileSync(file, 'utf8');
    writeFileSync(file, sound.slice(0, sound.length / 2));
    await terminal.sees('the-morning/the-lock-council.json:');
    await terminal.sees('The page stays as it was');
    await terminal.sees('Pebbles had come loose');

    writeFileSync(file, sound.replace('"the-meeting-council"', '"the-meeting-councill"'));
    await terminal.sees('Did you mean "the-meeting-council"?');

    // As an editor does that writes beside the file and puts the new one in its place.
    writeFileSync(`${file}.new`, sound.replace('Pebbles had', 'Boulders had'));
    renameSync(`${file}.new`, file);
    await terminal.sees('Boulders had come loose');
    await expect.poll(() => terminal.lines().join(' ')).not.toContain('The page stays');

    terminal.type('b');
    await terminal.sees('The lid is down');
    terminal.type('q');
    expect(await terminal.ended).toBe(0);
    expect(readdirSync(home).filter((name) => name !== 'well')).toEqual([]);
  });

  it('says that the folder is gone, and goes on when it is back', async () => {
    const { folder, file, terminal } = await atLock();
    renameSync(folder, `${folder}-away`);
    await terminal.sees('There is no folder');
    await terminal.sees('Stones had come loose');
    renameSync(`${folder}-away`, folder);
    await expect.poll(() => terminal.lines().join(' ')).not.toContain('There is no folder');
    writeFileSync(file, swap(file, 'Stones had', 'Pebbles had'));
    await terminal.sees('Pebbles had come loose');
    terminal.kill('SIGTERM');
    expect(await terminal.ended).toBe(143);
  });

  it('counts warnings over the page', async () => {
    const { folder, terminal } = await atLock();
    const places = path.join(folder, 'places.json');
    writeFileSync(places, swap(places, '[', '[{ "id": "mill", "name": "the mill" },'));
    await terminal.sees('1 warning (see check)');
    terminal.type('\u0003');
    expect(await terminal.ended).toBe(130);
  });

  it.each([[['template']], [['template', '--plain']]])('of %j without a screen is refused', async (args) => {
    const { code, stdout, stderr } = await ask(temporaryFolder(), ['preview', ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('A preview needs a terminal');
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it.each([
    ['a folder that is none', ['preview', 'nowhere'], 1, 'There is no folder nowhere.'],
    [
      'a reading to keep',
      ['preview', 'template', '--reading', 'anna'],
      2,
      '--reading means nothing to preview.',
    ],
  ])('refuses %s', async (_, args, code, sentence) => {
    const terminal = open(temporaryFolder(), args);
    await terminal.sees(sentence);
    expect(await terminal.ended).toBe(code);
  });
});
