/** The figures that were given of the dead: a chart of them over time, and the same as a list. */
import type { Words } from '../language/words.ts';
import type { Figure } from '../story/evidence.ts';
import type { Story } from '../story/story.ts';
import { dateText } from './dates.ts';
import { flow, heading, type Paragraph } from '../layout/flow.ts';
import { span } from '../layout/line.ts';
import { type Charted, figureChart, rangeSign } from './figure-chart.ts';
import type { LookUp } from './look-up.ts';
import { laterSpan } from './telling.ts';

const isCharted = (figure: Figure): figure is Charted =>
  figure.chart && figure.low !== undefined && figure.high !== undefined;

const inTime = ({ figures }: Story): readonly Figure[] =>
  [...figures.entries].sort((a, b) => (a.date.replaceAll('~', '') < b.date.replaceAll('~', '') ? -1 : 1));

export const figures: LookUp = {
  isIn: (story) => story.figures.entries.length > 0,
  say: ({ story, words }) => figuresParagraphs(story, words),
  spread: 'wide',
};

function figuresParagraphs(story: Story, words: Words): readonly Paragraph[] {
  const { title, note } = story.figures;
  const figures = inTime(story);
  const charted = figures.filter(isCharted);
  const legend = { spans: [span(words.figures.legend(rangeSign), 'faint' as const)] };
  return [
    { spans: [span(title, 'strong')] },
    // A drawing too: where there is no chart there is nothing to explain.
    { spans: [], draw: (width) => flow([legend], width).map(({ spans }) => spans), gap: 0 },
    { spans: [], draw: (width, most) => figureChart(charted, words, width, most) },
    ...(note === undefined ? [] : [{ spans: [span(note)] }]),
    { ...heading(words.figures.table, 'later'), gap: 2 },
    ...figures.flatMap((figure) => figureParagraphs(figure, words)),
  ];
}

function figureParagraphs(figure: Figure, words: Words): readonly Paragraph[] {
  const { low, high } = figure;
  const number =
    low === undefined || high === undefined
      ? words.figures.none
      : low === high
        ? String(low)
        : words.figures.range(low, high);
  const margin = span('   ');
  const below = [
    figure.speaker,
    ...(figure.wounded === undefined ? [] : [words.figures.wounded(figure.wounded)]),
    ...(figure.note === undefined ? [] : [figure.note]),
  ];
  return [
    {
      spans: [
        span(number, 'strong'),
        span(
          `  ${words.figures.row(words.figures[figure.series], figure.scope, dateText(figure.date, words))}`,
        ),
        ...(figure.later ? [laterSpan(words)] : []),
      ],
      heads: true,
    },
    ...below.map((text) => ({ spans: [span(text, 'faint' as const)], margin, gap: 0 })),
  ];
}
