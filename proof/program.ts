/** The built program, started as a reader starts it, and what it keeps. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { Setting } from './goals.ts';

/** A home that nobody has read in. */
export const newHome = ({ folder }: Setting): string => mkdtempSync(path.join(folder, 'home-'));

export const environment = (home: string, more: Readonly<Record<string, string>> = {}) => ({
  PATH: process.env['PATH'] ?? '',
  TERM: 'xterm-256color',
  HOME: home,
  ZHANAOZEN_STORY_HOME: path.join(home, 'kept'),
  ...more,
});

/** Run it to its end; `before` is what starts it, such as a tracer. */
export function run(
  { node, cli }: Setting,
  home: string,
  args: readonly string[],
  {
    input = '',
    env = {},
    before = [],
  }: { input?: string; env?: Record<string, string>; before?: readonly string[] } = {},
) {
  const [file = '', ...all] = [...before, node, cli, ...args];
  return spawnSync(file, all, {
    input,
    env: environment(home, env),
    encoding: 'utf8',
    cwd: home,
    timeout: 60_000,
  });
}

/** It reads plainly and goes on running. */
export class Reader {
  readonly child: ChildProcess;
  /** How often it has asked what to do next: once at the beginning, and once after each line. */
  asked = 0;
  readonly #waiting: (() => void)[] = [];

  constructor({ node, cli }: Setting, home: string, name: string) {
    this.child = spawn(node, [cli, '--plain', '--reading', name], { env: environment(home), cwd: home });
    let end = '';
    const heard = (): void => this.#waiting.splice(0).forEach((done) => done());
    this.child.stdout?.setEncoding('utf8').on('data', (piece: string) => {
      const text = end + piece;
      this.asked += text.split('\n> ').length - 1;
      end = text.slice(-2);
      heard();
    });
    this.child.on('exit', heard);
    this.child.stdin?.on('error', () => undefined);
  }

  type(line: string): void {
    this.child.stdin?.write(`${line}\n`);
  }

  /** Until it has asked so often, or has ended. */
  async hasAsked(times: number): Promise<void> {
    while (this.asked < times && this.child.exitCode === null && this.child.signalCode === null)
      await new Promise<void>((done) => this.#waiting.push(done));
  }

  async ends(act: () => void): Promise<void> {
    const ended = new Promise((done) => this.child.once('exit', done));
    act();
    await ended;
  }
}

export const readingsIn = (home: string): string => path.join(home, 'kept', 'readings');

/** How many moves a kept reading has; undefined where its file is not whole. */
export function movesOf(home: string, name: string): number | undefined {
  try {
    const text = readFileSync(path.join(readingsIn(home), `${name}.json`), 'utf8');
    return (JSON.parse(text) as { moves: unknown[] }).moves.length;
  } catch {
    return undefined;
  }
}

/** Files of readings' folder that are no reading's. */
export const leftovers = (home: string): readonly string[] =>
  existsSync(readingsIn(home))
    ? readdirSync(readingsIn(home)).filter((file) => !/^[^.]+\.json$/.test(file))
    : [];

/** How the program says that the fault is its own. */
export const stack = /\n {4}at |Something went wrong in the program itself/;

/** Whether this computer has a program. */
export const has = (program: string): boolean => spawnSync(program, ['--version']).status === 0;

/** Told by the program itself at its end: what else the computer does counts for nothing in it. */
const reckoning = `--import=data:text/javascript,${encodeURIComponent(
  "process.on('exit',()=>{const{user,system}=process.cpuUsage();process._rawDebug('worked',(user+system)/1000)})",
)}`;

/** Milliseconds that the processors worked for the program. */
export function workOf(setting: Setting, home: string, args: readonly string[], input = '') {
  const ran = run(setting, home, args, { input, env: { NODE_OPTIONS: reckoning } });
  const [line = '', milliseconds] = /worked (\S+)\n/.exec(ran.stderr) ?? [];
  return { ...ran, stderr: ran.stderr.replace(line, ''), work: Number(milliseconds ?? Number.NaN) };
}
