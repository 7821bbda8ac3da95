import { describe, expect, it } from 'vitest';
import { en } from '../../source/language/en.ts';
import { spansWidth, textOf } from '../../source/layout/line.ts';
import { type Charted, figureChart } from '../../source/paragraphs/figure-chart.ts';

const figure = (date: string, low: number, high: number, more: Partial<Charted> = {}): Charted => ({
  ...{ id: `${date}-${low}`, series: 'official', date, low, high, scope: 'the town', speaker: 'A speaker' },
  ...{ sources: [], later: false, chart: true, apart: false, ...more },
});

const unofficial = { series: 'unofficial', speaker: 'A neighbour, to a paper' } as const;

const figures = [
  figure('2011-12-16', 10, 10),
  figure('2011-12-16', 7, 20, unofficial),
  figure('2011-12-17', 1, 1, { apart: true, scope: 'The village' }),
  figure('2011-12-18~', 30, 70, unofficial),
  figure('2012-03', 16, 16),
  figure('2012-05', 16, 16),
  figure('2021', 17, 17),
];

const rows = (width: number, most = 20): readonly string[] =>
  figureChart(figures, en, width, most).map((spans) => textOf(spans).trimEnd());

describe('the chart of figures', () => {
  it('has the official above and the unofficial below by date, another place apart, on one scale', () => {
    expect(rows(72)).toEqual([
      'Dec 2011 16     17     18     2012     2021',
      'official',
      '    10 ┤ 10                   16       17  A speaker',
      'official, The village alone',
      '     0 ┤        1  A speaker',
      'unofficial',
      '    70 ┤               70  A neighbour, to a paper',
      '    60 ┤               │',
      '    50 ┤               │',
      '    40 ┤               │',
      '    30 ┤               30',
      '    20 ┤ 20  A neighbour, to a paper',
      '    10 ┤ │',
      '     0 ┤ 7',
    ]);
  });

  it('takes finer steps where there are rows for them, and coarser ones where there are few', () => {
    expect(rows(72, 60).length).toBeGreaterThan(rows(72).length);
    expect(rows(72, 8).length).toBeLessThan(rows(72).length);
  });

  it('is never wider than it may be, and has its values at the left of every row of it', () => {
    for (let width = 24; width <= 160; width++) {
      const chart = figureChart(figures, en, width, 16);
      expect(Math.max(...chart.map((spans) => spansWidth(spans)))).toBeLessThanOrEqual(width);
      const text = chart.map((spans) => textOf(spans)).join('\n');
      for (const sign of ['official', 'unofficial', ' 0 ┤', '16', '17', '2012', '2021'])
        expect(text).toContain(sign);
    }
  });

  it('is not there where there is nothing to chart', () => {
    expect(figureChart([], en, 72, 16)).toEqual([]);
  });
});
