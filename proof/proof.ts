/**
 * What is promised, and whether it holds of the built program on this computer: real processes, real disks,
 * real terminals. `npm run proof -- --help` says how it is asked.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import meow from 'meow';
import { failingCalls, fullDisk, killed, windows } from './faults.ts';
import { type Goal, goals, type Measure, type Setting } from './goals.ts';
import { alone, inertPages, nobodyNamed } from './handing-on.ts';
import { hostileInputs } from './hostile-inputs.ts';
import { cleanTexts } from './hostile-texts.ts';
import { closedWindow, everyEnd, termination } from './leaving.ts';
import { damaged, forgetting, modes, noNetwork, noWrites } from './privacy.ts';
import { speed } from './speed.ts';

const { input, flags } = meow(
  `
  Usage
    $ npm run proof                     every goal that is measured
    $ npm run proof -- G2 G6            these
  Options
    --quick              one round: under two minutes
    --rounds <n>         so many rounds, not ten
    --node <path>        start the program with this Node.js
    --program <folder>   prove what is built there, not dist
    --write <file>       write the table there too
`,
  {
    importMeta: import.meta,
    description: false,
    pkg: { name: 'proof' },
    flags: {
      quick: { type: 'boolean', default: false },
      rounds: { type: 'number', default: 10 },
      node: { type: 'string', default: process.execPath },
      program: { type: 'string', default: 'dist' },
      write: { type: 'string' },
    },
  },
);

/** How each goal is measured, where it is. */
const measures: Readonly<Record<Goal, Measure>> = {
  G1: fullDisk,
  G2: killed,
  G3: windows,
  G4: failingCalls,
  G5: everyEnd,
  G6: closedWindow,
  G7: termination,
  G8: cleanTexts,
  G9: hostileInputs,
  G10: speed,
  G11: noNetwork,
  G12: modes,
  G13: forgetting,
  G14: noWrites,
  G15: nobodyNamed,
  G16: inertPages,
  G17: damaged,
  G18: alone,
  G20: () =>
    Promise.resolve({
      why: 'it is of the tests, not of the program: proof/README.md says how, and what was found',
    }),
  G21: () =>
    Promise.resolve(
      input.length > 0
        ? { why: 'not all was asked for' }
        : {
            isReached: !isMissed,
            figure: `${measured} of ${Object.keys(goals).length - 1} others measured here`,
            how: 'this run',
          },
    ),
};

const unknown = input.filter((name) => !(name in goals));
if (unknown.length > 0) throw new Error(`There is no goal ${unknown.join(', ')}.`);

const folder = mkdtempSync(path.join(tmpdir(), 'proof-'));
cpSync(flags.program, path.join(folder, 'program'), { recursive: true });
const setting: Setting = {
  node: path.resolve(flags.node),
  cli: path.join(folder, 'program', 'cli.js'),
  rounds: flags.quick ? 1 : flags.rounds,
  folder,
};
const lines: string[] = [];
let measured = 0;
let isMissed = false;
const say = (line: string): void => {
  lines.push(line);
  process.stdout.write(`${line}\n`);
};

const version = execFileSync(setting.node, ['--version'], { encoding: 'utf8' }).trim();
say(
  `Node.js ${version} · ${process.platform} · ${new Date().toISOString().slice(0, 10)} · ${setting.rounds} ${setting.rounds === 1 ? 'round' : 'rounds'}`,
);
// Until all of it is done: what breaks off has proven nothing.
process.exitCode = 1;
try {
  for (const [goal, promise] of Object.entries(goals) as [Goal, string][]) {
    if (input.length > 0 && !input.includes(goal)) continue;
    const found = await measures[goal](setting);
    const isMeasured = 'figure' in found;
    if (isMeasured) measured++;
    say(`\n${isMeasured ? (found.isReached ? '✓' : '✗') : '·'} ${goal.padEnd(4)} ${promise}`);
    say(isMeasured ? `       ${found.figure}\n       ${found.how}` : `       not measured: ${found.why}`);
    if (isMeasured && !found.isReached) isMissed = true;
  }
  process.exitCode = isMissed ? 1 : 0;
} finally {
  rmSync(setting.folder, { recursive: true, force: true });
}
if (flags.write) writeFileSync(flags.write, `${lines.join('\n')}\n`);
