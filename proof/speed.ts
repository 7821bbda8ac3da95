/** How long a page lets a reader wait, and a pack its author. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { writeLargePack } from '../bench/large-pack.ts';
import type { Measure, Setting } from './goals.ts';
import { environment, newHome, workOf } from './program.ts';
import { Window } from './window.ts';

/** Milliseconds that a processor has worked on what draws, as Linux reckons it: its main thread. */
const workedBy = ({ pid }: Window): number =>
  Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;

/** Pages over a reading: the milliseconds of work that each took at its best. */
async function pages(
  { node, cli, rounds }: Setting,
  home: string,
  args: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const window = new Window([node, cli, ...args], { env: environment(home), columns: 120, rows: 24 });
  if (!(await window.until(() => /quit/.test(window.shown))))
    throw new Error(`It is not read: ${window.shown}`);
  const best = new Map<string, number>();
  // What is drawn for the first time is compiled first.
  for (let time = 0; time < 4 + rounds; time++)
    for (const [name, key] of Object.entries(drawn)) {
      await window.quiet(40);
      const [before, worked] = [window.written.length, workedBy(window)];
      window.type(key);
      const isDrawn = await window.until(() => window.written.length > before, 1000);
      await window.quiet(40);
      if (isDrawn) best.set(name, Math.min(best.get(name) ?? Infinity, workedBy(window) - worked));
    }
  window.kill();
  return best;
}

const drawn = {
  ...{ 'a page down': '\u001B[6~', 'a page up': '\u001B[5~', sources: 's', 'from the sources': '\u001B' },
  ...{ path: 'p', 'from the path': '\u001B', places: 'm', 'from the places': '\u001B' },
  ...{ help: '?', 'from help': '\u001B' },
};

/** Packs that are long to read and to be refused. */
function hardPacks(folder: string): readonly string[] {
  const listOf = (item: string, most = 1_000_000): string =>
    `{ "sources": [${Array.from({ length: Math.min(most, Math.floor(1_000_000 / (item.length + 1))) }, () => item).join()}] }`;
  const packs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    numbers: { 'sources.json': listOf('0') },
    'fewer numbers': { 'sources.json': listOf('0', 149_000) },
    nothings: { 'sources.json': listOf('{}') },
    deep: { 'people.json': '[{"a":'.repeat(100_000) },
    osc: { 'people.json': `{"people": [{"id": "a", "name": "\\u001B]52;${'x'.repeat(900_000)}"}]}` },
    marks: { 'people.json': `{"people": [{"id": "a", "name": "${'\u0344'.repeat(400_000)}"}]}` },
    scenes: Object.fromEntries(Array.from({ length: 4000 }, (_, index) => [`c0/s${index}.json`, '{}'])),
    file: { 'people.json': ' '.repeat(200_000_000) },
  };
  return Object.entries(packs).map(([name, files]) => {
    const pack = path.join(folder, name);
    mkdirSync(pack);
    writeLargePack(pack, 20);
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(pack, file)), { recursive: true });
      writeFileSync(path.join(pack, file), text);
    }
    return pack;
  });
}

export const speed: Measure = async (setting) => {
  if (process.platform !== 'linux') return { why: 'only Linux tells what a thread has worked' };
  const home = newHome(setting);
  const road = path.join(home, 'road');
  writeLargePack(road, 1000);
  const reached = [
    ...(await pages(setting, home, ['--reading', 'anna'])),
    ...(await pages(setting, home, ['--reading', 'road', '--scenes', road])),
  ];
  const [slowest = '', longest = Infinity] = reached.sort(([, a], [, b]) => b - a)[0] ?? [];
  const start = workOf(setting, home, ['readings']).work;
  const packs = hardPacks(home).map((pack) => {
    const tries = [1, 2].map(() => workOf(setting, home, ['check', pack]));
    return { pack, status: tries[0]?.status, work: Math.min(...tries.map(({ work }) => work)) };
  });
  const accepted = packs.filter(({ status }) => status !== 1);
  const hardest = packs.sort((a, b) => b.work - a.work)[0];
  const refused = (hardest?.work ?? Number.NaN) - start;
  return {
    isReached: longest <= 33 && refused <= 1000 && accepted.length === 0 && reached.length > 10,
    figure: `${longest.toFixed(0)} ms for the slowest of ${reached.length} pages (${slowest}), ${refused.toFixed(0)} ms for the slowest of ${packs.length} packs (${path.basename(hardest?.pack ?? '')}), ${accepted.length} accepted`,
    how: 'work of the processor, without the start; pages of the documentary and of 1,000 scenes in a real terminal',
  };
};
