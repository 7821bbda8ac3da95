import { describe, expect, it } from 'vitest';
import { comparisonCsv, groupCsv } from '../../source/export/csv.ts';
import { en as words } from '../../source/language/en.ts';
import { laidTogether } from '../../source/comparison/compared.ts';
import { documentary } from '../helpers/built-in.ts';
import { mixedRoom } from '../helpers/room.ts';

/** The cells of a table as a spreadsheet reads them. */
const rowsOf = (csv: string): readonly (readonly string[])[] =>
  csv
    .replace(/^\uFEFF/, '')
    .split('\r\n')
    .slice(0, -1)
    .map((line) =>
      [...line.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(([, text = '']) => text.replaceAll('""', '"')),
    );

describe('a comparison in a spreadsheet', () => {
  it('is a row for each moment and a letter for each reading that came there', () => {
    const compared = laidTogether(documentary, mixedRoom(documentary, 12));
    const [head, ...rows] = rowsOf(comparisonCsv(compared, words));
    expect(head).toEqual(['Moment', ...compared.comparison.readings.map(({ name }) => name)]);
    expect(rows.map(([title]) => title)).toEqual([...documentary.moments.values()].map(({ title }) => title));
    for (const [index, [, ...cells]] of rows.entries())
      expect(cells.map((cell) => cell !== '')).toEqual(
        compared.comparison.moments[index]?.cells.map((visits) => visits.length > 0),
      );
  });

  it('holds no small count of a group, and no reading of it', () => {
    const csv = groupCsv(laidTogether(documentary, mixedRoom(documentary, 12), 3), words);
    const counts = rowsOf(csv)
      .slice(1)
      .map((row) => row[3]);
    expect(counts.filter((count) => count !== '' && Number(count) < 3)).toEqual([]);
    expect(counts.some((count) => Number(count) >= 3)).toBe(true);
    expect(csv).not.toContain('code 1');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '"=1', '\t=1', '＝1+1'])(
    'makes no formula of %j',
    (name) => {
      const paths = mixedRoom(documentary, 2).map((each) => ({ ...each, name }));
      const [head = []] = rowsOf(comparisonCsv(laidTogether(documentary, paths), words));
      expect(head.filter((cell) => /^\s*[=+\-@＝]/.test(cell))).toEqual([]);
      expect(head[1]).toContain(name);
    },
  );
});
