/**
 * How large the letters of a wall can be. A page without a script cannot measure itself, but it knows what
 * stands on it: lengths are hundredths of the width of a screen of 16 to 9, and the largest letters are taken
 * with which the chart and the words beside it both fit.
 */
import type { Bars, Grid, Part, ReportPart, Told, Wall } from './report.ts';

/** What the margins leave of a screen or a sheet. */
const width = 96.8;
const gap = 1.8;
/** Of letters as wide as they come, in ems; with what is lost at the end of lines. */
const letter = 0.56;

const longest = (sizes: readonly number[]): number => Math.max(0, ...sizes);
const sum = (sizes: readonly number[]): number => sizes.reduce((all, size) => all + size, 0);

const linesOf = (text: string, ems: number): number => Math.max(1, Math.ceil((text.length * letter) / ems));

/** Of a list whose items stand beside each other where there is room. */
function rowsOf(items: readonly Told[], ems: number): number {
  let [rows, left] = [0, 0];
  for (const { text } of items) {
    const wide = text.length * letter + 3;
    if (wide > left) [rows, left] = [rows + linesOf(text, ems - 1.5), ems];
    left -= wide;
  }
  return rows;
}

/** How high a part stands in a column so many ems wide, in ems; see `wall-style.ts`. */
function heightOf(part: ReportPart, ems: number): number {
  switch (part.kind) {
    case 'heading':
      return part.level === 2 ? 2.6 : 1.7;
    case 'paragraph':
    case 'aside':
      return linesOf(part.text, ems) * 1.3 + 0.25;
    case 'list':
      return rowsOf(part.items, ems) * 1.35;
    default:
      return 0;
  }
}

const heightIn = (parts: readonly ReportPart[], ems: number): number =>
  sum(parts.map((part) => heightOf(part, ems)));

type Chart = Grid | Bars;

/** So many columns leave its rows no room between each other. */
export const isDense = (chart: Chart): boolean => chart.kind === 'grid' && chart.heads.length > 16;

export const isChart = (part: ReportPart): part is Chart => part.kind === 'grid' || part.kind === 'bars';

const titlesOf = (chart: Chart): readonly string[] =>
  chart.groups.flatMap(({ rows }: { readonly rows: readonly { readonly head: string }[] }) =>
    rows.map(({ head }) => head),
  );

/** How wide the titles of the rows stand, in ems: in one line where there is room. */
const titlesWide = (chart: Chart, tables: number): number =>
  tables > 1 ? 10.5 : Math.min(18, longest(titlesOf(chart).map(({ length }) => length)) * letter + 1);

/** How wide one table of a chart needs to be, in ems. */
const wideIn = (chart: Chart, tables: number): number =>
  titlesWide(chart, tables) + (chart.kind === 'grid' ? chart.heads.length * 1.9 : 23);

/** How high, in so many tables: its rows, those that need two lines, and what names its groups. */
function highIn(chart: Chart, tables: number): number {
  const row = chart.kind === 'bars' ? 1.6 : isDense(chart) ? 1.13 : 1.33;
  const second = titlesOf(chart).filter((title) => linesOf(title, titlesWide(chart, tables)) > 1).length;
  const rows = titlesOf(chart).length + second + chart.groups.length * 1.25;
  return (rows / tables + (tables > 1 ? 1.5 : 0)) * row + 1.4;
}

export interface Sizes {
  /** How large the letters of the chart are. */
  readonly chart: number;
  /** How wide the words beside it stand, and how large their letters are. */
  readonly beside: number;
  readonly words: number;
}

interface WallSizes {
  /** In how many tables the chart stands. */
  readonly tables: number;
  /** How wide the titles of its rows are, in ems. */
  readonly titles: number;
  readonly screen: Sizes;
  /** A sheet is higher. */
  readonly paper: Sizes;
}

/** No letters need to be larger. */
const most = 1.8;
const steps = Array.from({ length: 70 }, (_, step) => most - step * 0.02);

/** The largest letters with which so much fits; the smallest there are where nothing does. */
const largest = (fits: (size: number) => boolean): number => steps.find(fits) ?? 0.4;

/** The best that readers at the back see, who look at the questions first. */
const worth = ({ chart, words }: Sizes): number => Math.min(chart * 1.1, words) + (chart + words) / 5;
const best = <T>(all: readonly T[], of: (each: T) => number): T | undefined =>
  [...all].sort((a, b) => of(b) - of(a))[0];

function sizesIn({ parts, beside }: Wall, chart: Chart, tables: number, height: number): Sizes | undefined {
  const widths = Array.from({ length: 19 }, (_, more) => 26 + more);
  const tried = widths.map((wide): Sizes => {
    const left = width - gap - wide;
    const fits = (size: number): boolean =>
      (wideIn(chart, tables) * tables + (tables - 1) * 1.6) * size <= left &&
      highIn(chart, tables) * size + wordsHigh(parts, chart, left, size) <= height;
    return {
      chart: largest(fits),
      beside: wide,
      words: largest((size) => heightIn(beside, wide / size) * size <= height),
    };
  });
  return best(tried, worth);
}

export function sizesOf(wall: Wall): WallSizes | undefined {
  const chart = wall.parts.find(isChart);
  if (!chart) return undefined;
  const all = [1, 2].flatMap((tables) => {
    const [screen, paper] = [51, 62].map((height) => sizesIn(wall, chart, tables, height));
    return screen && paper ? [{ tables, titles: titlesWide(chart, tables), screen, paper }] : [];
  });
  return best(all, ({ screen }) => worth(screen));
}

/** What stands over and under a chart is as large as it, and no smaller than can be read. */
const wordsHigh = (parts: readonly ReportPart[], chart: Chart, wide: number, size: number): number => {
  const words: readonly Part[] = [
    ...parts.filter((part): part is Part => !isChart(part) && part.kind !== 'wall'),
    { kind: 'aside', text: chart.letters.map(({ name }) => `M ${name}   `).join('') },
    { kind: 'aside', text: chart.note },
  ];
  return heightIn(words, wide / Math.max(size, 0.8)) * Math.max(size, 0.8);
};
