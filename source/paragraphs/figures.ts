/** The figures that were given of the dead: a chart of them over time, and the same as a list. */
import type { Words } from '../language/words.ts';
import type { Figure } from '../story/evidence.ts';
import type { Story } from '../story/story.ts';
import { dateText } from './dates.ts';
import { flow, heading, type Paragraph, said, under } from '../layout/flow.ts';
import { span } from '../layout/line.ts';
import { type Charted, figureChart, rangeSign } from './figure-chart.ts';
import type { LookUp } from './look-up.ts';
import { laterSpan } from './telling.ts';

const isCharted = (figure: Figure): figure is Charted =>
  figure.chart && figure.low !== undefined && figure.high !== undefined;

const inTime = ({ figures }: Story): readonly Figure[] =>
  [...figures.entries].sort((a, b) => byText(a.date.replaceAll('~', ''), b.date.replaceAll('~', '')));

const byText = (a: string, b: string): number => Number(a > b) - Number(a < b);

export const figures: LookUp = {
  isIn: (story) => story.figures.entries.length > 0,
  say: ({ story, words }) => figuresParagraphs(story, words),
  spread: 'wide',
};

function figuresParagraphs(story: Story, words: Words): readonly Paragraph[] {
  const { title, note } = story.figures;
  const figures = inTime(story);
  const charted = figures.filter(isCharted);
  const legend = said(words.figures.legend(rangeSign), 'faint');
  return [
    said(title, 'strong'),
    // A drawing too: where there is no chart there is nothing to explain.
    { spans: [], draw: (width) => flow([legend], width).map(({ spans }) => spans), gap: 0 },
    { spans: [], draw: (width, most) => figureChart(charted, words, width, most) },
    ...(note === undefined ? [] : [said(note)]),
    { ...heading(words.figures.table, 'later'), gap: 2 },
    ...figures.flatMap((figure) => figureParagraphs(figure, words)),
  ];
}

function figureParagraphs(figure: Figure, words: Words): readonly Paragraph[] {
  const below = [
    figure.speaker,
    ...(figure.wounded === undefined ? [] : [words.figures.wounded(figure.wounded)]),
    ...(figure.note === undefined ? [] : [figure.note]),
  ];
  return [
    {
      spans: [
        span(numberText(figure, words), 'strong'),
        span(
          `  ${words.figures.row(words.figures[figure.series], figure.scope, dateText(figure.date, words))}`,
        ),
        ...(figure.later ? [laterSpan(words)] : []),
      ],
      heads: true,
    },
    ...below.map((text) => ({ ...under(text, 'faint'), margin: span('   ') })),
  ];
}

function numberText({ low, high }: Figure, { figures }: Words): string {
  if (low === undefined || high === undefined) return figures.none;
  return low === high ? String(low) : figures.range(low, high);
}
