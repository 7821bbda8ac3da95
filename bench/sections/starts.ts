/** From a typed command to words on the screen. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import path from 'node:path';
import { type Peers, word } from '../peers.ts';
import { inRounds, measured, ratio, type Rounds } from '../rounds.ts';
import { goalOn, type Row, type Setting } from '../row.ts';
import { environment, Session } from '../terminal.ts';

const size = { columns: 80, rows: 24 };
const down = '\u001B[B';

/** The program as it is built. */
export const program = ({ node }: Setting, ...args: readonly string[]): readonly string[] => [
  node,
  path.resolve('dist/cli.js'),
  ...args,
];

export const emptyHome = ({ folder }: Setting): string => mkdtempSync(path.join(folder, 'home-'));

/** Start a program in a terminal; milliseconds until its screen is as asked for. */
const untilSeen =
  (
    setting: Setting,
    command: readonly string[],
    isSo: (lines: readonly string[]) => boolean,
    { typed = '', home }: { readonly typed?: string; readonly home?: string } = {},
  ) =>
  async (): Promise<number> => {
    const session = new Session(command, home ?? emptyHome(setting), size, typed);
    const at = await session.when(isSo);
    await session.end();
    return at;
  };

const has =
  (text: string) =>
  (lines: readonly string[]): boolean =>
    lines.some((line) => line.includes(text));

/** The second choice of the title page is the highlighted one. */
const isAtSecond = (lines: readonly string[]): boolean => {
  const first = lines.findIndex((line) => line.includes('Begin'));
  return first > 0 && (lines[first + 1]?.includes('❯') ?? false);
};

/** Run a command to its end, without a terminal. */
const untilEnd =
  (setting: Setting, [file = '', ...args]: readonly string[], home = emptyHome(setting)) =>
  (): number => {
    const start = performance.now();
    const { status, stderr } = spawnSync(file, args, {
      encoding: 'utf8',
      env: environment(home),
    });
    if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
    return performance.now() - start;
  };

export async function pages(setting: Setting, peers: Peers): Promise<readonly Row[]> {
  const zhanaozen = program(setting);
  const rounds = await inRounds(
    [
      { name: 'bare', once: untilSeen(setting, peers.bare, has(word)) },
      { name: 'bundled', once: untilSeen(setting, peers.bundled, has(word)) },
      { name: 'unbundled', once: untilSeen(setting, peers.unbundled, has(word)) },
      { name: 'inkjs', once: untilSeen(setting, peers.inkjs, has(word)) },
      { name: 'title', once: untilSeen(setting, zhanaozen, has('six accounts')) },
      {
        name: 'again',
        once: untilSeen(setting, zhanaozen, has('six accounts'), { home: homeOfTwo(setting) }),
      },
      { name: 'key', once: untilSeen(setting, zhanaozen, isAtSecond, { typed: down }) },
      { name: 'scene', once: untilSeen(setting, zhanaozen, has('p path'), { typed: '\r' }) },
    ],
    setting.rounds,
  );
  const row = rowsOf(rounds);
  return [
    row('bundled', 'a bundled Ink hello-world, first words'),
    row('unbundled', 'an unbundled Ink hello-world, first words'),
    row('inkjs', 'inkjs, one line'),
    row('title', 'the title page, first words', goalOn(setting, 1.3, 1.5)),
    row('again', 'the same with two readings kept', goalOn(setting, 1.3, 1.5)),
    row('key', 'a key on the title page acted on', goalOn(setting, 1.5, 1.8)),
    row(
      'scene',
      'the first scene, Enter typed at once',
      1,
      'bundled',
      'the bundled hello-world’s first words',
    ),
  ];
}

const rowsOf =
  (rounds: Rounds) =>
  (name: string, said: string, goal?: number, to = 'bare', against = 'node -e, one word'): Row => {
    const { median, spread } = ratio(rounds, name, to);
    return {
      name: said,
      unit: '×',
      value: median,
      spread,
      against,
      ...(goal !== undefined && { goal }),
    };
  };

/** A home in which two readings are kept. */
function homeOfTwo(setting: Setting): string {
  const home = emptyHome(setting);
  for (const name of ['anna', 'bolat']) {
    const { status } = spawnSync(setting.node, [path.resolve('dist/cli.js'), '--plain', '--reading', name], {
      input: '1\n1\n1\n1\n2\n1\n1\nq\n',
      env: environment(home),
    });
    if (status !== 0) throw new Error('No reading was kept.');
  }
  return home;
}

export async function commands(setting: Setting, peers: Peers): Promise<readonly Row[]> {
  const home = homeOfTwo(setting);
  const runs = (...args: readonly string[]) => untilEnd(setting, program(setting, ...args), home);
  const rounds = await inRounds(
    [
      { name: 'bare', once: untilEnd(setting, peers.bare) },
      { name: 'version', once: runs('--version') },
      { name: 'help', once: runs('--help') },
      { name: 'readings', once: runs('readings') },
      { name: 'share', once: runs('share', 'anna') },
      { name: 'compare', once: runs('compare', 'anna', 'bolat') },
      { name: 'transcript', once: runs('transcript', 'anna') },
      { name: 'map', once: runs('map', '--format', 'dot') },
    ],
    setting.rounds,
  );
  const row = rowsOf(rounds);
  const bare = measured(rounds.get('bare') ?? []);
  return [
    row('version', '--version', goalOn(setting, 1.2, 1.4)),
    row('help', '--help', goalOn(setting, 1.2, 1.4)),
    row('readings', 'readings', goalOn(setting, 1.5, 1.8)),
    row('share', 'share', goalOn(setting, 1.5, 1.8)),
    row('compare', 'compare a b', goalOn(setting, 1.9, 2.6)),
    row('transcript', 'transcript', goalOn(setting, 1.9, 2.6)),
    row('map', 'map --format dot', goalOn(setting, 1.9, 2.6)),
    {
      name: 'node -e, one word',
      unit: 'ms',
      value: bare.median,
      spread: bare.spread,
      against: 'itself: what every ratio above is taken to',
    },
  ];
}
