/** The figures of fairness as text: the whole story, then chapter by chapter. */
import type { Words } from '../language/words.ts';
import { type Fairness, fairnessOf, type Share } from '../story/fairness.ts';
import type { StoryData } from '../story/story.ts';

const percent = ({ count, of }: Share): number => (of === 0 ? 0 : Math.round((100 * count) / of));

export function fairnessText(data: StoryData, { fairness: words }: Words): string {
  const names = new Map(data.accounts.map(({ id, name }) => [id, name]));
  const parts: readonly (readonly [string, Fairness])[] = [
    [words.whole, fairnessOf(data)],
    ...data.chapters.map(({ id, title }) => [title, fairnessOf(data, id)] as const),
  ];
  return [words.title, ...parts.flatMap(([title, figures]) => ['', title, ...linesOf(figures, names, words)])]
    .map((line) => `${line}\n`)
    .join('');
}

function linesOf(
  { accounts, silence, there, then, unopposed, choices }: Fairness,
  names: ReadonlyMap<string, string>,
  words: Words['fairness'],
): readonly string[] {
  const spoke = accounts.filter((each) => each.words > 0);
  const counts = spoke.map((each) => each.words);
  const [most, fewest] = [Math.max(0, ...counts), Math.min(...counts)];
  const rows = spoke.map(({ account, words: told, alone, against }) => [
    names.get(account) ?? account,
    String(told),
    words.alone(percent(alone), alone.source),
    String(against),
  ]);
  const widths = words.heads.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const row = (cells: readonly string[]): string =>
    `  ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd();
  return [
    row(words.heads),
    ...rows.map(row),
    ...(spoke.length < 2
      ? []
      : [`  ${words.balance((most / fewest).toFixed(2), (fewest / most).toFixed(2))}`]),
    `  ${words.there(percent(there), there.count, there.of)}`,
    `  ${words.then(percent(then), then.count, then.of)}`,
    `  ${words.unopposed(unopposed.count, unopposed.of)}`,
    `  ${words.silence(((100 * silence.count) / Math.max(1, silence.of)).toFixed(1))}`,
    `  ${words.choices((choices.count / Math.max(1, choices.of)).toFixed(2), choices.most)}`,
  ];
}
