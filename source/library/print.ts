/** Problems for a writer at a terminal, and for GitHub beside the lines of a change. */
import path from 'node:path';
import stringWidth from 'string-width';
import type { Words } from '../language/en.ts';
import { visible } from '../story/clean.ts';
import type { Opened } from './open.ts';
import type { Place, Problem } from './problem.ts';

/** Cells of a line of a file that are shown on each side of the column. */
const before = 40;
const behind = 50;

const tabs = (text: string): string => visible(text.replaceAll('\t', '  '));

/** The line of a file and a caret under its column, a long line cut around it; nothing of an empty line. */
function excerpt(line: string, column: number): readonly string[] {
  const at = Math.min(column - 1, line.length);
  const from = at > before ? at - before : 0;
  const to = Math.min(line.length, at + behind);
  const head = `${from > 0 ? '…' : ''}${tabs(line.slice(from, at))}`;
  const tail = `${tabs(line.slice(at, to))}${to < line.length ? '…' : ''}`;
  return head + tail === '' ? [] : [head + tail, `${' '.repeat(stringWidth(head))}^`];
}

const inFolder = (folder: string, { code, file }: Problem): string =>
  code === 'no-pack' ? file : visible(path.join(folder, file));

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
  return problems
    .map((problem) => {
      const { code, severity, line, column, message, hint } = problem;
      const place = `${inFolder(folder, problem)}:${line}:${column}`;
      const under = [...excerpt(lineOf(problem), column), hint].map((each) => `    ${each}`);
      return [words.problem(place, words.severity[severity], message, code), ...under, ''].join('\n');
    })
    .join('\n');
}

const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** A workflow command a problem, so that GitHub shows it at its line. Files are named from the working folder on. */
export function githubText(problems: readonly Problem[], folder: string): string {
  return problems
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
