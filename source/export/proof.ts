/** What was shown of a story, for people and for programs. */
import type { Words } from '../language/words.ts';
import { brokenAt } from '../layout/broken.ts';
import { widthOf } from '../layout/width.ts';
import type { PathLength, Proof } from '../story/proof.ts';

/**
 * The proof as a value that can be written as JSON. It is always exhaustive: all that can be reached was
 * followed. What was not looked at whole is named under `partial`, and `reckoned` says what the words and
 * minutes are of.
 */
export function proofJson(proof: Proof, words: Words): object {
  return {
    exhaustive: true,
    ...proof,
    reckoned: words.proof.reckoned(proof.wordsPerMinute),
    partial: partialOf(proof, words),
  };
}

/** How many endings are named in text, and how long the trail to one may be; JSON has them all. */
const mostEndings = 12;
const longestTrail = 100;

const columns = 80;

interface PartialMeasure {
  readonly measure: string;
  readonly why: string;
}

function partialOf({ endings, paths }: Proof, { proof: words }: Words): readonly PartialMeasure[] {
  const without = endings.filter(({ steps, trail }) => steps !== undefined && !trail).length;
  return [
    ...(paths
      ? [{ measure: 'paths.median', why: words.sampled(paths.median.readings, paths.median.seed) }]
      : []),
    ...(without > 0 ? [{ measure: 'endings.trail', why: words.noTrail(without) }] : []),
  ];
}

/** The proof as lines of text, each ended. */
export function proofText(proof: Proof, all: Words): string {
  const { proof: words } = all;
  const { scenes, choices, circles, endings, paths, accounts, balance } = proof;
  const name = (id: string): string => accounts.find((account) => account.id === id)?.name ?? id;
  const path = (of: string, { words: n, minutes, scenes: read }: PathLength): readonly string[] => [
    of,
    words.words(n),
    words.minutes(minutes),
    words.countScenes(read),
  ];
  const titles = [
    ...[words.scenes, words.choices, words.circles, words.endings, words.paths, words.accounts],
    words.balance,
  ];
  const margin = Math.max(...titles.map(widthOf)) + 4;
  const named = endings.slice(0, mostEndings);
  const rows = inColumns(named.map(({ ending, steps }) => [ending, words.away(steps)]));
  const trailed = rows.flatMap((row, index) => {
    const trail = named[index]?.trail ?? [];
    if (trail.length === 0 || trail.length > longestTrail) return [row];
    return [row, ...brokenAt(words.trail(trail), columns - margin - 2).map((line) => `  ${line}`)];
  });
  const sections: readonly (readonly [title: string, lines: readonly string[]])[] = [
    [words.scenes, [words.ofScenes(scenes.all, scenes.reached, scenes.leading)]],
    [words.choices, [words.ofChoices(choices.all, choices.reached)]],
    [words.circles, circles.all === 0 ? [] : [words.ofCircles(circles.all, circles.closed)]],
    [
      words.endings,
      [
        ...trailed,
        ...(endings.length > mostEndings ? [words.moreEndings(endings.length - mostEndings)] : []),
      ],
    ],
    [
      words.paths,
      paths
        ? inColumns([
            path(words.shortest, paths.shortest),
            path(words.median, paths.median),
            path(words.longest, paths.longest),
          ])
        : [words.noPath],
    ],
    [
      words.accounts,
      inColumns(accounts.map((each) => [each.name, words.words(each.words), words.share(each.share)])),
    ],
    [
      words.balance,
      balance ? [words.ofBalance(name(balance.most), name(balance.fewest), balance.ratio)] : [],
    ],
  ];
  return [
    words.exhaustive,
    ...partialOf(proof, all).flatMap(({ why }) => brokenAt(why, columns)),
    ...(paths ? brokenAt(words.reckoned(proof.wordsPerMinute), columns) : []),
    ...sections.flatMap(([title, lines]) =>
      lines.map((line, index) => `  ${padded(index === 0 ? title : '', margin - 2)}${line}`),
    ),
    '',
  ].join('\n');
}

const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));

/** Rows of cells as lines: the first cell of each begins a line, the others end under each other. */
function inColumns(rows: readonly (readonly string[])[]): readonly string[] {
  const widest = (column: number): number => Math.max(...rows.map((row) => widthOf(row[column] ?? '')));
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0
          ? padded(cell, widest(0))
          : ' '.repeat(Math.max(0, widest(column) - widthOf(cell))) + cell,
      )
      .join('  '),
  );
}
