/** A sheet for everybody who reads, and a plan for who leads. */
import type { Words } from '../language/words.ts';
import type { Story } from '../story/story.ts';
import type { Part, Report } from './report.ts';
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
      {
        kind: 'table',
        caption: sheet.keys,
        heads: [sheet.key, sheet.does],
        rows: sheet.five.map(([head, does]) => ({ head, cells: [[{ text: does }]] })),
      },
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
  const compare = (...args: readonly string[]): string => words.call('compare', ...args);
  const steps = (caption: string, rows: readonly (readonly [minutes: string, what: string])[]): Part => ({
    kind: 'table',
    caption,
    heads: [plan.minutes, plan.what],
    rows: rows.map(([head, what]) => ({ head, cells: [[{ text: what }]] })),
  });
  return {
    language: words.locale,
    title: plan.title(story.title),
    parts: [
      ...otherStory(story, words),
      { kind: 'paragraph', text: story.notice },
      ...list(plan.before, plan.prepare(words.call('--no-save'))),
      steps(plan.short, plan.shortSteps),
      steps(plan.long, plan.longSteps),
      ...list(
        plan.page,
        plan.pageSays(
          { cards, room },
          compare(cards, ...page),
          compare('--typed', ...page),
          compare(cards, ...group),
        ),
      ),
      ...list(plan.slips, plan.slipsSays),
      ...list(plan.few, plan.fewSays),
      ...list(plan.violence, plan.violenceSays),
      ...list(plan.privacy, plan.privacySays),
      ...list(plan.end, plan.endSays({ cards, room }, words.call('forget', '--all'))),
    ],
  };
}

const section = (text: string, paragraphs: readonly string[]): readonly Part[] => [
  { kind: 'heading', level: 2, text },
  ...paragraphs.map((each): Part => ({ kind: 'paragraph', text: each })),
];

const list = (text: string, items: readonly string[]): readonly Part[] => [
  { kind: 'heading', level: 2, text },
  { kind: 'list', numbered: false, items: items.map((each) => ({ text: each })) },
];
