/**
 * A chart of figures over time: days of the first month, then years; the official above, the unofficial
 * below, on one scale. Each number stands at its height in the column of its date, with who gave it beside it
 * where there is room. Nothing is joined or averaged, and no colour raises an alarm.
 */
import type { Words } from '../language/words.ts';
import { flow, said } from '../layout/flow.ts';
import { type Span, span } from '../layout/line.ts';
import { type Day, parseDate } from '../story/dates.ts';
import type { Figure } from '../story/evidence.ts';
import { shortMonth } from './dates.ts';

export type Charted = Figure & { readonly low: number; readonly high: number };

/** What stands under each other: all that was given on a day, or in a year. */
interface Column {
  readonly label: string;
  readonly figures: readonly Charted[];
}

/** Figures of one series and one place, over the same columns as the others. */
interface Lane {
  readonly title: string;
  readonly has: (figure: Charted) => boolean;
}

/** How a chart is drawn on a window. */
interface Scale {
  readonly width: number;
  /** How many dead a row stands for. */
  readonly step: number;
  /** Room for the values at the left. */
  readonly left: number;
  /** Ranges have no numbers then, and the chart is cut in two where it is too wide. */
  readonly isNarrow: boolean;
}

/** The finest that leaves the chart whole on the window is taken. */
const steps = [5, 10, 20] as const;
const narrow = 60;
/** Rows of the page that are not the chart's: title, legend, and what says that there is more. */
const around = 4;

const range = { top: '┬', between: '│', bottom: '┴' } as const;

export const rangeSign = range.between;

export function figureChart(
  figures: readonly Charted[],
  words: Words,
  width: number,
  most: number,
): readonly (readonly Span[])[] {
  const columns = columnsOf(figures);
  const lanes = lanesOf(figures, words);
  const [day] = figures.map(dayOf);
  if (!day) return [];
  const isNarrow = width < narrow;
  const month = isNarrow ? '' : shortMonth(day, words);
  const draw = (step: number): readonly (readonly Span[])[] => {
    const scale = { width, step, left: Math.max(5, month.length + 1), isNarrow };
    return runsOf(columns, lanes, scale).flatMap((run, index) => [
      ...(index === 0 ? [] : [[]]),
      [span(datesOver(run, index === 0 ? month : '', scale), 'faint')],
      ...lanes.flatMap((lane, place) => laneRows(lane, place, run, scale)),
    ]);
  };
  const [finest, ...coarser] = steps;
  return coarser.reduce((chart, step) => (chart.length > most - around ? draw(step) : chart), draw(finest));
}

const dayOf = ({ date }: Figure): Day | undefined => parseDate(date)?.from;

/** In order of time; the first month by its days. */
function columnsOf(figures: readonly Charted[]): readonly Column[] {
  const [first] = figures.map(dayOf);
  const monthOf = (day: Day | undefined): string => (day ? `${day.year} ${day.month}` : '');
  const columns = new Map<string, Charted[]>();
  for (const figure of figures) {
    const day = dayOf(figure);
    const isFirst = monthOf(day) === monthOf(first);
    const label = String((isFirst ? day?.day : undefined) ?? day?.year ?? '');
    columns.set(label, [...(columns.get(label) ?? []), figure]);
  }
  return [...columns].map(([label, own]) => ({ label, figures: own }));
}

/** The official first; what is of another place alone stands behind its series. */
function lanesOf(figures: readonly Charted[], { figures: words }: Words): readonly Lane[] {
  return (['official', 'unofficial'] as const).flatMap((series): readonly Lane[] => {
    const own = figures.filter((figure) => figure.series === series);
    const scopes = [...new Set(own.filter(({ apart }) => apart).map(({ scope }) => scope))];
    return [
      { title: words[series], has: (figure) => figure.series === series && !figure.apart },
      ...scopes.map((scope): Lane => ({
        title: words.apart(words[series], scope),
        has: (figure) => figure.series === series && figure.apart && figure.scope === scope,
      })),
    ];
  });
}

/** A column with what stands in it: of each lane the texts at its rows, beside each other. */
interface Laid extends Column {
  readonly width: number;
  readonly cells: readonly Cell[];
}

interface Cell {
  readonly width: number;
  readonly at: (row: number) => string;
}

const rowOf = (value: number, { step }: Scale): number => Math.floor(value / step);

/** The columns in as many runs as it takes for each to fit; what room is left over stands between them. */
function runsOf(
  columns: readonly Column[],
  lanes: readonly Lane[],
  scale: Scale,
): readonly (readonly Laid[])[] {
  const runs: Laid[][] = [];
  let used = Infinity;
  for (const column of columns) {
    const cells = lanes.map(({ has }) => cellOf(column.figures.filter(has), scale));
    const width = Math.max(column.label.length + 1, ...cells.map((cell) => cell.width));
    // The last one needs no room behind it.
    if (scale.left + used + width - 1 > scale.width) {
      runs.push([]);
      used = 0;
    }
    used += width;
    runs.at(-1)?.push({ ...column, width, cells });
  }
  return runs.map((run) => {
    const taken = run.reduce((total, { width }) => total + width, scale.left);
    const apart = Math.max(0, Math.min(4, Math.floor((scale.width - taken) / run.length)));
    return run.map((column) => ({ ...column, width: column.width + apart }));
  });
}

/** Each figure where nothing stands yet in its rows; what was given twice stands once. */
function cellOf(figures: readonly Charted[], scale: Scale): Cell {
  const stacks: { width: number; texts: Map<number, string> }[] = [];
  const inOrder = [...figures].sort((a, b) => a.low - b.low || a.high - b.high);
  const shown = new Map(inOrder.map((figure) => [`${figure.low}–${figure.high}`, figure]));
  for (const [both, { low, high }] of shown) {
    const [bottom, top] = [rowOf(low, scale), rowOf(high, scale)];
    const texts = new Map<number, string>();
    for (let row = bottom; row <= top; row++) texts.set(row, range.between);
    texts.set(bottom, scale.isNarrow ? range.bottom : String(low));
    texts.set(top, scale.isNarrow && low < high ? range.top : String(high));
    if (bottom === top && low < high) texts.set(top, both);
    const width = Math.max(...[...texts.values()].map((text) => text.length));
    const free = stacks.find((stack) => [...texts.keys()].every((row) => !stack.texts.has(row)));
    if (!free) stacks.push({ width, texts });
    else {
      free.width = Math.max(free.width, width);
      for (const [row, text] of texts) free.texts.set(row, text);
    }
  }
  return {
    width: stacks.reduce((total, { width }) => total + width + 1, 0),
    at: (row) =>
      stacks
        .map(({ width, texts }) => (texts.get(row) ?? '').padEnd(width + 1))
        .join('')
        .trimEnd(),
  };
}

const datesOver = (run: readonly Laid[], month: string, { left }: Scale): string =>
  [month.padEnd(left), ...run.map(({ label, width }) => label.padEnd(width))].join('').trimEnd();

/** The rows of a lane from its highest value to its lowest, under its title. `place`: which cells are its. */
function laneRows(
  { title, has }: Lane,
  place: number,
  run: readonly Laid[],
  scale: Scale,
): readonly (readonly Span[])[] {
  const { left, step, width } = scale;
  const own = run.map((column) => ({ ...column, figures: column.figures.filter(has) }));
  const rows = own.flatMap(({ figures }) =>
    figures.flatMap(({ low, high }) => [rowOf(low, scale), rowOf(high, scale)]),
  );
  if (rows.length === 0) return [];
  const top = Math.max(...rows);
  const named = new Set<Charted>();
  return [
    ...flow([said(title, 'strong')], width).map(({ spans }) => spans),
    ...Array.from({ length: top - Math.min(...rows) + 1 }, (_, index): readonly Span[] => {
      const row = top - index;
      const text = own
        .map((column) => (column.cells[place]?.at(row) ?? '').padEnd(column.width))
        .join('')
        .trimEnd();
      const last = own.findLast(({ cells }) => (cells[place]?.at(row) ?? '') !== '')?.figures ?? [];
      const name = nameIn(last, row, width - left - text.length - 2, named, scale);
      const value = row * step;
      return [
        span(`${value % 10 === 0 ? `${value} ┤` : '│'} `.padStart(left), 'faint'),
        span(text),
        ...(name === '' ? [] : [span(`  ${name}`, 'faint')]),
      ];
    }),
  ];
}

/** Who gave the last figure of a row: where it is one alone, was not named before, and there is room. */
function nameIn(
  figures: readonly Charted[],
  row: number,
  room: number,
  named: Set<Charted>,
  scale: Scale,
): string {
  const ends = figures.filter(({ low, high }) => rowOf(low, scale) === row || rowOf(high, scale) === row);
  const [only] = ends;
  if (!only || ends.length > 1 || named.has(only)) return '';
  const name = [only.speaker, only.speaker.split(',')[0] ?? ''].find((each) => each.length <= room) ?? '';
  if (name !== '') named.add(only);
  return name;
}
