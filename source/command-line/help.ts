import { drawingFormats, reportFormats } from '../export/formats.ts';
import type { Words } from '../language/words.ts';
import type { CommandName, CommandTable } from './command.ts';
import { listedAs, type OptionName, optionNames, optionOf } from './options.ts';

const program = '$ zhanaozen-story';

/** The text of `--help`: the tables of commands and options with the words for each. */
export function helpText(table: CommandTable, { commandLine: words }: Words): string {
  const [, ...marked] = Object.keys(reportFormats);
  const format = words.format(marked, Object.keys(drawingFormats));
  const does: Partial<Record<OptionName, string>> = { ...words.does, format };
  const calls = (Object.keys(table) as CommandName[]).map((name): Row => {
    const { behind, does: told } = words.commands[name];
    return [[program, ...(name === 'read' ? [] : [name]), behind].join(' ').trimEnd(), told];
  });
  const told = optionNames.flatMap((name): readonly Row[] => {
    const { shortFlag, value } = optionOf(name);
    const letter = shortFlag === undefined ? '' : `, -${shortFlag}`;
    const behind = value === undefined ? '' : ` ${words.values[value]}`;
    const text = does[name];
    return text === undefined ? [] : [[listedAs(name) + letter + behind, text]];
  });
  const untold = optionNames.filter((name) => does[name] === undefined).map(listedAs);
  return [
    ...[words.usage, ...inColumns(calls, 2), ''],
    ...[words.options, ...inColumns(told, 4), `  ${untold.join(', ')}`, ''],
    ...[words.examples, `  ${program} --reading anna`, `  ${program} --plain --no-save`, ''],
  ].join('\n');
}

type Row = readonly [head: string, text: string];

/** Rows in two columns, so many cells apart; the second is wrapped. */
function inColumns(rows: readonly Row[], gap: number): readonly string[] {
  const second = Math.max(...rows.map(([head]) => head.length)) + gap;
  return rows.flatMap(([head, text]) =>
    (text.match(/\S.{0,73}(?= |$)/g) ?? []).map(
      (line, index) => `  ${(index === 0 ? head : '').padEnd(second)}${line}`,
    ),
  );
}
