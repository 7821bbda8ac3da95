/** The program, as a facilitator calls it. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentary } from '../helpers/built-in.ts';
import { ask } from '../helpers/ask.ts';
import { temporaryFolder } from '../helpers/folder.ts';
import { run } from '../helpers/program.ts';
import { cardsOf, room, roomFiles } from '../helpers/room.ts';

const cards = cardsOf(documentary, 5);

describe('compare', () => {
  it('takes kept readings, files and codes as they are typed, in the order they are named', async () => {
    const home = temporaryFolder();
    await ask(home, ['--plain', '--reading', 'anna'], { input: '1\n1\n' });
    const [file = ''] = roomFiles(home, documentary, 1);
    const typed = (cards[1] ?? '').toUpperCase().split(' ');
    const { code, stdout, stderr } = run(home, ['compare', 'anna', file, ...typed, '--format', 'json']);
    expect([code, stderr]).toEqual([0, '']);
    const { story, readings } = JSON.parse(stdout) as {
      story: unknown;
      readings: { name: string; scenes: string[] }[];
    };
    expect(story).toEqual({ id: documentary.id, edition: documentary.edition, builtIn: true });
    expect(readings.map(({ name }) => name)).toEqual(['anna', 'reader-1', 'code 1']);
    expect(readings.map(({ scenes }) => scenes.length)).toEqual([
      3,
      ...room(documentary, 2).map(({ path: { steps } }) => new Set(steps.map(({ scene }) => scene)).size),
    ]);
  });

  it('prints text where nothing else is asked for, and writes a page into a new file', async () => {
    const home = temporaryFolder();
    const [one = '', two = ''] = cards;
    expect((await ask(home, ['compare', one, two])).stdout).toMatch(/^ZHANAOZEN: 2 READINGS SIDE BY SIDE\n/);
    const file = path.join(home, 'room.html');
    const written = await ask(home, ['compare', one, two, '-f', 'html', '-o', file]);
    expect(written).toEqual({ code: 0, stdout: '', stderr: `Written to ${file}.\n` });
    expect((await ask(home, ['compare', one, two, '-f', 'html', '-o', file])).code).toBe(1);
  });

  it('writes over a file with --force alone, and over nothing that is no file', async () => {
    const home = temporaryFolder();
    const [one = '', two = ''] = cards;
    const file = path.join(home, 'room.txt');
    writeFileSync(file, 'mine');
    const left = await ask(home, ['compare', one, two, '-o', file]);
    expect(left.stderr).toContain(`${file} is there already and is left as it is.`);
    expect(left.stderr).toContain('write over it with --force');
    expect(readFileSync(file, 'utf8')).toBe('mine');
    expect((await ask(home, ['compare', one, two, '-o', file, '--force'])).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('2 READINGS SIDE BY SIDE');

    const folder = path.join(home, 'folder');
    mkdirSync(folder);
    const refused = await ask(home, ['compare', one, two, '-o', folder, '--force']);
    expect([refused.code, refused.stderr]).toEqual([
      1,
      `${folder} is there already and is left as it is. Name another file.\n`,
    ]);
    expect(readdirSync(home).filter((name) => name.endsWith('.half'))).toEqual([]);
  });

  it('takes --reading for the first of the readings', async () => {
    const home = temporaryFolder();
    const [one = '', two = ''] = roomFiles(home, documentary, 2);
    const { stdout } = await ask(home, ['compare', '--reading', two, one, '-f', 'json']);
    const { readings } = JSON.parse(stdout) as { readings: { name: string }[] };
    expect(readings.map(({ name }) => name)).toEqual(['reader-2', 'reader-1']);
    expect((await ask(home, ['compare', one, '-r', one])).code).toBe(0);
  });

  it('says when a file was given twice, and counts it once', async () => {
    const home = temporaryFolder();
    const [one = '', two = ''] = roomFiles(home, documentary, 2);
    const { stdout, stderr } = await ask(home, ['compare', one, two, one, '-f', 'json']);
    expect(stderr).toBe('Given twice, counted once: reader-1.\n');
    expect((JSON.parse(stdout) as { readings: unknown[] }).readings).toHaveLength(2);
  });

  it('shows a group without names and small counts', async () => {
    const home = temporaryFolder();
    const { stdout } = await ask(home, ['compare', ...cards, '--min-group', '3']);
    expect(stdout).toContain('A GROUP OF 5 READINGS');
    expect(stdout).toContain('Counts below 3');
    expect(stdout).not.toContain('code 1');
  });

  it('names the readings that are kept when none is named', async () => {
    const home = temporaryFolder();
    await ask(home, ['--plain', '--reading', 'anna'], { input: '1\n' });
    await ask(home, ['--plain', '--reading', 'bek'], { input: '1\n' });
    const { code, stdout, stderr } = await ask(home, ['compare']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Kept here: bek, anna.');
  });

  it.each([
    [[], 2, 'Name two or more readings'],
    [[cards[0] ?? ''], 2, 'One reading has nothing to be compared with'],
    [['--min-group', '3', ...cards.slice(0, 4)], 2, '--min-group needs 5 readings or more; here are 4'],
    [['--min-group', '1', ...cards], 2, 'a whole number from 2'],
    [['--min-group', 'x', ...cards], 2, 'not “x”'],
    [['--min-group', '2.5', ...cards], 2, 'not “2.5”'],
    [['--min-group'], 2, '--min-group needs a value'],
    [['--force', ...cards.slice(0, 2)], 2, '--force means nothing without --output'],
    [['--min-grup', '3'], 2, 'Did you mean --min-group?'],
    [['nobody', 'no-one', '--format', 'pdf'], 2, 'There is no format “pdf” here'],
    [['nowhere.json', cards[0] ?? ''], 1, 'There is no file nowhere.json.'],
  ])('%j ends with %i and says what to do', async (args, expected, sentence) => {
    const { code, stdout, stderr } = await ask(temporaryFolder(), ['compare', ...args]);
    expect(stderr).toContain(sentence);
    expect([code, stdout]).toEqual([expected, '']);
  });

  it('takes a room of forty', async () => {
    const home = temporaryFolder();
    mkdirSync(path.join(home, 'room'));
    const files = roomFiles(path.join(home, 'room'), documentary, 40);
    const { code, stdout } = await ask(home, ['compare', ...files, '-f', 'html']);
    expect(code).toBe(0);
    expect(stdout).toContain('<th scope="col">40</th>');
  });
});
