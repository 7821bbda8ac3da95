import { closeSync, fsyncSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import Conf from 'conf';
import { inPassing, makeFolder, privately } from './private.ts';
import { errnoOf } from './steady.ts';

/**
 * Write a file through `conf` so that it comes to its place whole or not at all: on a full disk `conf` says
 * nothing and leaves half a file. It is written in passing and looked at; then `put` brings it to its place.
 * Throws what the system says.
 */
export function save(folder: string, value: object, put: (written: string) => void): void {
  privately(() => {
    makeFolder(folder);
    inPassing(folder, (own) => {
      const text = savedText(value);
      const file = writeThroughConf(own, value);
      if (readFileSync(file, 'utf8') !== text)
        throw Object.assign(new Error('The file does not hold what was written.'), { code: 'half written' });
      put(file);
      syncFolder(folder);
    });
  });
}

/** What a file holds that is saved. */
export const savedText = (value: object): string => JSON.stringify(value, undefined, 1);

function writeThroughConf(cwd: string, value: object): string {
  const conf = new Conf<Record<string, unknown>>({
    cwd,
    configName: 'new',
    configFileMode: 0o600,
    clearInvalidConfig: false,
    serialize: savedText,
  });
  // Node's permission model bars every sync. This is how conf is told to do without.
  const isBarred = process.permission !== undefined;
  if (isBarred) process.env['SNAP'] = 'true';
  try {
    conf.store = { ...value };
  } finally {
    if (isBarred) delete process.env['SNAP'];
  }
  return path.join(cwd, 'new.json');
}

/** What systems say that cannot sync a folder, and Node's permission model. */
const unsynced: ReadonlySet<string> = new Set(
  'EACCES EBADF EINVAL EISDIR ENOSYS ENOTSUP EPERM ERR_ACCESS_DENIED'.split(' '),
);

/** Else a power cut may undo the renaming. */
function syncFolder(folder: string): void {
  try {
    const fd = openSync(folder, 'r');
    try {
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
  } catch (error) {
    if (!unsynced.has(errnoOf(error))) throw error;
  }
}
