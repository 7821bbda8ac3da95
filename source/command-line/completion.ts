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
  /** What its value is, and what it can be where that is known; nothing where it takes none. */
  readonly value:
    { readonly is: keyof Words['commandLine']['values']; readonly oneOf: readonly string[] } | undefined;
}

interface Completed {
  readonly name: string;
  readonly does: string;
  readonly options: readonly Typed[];
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
    options: [...optionsOf(entry), ...more].map((option) => typedOption(option, entry, words)),
    known: entry.behind?.are === 'shell' ? shells : [],
    takesFiles: entry.behind?.are === 'reading' || entry.behind?.are === 'folder',
  });
  const commands = Object.entries(named).map(([name, entry]) => completed(name as keyof typeof named, entry));
  return `${writers[shell](completed('read', read, ['help', 'version']), commands)}\n`;
}

function typedOption(name: OptionName, { formats }: CommandEntry, { commandLine }: Words): Typed {
  const { shortFlag, value, oneOf = [] } = optionOf(name);
  const does: Partial<Record<OptionName, string>> = commandLine.does;
  return {
    long: listedAs(name),
    letter: shortFlag === undefined ? undefined : `-${shortFlag}`,
    // The first of what the help says fits into a line of a menu.
    does: (does[name] ?? name).split('; ')[0] ?? name,
    value: value && { is: value, oneOf: value === 'format' ? (formats ?? []) : oneOf },
  };
}

const ways = ({ long, letter }: Typed): readonly string[] => [
  ...(letter === undefined ? [] : [letter]),
  long,
];

/** Where the function finds nothing, `-o default` has bash offer files. */
function bash(reading: Completed, commands: readonly Completed[]): string {
  const all = [{ ...reading, name: '' }, ...commands];
  const valued = new Set(all.flatMap(({ options }) => options.filter(({ value }) => value).flatMap(ways)));
  const offered = ({ options, known }: Completed): string =>
    [...known, ...options.map(({ long }) => long)].join(' ');
  const values = all.flatMap(({ name, options }) =>
    options.flatMap((option) => {
      const { oneOf = [] } = option.value ?? {};
      const at = ways(option).map((way) => `${name}/${way}`);
      return oneOf.length === 0 ? [] : [`    ${at.join(' | ')}) offered='${oneOf.join(' ')}' ;;`];
    }),
  );
  return `_zhanaozen_story() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]} command= offered= i
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
${commands.map((each) => `    ${each.name}) offered='${offered(each)}' ;;`).join('\n')}
  esac
  case $command/$before in
${values.join('\n')}
    ${[...valued].map((way) => `*/${way}`).join(' | ')}) return ;;
  esac
  COMPREPLY=($(compgen -W "$offered" -- "$word"))
}
complete -o default -F _zhanaozen_story ${program}`;
}

/** What stands for the values of an option: the words there are, something of its kind, or else files. */
const valuesOf = (
  { is, oneOf }: NonNullable<Typed['value']>,
  words: (oneOf: readonly string[]) => string,
  kinds: Readonly<Record<string, string>>,
  files: string,
): string => (oneOf.length > 0 ? words(oneOf) : (kinds[is] ?? files));

/** As one word of zsh and fish: nothing in it is expanded. */
const quoted = (text: string, quote = `'\\''`): string => `'${text.replaceAll("'", quote)}'`;

/** Read from a file of `fpath` it is the function itself; from a start-up file it says what it is for. */
function zsh(reading: Completed, commands: readonly Completed[]): string {
  const told = (text: string): string => text.replace(/[[\]:\\]/g, '\\$&');
  const spec = (option: Typed): string => {
    const { value } = option;
    const action =
      value &&
      valuesOf(value, (words) => `(${words.join(' ')})`, { folder: '_files -/', number: ' ' }, '_files');
    const behind = `[${told(option.does)}]${value ? `:${value.is}:${action}` : ''}`;
    const both = ways(option);
    return both.length === 1
      ? quoted(option.long + behind)
      : `'(${both.join(' ')})'{${both.join(',')}}${quoted(behind)}`;
  };
  const specs = (each: Completed, ...behind: readonly string[]): string =>
    [...each.options.map(spec), ...behind.map((text) => quoted(text))].join(' \\\n        ');
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
    (when: string) =>
    ({ long, letter, value, does }: Typed): string => {
      const short = letter === undefined ? '' : ` -s ${letter.slice(1)}`;
      const values = value
        ? valuesOf(value, (words) => ` -xa ${quoted(words.join(' '))}`, { number: ' -x' }, ' -rF')
        : '';
      return line(when, `-l ${long.slice(2)}${short}${values} ${told(does)}`);
    };
  return [
    `complete -c ${program} -f`,
    ...commands.map(({ name, does }) => line('__fish_use_subcommand', `-a ${name} ${told(does)}`)),
    ...reading.options.map(option('__fish_use_subcommand')),
    ...commands.flatMap((each) => {
      const when = `__fish_seen_subcommand_from ${each.name}`;
      return [
        ...each.options.map(option(when)),
        ...(each.known.length > 0 ? [line(when, `-a ${quoted(each.known.join(' '))}`)] : []),
        ...(each.takesFiles ? [line(when, '-F')] : []),
      ];
    }),
  ].join('\n');
}
