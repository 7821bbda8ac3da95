/** What a room is given on paper: how many sheets, and what must not be torn apart on them. */
import { describe, expect, it } from 'vitest';
import { comparisonReport } from '../../source/export/comparison.ts';
import { groupReport } from '../../source/export/group.ts';
import { toHtml } from '../../source/export/html.ts';
import type { Report } from '../../source/export/report.ts';
import { en as words } from '../../source/language/en.ts';
import { laidTogether } from '../../source/comparison/compared.ts';
import { hasBrowser, openBrowser, sheetsOf } from '../helpers/browser.ts';
import { documentary } from '../helpers/built-in.ts';
import { mixedRoom } from '../helpers/room.ts';

const rooms = [
  { size: 12, most: { talk: 6, all: 20 } },
  { size: 40, most: { talk: 10, all: 30 } },
];

/** Up to the heading behind which everything else follows. */
const upTo = (report: Report, text: string): Report => {
  const end = report.parts.findIndex((part) => part.kind === 'heading' && part.text === text);
  return { ...report, parts: report.parts.slice(0, end < 0 ? undefined : end) };
};

describe.skipIf(!hasBrowser)('on paper (needs Chromium or Chrome)', () => {
  const openPage = openBrowser();

  const sheets = async (report: Report): Promise<number> =>
    sheetsOf((await openPage(toHtml(report, words))).page);

  it.each(rooms)(
    '$size readings: one sheet for the wall, few to talk, not many in all',
    async ({ size, most }) => {
      const report = comparisonReport(laidTogether(documentary, mixedRoom(documentary, size)), words);
      expect(await sheets(upTo(report, words.wall.sides))).toBe(1);
      expect(await sheets(upTo(report, words.compare.readings))).toBeLessThanOrEqual(most.talk);
      expect(await sheets(report)).toBeLessThanOrEqual(most.all);
    },
  );

  it.each(rooms)(
    'a group of $size: one sheet for the wall, few to talk, not many in all',
    async ({ size, most }) => {
      const report = groupReport(laidTogether(documentary, mixedRoom(documentary, size), 3), words);
      expect(await sheets(upTo(report, words.wall.sides))).toBe(1);
      expect(await sheets(upTo(report, words.wall.parted))).toBeLessThanOrEqual(most.talk);
      expect(await sheets(report)).toBeLessThanOrEqual(most.all);
    },
  );

  it.each([
    { size: 12, width: 1280, height: 720 },
    { size: 40, width: 1280, height: 720 },
    { size: 40, width: 1366, height: 768 },
    { size: 40, width: 1920, height: 1080 },
  ])('the wall of $size stands on a screen of $width by $height', async ({ size, width, height }) => {
    const report = comparisonReport(laidTogether(documentary, mixedRoom(documentary, size)), words);
    const { page } = await openPage(toHtml(report, words));
    await page.setViewportSize({ width, height });
    const foot = await page.evaluate<number>(
      'document.querySelector(".wall").getBoundingClientRect().bottom',
    );
    expect(foot).toBeLessThanOrEqual(height);
  });

  it('no heading stands at the foot of a sheet, and no table behind the wall has a head to be left alone', async () => {
    const report = comparisonReport(laidTogether(documentary, mixedRoom(documentary, 12)), words);
    const { page } = await openPage(toHtml(report, words));
    await page.emulateMedia({ media: 'print' });
    const rules = await page.evaluate<Record<string, readonly string[]>>(`{
      const values = (selector, name) => [...new Set([...document.querySelectorAll(selector)].map((each) => getComputedStyle(each)[name]))];
      ({
        heads: values(".rest h2, .rest h3, .rest h4", "breakAfter"),
        whole: values(".rest p, .rest li, .rest section", "breakInside"),
        lines: [...values(".rest", "orphans"), ...values(".rest", "widows")],
        tables: values(".rest table", "display"),
      })
    }`);
    expect(rules).toEqual({ heads: ['avoid'], whole: ['avoid'], lines: ['2', '2'], tables: [] });
  });
});
