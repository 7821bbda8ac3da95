/** Texts that steer a terminal, on everything that is shown of a pack and said of a line. */
import path from 'node:path';
import { corpus } from '../test/fixtures/hostile.ts';
import { dice } from '../test/helpers/dice.ts';
import { answersSent, brokenOff, pastesSent, strayBytes } from '../test/helpers/terminal-bytes.ts';
import type { Measure, Setting } from './goals.ts';
import { scenes, writePack } from './hostile-pack.ts';
import { environment, newHome, run } from './program.ts';
import { Window } from './window.ts';

/** Nothing but a line break steers anything, and nothing is unseen but a joiner within a word. */
const forbidden =
  /(?![\n\u200C\u200D\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]|\p{M}{5}/u;

const known = [...corpus, ...answersSent, ...brokenOff, ...strayBytes, ...pastesSent]
  .filter((text) => text.length < 80)
  // Those are names of people to a pack.
  .map((text) => text.replaceAll('[[', '['));
const steering = [
  ...['\u001B', '\u001B[', '\u001B]8;;', '\u009B', '\u009D', '\u0090', '\u0007', '\r', '\u202E', '\u2066'],
  ...['\u200B', '\u00AD', '\uFEFF', '\u{E0041}', '\uFFF9', '\uFFFE', '\uD800', '\u0344', '\u2028'],
];

/** A text that means harm, other ones for every seed. */
function hostile(random: (below: number) => number): string {
  const pick = (from: readonly string[]): string => from[random(from.length)] ?? '';
  if (random(3) === 0) return pick(known);
  const any = (): string => String.fromCodePoint(random(4) === 0 ? random(0x110000) : random(0x300));
  const signs = Array.from({ length: 1 + random(6) }, () => (random(2) === 0 ? pick(steering) : any()));
  return signs.join('').replaceAll('[[', '[');
}

/** What steers the terminal in what was written: each kind once, colours as they are, the rest by kind. */
function steeringIn(written: string): { readonly kinds: ReadonlySet<string>; readonly rest: string } {
  const kinds = new Set<string>();
  const rest = written.replace(
    /\u001B(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001B]*(?:\u0007|\u001B\\)|[ -/]*[0-~])/g,
    (sequence) => {
      kinds.add(sequence.endsWith('m') ? sequence : sequence.replace(/(?<!\?\d*)\d+/g, '#'));
      return '';
    },
  );
  return { kinds, rest: rest.replaceAll('\r', '') };
}

/** All that a full screen writes while the whole road is read. */
async function onScreen({ node, cli }: Setting, home: string, pack: string): Promise<string> {
  const look = { env: environment(home), columns: 120, rows: 100 };
  const window = new Window([node, cli, '--scenes', pack, '--reading', 'screen'], look);
  if (!(await window.until(() => /quit/.test(window.shown))))
    throw new Error(`It is not read: ${window.shown}`);
  for (let scene = 1; scene < scenes; scene++) {
    const before = window.written.length;
    window.type('\u001B[F1');
    await window.until(() => window.written.length > before, 2000);
    await window.quiet(40);
  }
  for (const key of ['s', '\u001B', 'p', '\u001B', 'o', '\u001B', 'm', '\u001B', 'q']) {
    window.type(key);
    await window.quiet(60);
  }
  await Promise.race([window.ended, window.quiet(2000)]);
  window.kill();
  return window.written;
}

/** All that is printed of the same road, and what is said of lines with such words. */
function printed(setting: Setting, home: string, pack: string, random: (below: number) => number): string {
  const other = ['--scenes', pack];
  const all = [
    run(setting, home, [...other, '--plain', '--reading', 'pipe'], {
      input: '1\ns\nb\n'.repeat(3) + '1\n'.repeat(scenes),
    }),
  ];
  for (const format of ['text', 'md', 'html', 'json'])
    all.push(run(setting, home, ['transcript', 'pipe', ...other, '--format', format]));
  for (const format of ['text', 'dot', 'mermaid', 'twee'])
    all.push(run(setting, home, ['map', ...other, '--format', format]));
  for (const format of ['text', 'json', 'github'])
    all.push(run(setting, home, ['check', pack, '--strict', '--format', format]));
  const typed = (): string => `x${hostile(random).replaceAll('\0', '').toWellFormed()}`;
  for (const args of [[typed()], [`--${typed()}`], ['compare', typed(), typed()], ['share', typed()]])
    all.push(run(setting, home, args));
  const input = `${Array.from({ length: 30 }, typed).join('\n')}\n`;
  all.push(run(setting, home, ['--plain', '--no-save'], { input }));
  return all.map(({ stdout, stderr }) => stdout + stderr).join('\n');
}

export const cleanTexts: Measure = async (setting) => {
  const harmless = path.join(setting.folder, 'harmless');
  writePack(harmless, () => 'much said');
  const { kinds: ours } = steeringIn(await onScreen(setting, newHome(setting), harmless));
  let count = 0;
  const bad: string[] = [];
  for (let seed = 1; seed <= setting.rounds; seed++) {
    const random = dice(seed);
    const home = newHome(setting);
    const pack = path.join(home, 'pack');
    count += writePack(pack, () => hostile(random));
    const piped = forbidden.exec(printed(setting, home, pack, random));
    if (piped) bad.push(`printed ${JSON.stringify(piped[0])}, seed ${seed}`);
    const { kinds, rest } = steeringIn(await onScreen(setting, home, pack));
    const strange = [...kinds].filter((kind) => !ours.has(kind));
    const drawn = forbidden.exec(rest)?.[0];
    if (drawn !== undefined) strange.push(drawn);
    if (strange.length > 0) bad.push(`drawn ${JSON.stringify(strange)}, seed ${seed}`);
  }
  return {
    isReached: bad.length === 0,
    figure: [`${bad.length} of ${count} texts`, ...bad].join('; '),
    how: 'packs of hostile words, all read on a full screen (against what is written there of harmless words), printed, reported, drawn and checked, and lines of such words',
  };
};
