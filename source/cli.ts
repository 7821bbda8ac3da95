#!/usr/bin/env node
/**
 * The door. It is small, because all that is typed waits for it; behind it are libraries that break on an
 * older Node.js as soon as they are loaded.
 */
import process from 'node:process';
import { start } from './start/start.ts';

/**
 * Set by `build/build.ts` to `usage.oldNode` of `language/en/commands.ts`: what is said on a Node.js that is
 * too old, with `%` for which it is.
 */
declare const OLD_NODE: string;
/** Likewise to `usage.broken`: what is said where a file of the program is not what it was. */
declare const BROKEN: string;

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`${OLD_NODE.replace('%', process.version)}\n`);
  process.exitCode = 1;
} else {
  // Else Node.js opens a port to whoever is on this computer, for debugging.
  process.on('SIGUSR1', () => undefined);
  start(process.argv.slice(2)).then(
    (code) => {
      process.exitCode = code;
    },
    () => {
      process.stderr.write(`${BROKEN}\n`);
      process.exitCode = 1;
    },
  );
}
