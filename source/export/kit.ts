/** A sheet for everybody who reads, and a plan for who leads. */
import type { Words } from '../language/words.ts';
import type { Story } from '../story/story.ts';
import { headedList, type Part, type Report } from './report.ts';
import { otherStory } from './story.ts';

export function participantsSheet(story: Story, words: Words): Report {
  const { sheet } = words.kit;
  return {
    language: words.locale,
    title: sheet.title(story.title),
    parts: [
      ...otherStory(story, words),
      { kind: 'paragraph', text: story.notice },
      ...section(sheet.start, [sheet.type(words.call('--no-save')), sheet.other]),
      table(sheet.keys, [sheet.key, sheet.does], sheet.five),
      ...section(sheet.violence, [sheet.skip]),
      ...section(sheet.card, [sheet.write, sheet.early]),
      ...section(sheet.kept, [sheet.keeps, sheet.nobody]),
    ],
  };
}

/** `fileIn`: how a file of the kit is named where the program is called. */
export function facilitatorsPlan(story: Story, fileIn: (file: string) => string, words: Words): Report {
  const { plan } = words.kit;
  const group = ['--min-group', '3'];
  const [cards, room] = [fileIn('cards.txt'), fileIn('room.html')];
  const page = [...group, '--format', 'html', '--output', room];
  const calls = [
    words.call('compare', cards, ...page),
    words.call('compare', '--typed', ...page),
    words.call('compare', cards, ...group),
  ] as const;
  const [start, erase] = [words.call('--no-save'), words.call('forget', '--all')];
  const heads = [plan.minutes, plan.what];
  return {
    language: words.locale,
    title: plan.title(story.title),
    parts: [
      ...otherStory(story, words),
      { kind: 'paragraph', text: story.notice },
      ...list(plan.before, plan.prepare(start), start),
      table(plan.short, heads, plan.shortSteps),
      table(plan.long, heads, plan.longSteps),
      ...list(plan.page, plan.pageSays({ cards, room }, ...calls), ...calls),
      ...list(plan.slips, plan.slipsSays),
      ...list(plan.few, plan.fewSays),
      ...list(plan.violence, plan.violenceSays),
      ...list(plan.privacy, plan.privacySays),
      ...list(plan.end, plan.endSays({ cards, room }, erase), erase),
    ],
  };
}

const table = (
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly [head: string, text: string])[],
): Part => ({
  kind: 'table',
  caption,
  heads,
  rows: rows.map(([head, text]) => ({ head, cells: [[{ text }]] })),
});

const section = (text: string, paragraphs: readonly string[]): readonly Part[] => [
  { kind: 'heading', level: 2, text },
  ...paragraphs.map((each): Part => ({ kind: 'paragraph', text: each })),
];

/** `calls`: the lines to type that stand in some of the items, the longer of two that begin alike first. */
const list = (heading: string, items: readonly string[], ...calls: readonly string[]): readonly Part[] =>
  headedList(
    heading,
    items.map((text) => ({ text, call: calls.find((call) => text.includes(call)) })),
  );
