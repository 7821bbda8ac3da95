import { describe, expect, it } from 'vitest';
import { en } from '../../source/language/en.ts';
import { drawBands } from '../../source/layout/bands.ts';
import { frameOf } from '../../source/layout/frame.ts';
import { spansWidth, textOf } from '../../source/layout/line.ts';
import { compare, isDifference } from '../../source/comparison/comparison.ts';
import { laidTogether } from '../../source/comparison/compared.ts';
import type { NamedPath } from '../../source/reading/replay.ts';
import { layPage } from '../../source/terminal/page-layout.ts';
import type { PageContent, Screen } from '../../source/terminal/page.ts';
import { pageOf } from '../../source/terminal/screens.ts';
import { documentary } from '../helpers/built-in.ts';
import { deskOf } from '../helpers/desk.ts';
import { reader, type Reader } from '../helpers/reader.ts';
import { room } from '../helpers/room.ts';

/**
 * What stands behind the pointer, up to the cells: the title of a row, or as much of it as there is room for.
 */
const pointed = ({ shown }: Reader): string => (/❯ (.*?)(?: {2}|$)/m.exec(shown)?.[1] ?? '').trim();

async function leads(at: Reader, key: string, title: string): Promise<void> {
  await at.presses(key).seesAnother();
  expect(pointed(at)).not.toBe('');
  expect(title.startsWith(pointed(at)), `${key} leads to ${title}`).toBe(true);
}

const differencesOf = (compared: readonly NamedPath[]): readonly string[] =>
  compare(documentary, compared)
    .moments.filter(isDifference)
    .map(({ moment }) => moment.title);

it('from difference to difference, a reader comes to every row that differs and to no other', async () => {
  const compared = room(documentary, 2);
  const different = differencesOf(compared);
  const at = reader(documentary, { compared }).sees('parted at');
  await at;
  for (const title of [...different, ...different.slice(0, 1)]) await leads(at, 'n', title);
});

describe.each([
  [60, 20, 2],
  [80, 24, 4],
  [120, 40, 6],
])('the documentary at %i×%i, %i readings', (columns, rows, many) => {
  const compared = room(documentary, many);
  const different = differencesOf(compared);

  it('leads from difference to difference, and back around the beginning', async () => {
    const at = reader(documentary, { columns, rows, compared }).presses('home').sees('parted at');
    await at;
    const [one = '', two = '', three = ''] = different;
    for (const title of [one, two, three]) await leads(at, 'n', title);
    for (const title of [two, one, different.at(-1) ?? '']) await leads(at, 'b', title);
  });

  it('pages to the last moment and back to the top', async () => {
    const at = reader(documentary, { columns, rows, compared }).sees('parted at');
    await at;
    const top = at.shown;
    await at.presses('end').sees('asked');
    expect(pointed(at)).not.toBe('');
    await at.presses('pageUp', 'home');
    await expect.poll(() => at.shown).toBe(top);
  });
});

describe('six readings', () => {
  const compared = room(documentary, 6);
  const [one = '', two = ''] = differencesOf(compared);
  const readers = (columns = 100, rows = 40) =>
    reader(documentary, { columns, rows, compared }).sees('Readings 1–4 of 6');

  it('stand all abreast where the window has room for them', async () => {
    await reader(documentary, { columns: 120, rows: 40, compared }).sees(
      'Six readings',
      'reader-1 reader-2 reader-3 reader-4 reader-5 reader-6',
    );
  });

  it('stand four abreast; the arrows lead to the others, the row stays', async () => {
    await readers()
      .sees('reader-1 reader-2 reader-3 reader-4')
      .presses('n')
      .sees(`❯ ${one}`)
      .presses('right')
      .sees('Readings 3–6 of 6', 'reader-3 reader-4 reader-5 reader-6', `❯ ${one}`)
      .presses('right')
      .sees('Readings 1–4 of 6')
      .presses('left')
      .sees('Readings 3–6 of 6');
  });

  it.each([
    ['c', 'Contested questions'],
    ['t', 'To talk about'],
    ['g', 'Six readings as a group'],
    ['?', 'the next difference; after the last, the first'],
  ])('%s opens “%s” and Esc comes back to the same lines', async (key, title) => {
    const at = readers(80, 24).presses('n', 'n').sees(`❯ ${two}`);
    await at;
    const before = at.shown;
    await at.presses(key);
    await at.presses('pageDown', 'pageDown', 'home').sees(title).presses('escape').sees(`❯ ${two}`);
    await expect.poll(() => at.shown).toBe(before);
  });

  it('are counted as a group, part by part', async () => {
    await readers()
      .presses('g')
      .sees('Six readings as a group', 'Nobody heard:')
      .presses('enter')
      .sees('The claim')
      .presses('escape')
      .sees('Six readings as a group')
      .presses('n')
      .sees('the most divided moment first')
      .presses('n')
      .sees('How many went each way');
  });
});

it('a row taller than the window is still pointed at', async () => {
  const at = reader(documentary, { columns: 40, rows: 9, compared: room(documentary, 2) })
    .sees('Two readings')
    .presses('t')
    .sees('To talk about');
  await at;
  while (pointed(at) === '') await at.presses('down').seesAnother();
  for (const key of ['down', 'down', 'down', 'up', 'up']) {
    await at.presses(key).seesAnother();
    expect(pointed(at)).not.toBe('');
  }
});

it('a group that hides its small counts shows no reading by itself', async () => {
  const compared = room(documentary, 12);
  const at = reader(documentary, { compared, least: 3 }).sees(
    '12 readings as a group',
    'Counts below 3',
    'No reading is shown by itself.',
  );
  const named = (): void => expect(at.shown).not.toMatch(/reader-\d/);
  await at
    .and(named)
    .presses('n')
    .sees('Where they were told different things')
    .presses('enter')
    .sees('Enter opens a scene')
    .and(named);
  await at
    .presses('escape')
    .seesNoLonger('Enter opens a scene')
    .presses('c', 't', 'right', 'n')
    .sees('How many went each way')
    .and(named);
  await at.presses('q').leaves();
});

describe('no line is wider than the window', () => {
  const pages = (many: number, width: number): readonly PageContent[] => {
    const names = room(documentary, many).map(({ path }, index) => ({
      name: index % 2 === 0 ? `r${index}` : `a-long-name-of-a-reading-number-${index}`,
      path,
    }));
    const compared = laidTogether(documentary, names);
    const screens: readonly Screen[] = [
      { name: 'comparison', compared },
      { name: 'comparison', compared, from: many },
      { name: 'heard', compared },
      { name: 'talk', compared },
      { name: 'group', compared },
      ...[...documentary.moments.keys()]
        .slice(0, 4)
        .map((moment): Screen => ({ name: 'moment', compared, moment })),
      ...[...documentary.questions.keys()]
        .slice(0, 3)
        .map((id): Screen => ({ name: 'heard-question', compared, id })),
    ];
    const shown = { story: documentary, desk: deskOf(documentary), words: en, seat: undefined, messages: [] };
    return screens.map((screen) => pageOf({ ...shown, width }, [screen]));
  };

  it.each([2, 6, 40])('%i readings', (many) => {
    for (const [columns, rows] of [
      [40, 12],
      [60, 20],
      [80, 24],
      [120, 40],
      [160, 45],
    ] as const) {
      for (const content of pages(many, frameOf(columns, rows).whole)) {
        const { frame, lines, pinned, bands } = layPage(content, columns, rows);
        const drawn = bands ? drawBands(bands, 0) : [];
        const wider = [...lines, ...pinned, ...drawn].filter(({ spans }) => spansWidth(spans) > frame.whole);
        expect(wider.map(({ spans }) => textOf(spans))).toEqual([]);
      }
    }
  });
});
