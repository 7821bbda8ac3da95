/** Keeping while the disk, a call, the process or another window fails. */
import { spawnSync } from 'node:child_process';
import {
  closeSync,
  cpSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Found, Measure, Setting } from './goals.ts';
import { leftovers, movesOf, newHome, Reader, readingsIn, run, stack } from './program.ts';

/** What is said where something is not kept or not read. */
const told = /cannot be kept|cannot be read|could not be read|cannot be looked into|Only the first/;

interface Tries {
  tries: number;
  lost: number;
  silent: number;
  stacks: number;
}

/** Read on by two choices while something fails, and see what has become of the reading. */
function readOn(setting: Setting, home: string, env: Record<string, string>, count: Tries): void {
  const before = movesOf(home, 'anna') ?? 0;
  const { stdout, stderr } = run(setting, home, ['--plain', '--reading', 'anna'], {
    input: '1\n1\nq\n',
    env,
  });
  const after = movesOf(home, 'anna');
  count.tries++;
  if (after === undefined || after < before) count.lost++;
  else if (after < before + 2 && !told.test(`${stdout}${stderr}`.replace(/\s+/g, ' '))) count.silent++;
  if (stack.test(stderr)) count.stacks++;
}

const foundIn = ({ tries, lost, silent, stacks }: Tries, how: string): Found => ({
  isReached: tries > 0 && lost + silent + stacks === 0,
  figure: `${lost} lost, ${silent} not told, ${stacks} stacks in ${tries}`,
  how,
});

const none = (): Tries => ({ tries: 0, lost: 0, silent: 0, stacks: 0 });

export const fullDisk: Measure = async (setting) => {
  const home = newHome(setting);
  const disk = path.join(home, 'kept');
  mkdirSync(disk);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=512k', 'proof', disk]).status === 0;
  if (!mounted) return { why: 'no small disk can be mounted here' };
  const count = none();
  try {
    const levels = 8 * setting.rounds;
    for (let level = 0; level < levels; level++) {
      rmSync(path.join(disk, 'filling'), { force: true });
      rmSync(readingsIn(home), { recursive: true, force: true });
      run(setting, home, ['--plain', '--reading', 'anna'], { input: '1\n' });
      rmSync(path.join(disk, 'code'), { recursive: true, force: true });
      fill(path.join(disk, 'filling'), (level % 24) * 2048);
      readOn(setting, home, {}, count);
    }
  } finally {
    spawnSync('umount', [disk]);
  }
  return foundIn(count, 'a tmpfs of 512 KiB, filled up to 0–46 KiB');
};

/** Fill a disk, and leave so many bytes of it. */
function fill(file: string, left: number): void {
  const fd = openSync(file, 'w');
  try {
    for (const page = Buffer.alloc(4096); ;) writeSync(fd, page);
  } catch {
    // It is full.
  } finally {
    closeSync(fd);
  }
  truncateSync(file, statSync(file).size - left);
}

export const failingCalls: Measure = async (setting) => {
  const hook = `--import ${pathToFileURL(path.resolve('test/helpers/faulty-disk.js')).href}`;
  const home = newHome(setting);
  run(setting, home, ['--plain', '--reading', 'anna'], { input: '1\n' });
  const whole = path.join(home, 'whole');
  cpSync(path.join(home, 'kept'), whole, { recursive: true });
  const env = { NODE_OPTIONS: hook, FAULT_BELOW: path.join(home, 'kept') };
  const { stderr } = run(setting, home, ['--plain', '--reading', 'anna'], {
    input: '1\n1\nq\n',
    env: { ...env, FAULT_TELL: '1' },
  });
  const calls = (/calls (.*)/.exec(stderr)?.[1] ?? '').split(' ').length;
  const codes = ['EIO', 'ENOSPC', 'EACCES', 'EMFILE', 'EROFS', 'EXDEV', 'short'];
  const count = none();
  const step = Math.max(1, Math.round(30 / setting.rounds));
  for (const [index, code] of codes.entries())
    for (let at = 1 + (index % step); at <= calls; at += step) {
      rmSync(path.join(home, 'kept'), { recursive: true, force: true });
      cpSync(whole, path.join(home, 'kept'), { recursive: true });
      readOn(setting, home, { ...env, FAULT_AT: String(at), FAULT_CODE: code }, count);
    }
  return foundIn(count, `one of ${calls} calls made to fail with ${codes.join(', ')} in the running program`);
};

const typed = 16;

/** How many moves an undisturbed reading has after each line: one that turns a page makes none. */
async function movesAfter(setting: Setting): Promise<readonly number[]> {
  const home = newHome(setting);
  const reader = new Reader(setting, home, 'anna');
  const moves = [];
  for (let line = 0; line <= typed; line++) {
    await reader.hasAsked(line + 1);
    moves.push(movesOf(home, 'anna') ?? 0);
    reader.type('1');
  }
  await reader.ends(() => reader.child.stdin?.end());
  return moves;
}

export const killed: Measure = async (setting) => {
  const kills = 10 * setting.rounds;
  let lost = 0;
  let left = 0;
  let answered = 0;
  const moves = await movesAfter(setting);
  for (let kill = 0; kill < kills; kill++) {
    const home = newHome(setting);
    const reader = new Reader(setting, home, 'anna');
    await reader.hasAsked(1);
    for (let line = 0; line < typed; line++) reader.type('1');
    await reader.hasAsked(2);
    await new Promise((done) => setTimeout(done, Math.random() * 250));
    const made = moves[reader.asked - 1] ?? 0;
    await reader.ends(() => void reader.child.kill('SIGKILL'));
    answered += made;
    lost += Math.max(0, made - (movesOf(home, 'anna') ?? 0));
    run(setting, home, ['--plain', '--reading', 'anna'], { input: 'q\n' });
    left += leftovers(home).length;
    rmSync(home, { recursive: true, force: true });
  }
  return {
    isReached: lost === 0 && left === 0,
    figure: `${lost} lost of ${answered} choices, ${left} leftovers after the next start, in ${kills} kills`,
    how: 'kill -9, 0–250 ms after the first answer, while sixteen choices are made',
  };
};

export const windows: Measure = async (setting) => {
  const lines = 10;
  let lost = 0;
  let made = 0;
  for (const several of Array.from({ length: setting.rounds }, () => [2, 4]).flat()) {
    const home = newHome(setting);
    run(setting, home, ['--plain', '--reading', 'anna'], { input: '1\n' });
    const readers = Array.from({ length: several }, () => new Reader(setting, home, 'anna'));
    for (const reader of readers) await reader.hasAsked(1);
    for (let line = 0; line < lines; line++)
      for (const reader of readers) reader.type(line % 2 === 0 ? '1' : 'b');
    for (const reader of readers) await reader.hasAsked(lines + 1);
    for (const reader of readers) await reader.ends(() => reader.child.stdin?.end());
    // A line is a choice or a way back, and each is a move of the window that made it.
    const names = readdirSync(readingsIn(home)).map((file) => path.basename(file, '.json'));
    const kept = names.map((name) => movesOf(home, name) ?? 0);
    made += several * lines;
    lost += Math.max(0, several * (lines + 1) - kept.reduce((sum, moves) => sum + moves, 0));
  }
  return {
    isReached: lost === 0,
    figure: `${lost} lost of ${made} choices`,
    how: 'two and four windows on one reading, moving at once',
  };
};
