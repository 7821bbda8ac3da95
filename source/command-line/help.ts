import { drawingFormats, reportFormats } from '../export/formats.ts';
import type { Words } from '../language/words.ts';
import type { CommandName, CommandTable } from './command.ts';
import { listedAs, type OptionName, optionNames, optionOf } from './options.ts';

/** The text of `--help`: the tables of commands and options with the words for each. */
export function helpText(table: CommandTable, words: Words): string {
  const { commandLine, call } = words;
  const untold = optionNames.filter((name) => !(name in doesOf(words))).map(listedAs);
  return [
    ...[commandLine.usage, ...inColumns(commandRows(table, words, '$ '), 2), ''],
    ...[commandLine.options, ...inColumns(optionRows(words), 4), `  ${untold.join(', ')}`, ''],
    ...[commandLine.examples, `  $ ${call('--reading', 'anna')}`, `  $ ${call('--plain', '--no-save')}`, ''],
  ].join('\n');
}

/** Every command as it is typed, and what it does. */
export const commandRows = (table: CommandTable, { commandLine, call }: Words, prompt = ''): readonly Row[] =>
  (Object.keys(table) as CommandName[]).map((name) => {
    const { behind, does } = commandLine.commands[name];
    return [`${prompt}${call(...(name === 'read' ? [] : [name]))} ${behind}`.trimEnd(), does];
  });

/** Every option that is told of, as it is typed, and what it is for. */
export const optionRows = (words: Words): readonly Row[] =>
  optionNames.flatMap((name): readonly Row[] => {
    const { shortFlag, value } = optionOf(name);
    const letter = shortFlag === undefined ? '' : `, -${shortFlag}`;
    const behind = value === undefined ? '' : ` ${words.commandLine.values[value]}`;
    const text = doesOf(words)[name];
    return text === undefined ? [] : [[listedAs(name) + letter + behind, text]];
  });

function doesOf({ commandLine }: Words): Partial<Record<OptionName, string>> {
  const [, ...marked] = Object.keys(reportFormats);
  return { ...commandLine.does, format: commandLine.format(marked, Object.keys(drawingFormats)) };
}

export type Row = readonly [head: string, text: string];

/** Rows in two columns, so many cells apart; the second is wrapped. */
function inColumns(rows: readonly Row[], gap: number): readonly string[] {
  const second = Math.max(...rows.map(([head]) => head.length)) + gap;
  return rows.flatMap(([head, text]) =>
    (text.match(/\S.{0,73}(?= |$)/g) ?? []).map(
      (line, index) => `  ${(index === 0 ? head : '').padEnd(second)}${line}`,
    ),
  );
}
