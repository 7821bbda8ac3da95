/** How it ends: by a key, by a signal, by a fault of its own, with its window, and while it works. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { writeLargePack } from '../bench/large-pack.ts';
import type { Measure, Setting } from './goals.ts';
import { environment, movesOf, newHome, run } from './program.ts';
import { Window } from './window.ts';

/** Ways to end, and the exit code a shell sees. A key is typed, a signal sent, a stumble made. */
const ways = [
  { key: 'q', code: 0 },
  { key: '\u0003', code: 130 },
  { signal: 'SIGINT', code: 130 },
  { signal: 'SIGTERM', code: 143 },
  { signal: 'SIGHUP', code: 129 },
  { signal: 'SIGQUIT', code: 131 },
  { signal: 'SIGUSR2', code: 128 + constants.signals.SIGUSR2 },
  { signal: 'SIGALRM', code: 142 },
  { signal: 'SIGVTALRM', code: 128 + constants.signals.SIGVTALRM },
  { stumble: 'throw', code: 1 },
  { stumble: 'reject', code: 1 },
  { stumble: 'exit', code: 3 },
] as const;

/** What is done before, and what stands there then. */
const states = {
  title: { keys: [], args: [] },
  scene: { keys: [], args: ['--reading', 'anna'] },
  page: { keys: ['?'], args: ['--reading', 'anna'] },
  choice: { keys: ['\u001B[F', '1'], args: ['--reading', 'anna'] },
  plain: { keys: [], args: ['--plain'] },
} as const;

/** End it in one way: what is wrong afterwards, or nothing. */
async function wrongAfter(
  setting: Setting,
  way: (typeof ways)[number],
  state: keyof typeof states,
): Promise<string> {
  const home = newHome(setting);
  const file = (name: string): string => path.join(home, name);
  const { keys, args } = states[state];
  // The shell lives on, whatever its child gets.
  const script = `trap : INT QUIT HUP USR2 ALRM VTALRM; stty -g >before
    sh -c 'echo $$ >pid; exec "$0" "$@"' "$@"; echo $? >code; stty -g >after; echo over`;
  const window = new Window(['sh', '-c', script, 'sh', setting.node, setting.cli, ...args], {
    env: environment(home, {
      NODE_OPTIONS: `--import ${pathToFileURL(path.resolve('proof/stumble.js')).href}`,
      STUMBLE_AT: file('stumble'),
    }),
  });
  await window.until(() => /q quit|\n> $/.test(window.written) || /quit/.test(window.shown));
  for (const key of keys) {
    window.type(key);
    if (state === 'page') await window.quiet();
  }
  if ('key' in way) window.type(state === 'plain' && way.key === 'q' ? 'q\r' : way.key);
  else if ('signal' in way) process.kill(Number(readFileSync(file('pid'), 'utf8')), way.signal);
  else writeFileSync(file('stumble'), way.stumble);
  const isOver = await window.until(() => /over\s*$/.test(window.written));
  window.kill();
  if (!isOver) return 'it does not end';
  const read = (name: string): string => readFileSync(file(name), 'utf8').trim();
  if (read('before') !== read('after')) return 'stty tells another terminal';
  if (Number(read('code')) !== way.code) return `exit ${read('code')}, not ${way.code}`;
  return window.isGivenBack ? '' : 'the screen, cursor or mouse is not given back';
}

export const everyEnd: Measure = async (setting) => {
  if (process.platform === 'win32') return { why: 'Windows has no signals and no stty' };
  const wrong = new Set<string>();
  let tries = 0;
  let count = 0;
  const names = Object.keys(states) as (keyof typeof states)[];
  // Each way twice a round, from other states each time.
  for (let round = 0; round < 2 * setting.rounds; round++)
    for (const [index, way] of ways.entries()) {
      const state = names[(index + round * 2) % names.length] ?? 'title';
      tries++;
      const found = await wrongAfter(setting, way, state);
      if (found) wrong.add(`${Object.values(way)[0]} on ${state}: ${found}`);
      count += found ? 1 : 0;
    }
  return {
    isReached: count === 0,
    figure: [`${tries - count} of ${tries} as it was`, ...wrong].join('; '),
    how: 'stty -g before and after, screen, cursor, mouse and exit code; two keys, seven signals, three faults of the program, in five states',
  };
};

/** Read one choice in a window of its own, close it, and answer how the program ended. */
async function closing({ node, cli }: Setting, home: string, args: readonly string[]): Promise<string> {
  const window = new Window([node, cli, '--reading', 'anna', ...args], { env: environment(home) });
  await window.until(() => /quit|\n> $/.test(window.written));
  window.type(args.includes('--plain') ? '1\r' : '\u001B[F1');
  await window.until(() => movesOf(home, 'anna') === 1);
  window.close();
  return window.ended;
}

export const closedWindow: Measure = async (setting) => {
  if (process.platform === 'win32') return { why: 'Windows has no hang-up' };
  const ends = new Map<string, number>();
  let lost = 0;
  let images = 0;
  for (let time = 0; time < 5 * setting.rounds; time++)
    for (const args of [[], ['--plain']]) {
      const home = newHome(setting);
      const end = await closing(setting, home, args);
      ends.set(end, (ends.get(end) ?? 0) + 1);
      if (movesOf(home, 'anna') !== 1) lost++;
      if (existsSync(home)) images += readdirSync(home).filter((file) => file.startsWith('core')).length;
    }
  const said = [...ends].map(([end, count]) => `${count} × ${end}`).join(', ');
  return {
    isReached: lost + images === 0 && [...ends.keys()].every((end) => ['signal 1', 'exit 129'].includes(end)),
    figure: `${lost} lost, ${images} images of memory, ${said}`,
    how: 'a real terminal is closed after a choice, on a full screen and plainly',
  };
};

/** A termination in the midst of much: milliseconds until the process is gone; none where all was done. */
async function terminated(
  setting: Setting,
  home: string,
  args: readonly string[],
  input = '',
): Promise<number> {
  const child = spawn(setting.node, [setting.cli, ...args], {
    env: environment(home),
    cwd: home,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  await new Promise((done) => setTimeout(done, 700));
  const began = performance.now();
  const isRunning = child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await ended;
  clearTimeout(late);
  return isRunning ? performance.now() - began : Number.NaN;
}

/** The same on a full screen under a storm of keys. */
async function terminatedInStorm(setting: Setting): Promise<number> {
  const home = newHome(setting);
  const look = { env: environment(home), columns: 200, rows: 60 };
  const window = new Window([setting.node, setting.cli, '--reading', 'anna'], look);
  await window.until(() => /quit/.test(window.shown));
  for (let key = 0; key < 2000; key++) window.type(key % 3 === 0 ? '\u001B[F1' : '\u001B[6~mb');
  const began = performance.now();
  process.kill(window.pid, 'SIGTERM');
  const late = setTimeout(() => window.kill(), 10_000);
  await window.ended;
  clearTimeout(late);
  return performance.now() - began;
}

export const termination: Measure = async (setting) => {
  if (process.platform === 'win32') return { why: 'Windows has no signals' };
  const times: number[] = [];
  const home = newHome(setting);
  run(setting, home, ['--plain', '--reading', 'anna'], { input: '1\n1\n1\n1\n' });
  const [code = ''] = /zs1[\w ]+/.exec(run(setting, home, ['share', 'anna']).stdout) ?? [];
  // As many as a list may hold.
  const cards = Math.floor(2 ** 20 / (code.length + 1));
  writeFileSync(path.join(home, 'cards.txt'), `${code}\n`.repeat(cards));
  const pack = path.join(home, 'pack');
  writeLargePack(pack, 4000);
  for (let round = 0; round < setting.rounds; round++) {
    times.push(await terminated(setting, home, ['--plain', '--reading', 'lines'], '1\nb\n'.repeat(200_000)));
    times.push(await terminated(setting, home, ['compare', 'cards.txt']));
    times.push(await terminated(setting, home, ['check', pack]));
    times.push(await terminatedInStorm(setting));
  }
  const measured = times.filter((time) => !Number.isNaN(time));
  const longest = Math.max(...measured);
  return {
    isReached: measured.length === times.length && longest < 5000,
    figure: `${longest.toFixed(0)} ms at most in ${measured.length}, ${times.length - measured.length} done before`,
    how: `SIGTERM while 400,000 lines are typed, ${cards} codes are compared, 4,000 scenes are checked, and in a storm of keys`,
  };
};
