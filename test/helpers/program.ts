import { spawn, spawnSync } from 'node:child_process';
import { chownSync, cpSync, existsSync } from 'node:fs';
import path from 'node:path';
import * as pty from '@lydell/node-pty';
import xterm, { type IBufferCell } from '@xterm/headless';
import { expect, onTestFinished } from 'vitest';
import { cellsOn, linesOn } from './screen.ts';

const cli = path.resolve('dist/cli.js');

/** An environment with a home of its own and nothing that steers colours or surfaces. */
export function environment(home: string, more: Record<string, string> = {}): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    // Windows starts nothing without it.
    ...(process.env['SystemRoot'] && { SystemRoot: process.env['SystemRoot'] }),
    TERM: 'xterm-256color',
    HOME: home,
    ZHANAOZEN_STORY_HOME: path.join(home, 'kept'),
    ...more,
  };
}

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Run the built program with pipes. */
export function run(
  home: string,
  args: readonly string[],
  { input = '', env = {} }: { input?: string; env?: Record<string, string> } = {},
): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    input,
    env: environment(home, env),
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { code: status, stdout, stderr };
}

/** Run a line of a shell in the home, in which `$program` is the built one. */
export function inShell(home: string, line: string, input = ''): Ran {
  const { status, stdout, stderr } = spawnSync(
    'sh',
    ['-c', line.replaceAll('$program', '"$0" "$1"'), process.execPath, cli],
    { input, env: environment(home), encoding: 'utf8', cwd: home },
  );
  return { code: status, stdout, stderr };
}

/** Load a module of these tests into the built program, before its own code. */
export const loading = (file: string): Record<string, string> => ({
  NODE_OPTIONS: `--import ${new URL(`../${file}`, import.meta.url).href}`,
});

/** Start the built program with pipes and leave it running. */
export function start(home: string, args: readonly string[]) {
  const child = spawn(process.execPath, [cli, ...args], { env: environment(home) });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

export interface Terminal {
  readonly type: (text: string) => void;
  /** Type it at once when that is next written: a test that waits may be late on a busy machine. */
  readonly typeAt: (written: string, text: string) => void;
  readonly resize: (columns: number, rows: number) => void;
  readonly kill: (signal: NodeJS.Signals) => void;
  /** The window is closed: whoever reads in it is told, and has no terminal any more. */
  readonly close: () => void;
  readonly pid: number;
  readonly lines: () => readonly string[];
  readonly sees: (text: string) => Promise<void>;
  /** The exit code, or 128 and the signal's number. */
  readonly ended: Promise<number>;
  readonly isAlternate: () => boolean;
  readonly written: () => string;
  /** Every cell with its look, after each piece that was written; where that was asked for. */
  readonly states: () => readonly { readonly written: number; readonly cells: string }[];
}

/** Run the built program with pipes as a user to whom modes of files mean something, under a umask. */
export function runAsUser(home: string, args: readonly string[], input = '', umask = '022'): Ran {
  const isRoot = process.getuid?.() === 0;
  const own = path.join(home, 'program');
  // Where this lies may be for root alone.
  if (isRoot && !existsSync(own)) {
    cpSync(path.dirname(cli), own, { recursive: true });
    chownSync(home, nobody, nobody);
  }
  const program = isRoot ? path.join(own, 'cli.js') : cli;
  const { status, stdout, stderr } = spawnSync(
    'sh',
    ['-c', `umask ${umask}; exec "$0" "$@"`, process.execPath, program, ...args],
    { input, env: environment(home), encoding: 'utf8', ...(isRoot && { uid: nobody, gid: nobody }) },
  );
  return { code: status, stdout, stderr };
}

const nobody = 65534;

/** How a shell is told to run the built program. */
export const typedCall = `${JSON.stringify(process.execPath)} ${JSON.stringify(cli)}`;

/** Run the built program, or a shell, in a real terminal, seen through a model of one. */
export function open(
  home: string,
  args: readonly string[] = [],
  {
    columns = 80,
    rows = 24,
    env = {},
    shell,
    typed = '',
    isWatched = false,
  }: {
    columns?: number;
    rows?: number;
    env?: Record<string, string>;
    shell?: readonly string[];
    typed?: string;
    isWatched?: boolean;
  } = {},
): Terminal {
  const screen = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
  const variables = environment(home, env);
  const [program, ...given] = shell ?? [process.execPath, cli, ...args];
  const child = pty.spawn(program ?? '', given, {
    cols: columns,
    rows,
    env: variables,
    name: variables['TERM'] ?? '',
  });
  let written = '';
  const states: { written: number; cells: string }[] = [];
  let next: { readonly from: number; readonly written: string; readonly text: string } | undefined;
  // It is in the terminal before the program has begun.
  if (typed !== '') child.write(typed);
  child.onData((data) => {
    written += data;
    const { length } = written;
    if (next && written.includes(next.written, next.from)) {
      child.write(next.text);
      next = undefined;
    }
    // A slow machine hands on in one piece what was written in two.
    let at = length - data.length;
    for (const piece of isWatched ? data.split(begun) : [data]) {
      const end = (at += piece.length);
      screen.write(piece, () => isWatched && states.push({ written: end, cells: looksOn(screen) }));
    }
  });
  // It answers what it is asked, as a terminal does; of its ground it knows nothing.
  screen.onData((answer) => child.write(answer));
  const ended = new Promise<number>((done) =>
    child.onExit(({ exitCode, signal }) => done(signal ? 128 + signal : exitCode)),
  );
  onTestFinished(() => {
    try {
      child.kill('SIGKILL');
    } catch {
      // It has ended by itself.
    }
  });
  const lines = (): readonly string[] => linesOn(screen);
  return {
    type: (text) => child.write(text),
    typeAt: (awaited, text) => void (next = { from: written.length, written: awaited, text }),
    resize(nextColumns, nextRows) {
      screen.resize(nextColumns, nextRows);
      child.resize(nextColumns, nextRows);
    },
    kill: (signal) => child.kill(signal),
    // What closes the terminal on our side is not among what its types tell.
    close: () => (child as unknown as { readonly destroy: () => void }).destroy(),
    pid: child.pid,
    lines,
    async sees(text) {
      const seen = (): string => lines().join(' ').replace(/\s+/g, ' ');
      await expect.poll(() => (seen().includes(text) ? text : lines().join('\n'))).toBe(text);
    },
    ended,
    isAlternate: () => screen.buffer.active.type === 'alternate',
    written: () => written,
    states: () => states,
  };
}

/** Before what is written anew by who comes next: a frame of Ink, the question for the ground. */
const begun = /(?=\u001B\[\?2026h|\u001B\]10;)/;

/** A cell with its look; an empty one is a space without any. */
function lookOf(cell: IBufferCell): string {
  const sign = cell.getChars();
  if (sign === '' || sign === ' ') return ' ';
  const looks = [cell.isBold(), cell.isDim(), cell.isItalic(), cell.isUnderline(), cell.getFgColor()];
  return `${sign}${looks.join(',')};`;
}

/** The screen with the look of every cell. */
const looksOn = (screen: InstanceType<typeof xterm.Terminal>): string =>
  cellsOn(screen)
    .map((row) => row.map(lookOf).join(''))
    .join('\n');
