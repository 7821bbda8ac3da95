/** The title page as the door draws it, before there is what draws all the others. */
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingFormat } from '../../source/progress/reading-file.ts';
import type { Reading } from '../../source/reading/reading.ts';
import { documentary, firstWords, story } from '../helpers/built-in.ts';
import { temporaryFolder } from '../helpers/folder.ts';
import { open, type Terminal } from '../helpers/program.ts';
import { reader } from '../helpers/reader.ts';
import { isPosix } from '../helpers/system.ts';
import type { Screen } from '../helpers/screen.ts';
import { wandering } from '../helpers/walks.ts';

/** What Ink writes behind its frames, and the door does not. */
const byInk = '\u001B[?2026l';
/** What the door has no need of, since the build has drawn its page. */
const groundAsked = '\u001B]10;?';
const leave = 'Leave';

/** A home with so many readings in it, which go on at different scenes. */
function homeWith(count: number): string {
  const home = temporaryFolder();
  const folder = path.join(home, 'kept', 'readings');
  mkdirSync(folder, { recursive: true });
  for (let turn = 1; turn <= count; turn++) {
    const { moves }: Reading = wandering(documentary, [0, 1, 2, 0, 1, 3, turn, 2 * turn, 1]);
    const { id, edition, wording } = story;
    const kept = { format: readingFormat, version: 1, story: id, edition, wording, turn, place: 0, moves };
    writeFileSync(path.join(folder, `reading-${turn}.json`), JSON.stringify(kept));
  }
  return home;
}

const isInk = ({ written }: Terminal): boolean => written().includes(byInk);

/** What the program shows once Ink draws is what a reader sees whose terminal is not there. */
async function same(terminal: Terminal, screen: Screen): Promise<void> {
  const seen = (): string => terminal.lines().join('\n');
  const wanted = (): string => screen.lines().join('\n');
  await expect
    .poll(() => (isInk(terminal) && seen() === wanted() ? 'the same' : `${seen()}\n\n${wanted()}`))
    .toBe('the same');
}

describe('the title page', () => {
  const sizes = [
    [40, 12],
    [80, 24],
    [120, 40],
  ] as const;
  const all = sizes.flatMap(([columns, rows]) => [0, 1, 7].map((kept) => ({ columns, rows, kept })));
  const few = all.filter((_, at) => process.env['TEST_OFTEN'] !== undefined || at % 4 === 0);

  it.each(few)('is the same to the last cell on $columns × $rows with $kept readings', async (each) => {
    const terminal = open(homeWith(each.kept), [], { ...each, isWatched: true });
    await expect.poll(() => isInk(terminal)).toBe(true);
    const taken = terminal.written().indexOf(byInk);
    await expect.poll(() => terminal.states().some(({ written }) => written > taken)).toBe(true);
    const states = terminal.states();
    // It comes in one piece or in two: its keys stand last on it.
    const first = states.findIndex(({ cells }) => cells.includes('?'));
    // It stands there before Ink does, and whatever comes from then on changes nothing.
    expect(states[first]?.written).toBeLessThan(taken);
    expect(new Set(states.slice(first).map(({ cells }) => cells)).size).toBe(1);
  });

  it.each([
    [80, 24],
    [160, 50],
  ])(
    'stands there drawn by the build where nothing is kept, the same to the last cell on %i × %i',
    async (...size) => {
      const [columns, rows] = size;
      const terminal = open(temporaryFolder(), [], { columns, rows, isWatched: true });
      await expect.poll(() => isInk(terminal)).toBe(true);
      await expect.poll(() => terminal.states().at(-1)?.written === terminal.written().length).toBe(true);
      const [first, ...others] = terminal.states().filter(({ cells }) => cells.includes('?'));
      // The question for the ground is the first that is written by who comes after it.
      expect(first?.written).toBeLessThanOrEqual(terminal.written().indexOf(groundAsked));
      expect(new Set(others.map(({ cells }) => cells))).toEqual(new Set([first?.cells]));
    },
  );

  it('is that of a window that changes while the program is loaded', async () => {
    const terminal = open(homeWith(2));
    await terminal.sees(leave);
    terminal.resize(60, 20);
    await reader(documentary, { columns: 60, rows: 20, kept: keptBy(2) })
      .sees(leave)
      .and((screen) => same(terminal, screen));
  });

  it('is left to the program where a reading is damaged, and where its own file is', async () => {
    const home = homeWith(1);
    writeFileSync(path.join(home, 'kept', 'readings', 'anna.json'), '{');
    await open(home).sees('could not be read');
    const dist = path.join(temporaryFolder(), 'dist');
    cpSync('dist', dist, { recursive: true });
    writeFileSync(path.join(dist, 'contents.txt'), '{');
    const terminal = open(homeWith(0), [], { shell: [process.execPath, path.join(dist, 'cli.js')] });
    await terminal.sees(leave);
    await expect.poll(() => isInk(terminal)).toBe(true);
  });
});

describe('a program of which a file is missing', () => {
  it.each(['program.js', 'ink.js.br', 'widths.js', 'story.json.br'])(
    'gives the terminal back without %s, says a sentence and ends',
    async (file) => {
      const dist = path.join(temporaryFolder(), 'dist');
      cpSync('dist', dist, { recursive: true });
      rmSync(path.join(dist, file));
      const terminal = open(temporaryFolder(), [], { shell: [process.execPath, path.join(dist, 'cli.js')] });
      expect(await terminal.ended).toBe(1);
      await expect.poll(terminal.isAlternate).toBe(false);
      expect(terminal.written()).toMatch(/is missing or damaged|Something went wrong/);
      expect(terminal.written()).not.toContain('node:internal');
      for (const mode of ['25h', '1000l', '2004l']) expect(terminal.written()).toContain(`\u001B[?${mode}`);
    },
  );
});

describe('a home that is there, with nothing in it', () => {
  it('is as empty after a reader who only looked at the title', async () => {
    const home = temporaryFolder();
    mkdirSync(path.join(home, 'kept'));
    const terminal = open(home);
    await expect.poll(() => isInk(terminal)).toBe(true);
    terminal.type('q');
    expect(await terminal.ended).toBe(0);
    expect(readdirSync(path.join(home, 'kept'))).toEqual([]);
  });
});

/** The same readings for a reader without a disk. */
const keptBy = (count: number) =>
  new Map(
    Array.from({ length: count }, (_, at) => [
      `reading-${at + 1}`,
      { reading: wandering(documentary, [0, 1, 2, 0, 1, 3, at + 1, 2 * (at + 1), 1]), place: 0 },
    ]),
  );

describe('what is typed before the program is there', () => {
  const keys = ['\u001B[A', '\u001B[B', 'j', 'k', '\t', '\u001B[H', '\u001B[F', '9', 'z', ' ', '\u001B[6~'];
  const leading = ['1', '?', '2', 'x'];

  it('is taken once each and in its order, in any burst', { timeout: 600_000 }, async () => {
    const bursts = fc.tuple(
      fc.array(fc.constantFrom(...keys), { minLength: 10, maxLength: 30 }),
      fc.constantFrom('', '\u001B[H\r'),
      fc.array(fc.constantFrom(...keys, ...leading), { maxLength: 12 }),
    );
    await fc.assert(
      fc.asyncProperty(bursts, fc.constantFrom(0, 2), async ([moves, enter, more], kept) => {
        const typed = [...moves, enter, ...more].join('');
        const terminal = open(homeWith(kept), [], { typed });
        await reader(documentary, { kept: keptBy(kept) })
          .bursts(typed)
          .and((screen) => same(terminal, screen));
      }),
      {
        numRuns: process.env['TEST_OFTEN'] === undefined ? 3 : 200,
        endOnFailure: true,
        // A page that is turned as Ink takes over.
        examples: [[[[], '\u001B[H\r', ['\u001B[6~']], 2]],
      },
    );
  });

  it.each([
    [60, 40],
    [80, 24],
    [200, 60],
  ])('opens a scene with Enter, the same to the last cell, on %i × %i', async (columns, rows) => {
    const kept = columns === 80 ? 1 : 0;
    const terminal = open(homeWith(kept), [], { typed: '\r', columns, rows, isWatched: true });
    await expect.poll(() => isInk(terminal)).toBe(true);
    const taken = terminal.written().indexOf(byInk);
    await expect.poll(() => terminal.states().some(({ written }) => written > taken)).toBe(true);
    await terminal.sees('p path');
    const states = terminal.states();
    const scene = states.at(-1)?.cells;
    const first = states.findIndex(({ cells }) => cells === scene);
    // It stands there before Ink does, and whatever comes from then on changes nothing.
    expect(states[first]?.written).toBeLessThan(taken);
    expect(new Set(states.slice(first).map(({ cells }) => cells)).size).toBe(1);
  });

  it('does what is typed behind that Enter on the scene', async () => {
    await open(homeWith(0), [], { typed: '\r\u001B[F?' }).sees('esc back');
  });

  it('goes on from that scene by a key that is pressed at the sight of it', async () => {
    const terminal = open(homeWith(0), [], { typed: '\r' });
    await terminal.sees(firstWords(story.start));
    terminal.type('\u001B[F1');
    await terminal.sees('b back');
  });

  it('does nothing where it is pasted', async () => {
    const terminal = open(homeWith(0));
    await terminal.sees(leave);
    terminal.type('\u001B[200~q\r\u001B[201~\u001B[B');
    await expect.poll(() => isInk(terminal)).toBe(true);
    await expect.poll(terminal.lines).toContainEqual(expect.stringMatching(/❯ About/));
  });

  it.each([
    ['q', 0],
    ['\u0003', 130],
    ['\u001B[A\r', 0],
  ])('%j at the first sight of it leaves, and leaves nothing behind', async (typed, code) => {
    const home = temporaryFolder();
    const terminal = open(home);
    await terminal.sees(leave);
    terminal.type(typed);
    expect(await terminal.ended).toBe(code);
    await expect.poll(terminal.isAlternate).toBe(false);
    const written = terminal.written();
    for (const mode of ['25h', '1000l', '2004l', '1049l']) expect(written).toContain(`\u001B[?${mode}`);
    expect(terminal.lines().join('')).toBe('');
    expect(readdirSync(home)).toEqual([]);
  });

  it.runIf(isPosix).each([
    ['SIGHUP', 129],
    ['SIGTERM', 143],
    ['SIGALRM', 142],
    ['SIGVTALRM', 128 + constants.signals.SIGVTALRM],
    ['SIGXCPU', 128 + constants.signals.SIGXCPU],
  ] as const)('after %s at the first sight of it the terminal is as it was', async (signal, code) => {
    const terminal = open(temporaryFolder());
    await terminal.sees(leave);
    terminal.kill(signal);
    expect(await terminal.ended).toBe(code);
    await expect.poll(terminal.isAlternate).toBe(false);
  });

  it('leaves by a key that is in the terminal before it is', async () => {
    const terminal = open(temporaryFolder(), [], { typed: 'q' });
    expect(await terminal.ended).toBe(0);
    await expect.poll(terminal.isAlternate).toBe(false);
  });
});
