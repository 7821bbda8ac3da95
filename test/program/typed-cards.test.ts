/** Cards typed one after the other, as a facilitator does with a pile of them. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentary } from '../helpers/built-in.ts';
import { ask } from '../helpers/ask.ts';
import { slipped } from '../helpers/codes.ts';
import { temporaryFolder } from '../helpers/folder.ts';
import { open } from '../helpers/program.ts';
import { cardsOf } from '../helpers/room.ts';

const cards = cardsOf(documentary, 6);
const [one = '', two = '', three = ''] = cards;

/** A page of a group, written into the file that is named behind. */
const asked = ['--min-group', '3', '-f', 'html', '-o'];

const types = (lines: readonly string[], ...args: readonly string[]) =>
  ask(temporaryFolder(), ['compare', '--typed', ...args], {
    input: lines.map((line) => `${line}\n`).join(''),
  });

describe('cards that are typed', () => {
  it('are counted as they come, and compared when the list is closed', async () => {
    const { code, stdout, stderr } = await types([
      one,
      `2. ${two}`,
      '',
      '# a note',
      `"${three}"`,
      'close',
      'never read',
    ]);
    expect(code).toBe(0);
    expect(stderr).toContain('Good: code 1. 1 reading so far.\nGood: code 2. 2 readings so far.\n');
    expect(stderr).toMatch(/2 readings so far\.\n2 readings so far\.\nGood: code 3\. 3 readings so far\.\n$/);
    expect(stdout).toMatch(/^ZHANAOZEN: 3 READINGS SIDE BY SIDE\n/);
  });

  it('are compared as the same list in a file is', async () => {
    const home = temporaryFolder();
    const file = path.join(home, 'cards.txt');
    writeFileSync(file, cards.join('\n'));
    const listed = await ask(home, ['compare', file, '--min-group', '3']);
    expect((await types(cards, '--min-group', '3')).stdout).toBe(listed.stdout);
    expect((await types(cards.slice(4), '--min-group', '3', ...cards.slice(0, 4))).stdout).toBe(
      listed.stdout,
    );
  });

  it('a slip is told at once with its card and its group, and the card is typed again', async () => {
    const { code, stdout, stderr } = await types([one, slipped(two), two, 'close'], '-f', 'json');
    expect(code).toBe(0);
    expect(stderr).toMatch(
      /For code 2: .* group 3, .* It is not counted; type it again\.\nGood: code 2\. 2 readings/,
    );
    const { readings } = JSON.parse(stdout) as { readings: { name: string }[] };
    expect(readings.map(({ name }) => name)).toEqual(['code 1', 'code 2']);
  });

  it('the last can be taken back, and a card typed twice is said', async () => {
    const { stdout, stderr } = await types(['undo', one, two, two.toUpperCase(), 'undo', 'close']);
    expect(stderr).toContain('There is no card to take back.');
    expect(stderr).toContain('Good: code 3, the same path as a card before.');
    expect(stderr).toContain('Taken back: code 3. 2 readings so far.');
    expect(stdout).toContain('2 READINGS');
  });

  it('show and write nothing before the list is closed, and too few do not close it', async () => {
    const file = path.join(temporaryFolder(), 'room.html');
    const few = await types([...cards.slice(0, 4), 'close'], ...asked, file);
    expect(few.code).toBe(2);
    expect(few.stderr).toContain('The list stays open: it needs 5 readings or more, and here are 4.');
    expect([few.stdout, existsSync(file)]).toEqual(['', false]);
    const enough = await types([...cards.slice(0, 4), 'close', cards[4] ?? '', 'close'], ...asked, file);
    expect(enough.code).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('a group of 5 readings');
  });

  it('never make two pages that differ by one card: none before the list is closed, one then', async () => {
    const file = path.join(temporaryFolder(), 'room.html');
    const piled = (pile: readonly string[]): readonly string[] => [
      'close',
      ...pile.flatMap((card) => [card, 'undo', card, 'close', 'close']),
    ];
    const closed = await types(piled(cards), ...asked, file);
    expect(closed.code).toBe(0);
    // The fifth card is the first with which it closes, and no card behind that is taken.
    expect(readFileSync(file, 'utf8')).toContain('a group of 5 readings');
    expect(closed.stderr.match(/^Written to /gm)).toHaveLength(1);
    expect(closed.stderr).not.toContain('code 6');

    // What is said meanwhile is the same for other paths: how many there are, and of each that it is good.
    const said = await types(piled(cardsOf(documentary, 12).slice(6)), ...asked, `${file}.other`);
    expect(said.stderr.replaceAll(`${file}.other`, file)).toBe(closed.stderr);
  });

  it('are not asked for where nothing could be written', async () => {
    const folder = temporaryFolder();
    const taken = path.join(folder, 'room.html');
    writeFileSync(taken, 'mine');
    for (const file of [taken, path.join(folder, 'no-such', 'room.html')]) {
      const { code, stderr } = await types(cards, '-f', 'html', '-o', file);
      expect([code, stderr.split('\n').length]).toEqual([1, 2]);
      expect(stderr).toContain(file);
    }
    expect((await types(cards, '-f', 'html', '-o', taken, '--force')).code).toBe(0);
  });

  it('none at all is an empty list', async () => {
    const { code, stderr } = await types([]);
    expect([code, stderr.trimEnd().split('\n').at(-1)]).toEqual([
      1,
      'The list is empty. Type a card a line into it, as it was written.',
    ]);
  });

  it('in a terminal the screen comes up when the list is closed, and hears keys', async () => {
    const terminal = open(temporaryFolder(), ['compare', '--typed'], { columns: 100, rows: 30 });
    await terminal.sees('closes the list');
    terminal.type(`${one}\r`);
    await terminal.sees('Good: code 1.');
    terminal.type(`${two}\r`);
    await terminal.sees('Good: code 2.');
    expect(terminal.isAlternate()).toBe(false);
    terminal.type('close\r');
    await terminal.sees('Two readings');
    terminal.type('?');
    await terminal.sees('the next difference');
    terminal.type('q');
    expect(await terminal.ended).toBe(0);
  });

  it('where typing ends with the input, the comparison is written', async () => {
    const terminal = open(temporaryFolder(), ['compare', '--typed'], { columns: 100, rows: 30 });
    await terminal.sees('closes the list');
    terminal.type(`${one}\r${two}\r`);
    await terminal.sees('Good: code 2.');
    terminal.type('\u0004');
    expect(await terminal.ended).toBe(0);
    expect(terminal.written()).toContain('2 READINGS SIDE BY SIDE');
  });
});
