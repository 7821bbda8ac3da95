/** What was shown of a story, for people and for programs. */
import type { Words } from '../language/en.ts';
import { span, spansWidth } from '../layout/line.ts';
import type { PathLength, Proof } from '../story/proof.ts';

/** The proof as a value that can be written as JSON. What was not looked at whole is named under `partial`. */
export function proofJson(proof: Proof, words: Words): object {
  return { exhaustive: true, ...proof, partial: partialOf(proof, words) };
}

/** How many endings are named in text; JSON has them all. */
const mostEndings = 12;

interface Partial {
  readonly measure: string;
  readonly why: string;
}

function partialOf({ endings, paths }: Proof, { proof: words }: Words): readonly Partial[] {
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
  const sections: readonly (readonly [title: string, rows: readonly (readonly string[])[]])[] = [
    [words.scenes, [[words.ofScenes(scenes.all, scenes.reached, scenes.leading)]]],
    [words.choices, [[words.ofChoices(choices.all, choices.reached)]]],
    [words.circles, circles.all === 0 ? [] : [[words.ofCircles(circles.all, circles.closed)]]],
    [
      words.endings,
      [
        ...endings.slice(0, mostEndings).map(({ ending, steps }) => [ending, words.away(steps)]),
        ...(endings.length > mostEndings ? [[words.moreEndings(endings.length - mostEndings)]] : []),
      ],
    ],
    [
      words.paths,
      paths
        ? [
            path(words.shortest, paths.shortest),
            path(words.median, paths.median),
            path(words.longest, paths.longest),
          ]
        : [[words.noPath]],
    ],
    [words.accounts, accounts.map((each) => [each.name, words.words(each.words), words.share(each.share)])],
    [
      words.balance,
      balance ? [[words.ofBalance(name(balance.most), name(balance.fewest), balance.ratio)]] : [],
    ],
  ];
  const margin = Math.max(...sections.map(([title]) => widthOf(title))) + 4;
  return [
    words.exhaustive,
    ...partialOf(proof, all).map(({ why }) => why),
    ...(paths ? [words.reckoned(proof.wordsPerMinute)] : []),
    ...sections.flatMap(([title, rows]) =>
      inColumns(rows).map((row, index) => `  ${padded(index === 0 ? title : '', margin - 2)}${row}`),
    ),
    '',
  ].join('\n');
}

const widthOf = (text: string): number => spansWidth([span(text)]);

const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));

/** Rows of cells as lines: the first cell of each begins a line, the others end under each other. */
function inColumns(rows: readonly (readonly string[])[]): readonly string[] {
  const widest = (column: number): number => Math.max(...rows.map((row) => widthOf(row[column] ?? '')));
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0
          ? row.length === 1
            ? cell
            : padded(cell, widest(0))
          : ' '.repeat(Math.max(0, widest(column) - widthOf(cell))) + cell,
      )
      .join('  '),
  );
}
