/**
 * What things take, as a table: the figure, what is asked of it, and what it was measured against in the same
 * rounds. `npm run bench -- --help` says how it is asked.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import meow from 'meow';
import { makePeers } from './peers.ts';
import { isReached, type Measure, type Row, type Setting } from './row.ts';
import { bytes, keys, largePack, memory } from './sections/keys.ts';
import { codes } from './sections/codes.ts';
import { cards, growth, opening, shelf, walks } from './sections/scale.ts';
import { size } from './sections/size.ts';
import { commands, pages } from './sections/starts.ts';

const sections: Readonly<Record<string, Measure>> = {
  ...{ pages, commands, keys, bytes, 'large-pack': largePack, memory, opening },
  ...{ growth, shelf, walks, codes, cards, size },
};
const names = Object.keys(sections);

const { input, flags } = meow(
  `
  Usage
    $ npm run bench                     everything
    $ npm run bench -- pages keys       these parts: ${names.slice(0, 7).join(' ')}
                                        ${names.slice(7).join(' ')}
  Options
    --quick              fewer rounds and smaller packs: under two minutes
    --node <path>        start the programs with this Node.js
    --write <file>       write the figures as JSON
    --against <file>     show the figures of such a file beside these
`,
  {
    importMeta: import.meta,
    description: false,
    pkg: { name: 'bench' },
    flags: {
      quick: { type: 'boolean', default: false },
      node: { type: 'string', default: process.execPath },
      write: { type: 'string' },
      against: { type: 'string' },
    },
  },
);

const unknown = input.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`There is no part ${unknown.join(', ')}. Parts: ${names.join(', ')}.\n`);
  process.exit(2);
}

/** What was written by a run. */
interface Written {
  readonly node: string;
  readonly machine: string;
  readonly rows: readonly Row[];
}

const node = path.resolve(flags.node);
const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
const machine = `${process.platform}, ${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'}`;
const setting: Setting = {
  node,
  major: Number(/\d+/.exec(version)?.[0]),
  rounds: flags.quick ? 5 : 21,
  isQuick: flags.quick,
  folder: mkdtempSync(path.join(tmpdir(), 'bench-')),
};
const before = flags.against ? (JSON.parse(readFileSync(flags.against, 'utf8')) as Written) : undefined;

const shown = (value: number): string => value.toFixed(value < 20 ? 2 : 0);

function print(row: Row): void {
  const { name, unit, value, spread, goal, isFloor, against } = row;
  const reached = isReached(row);
  const was = before?.rows.find((each) => each.name === name);
  process.stdout.write(
    [
      reached === undefined ? ' ' : reached ? '✓' : '✗',
      name.padEnd(44),
      `${shown(value)} ${unit}`.padStart(12),
      (spread ? `${shown(spread[0])}–${shown(spread[1])}` : '').padStart(12),
      (goal === undefined ? '' : `${isFloor ? '≥' : '≤'} ${goal}`).padStart(8),
      (was ? `was ${shown(was.value)}` : '').padStart(before ? 12 : 0),
      `  ${against}`,
    ].join(' ') + '\n',
  );
}

process.stdout.write(`Node.js ${version} · ${machine} · ${setting.rounds} rounds\n`);
const rows: Row[] = [];
try {
  const peers = await makePeers(node);
  for (const [name, measure] of Object.entries(sections)) {
    if (input.length > 0 && !input.includes(name)) continue;
    process.stdout.write(`\n${name}\n`);
    for (const row of await measure(setting, peers)) {
      rows.push(row);
      print(row);
    }
  }
} finally {
  rmSync(setting.folder, { recursive: true, force: true });
}
if (flags.write) {
  const written: Written = { node: version, machine, rows };
  writeFileSync(flags.write, `${JSON.stringify(written, undefined, 2)}\n`);
}
