/** Problems for a writer at a terminal, and for GitHub beside the lines of a change. */
import path from 'node:path';
import stringWidth from 'string-width';
import type { Words } from '../language/words.ts';
import { visible } from '../story/clean.ts';
import type { Opened } from './open.ts';
import type { Place, Problem } from './problem.ts';

/**
 * Cells of a line of a file that are shown before the column and from it on, so that all of it fits into
 * eighty.
 */
const before = 30;
const behind = 42;

const signsOf = (text: string): readonly string[] => {
  const shown = visible(text.replaceAll('\t', '  '));
  return Array.from(new Intl.Segmenter().segment(shown), ({ segment }) => segment);
};

/** As many signs from the first on as fit into so many cells. */
function fitting(signs: readonly string[], cells: number): readonly string[] {
  let width = 0;
  const end = signs.findIndex((sign) => (width += stringWidth(sign)) > cells);
  return end < 0 ? signs : signs.slice(0, end);
}

/** The line of a file and a caret under its column, a long line cut around it; nothing of an empty line. */
function excerpt(line: string, column: number): readonly string[] {
  const at = Math.min(column - 1, line.length);
  // A sign may be two units long: no more of a line is looked at than can be shown.
  const nearBefore = signsOf(line.slice(Math.max(0, at - 2 * before), at)).toReversed();
  const nearBehind = signsOf(line.slice(at, at + 2 * behind));
  const head = fitting(nearBefore, before).toReversed();
  const tail = fitting(nearBehind, behind);
  const isCutBefore = head.length < nearBefore.length || at > 2 * before;
  const isCutBehind = tail.length < nearBehind.length || at + 2 * behind < line.length;
  const [left, right] = [
    `${isCutBefore ? '…' : ''}${head.join('')}`,
    `${tail.join('')}${isCutBehind ? '…' : ''}`,
  ];
  return left + right === '' ? [] : [left + right, `${' '.repeat(stringWidth(left))}^`];
}

const inFolder = (folder: string, { code, file }: Problem): string =>
  code === 'no-pack' ? file : visible(path.join(folder, file));

/** More than this nobody mends at once; `json` has all of them. */
const mostShown = 50;
/** GitHub shows fewer by far. */
const mostAnnotations = 500;

/** Each problem with its place as the reader would name it, the line it is about, and what to do. */
export function problemsText(
  problems: readonly Problem[],
  texts: Opened['texts'],
  folder: string,
  words: Words['check'],
): string {
  let open = '';
  let lines: readonly string[] = [];
  const lineOf = ({ file, line }: Place): string => {
    if (file !== open) lines = (texts.get(file) ?? '').split(/\r\n|\r|\n/);
    open = file;
    return lines[line - 1] ?? '';
  };
  const more = problems.length - mostShown;
  return [
    ...problems.slice(0, mostShown).map((problem) => {
      const { code, severity, line, column, message, hint, trail } = problem;
      const place = `${inFolder(folder, problem)}:${line}:${column}`;
      const way = trail === undefined ? [] : [words.trail(trail)];
      const under = [...excerpt(lineOf(problem), column), hint, ...way].map((each) => `    ${each}`);
      return [words.problem(place, words.severity[severity], message, code), ...under, ''].join('\n');
    }),
    ...(more > 0 ? [`${words.moreProblems(more)}\n`] : []),
  ].join('\n');
}

const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/**
 * A workflow command a problem, so that GitHub shows it at its line. Files are named from the working folder
 * on.
 */
export function githubText(problems: readonly Problem[], folder: string): string {
  return problems
    .slice(0, mostAnnotations)
    .map((problem) => {
      const { code, severity, line, column, message, hint } = problem;
      const file = path
        .relative('', inFolder(path.resolve(folder), problem))
        .split(path.sep)
        .join('/');
      const place = `file=${property(file)},line=${line},col=${column},title=${property(code)}`;
      return `::${severity} ${place}::${data(`${message}\n${hint}`)}\n`;
    })
    .join('');
}
