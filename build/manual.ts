/** The manual page, made of the tables of commands and options with the words of the help. */
import type { CommandTable } from '../source/command-line/command.ts';
import { commandRows, optionRows, type Row } from '../source/command-line/help.ts';
import type { Words } from '../source/language/words.ts';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly description: string;
}

/** Text as text: troff takes backslashes, a dot at the beginning of a line and hyphens for its own. */
const escaped = (text: string): string =>
  text.replaceAll('\\', '\\e').replaceAll('-', '\\-').replace(/^[.']/, '\\&$&');

const part = (title: string, lines: readonly string[]): string =>
  [`.SH ${escaped(title).toUpperCase()}`, ...lines].join('\n');

const rows = (each: readonly Row[]): readonly string[] =>
  each.map(([head, text]) => `.TP\n.B ${escaped(head)}\n${escaped(text)}`);

/** For the section of programs, as `man` prints it. */
export function manualPage(
  { name, version, description }: Package,
  table: CommandTable,
  words: Words,
): string {
  const { manual, commandLine } = words;
  return `${[
    `.TH ${name.toUpperCase()} 1 "" "${name} ${version}"`,
    part(manual.name, [`${escaped(name)} \\- ${escaped(description)}`]),
    part(manual.synopsis, [`.B ${escaped(manual.line(words.call()))}`]),
    part(manual.commands, rows(commandRows(table, words))),
    part(commandLine.options, rows([...optionRows(words), ['--help, --version', manual.brief]])),
    part(manual.status, rows(Object.entries(manual.statuses))),
    part(manual.environment, rows(Object.entries(manual.variables))),
  ].join('\n')}\n`;
}
