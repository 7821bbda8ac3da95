/** What terminals send and shells do, in a real terminal: each case on a scene of nine choices. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { first, firstWords, kept, story } from '../helpers/built-in.ts';
import { temporaryFolder } from '../helpers/folder.ts';
import { open, type Terminal, typedCall } from '../helpers/program.ts';
import { isPosix } from '../helpers/system.ts';
import { answersSent, strayBytes } from '../helpers/terminal-bytes.ts';

const home = temporaryFolder;

/** As bytes: what is no UTF-8 cannot be typed as text. */
const typeBytes = (terminal: Terminal, bytes: string): void => terminal.type(Buffer.from(bytes, 'latin1'));

/** What stands on the page does not change until this is acted upon, and so all before it has been. */
async function settled(terminal: Terminal): Promise<void> {
  terminal.type('?');
  await terminal.sees('Everything can be reached');
  terminal.type('\u001B');
  await expect.poll(() => terminal.lines().join('\n')).not.toContain('Everything can be reached');
}
