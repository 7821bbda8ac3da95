#!/usr/bin/env node
/**
 * The command line: help, options, which command, exit code. Nothing heavy is imported here; each command brings
 * what it needs when it is asked for.
 */
import process from 'node:process';
import meow from 'meow';
import { Refusal, type Command, type Flags, type Request } from './commands/command.ts';
import { en as words } from './language/en.ts';
import { nearest } from './language/nearest.ts';
import { visible } from './story/clean.ts';

/** Set by the build. */
declare const VERSION: string;

const help = `
  Usage
    $ zhanaozen-story                    read; offers to go on where you left off
    $ zhanaozen-story readings           list the readings kept on this machine
    $ zhanaozen-story check [folder]     check a scene pack
    $ zhanaozen-story forget <reading>   erase one reading; --all erases everything

  Options
    --reading, -r <name>     go on with this reading, or begin it
    --scenes, -s <folder>    read another scene pack
    --format, -f <format>    readings, check: text or json
    --plain                  no full screen: for pipes and screen readers
    --no-save                keep nothing on disk
    --no-color               no colours
    --help, --version

  Examples
    $ zhanaozen-story --reading anna
    $ zhanaozen-story --plain --no-save
`;

const commands: Record<string, { load: () => Promise<Command>; most: number }> = {
  read: { load: async () => (await import('./commands/read.ts')).read, most: 0 },
  readings: { load: async () => (await import('./commands/readings.ts')).readings, most: 0 },
  check: { load: async () => (await import('./commands/check.ts')).check, most: 1 },
  forget: { load: async () => (await import('./commands/forget.ts')).forget, most: 1 },
};

const flags = {
  reading: { type: 'string', shortFlag: 'r' },
  scenes: { type: 'string', shortFlag: 's' },
  format: { type: 'string', shortFlag: 'f' },
  plain: { type: 'boolean', default: false },
  save: { type: 'boolean', default: true },
  color: { type: 'boolean' },
  all: { type: 'boolean', default: false },
} as const;

const wanted = /^v(\d+)\.(\d+)/.exec(process.version);
const isTooOld = Number(wanted?.[1]) < 20 || (Number(wanted?.[1]) === 20 && Number(wanted?.[2]) < 19);

async function main(argv: readonly string[]): Promise<number> {
  if (isTooOld) throw new Refusal(1, words.usage.oldNode(process.version));
  checkFlags(argv);
  const cli = meow(help, {
    importMeta: import.meta,
    argv,
    flags,
    pkg: { name: 'zhanaozen-story' },
    version: VERSION,
    description: words.usage.description,
  });
  const [first, ...rest] = cli.input;
  const name = first === undefined ? 'read' : first;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command || (name === 'read' && first !== undefined)) {
    const names = Object.keys(commands).filter((each) => each !== 'read');
    throw new Refusal(2, words.usage.unknownCommand(visible(name).slice(0, 80), nearest(name, names)));
  }
  const extra = rest[command.most];
  if (extra !== undefined) throw new Refusal(2, words.usage.tooMany(visible(extra).slice(0, 80)));

  setColours(cli.flags.color);
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

/** Refuse what is no option, and an option that lacks its value, before anything else is understood from it. */
function checkFlags(argv: readonly string[]): void {
  const valued = Object.entries(flags).filter(([, flag]) => flag.type === 'string');
  const long = [
    ...valued.map(([name]) => `--${name}`),
    '--plain',
    '--no-save',
    '--save',
    '--color',
    '--no-color',
    '--all',
    '--help',
    '--version',
  ];
  const short = Object.fromEntries(
    valued.map(([name, flag]) => ['shortFlag' in flag ? `-${flag.shortFlag}` : '', `--${name}`]),
  );
  const end = argv.indexOf('--');
  const given = end < 0 ? argv : argv.slice(0, end);
  for (let index = 0; index < given.length; index++) {
    const token = given[index] ?? '';
    if (!token.startsWith('-') || token === '-') continue;
    const [name = '', value] = token.split(/=(.*)/s);
    const known = short[name] ?? name;
    if (!long.includes(known))
      throw new Refusal(2, words.usage.unknownFlag(visible(name).slice(0, 80), nearest(name, long)));
    if (!valued.some(([each]) => `--${each}` === known)) continue;
    if (value === '' || (value === undefined && (given[index + 1] ?? '-').startsWith('-'))) {
      throw new Refusal(2, words.usage.needsValue(name));
    }
    if (value === undefined) index++;
  }
}

/** Chalk knows FORCE_COLOR but not NO_COLOR, and decides as it is loaded; so this comes before any surface is. */
function setColours(asked: boolean | undefined): void {
  const { env } = process;
  if (asked === false || (asked === undefined && env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== ''))
    env['FORCE_COLOR'] = '0';
  else if (asked === true) env['FORCE_COLOR'] ??= '1';
  // Both would change how libraries behave: DEV looks for developer tools, SNAP makes saves unsafe.
  delete env['DEV'];
  delete env['SNAP'];
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
