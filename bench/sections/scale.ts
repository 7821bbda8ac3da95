/** Many scenes, many moves, many cards. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Compiler, Story as InkStory } from 'inkjs/full';
import { en as words } from '../../source/language/en.ts';
import { examine, openToRead } from '../../source/library/library.ts';
import type { KeptFile } from '../../source/progress/kept-file.ts';
import { readingFormat, readingVersion } from '../../source/progress/reading-file.ts';
import { savedText } from '../../source/progress/saving.ts';
import { begin, type Move, type Reading } from '../../source/reading/reading.ts';
import { openSession } from '../../source/reading/session.ts';
import { pathCode } from '../../source/reading/path-code.ts';
import { replay } from '../../source/reading/replay.ts';
import { prove } from '../../source/story/proof.ts';
import { sceneOf, storyFrom } from '../../source/story/story.ts';
import { documentary as story } from '../../test/helpers/built-in.ts';
import { dice } from '../../test/helpers/dice.ts';
import { wanderer } from '../../test/helpers/room.ts';
import { writeLargePack } from '../large-pack.ts';
import { inkOf } from '../peers.ts';
import { inRounds, measured, ratio, timed } from '../rounds.ts';
import type { Row, Setting } from '../row.ts';
import { environment } from '../terminal.ts';
import { emptyHome, program } from './starts.ts';

/** Opening a pack, against reading and parsing the same files and nothing else. */
export async function opening(setting: Setting): Promise<readonly Row[]> {
  const sizes = setting.isQuick ? [100, 1000] : [100, 1000, 10_000, 20_000];
  const rows: Row[] = [];
  for (const scenes of sizes) {
    const folder = mkdtempSync(path.join(setting.folder, 'pack-'));
    writeLargePack(folder, scenes);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.json'),
    );
    const rounds = await inRounds(
      [
        {
          name: 'parsed',
          once: () =>
            timed(() =>
              files.map((file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as unknown),
            ),
        },
        {
          name: 'opened',
          once: () =>
            timed(() => {
              const { data } = openToRead(folder, words.problems);
              if (!data) throw new Error('The pack has errors.');
              storyFrom(data);
            }),
        },
      ],
      scenes > 5000 ? 3 : setting.rounds,
    );
    const { median, spread } = ratio(rounds, 'opened', 'parsed');
    rows.push({
      name: `opening ${scenes.toLocaleString('en')} scenes`,
      unit: '×',
      value: median,
      spread,
      goal: 5,
      against: 'reading and JSON.parse of the same files',
    });
  }
  return rows;
}

/** `check` of many scenes against as many times that of few: grown in proportion, it is 1. */
export async function growth(setting: Setting): Promise<readonly Row[]> {
  const sizes = { few: 500, many: setting.isQuick ? 2000 : 10_000 };
  const times = sizes.many / sizes.few;
  const contenders = Object.entries(sizes).flatMap(([size, scenes]) => {
    const folder = mkdtempSync(path.join(setting.folder, 'pack-'));
    writeLargePack(folder, scenes);
    const often = size === 'few' ? times : 1;
    const { data } = examine(folder, words.problems);
    if (!data) throw new Error('The pack has errors.');
    const again = (act: () => unknown) => () =>
      timed(() => {
        for (let turn = 0; turn < often; turn++) act();
      });
    return [
      { name: `examine ${size}`, once: again(() => examine(folder, words.problems).counts) },
      { name: `prove ${size}`, once: again(() => prove(data)) },
    ];
  });
  const rounds = await inRounds(contenders, setting.isQuick ? 3 : 7);
  const row = (name: string, of: string): Row => {
    const { median, spread } = ratio(rounds, `${of} many`, `${of} few`);
    return {
      name: `${name}, ${sizes.many.toLocaleString('en')} scenes`,
      unit: '×',
      value: median,
      spread,
      // In proportion to n log n.
      goal: Number((Math.log(sizes.many) / Math.log(sizes.few)).toFixed(2)),
      against: `${times} times that of ${sizes.few}`,
    };
  };
  return [row('check: reading and judging', 'examine'), row('check: what it proves', 'prove')];
}

/** A list of very many kept readings, by the whole program: what the processor had to do. */
export function shelf(setting: Setting): readonly Row[] {
  const many = setting.isQuick ? 1000 : 10_000;
  return [8, Infinity].map((longest): Row => {
    const home = emptyHome(setting);
    mkdirSync(path.join(home, 'readings'));
    for (let seed = 1; seed <= many; seed++) {
      const moves = wanderer(story, seed).moves.slice(0, longest);
      const kept: KeptFile = {
        ...{ format: readingFormat, version: readingVersion },
        ...{ story: story.id, edition: story.edition, wording: story.wording },
        ...{ turn: seed, place: 0, moves },
      };
      writeFileSync(path.join(home, 'readings', `reader-${seed}.json`), savedText(kept));
    }
    const work = (command: readonly string[]): number => {
      const { status, stderr } = spawnSync('/usr/bin/env', ['time', '-f', '%U %S', ...command], {
        encoding: 'utf8',
        maxBuffer: 1 << 28,
        env: environment(home),
      });
      if (status !== 0) throw new Error(stderr);
      const [user = Number.NaN, system = Number.NaN] = (stderr.trim().split('\n').at(-1) ?? '')
        .split(' ')
        .map(Number);
      return (user + system) * 1000;
    };
    const figures = Array.from({ length: setting.isQuick ? 3 : 5 }, () => work(program(setting, 'readings')));
    const { median, spread } = measured(figures);
    return {
      name: `listing ${many.toLocaleString('en')} readings ${longest === Infinity ? 'to an ending' : `of ${longest} moves`}`,
      unit: 'ms',
      value: median,
      spread,
      ...(setting.isQuick ? {} : { goal: 300 }),
      against: 'the whole program, its work without waiting',
    };
  });
}

/** A walk of so many choices through the documentary, the same for both. */
function walk(length: number): readonly number[] {
  const random = dice(2011);
  const picks: number[] = [];
  let scene = sceneOf(story, story.start);
  while (picks.length < length) {
    if (scene.choices.length === 0) scene = sceneOf(story, story.start);
    const pick = random(scene.choices.length);
    picks.push(pick);
    scene = sceneOf(story, scene.choices[pick]?.to ?? story.start);
  }
  return picks;
}

function walkOurs(picks: readonly number[]): void {
  const kept: Reading[] = [];
  const anew = () =>
    openSession(story, { reading: begin(story), place: 0 }, ({ reading }) => void kept.push(reading));
  let session = anew();
  for (const pick of picks) {
    if (session.state().path.here.scene.choices.length === 0) session = anew();
    const { scene } = session.state().path.here;
    const choice = scene.choices[pick];
    if (choice) session.take({ kind: 'choose', at: scene.id, choice: choice.id } satisfies Move);
  }
}

function walkTheirs(compiled: string, picks: readonly number[]): void {
  const kept: string[] = [];
  let told = new InkStory(compiled);
  told.ContinueMaximally();
  for (const pick of picks) {
    if (told.currentChoices.length === 0) {
      told = new InkStory(compiled);
      told.ContinueMaximally();
    }
    told.ChooseChoiceIndex(pick);
    told.ContinueMaximally();
    kept.push(told.state.toJson());
  }
}

/** Walks with every move kept in memory: how many times as many as inkjs makes of the same story. */
export async function walks(setting: Setting): Promise<readonly Row[]> {
  const compiled = new Compiler(inkOf(story)).Compile().ToJson() ?? '';
  const rows: Row[] = [];
  for (const length of [40, 400]) {
    const picks = walk(length);
    const rounds = await inRounds(
      [
        { name: 'ours', once: () => timed(() => walkOurs(picks)) },
        { name: 'inkjs', once: () => timed(() => walkTheirs(compiled, picks)) },
      ],
      Math.max(5, setting.rounds),
    );
    const { median, spread } = ratio(rounds, 'inkjs', 'ours');
    rows.push({
      name: `${length} moves, each kept`,
      unit: '×',
      value: median,
      spread,
      goal: 10,
      isFloor: true,
      against: 'inkjs on the same story, how many times as fast',
    });
  }
  return rows;
}

/** A list of cards to JSON, by the whole program. */
export function cards(setting: Setting): readonly Row[] {
  return (setting.isQuick ? [40, 400] : [40, 400, 4000]).flatMap((many): readonly Row[] => {
    const list = path.join(setting.folder, `cards-${many}.txt`);
    const codes = Array.from({ length: many }, (_, seed) =>
      pathCode(story, replay(story, wanderer(story, seed + 1))),
    );
    writeFileSync(list, `${codes.join('\n')}\n`);
    const [file = '', ...args] = program(setting, 'compare', list, '--format', 'json');
    const start = performance.now();
    const { status, stderr } = spawnSync('/usr/bin/env', ['time', '-f', '%M', file, ...args], {
      encoding: 'utf8',
      maxBuffer: 1 << 30,
      env: environment(setting.folder),
    });
    const seconds = (performance.now() - start) / 1000;
    if (status !== 0) throw new Error(stderr);
    const isMost = many === 4000;
    const name = `comparing ${many.toLocaleString('en')} codes to JSON`;
    return [
      {
        name,
        unit: 'ms',
        value: seconds * 1000,
        against: 'the whole program',
        ...(isMost && { goal: 2000 }),
      },
      {
        name: `${name}, memory`,
        unit: 'MB',
        value: Number(stderr.trim().split('\n').at(-1)) / 1024,
        against: 'the most that was resident',
        ...(isMost && { goal: 300 }),
      },
    ];
  });
}
