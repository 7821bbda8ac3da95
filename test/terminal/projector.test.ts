/** A room before a projector: all readings at once in letters, and what to talk about, one at a time. */
import { describe, expect, it } from 'vitest';
import { laidTogether } from '../../source/comparison/compared.ts';
import { proposals } from '../../source/comparison/proposals.ts';
import { documentary } from '../helpers/built-in.ts';
import { reader, type Reader } from '../helpers/reader.ts';
import { mixedRoom, room } from '../helpers/room.ts';

const twelve = room(documentary, 12);
const cards = mixedRoom(documentary, 40);
const numbers = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index).join(' ');
const screen = (at: Reader): string => at.screen.lines().join('\n');

describe('a room in letters', () => {
  it('twelve stand there at once on a projector, and who they are', async () => {
    await reader(documentary, { columns: 120, rows: 40, compared: twelve })
      .sees('12 readings', numbers(1, 12), '1 reader-1 · 2 reader-2', '+ other accounts there too')
      .presses('n')
      .sees('❯');
  });

  it('of forty as many as fit, and the arrows lead to the others', async () => {
    const at = reader(documentary, { columns: 160, rows: 45, compared: cards });
    await at.sees('of 40', numbers(1, 20));
    await at.presses('right').sees('of 40', numbers(21, 30)).presses('left').sees(numbers(1, 20));
  });

  it('where a window is narrower they stand in columns with their names', async () => {
    await reader(documentary, { columns: 80, rows: 24, compared: twelve }).sees(
      'Readings 1–4 of 12',
      'reader-1',
    );
  });

  it('a letter stands under its number in every row', async () => {
    const at = reader(documentary, { columns: 120, rows: 40, compared: twelve }).sees('12 readings');
    await at.presses('n', 'n', 'n');
    const lines = at.screen.lines();
    const head = lines.find((line) => /\b1 +2 +3 .* 12$/.test(line.trimEnd())) ?? '';
    const places = [...head.matchAll(/\d+/g)].map(({ index }) => index);
    const letters = new Set([...documentary.accounts.values()].map(({ mark }) => mark).concat('*', '–'));
    const rows = lines.filter((line) => letters.has(line[places[0] ?? 0] ?? '') && line !== head);
    expect(places).toHaveLength(12);
    expect(rows.length).toBeGreaterThan(5);
    for (const line of rows) for (const at of places.slice(0, 9)) expect(letters).toContain(line[at]);
  });
});

describe.each([
  [40, 12],
  [80, 24],
  [120, 40],
])('what to talk about, at %i×%i', (columns, rows) => {
  const proposed = proposals(laidTogether(documentary, twelve).group).map(({ moment }) => moment);
  const [one, two, three] = proposed;

  it('stands there one at a time, alone, and goes around', async () => {
    const at = reader(documentary, { columns, rows, compared: twelve }).presses('p');
    for (const moment of [one, two, three, one]) {
      await at.sees(moment?.title ?? '?', moment?.talk ?? '?', 'What each side told there').presses('n');
    }
    await at
      .sees(two?.talk ?? '?')
      .seesNo('reader-')
      .presses('b')
      .sees(one?.talk ?? '?');
  });

  it('opens what each side told there, and Esc comes back to it', async () => {
    const at = reader(documentary, { columns, rows, compared: twelve })
      .presses('p', 'n')
      .sees(two?.talk ?? '?');
    await at;
    const before = at.screen.lines();
    const [scene] = documentary.scenesByMoment.get(two?.id ?? '') ?? [];
    await at.presses('enter', 'home').sees(two?.title ?? '?', scene?.title ?? '?');
    await at.presses('escape').sees(two?.talk ?? '?');
    await expect.poll(() => at.screen.lines()).toEqual(before);
  });
});

it('what the sides told stands side by side, each with how it begins and who heard it', async () => {
  const [one] = proposals(laidTogether(documentary, twelve).group);
  const at = reader(documentary, { columns: 120, rows: 40, compared: twelve }).presses('p', 'enter');
  const sides = documentary.scenesByMoment.get(one?.moment.id ?? '') ?? [];
  await at.sees(one?.moment.talk ?? '?', 'heard by');
  const [first, second] = sides.map(({ title }) => title.slice(0, 20));
  const lines = screen(at).split('\n');
  expect(lines.some((line) => line.includes(first ?? '?') && line.includes(second ?? '?'))).toBe(true);
  await at.presses('down', 'enter').sees('A look aside');
});

it('of a group that hides its small counts, the sides show those that may be shown alone', async () => {
  const { group } = laidTogether(documentary, twelve, 4);
  const [one] = proposals(group);
  const at = reader(documentary, { columns: 120, rows: 40, compared: twelve, least: 4 });
  await at
    .presses('p')
    .sees(one?.moment.talk ?? '?')
    .presses('enter')
    .sees('of 12');
  const shown = [...screen(at).matchAll(/\b(\d+) of 12\b/g)].map(([, n]) => Number(n));
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.filter((n) => n < 4)).toEqual([]);
  expect(screen(at)).not.toContain('reader-');
});
