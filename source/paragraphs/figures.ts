/**
 * The figures that were given of the dead: a chart of them over time, and the same facts as a table. It is a
 * record: two series with a sign each, a range as a bar, no colour of alarm, nothing joined or averaged.
 */
import type { Words } from '../language/words.ts';
import type { Figure } from '../story/evidence.ts';
import type { Story } from '../story/story.ts';
import { dateText } from './dates.ts';
import type { Paragraph } from '../layout/flow.ts';
import { type Span, span } from '../layout/line.ts';
import { laterSpan } from './telling.ts';

const signs = { official: 'o', unofficial: 'x' } as const;
const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

type Charted = Figure & { readonly low: number; readonly high: number };

const isCharted = (figure: Figure): figure is Charted =>
  figure.chart && figure.low !== undefined && figure.high !== undefined;

/** In order of time; a letter for each that is on the chart. */
function inTime({ figures }: Story): readonly { readonly figure: Figure; readonly letter: string }[] {
  let next = 0;
  return [...figures.entries]
    .sort((a, b) => (a.date.replaceAll('~', '') < b.date.replaceAll('~', '') ? -1 : 1))
    .map((figure) => ({ figure, letter: isCharted(figure) ? (letters[next++] ?? '?') : '-' }));
}

export function figuresParagraphs(story: Story, words: Words): readonly Paragraph[] {
  const { title, note } = story.figures;
  const rows = inTime(story);
  return [
    { spans: [span(title, 'strong')] },
    ...(note === undefined ? [] : [{ spans: [span(note)] }]),
    { spans: [], draw: (width: number) => drawChart(story, width) },
    { spans: [span(words.figures.legend(signs.official, signs.unofficial), 'faint')] },
    { spans: [span(words.figures.table, 'later')], gap: 2 },
    ...rows.flatMap(({ figure, letter }) => figureParagraphs(figure, letter, words)),
  ];
}

function figureParagraphs(figure: Figure, letter: string, words: Words): readonly Paragraph[] {
  const { low, high } = figure;
  const number =
    low === undefined || high === undefined
      ? words.figures.none
      : low === high
        ? String(low)
        : words.figures.range(low, high);
  const under = span('   ');
  return [
    {
      lead: [span(`${letter}  `, 'strong')],
      spans: [
        span(number, 'strong'),
        span(
          `  ${words.figures.row(words.figures[figure.series], figure.scope, dateText(figure.date, words))}`,
        ),
        ...(figure.later ? [laterSpan(words)] : []),
      ],
    },
    { spans: [span(figure.speaker, 'faint')], margin: under, gap: 0 },
    ...(figure.wounded === undefined
      ? []
      : [{ spans: [span(words.figures.wounded(figure.wounded), 'faint')], margin: under, gap: 0 }]),
    ...(figure.note === undefined ? [] : [{ spans: [span(figure.note, 'faint')], margin: under, gap: 0 }]),
  ];
}

/** Values a row stands for. */
const step = 5;
/** Room for the values at the left. */
const axis = 4;
/** From this many cells a column on, a point has its number beside it. */
const numbered = 4;

/**
 * One column a figure, in order of time, whatever lies between two of them; its letter leads to the table.
 */
function drawChart(story: Story, width: number): readonly (readonly Span[])[] {
  const points = inTime(story).flatMap(({ figure, letter }) =>
    isCharted(figure) ? [{ figure, letter }] : [],
  );
  const slot = Math.min(numbered + 1, Math.floor((width - axis) / Math.max(1, points.length)));
  if (points.length === 0 || slot < 1) return [];
  const top = Math.ceil(Math.max(...points.map(({ figure }) => figure.high)) / step);
  const rowOf = (value: number): number => top - Math.round(value / step);

  const rows = Array.from({ length: top + 1 }, (_, row): readonly Span[] => {
    const value = (top - row) * step;
    const label = value % (step * 2) === 0 ? String(value) : '';
    const cells = points.map(({ figure }) => {
      const sign = signs[figure.series];
      const isEnd = row === rowOf(figure.high) || row === rowOf(figure.low);
      const text = isEnd
        ? `${sign}${slot >= numbered ? (row === rowOf(figure.high) ? figure.high : figure.low) : ''}`
        : row > rowOf(figure.high) && row < rowOf(figure.low)
          ? '│'
          : '';
      return span(text.padEnd(slot), figure.series === 'official' ? 'strong' : 'plain');
    });
    return [span(`${label.padStart(axis - 1)} `, 'faint'), ...cells];
  });
  return [
    ...rows,
    [span(' '.repeat(axis)), span(points.map(({ letter }) => letter.padEnd(slot)).join(''), 'faint')],
    [span(' '.repeat(axis)), span(years(points, slot), 'faint')],
  ];
}

/** Under the first figure of each year its number, where there is room for it. */
function years(points: readonly { readonly figure: Figure }[], slot: number): string {
  let text = '';
  let last = '';
  for (const [index, { figure }] of points.entries()) {
    const year = figure.date.slice(0, 4);
    const label = slot > 2 ? `${year} ` : `’${year.slice(2)} `;
    if (year !== last && text.length <= index * slot) text = text.padEnd(index * slot) + label;
    last = year;
  }
  return text.trimEnd();
}
