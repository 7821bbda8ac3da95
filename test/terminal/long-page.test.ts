import { describe, expect, it } from 'vitest';
import { long } from '../fixtures/stories.ts';
import { reader } from '../helpers/reader.ts';

describe('a long page', () => {
  it.each([
    [40, 12],
    [80, 24],
    [120, 40],
  ])('shows its choices when its end is reached, at %i×%i', async (columns, rows) => {
    await reader(long, { columns, rows })
      .sees('T A L E')
      .presses('end', 'enter')
      .sees('Paragraph 1 ', 'more below')
      .seesNo('❯ 1 ')
      .presses('end')
      .sees('read.¹', '❯ 1 ')
      .presses('home')
      .sees('Paragraph 1 ')
      .and(({ lines }) =>
        expect(Math.max(...lines().map((line) => line.length))).toBeLessThanOrEqual(columns),
      );
  });

  it('goes on with Enter until its choices are there', async () => {
    const at = reader(long, { columns: 40, rows: 12 })
      .sees('T A L E')
      .presses('end', 'enter')
      .sees('Paragraph 1 ');
    await at;
    while (!at.shown.includes('❯ 1 ')) await at.presses('enter').seesAnother();
    await at.sees('has to be scrolled to be read.').hasKept(0);
  });

  it('every one of nine choices can be reached with the arrow alone on a small window', async () => {
    for (let number = 1; number <= 9; number++) {
      const at = reader(long, { columns: 40, rows: 12 })
        .sees('T A L E')
        .presses('end', 'enter')
        .sees('Paragraph 1 ')
        .presses('end')
        .sees('❯ 1 ');
      for (let down = 1; down < number; down++) await at.presses('down').sees(`❯ ${down + 1} `);
      await at.presses('enter').sees(`Words of end-${number}.`);
    }
  });

  it('pages through choices that do not fit on the screen', async () => {
    await reader(long, { columns: 40, rows: 12 })
      .sees('T A L E')
      .presses('end', 'enter')
      .sees('Paragraph 1 ')
      .presses('end')
      .sees('❯ 1 ')
      .presses('end')
      .sees('❯ 9 ')
      .presses('pageUp')
      .seesNoLonger('❯ 9 ')
      .presses('pageDown')
      .sees('❯ 9 ')
      .presses('home')
      .sees('Paragraph 1 ')
      .hasKept(0);
  });

  it('leaves no line behind when the window changes', async () => {
    const resized = reader(long, { columns: 120, rows: 40 }).presses('enter').sees('Paragraph 1 ');
    for (const [columns, rows] of [
      [40, 12],
      [100, 30],
      [60, 20],
      [80, 24],
    ] as const) {
      await resized.resizes(columns, rows);
    }
    const fresh = reader(long, { columns: 80, rows: 24 }).presses('enter').sees('Paragraph 1 ');
    await fresh;
    await resized.seesWhat(fresh);
  });

  it('leaves none behind of a page that was on its way when the window changed', async () => {
    const resized = reader(long).presses('enter').sees('Paragraph 1 ');
    await resized;
    // Narrower and higher: what wraps and what is not drawn over are both there.
    const { told } = resized.screen.resizeEarly(60, 40);
    await resized.presses('pageDown', 'end', 'home').and(told);
    const fresh = reader(long, { columns: 60, rows: 40 }).presses('enter').sees('Paragraph 1 ');
    await fresh;
    await resized.seesWhat(fresh);
  });

  it('lives through windows of no size', async () => {
    const at = reader(long).presses('enter').sees('Paragraph 1 ');
    for (const [columns, rows] of [
      [1, 1],
      [3, 5],
      [24, 2],
      [200, 60],
      [80, 24],
    ] as const)
      await at.resizes(columns, rows).presses('down');
    await at.sees('Paragraph ');
  });
});
