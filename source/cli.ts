#!/usr/bin/env node
/**
 * The command line: help, options, which command, exit code. Nothing heavy is imported here; each command brings
 * what it needs when it is asked for.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import meow from 'meow';
import { callOf } from './command-line/call.ts';
import { Refusal, type Command, type Flags, type Request } from './command-line/request.ts';
import { chosenWords } from './language/languages.ts';
import { nearest } from './language/nearest.ts';
import { visible } from './story/clean.ts';

/** Set by the build. */
declare const VERSION: string;
declare const DESCRIPTION: string;

const help = `
  Usage
    $ zhanaozen-story                    read; offers to go on where you left off
    $ zhanaozen-story readings           list the readings kept on this machine
    $ zhanaozen-story share [reading]    its path as a code; --output writes a reading file
    $ zhanaozen-story compare <a> <b>…   readings side by side: names, path codes or files
    $ zhanaozen-story accounts <a> <b>   accounts side by side, moment by moment
    $ zhanaozen-story transcript [name]  what was read, with its sources
    $ zhanaozen-story map [name…]        the shape of the story, and where readings went
    $ zhanaozen-story check [folder]     check a scene pack
    $ zhanaozen-story preview [folder]   read a scene pack and see it change as its files are saved
    $ zhanaozen-story new <folder>       a small scene pack of two accounts, to start from
    $ zhanaozen-story forget <reading>   erase one reading; --all erases everything

  Options
    --reading, -r <name>     go on with this reading or reading file, or begin it; share, compare,
                             transcript, map, forget: this reading, before those that are named
    --scenes, -s <folder>    another scene pack; not for new and forget
    --format, -f <format>    text or json; compare, accounts, transcript also md and html; map also
                             dot, mermaid and twee, which is always the whole story; check also github;
                             not for reading, preview, new and forget
    --output, -o <file>      share, compare, accounts, transcript, map: write there, not to stdout
    --min-group <n>          compare: the group alone, without counts below n
    --all                    map: also what no reading came to; forget: everything
    --strict                 check: warnings are enough to fail
    --no-save                reading: keep nothing on disk
    --plain                  no full screen: for pipes and screen readers
    --no-color               no colours
    --help, --version

  Examples
    $ zhanaozen-story --reading anna
    $ zhanaozen-story --plain --no-save
`;

const flags = {
  reading: { type: 'string', shortFlag: 'r' },
  scenes: { type: 'string', shortFlag: 's' },
  format: { type: 'string', shortFlag: 'f' },
  output: { type: 'string', shortFlag: 'o' },
  minGroup: { type: 'string' },
  plain: { type: 'boolean', default: false },
  save: { type: 'boolean', default: true },
  color: { type: 'boolean' },
  all: { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
} as const;

type Flag = keyof typeof flags;

/** What is said of every command's output, whether it could do otherwise or not. */
const always: readonly Flag[] = ['plain', 'color'];

interface Entry {
  readonly load: () => Promise<Command>;
  /** How many arguments it takes at most. */
  readonly most: number;
  readonly takes: readonly Flag[];
}

const commands: Record<string, Entry> = {
  read: {
    load: async () => (await import('./commands/read.ts')).read,
    most: 0,
    takes: ['reading', 'scenes', 'save'],
  },
  readings: {
    load: async () => (await import('./commands/readings.ts')).readings,
    most: 0,
    takes: ['scenes', 'format'],
  },
  share: {
    load: async () => (await import('./commands/share.ts')).share,
    most: Infinity,
    takes: ['reading', 'scenes', 'format', 'output'],
  },
  compare: {
    load: async () => (await import('./commands/compare.ts')).compare,
    most: Infinity,
    takes: ['reading', 'scenes', 'format', 'output', 'minGroup'],
  },
  accounts: {
    load: async () => (await import('./commands/accounts.ts')).accounts,
    most: 99,
    takes: ['scenes', 'format', 'output'],
  },
  transcript: {
    load: async () => (await import('./commands/transcript.ts')).transcript,
    most: Infinity,
    takes: ['reading', 'scenes', 'format', 'output'],
  },
  map: {
    load: async () => (await import('./commands/map.ts')).map,
    most: Infinity,
    takes: ['reading', 'scenes', 'format', 'output', 'all'],
  },
  check: {
    load: async () => (await import('./commands/check.ts')).check,
    most: 1,
    takes: ['scenes', 'format', 'strict'],
  },
  preview: { load: async () => (await import('./commands/preview.ts')).preview, most: 1, takes: ['scenes'] },
  new: { load: async () => (await import('./commands/new.ts')).newPack, most: 1, takes: [] },
  forget: {
    load: async () => (await import('./commands/forget.ts')).forget,
    most: 1,
    takes: ['reading', 'all'],
  },
};

const words = chosenWords();
const callForHelp = callOf(process.env, ['--help']);

const running = /^v(\d+)\.(\d+)/.exec(process.version);
const isTooOld = Number(running?.[1]) < 20 || (Number(running?.[1]) === 20 && Number(running?.[2]) < 19);

async function main(argv: readonly string[]): Promise<number> {
  if (isTooOld) throw new Refusal(1, words.usage.oldNode(process.version));
  const typed = flagsTyped(argv);
  const cli = meow(help, {
    // Without it an option that was not given would be false, and nobody would see a colour.
    booleanDefault: undefined,
    importMeta: import.meta,
    argv,
    flags,
    pkg: { name: 'zhanaozen-story' },
    version: VERSION,
    // What the program comes with is said where the package is described; the program itself reads any story.
    description: DESCRIPTION,
  });
  if (typed.has('help')) cli.showHelp(0);
  if (typed.has('version')) cli.showVersion();
  const [first, ...rest] = cli.input;
  const name = first === undefined ? 'read' : first;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command || (name === 'read' && first !== undefined)) {
    const names = Object.keys(commands).filter((each) => each !== 'read');
    throw new Refusal(
      2,
      words.usage.unknownCommand(visible(name).slice(0, 80), nearest(name, names), callForHelp),
    );
  }
  const extra = rest[command.most];
  if (extra !== undefined)
    throw new Refusal(2, words.usage.tooMany(visible(extra).slice(0, 80), callForHelp));
  const options = [...command.takes, ...always];
  const alien = [...typed].find(([flag]) => !options.some((option) => typedAs(option) === flag));
  if (alien) throw new Refusal(2, words.usage.otherFlag(alien[1], first, options.map(optionOf)));

  setEnvironment(cli.flags.color);
  const request: Request = {
    input: rest,
    flags: cli.flags as Flags,
    words,
    env: process.env,
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
  };
  return (await command.load())(request);
}

/** An option as it is typed: `minGroup` as `min-group`. */
const typedAs = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** An option as the help lists it: what is so unless it is forbidden, by its `no`. */
const optionOf = (name: Flag): string =>
  name === 'save' || name === 'color' ? `--no-${name}` : `--${typedAs(name)}`;

/**
 * The options that were typed, and how: `save` by `--no-save`. Refuses what is no option, and an option that lacks its
 * value, before anything else is understood from it.
 */
function flagsTyped(argv: readonly string[]): ReadonlyMap<string, string> {
  const options: Record<string, { type: 'string' | 'boolean'; short?: string }> = Object.fromEntries(
    Object.entries(flags).map(([name, flag]) => [
      typedAs(name),
      { type: flag.type, ...('shortFlag' in flag && { short: flag.shortFlag }) },
    ]),
  );
  const booleans = Object.keys(options).filter((name) => options[name]?.type === 'boolean');
  const known = ['help', 'version', ...Object.keys(options), ...booleans.map((name) => `no-${name}`)];
  const { tokens } = parseArgs({
    args: [...argv],
    options,
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const seen = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    if (!known.includes(name)) {
      const near = nearest(name, known);
      throw new Refusal(
        2,
        words.usage.unknownFlag(visible(rawName).slice(0, 80), near && `--${near}`, callForHelp),
      );
    }
    const plainName = name.replace(/^no-/, '');
    if (seen.has(plainName)) throw new Refusal(2, words.usage.twice(rawName));
    seen.set(plainName, rawName);
    if (inlineValue && options[name]?.type !== 'string') throw new Refusal(2, words.usage.noValue(rawName));
    const isMissing = value === undefined || value === '' || (!inlineValue && value.startsWith('-'));
    if (options[name]?.type === 'string' && isMissing) throw new Refusal(2, words.usage.needsValue(rawName));
  }
  return seen;
}

/**
 * What libraries read from the environment as they are loaded, so this comes before any surface is. Chalk knows
 * FORCE_COLOR but not NO_COLOR; DEV would look for developer tools; SNAP would make saves unsafe.
 */
function setEnvironment(asked: boolean | undefined): void {
  const { env } = process;
  if (asked === false || (asked === undefined && env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== ''))
    env['FORCE_COLOR'] = '0';
  else if (asked === true) env['FORCE_COLOR'] ??= '1';
  delete env['DEV'];
  delete env['SNAP'];
  // An empty home would put our folder wherever the program happens to be started.
  if (env['HOME'] === '') delete env['HOME'];
}

/** A reader that closed the pipe has read enough; anything else that the streams say cannot be told to anybody. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
}
process.stdin.on('error', () => undefined);

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const refusal = error instanceof Refusal ? error : undefined;
  const message =
    refusal?.message ?? words.usage.fault(visible(error instanceof Error ? error.message : String(error)));
  process.stderr.write(`${message}\n`);
  process.exitCode = refusal?.code ?? 1;
}
