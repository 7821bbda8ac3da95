import { existsSync, lstatSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { errnoOf } from './steady.ts';

/**
 * Write something that is for its owner alone, whatever the umask: one that is open lets others look into
 * what is new, and one that bars everything makes folders that nobody can look into again.
 */
export function privately<T>(write: () => T): T {
  const before = process.umask(0o077);
  try {
    return write();
  } finally {
    process.umask(before);
  }
}

/**
 * Make a folder and those it lies in; answers which of them was made first. Node.js's own way never ends
 * where the system says that something is missing and will not have it made, as below `/proc`.
 */
export function makeFolder(folder: string): string | undefined {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return undefined;
  const above = path.dirname(folder);
  const first = existsSync(above) ? undefined : makeFolder(above);
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another window may have made it meanwhile.
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
  return first ?? folder;
}

/** What is being written stands in a folder named by its process: others see whether it is left over. */
const passing = '.saving-';

/** Do something in a new folder within this one, which is gone afterwards. */
export function inPassing(folder: string, act: (own: string) => void): void {
  const own = path.join(folder, passing + process.pid);
  rmSync(own, { recursive: true, force: true });
  mkdirSync(own);
  try {
    act(own);
  } finally {
    erase(own);
  }
}

/**
 * Erase what windows that were killed left in a folder of their saves, and nothing of a window that lives.
 * `beside` is how the names of the files begin beside which an earlier version left something.
 */
export function sweep(folder: string, beside = ''): void {
  try {
    for (const name of readdirSync(folder))
      if (isLeftOver(folder, name) || (half.test(name) && name.startsWith(beside)))
        erase(path.join(folder, name));
  } catch {
    // There is none, or it is said elsewhere why it cannot be looked into.
  }
}

/** What an atomic writer leaves beside a file when it is killed. */
const half = /\.json\.tmp-[\da-f]{16}$/;
const longest = 24 * 60 * 60 * 1000;

function isLeftOver(folder: string, name: string): boolean {
  if (!name.startsWith(passing)) return false;
  const pid = Number(name.slice(passing.length));
  // No save lasts a day: the number belongs to another process now.
  return (
    pid === process.pid || !isAlive(pid) || Date.now() - lstatSync(path.join(folder, name)).mtimeMs > longest
  );
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process is one too.
    return errnoOf(error) === 'EPERM';
  }
}

/** Where it cannot be erased now, the next start tries again. */
function erase(file: string): void {
  try {
    rmSync(file, { recursive: true, force: true });
  } catch {
    // It is of no more use and harms nothing but its owner's privacy, which `forget` speaks of.
  }
}
