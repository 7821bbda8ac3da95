/** What a pressed key costs while one reads: time, bytes, memory. */
import { mkdtempSync } from 'node:fs';
import path from 'node:path';
import { writeLargePack } from '../large-pack.ts';
import { measured, quantile } from '../rounds.ts';
import type { Row, Setting } from '../row.ts';
import { Session } from '../terminal.ts';
import { emptyHome, program } from './starts.ts';

const arrow = { down: '\u001B[B', up: '\u001B[A' };
const escape = '\u001B';
const opened = { columns: 120, rows: 40 };
const usual = { columns: 80, rows: 24 };

/** A session that stands at the second scene. */
async function reading(setting: Setting, size = opened, ...args: readonly string[]): Promise<Session> {
  const session = new Session(program(setting, '--reading', 'bench', ...args), emptyHome(setting), size);
  await session.quiet(400);
  return session;
}

/** Press these keys in turn, so many times; milliseconds to the first byte of each answer, sorted. */
async function times(session: Session, keys: readonly string[], often: number): Promise<readonly number[]> {
  const figures: number[] = [];
  for (let turn = 0; turn < often; turn++)
    for (const key of keys) figures.push((await session.press(key)).first);
  return figures.filter((figure) => !Number.isNaN(figure)).toSorted((a, b) => a - b);
}

export async function keys(setting: Setting): Promise<readonly Row[]> {
  const often = setting.isQuick ? 10 : 60;
  const session = await reading(setting);
  for (let turn = 0; turn < 3; turn++) await session.press('\r');
  await session.press('\u001B[F');
  const moved = await times(session, [arrow.down, arrow.up], often);
  await session.press('s');
  await session.press(escape);
  const escaped: number[] = [];
  for (let turn = 0; turn < often / 2; turn++) {
    await session.press('s');
    escaped.push((await session.press(escape)).first);
  }
  await session.end();
  const row = (name: string, value: number, goal: number): Row => ({
    name,
    unit: 'ms',
    value,
    goal,
    against: '120×40, the documentary',
  });
  return [
    row('a key to its first byte, median', quantile(moved, 0.5), 4),
    row('a key to its first byte, 99 of 100', quantile(moved, 0.99), 16),
    row('Escape to its first byte, median', measured(escaped).median, 25),
  ];
}

export async function bytes(setting: Setting): Promise<readonly Row[]> {
  const often = setting.isQuick ? 3 : 8;
  const session = await reading(setting, usual);
  for (let turn = 0; turn < 6; turn++) await session.press('\r');
  const rows: Row[] = [];
  const count = async (name: string): Promise<void> => {
    const figures: number[] = [];
    for (let turn = 0; turn < often; turn++)
      for (const key of [arrow.down, arrow.up]) figures.push((await session.press(key)).bytes);
    rows.push({
      name: `bytes for an arrow: ${name}`,
      unit: 'bytes',
      value: Math.max(...figures),
      goal: 250,
      against: 'the most of some, 80×24',
    });
  };
  await count('scrolling a scene');
  await session.press('\u001B[F');
  await count('choices of a scene');
  for (const [key, name] of [
    ['s', 'sources'],
    ['c', 'questions'],
    ['t', 'timeline'],
    ['g', 'names'],
    ['n', 'figures'],
    ['m', 'map of places'],
    ['p', 'path'],
  ] as const) {
    await session.press(key);
    await count(name);
    await session.press(escape);
  }
  await session.end();
  return rows;
}

export async function largePack(setting: Setting): Promise<readonly Row[]> {
  const often = setting.isQuick ? 8 : 40;
  const medians: number[] = [];
  for (const scenes of [100, 10_000]) {
    const pack = mkdtempSync(path.join(setting.folder, 'pack-'));
    writeLargePack(pack, scenes);
    const session = await reading(setting, opened, '--scenes', pack);
    await session.press('\u001B[F');
    medians.push(measured(await times(session, [arrow.down, arrow.up], often)).median);
    await session.end();
  }
  const [small = Number.NaN, large = Number.NaN] = medians;
  return [
    {
      name: 'the same keys in 10,000 scenes',
      unit: '×',
      value: large / small,
      goal: 1.2,
      against: 'in 100 scenes',
    },
  ];
}

export async function memory(setting: Setting): Promise<readonly Row[]> {
  if (process.platform !== 'linux') return [];
  const title = new Session(program(setting), emptyHome(setting), usual);
  await title.quiet(800);
  const atTitle = title.resident;
  await title.end();
  const session = await reading(setting, usual);
  const steps = setting.isQuick ? 60 : 300;
  for (let step = 0; step < steps; step++) {
    await session.press('\r');
    if (step % 10 === 0) for (const key of ['s', escape, 'c', escape, 't', escape]) await session.press(key);
  }
  const after = session.resident;
  await session.end();
  const row = (name: string, value: number, goal: number): Row => ({
    name,
    unit: 'MB',
    value,
    goal,
    against: 'resident, by the system’s own count',
  });
  return [row('memory at the title page', atTitle, 75), row('memory after reading', after, 110)];
}
