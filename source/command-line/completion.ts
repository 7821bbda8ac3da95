/**
 * What shells complete a line by, made of the tables of commands and options. It names nothing that is on the
 * computer: names of readings are nobody's business but their reader's, so where one belongs the shell offers
 * files.
 */
import type { Words } from '../language/words.ts';
import { program } from './call.ts';
import { type CommandEntry, type CommandTable, optionsOf } from './command.ts';
import { listedAs, type OptionName, optionOf } from './options.ts';

interface Typed {
  /** As it is typed, with its hyphens. */
  readonly long: string;
  readonly letter: string | undefined;
  readonly does: string;
  /** What its value is; nothing where it takes none. */
  readonly value: OptionName | undefined;
}

interface Completed {
  readonly name: string;
  readonly does: string;
  readonly options: readonly Typed[];
  readonly formats: readonly string[];
  /** What may stand behind its name and is known beforehand. */
  readonly known: readonly string[];
  readonly takesFiles: boolean;
}

type Writer = (reading: Completed, commands: readonly Completed[]) => string;

/** Another shell is its writer and a line here. */
const writers = { bash, zsh, fish } satisfies Record<string, Writer>;
type Shell = keyof typeof writers;
export const shells = Object.keys(writers) as readonly Shell[];

export function completionFor(shell: Shell, table: CommandTable, words: Words): string {
  const { read, ...named } = table;
  const completed = (name: keyof CommandTable, entry: CommandEntry, more: readonly OptionName[] = []) => ({
    name,
    does: words.commandLine.commands[name].does,
    options: [...optionsOf(entry), ...more].map((option) => typedOption(option, words)),
    formats: entry.formats ?? [],
    known: entry.behind?.are === 'shell' ? shells : [],
    takesFiles: entry.behind?.are === 'reading' || entry.behind?.are === 'folder',
  });
  const commands = Object.entries(named).map(([name, entry]) => completed(name as keyof typeof named, entry));
  return `${writers[shell](completed('read', read, ['help', 'version']), commands)}\n`;
}

function typedOption(name: OptionName, { commandLine }: Words): Typed {
  const { shortFlag, value } = optionOf(name);
  const does: Partial<Record<OptionName, string>> = commandLine.does;
  return {
    long: listedAs(name),
    letter: shortFlag === undefined ? undefined : `-${shortFlag}`,
    // The first of what the help says fits into a line of a menu.
    does: (does[name] ?? name).split('; ')[0] ?? name,
    value: value === undefined ? undefined : name,
  };
}

const ways = ({ long, letter }: Typed): readonly string[] => [
  ...(letter === undefined ? [] : [letter]),
  long,
];

/** Where the function finds nothing, `-o default` has bash offer files. */
function bash(reading: Completed, commands: readonly Completed[]): string {
  const valued = new Set(
    [reading, ...commands].flatMap(({ options }) => options.filter(({ value }) => value).flatMap(ways)),
  );
  const offered = ({ options, known }: Completed): string =>
    [...known, ...options.map(({ long }) => long)].join(' ');
  return `_zhanaozen_story() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]} command= format= offered= i
  COMPREPLY=()
  if [[ $word == = ]]; then word=; elif [[ $before == = ]]; then before=\${COMP_WORDS[COMP_CWORD - 2]}; fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case \${COMP_WORDS[i]} in
      ${[...valued].join(' | ')}) ((i++)); if [[ \${COMP_WORDS[i]} == = ]]; then ((i++)); fi ;;
      -*) ;;
      *) command=\${COMP_WORDS[i]}; break ;;
    esac
  done
  case $command in
    '') offered='${[...commands.map(({ name }) => name), offered(reading)].join(' ')}' ;;
${commands.map((each) => `    ${each.name}) offered='${offered(each)}' format='${each.formats.join(' ')}' ;;`).join('\n')}
  esac
  case $before in
    --format | -f) offered=$format ;;
    ${[...valued].filter((way) => !/^(--format|-f)$/.test(way)).join(' | ')}) return ;;
  esac
  COMPREPLY=($(compgen -W "$offered" -- "$word"))
}
complete -o default -F _zhanaozen_story ${program}`;
}

/** As one word of zsh and fish: nothing in it is expanded. */
const quoted = (text: string, quote = `'\\''`): string => `'${text.replaceAll("'", quote)}'`;

/** Read from a file of `fpath` it is the function itself; from a start-up file it says what it is for. */
function zsh(reading: Completed, commands: readonly Completed[]): string {
  const told = (text: string): string => text.replace(/[[\]:\\]/g, '\\$&');
  const spec =
    ({ formats }: Completed) =>
    (option: Typed): string => {
      const values =
        option.value === 'format' ? `(${formats.join(' ')})` : option.value === 'minGroup' ? ' ' : '_files';
      const value =
        option.value === undefined
          ? ''
          : `:${option.value}:${option.value === 'scenes' ? '_files -/' : values}`;
      const both = ways(option);
      return both.length === 1
        ? quoted(`${option.long}[${told(option.does)}]${value}`)
        : `'(${both.join(' ')})'{${both.join(',')}}${quoted(`[${told(option.does)}]${value}`)}`;
    };
  const specs = (each: Completed, ...behind: readonly string[]): string =>
    [...each.options.map(spec(each)), ...behind.map((text) => quoted(text))].join(' \\\n        ');
  const behind = ({ known, takesFiles }: Completed): readonly string[] =>
    known.length > 0 ? [`1:shell:(${known.join(' ')})`] : takesFiles ? ['*:file:_files'] : [];
  return `#compdef ${program}
_zhanaozen_story() {
  local curcontext=$curcontext state line
  local -A opt_args
  local -a commands=(
    ${commands.map(({ name, does }) => quoted(`${name}:${told(does)}`)).join('\n    ')}
  )
  _arguments -C \\
        ${specs(reading, '1: :->command', '*:: :->argument')}
  case $state in
    command) _describe -t commands command commands ;;
    argument)
      case $words[1] in
${commands.map((each) => `        ${each.name}) _arguments \\\n        ${specs(each, ...behind(each))} ;;`).join('\n')}
      esac ;;
  esac
}
if [[ $funcstack[1] == _zhanaozen_story || $funcstack[1] == _${program} ]]; then
  _zhanaozen_story "$@"
else
  compdef _zhanaozen_story ${program}
fi`;
}

function fish(reading: Completed, commands: readonly Completed[]): string {
  const line = (when: string, what: string): string => `complete -c ${program} -n ${quoted(when)} ${what}`;
  const told = (text: string): string => `-d ${quoted(text, "\\'")}`;
  const option =
    (when: string, { formats }: Completed) =>
    ({ long, letter, value, does }: Typed): string => {
      const values =
        value === undefined
          ? ''
          : value === 'format'
            ? ` -xa ${quoted(formats.join(' '))}`
            : value === 'minGroup'
              ? ' -x'
              : ' -rF';
      return line(
        when,
        `-l ${long.slice(2)}${letter === undefined ? '' : ` -s ${letter.slice(1)}`}${values} ${told(does)}`,
      );
    };
  return [
    `complete -c ${program} -f`,
    ...commands.map(({ name, does }) => line('__fish_use_subcommand', `-a ${name} ${told(does)}`)),
    ...reading.options.map(option('__fish_use_subcommand', reading)),
    ...commands.flatMap((each) => {
      const when = `__fish_seen_subcommand_from ${each.name}`;
      return [
        ...each.options.map(option(when, each)),
        ...(each.known.length > 0 ? [line(when, `-a ${quoted(each.known.join(' '))}`)] : []),
        ...(each.takesFiles ? [line(when, '-F')] : []),
      ];
    }),
  ].join('\n');
}
