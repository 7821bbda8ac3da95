import { describe, expect, it } from 'vitest';
import { begin } from '../../source/reading/reading.ts';
import { manyTold } from '../fixtures/many-told.ts';
import { diamond, long } from '../fixtures/stories.ts';
import { lookedUp } from '../helpers/look-ups.ts';
import { atFire, reader } from '../helpers/reader.ts';

const sizes = [
  [40, 12],
  [80, 24],
  [140, 40],
] as const;

describe('from a scene', () => {
  it.each<readonly [key: string, title: string]>([
    ['s', 'Who says so'],
    ['o', 'Other accounts'],
    ['c', 'Contested questions'],
    ['t', 'What happened when'],
    ...Object.values(lookedUp(diamond)),
    ['/', 'Search'],
    ['p', 'The path so far'],
    ['?', 'Keys'],
  ])('%s opens “%s” and Esc closes it to the same line, at every size', async (key, title) => {
    for (const [columns, rows] of sizes) {
      const at = atFire({ columns, rows });
      await at;
      const before = at.screen.lines();
      await at.presses(key).presses('home').sees(title);
      await at.and(({ lines }) =>
        expect(Math.max(...lines().map((line) => line.length))).toBeLessThanOrEqual(columns),
      );
      await at.presses('escape').sees('Title of fire-reds');
      await expect.poll(() => at.screen.lines()).toEqual(before);
    }
  });

  it('comes back to the middle of a long page too', async () => {
    const at = reader(long)
      .presses('enter')
      .sees('Paragraph 1 ')
      .presses('down', 'down', 'down', 'down')
      .seesNoLonger('Paragraph 2 ');
    await at;
    const before = at.screen.lines();
    await at.presses('c').sees('Contested questions').presses('escape').seesNoLonger('Contested questions');
    await expect.poll(() => at.screen.lines()).toEqual(before);
  });
});

it('beside a scene each account that also speaks stands once, and none that the reader hears', async () => {
  const at = reader(manyTold, { columns: 120, rows: 40 })
    .presses('enter')
    .sees('Words of start.')
    .presses('1')
    .sees('The fire was small', 'Of this also speak');
  await at;
  const lines = (name: string): number => at.screen.lines().filter((line) => line.endsWith(name)).length;
  expect([lines('B The blues'), lines('R The reds')]).toEqual([1, 0]);
});

describe('a contested question', () => {
  it('shows the claims side by side where the window is wide, then and later apart', async () => {
    const at = atFire({ columns: 140, rows: 40 })
      .presses('c')
      .sees('Who began?')
      .presses('enter')
      .sees('Where it stands: It is open.', 'Said then', 'Known later', 'met on your path');
    await at;
    expect(at.screen.lines().some((line) => line.includes('B  The blues'))).toBe(true);
  });

  it('opens the source of a claim with one key', async () => {
    await atFire()
      .presses('c')
      .sees('Who began?')
      .presses('enter')
      .sees('❯ The reds began.')
      .presses('enter')
      .sees('The claim The reds began. A blue, 16 December 2011', 'The Record: A report')
      .presses('escape')
      .sees('Where it stands')
      .presses('down')
      .sees('❯ Nobody began.')
      .presses('enter')
      .sees('The claim known later Nobody began. A red, 2021', 'The House, A. Writer: A memoir');
  });
});

describe('search', () => {
  it('finds what was read and all evidence, and not what was not read', async () => {
    await atFire()
      .presses('/')
      .sees('Look for: _')
      .presses('w', 'o', 'r', 'd', 's')
      .sees('Look for: words_', 'Title of start')
      .seesNo('Title of end')
      .presses('enter')
      .sees('❯ Title of start');
  });

  it('takes letters as letters, and a backspace back', async () => {
    await atFire()
      .presses('/')
      .sees('Look for: _')
      .presses('q', 'c', '1')
      .sees('Look for: qc1_', 'Nothing found.')
      .presses('\u007F')
      .sees('Look for: qc_')
      .presses('escape')
      .sees('Title of fire-reds')
      .hasKept(1);
  });

  it('opens what was found where the words stand', async () => {
    const kept = new Map([['anna', { reading: begin(long), place: 0 }]]);
    const search = reader(long, { kept, columns: 60, rows: 20 })
      .presses('enter')
      .sees('Title of long')
      .presses('/')
      .bursts('paragraph 9')
      .sees('Look for: paragraph 9_', '›Paragraph‹ ›9‹ goes on')
      .presses('enter')
      .pointsAt('Title of long')
      .presses('enter')
      .sees('Paragraph 9 goes on')
      .seesNo('Paragraph 5 ');
    await search.presses('x').pointsAt('Title of long');
  });

  it('points at the claim that has the words', async () => {
    await atFire({ columns: 60, rows: 20 })
      .presses('/')
      .bursts('nobody began\r')
      .pointsAt('Who ›began‹?')
      .presses('enter')
      .pointsAt('Nobody began.');
  });

  it('takes what is typed in one piece', async () => {
    await atFire()
      .presses('/')
      .sees('Look for: _')
      .bursts('ann\r')
      .sees('❯ ›Ann‹ Red')
      .presses('enter')
      .sees('She was a red.');
  });
});

it('the figures stand in a chart by their dates, and in a list under it', async () => {
  await atFire()
    .presses('n')
    .sees(
      'Dec 2011 16 17',
      'official 0 ┤ 1 A blue',
      'unofficial',
      '1 official, the square',
      '2–9 unofficial',
    );
});

it('the map marks where the scene is, and names the places under it', async () => {
  await reader(diamond)
    .presses('enter')
    .sees('Title of start')
    .presses('m')
    .sees('The scene is at: the square.', '▸the square', 'The sea')
    .presses('space')
    .sees('the square (here)');
});

it('after a leap through columns, Enter opens what the arrows point at', async () => {
  const at = atFire({ columns: 60, rows: 20 })
    .presses('c')
    .sees('Who began?')
    .presses('enter')
    .sees('❯ The reds began.')
    .presses('end')
    .sees('❯');
  await at;
  const pointed = /❯ (.*)/.exec(at.screen.lines().join('\n'))?.[1] ?? '';
  await at.presses('enter').sees('The claim', pointed.trim());
});

it('on a small window Enter goes on through a question to its claims before it opens one', async () => {
  await atFire({ columns: 40, rows: 9 })
    .presses('c')
    .sees('Who began?')
    .presses('end', 'enter')
    .sees('Where it stands')
    .seesNo('❯')
    .presses('enter')
    .seesAnother()
    .seesNo('The claim')
    .presses('space')
    .sees('❯')
    .presses('enter')
    .sees('The claim');
});
