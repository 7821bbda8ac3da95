import { existsSync, readdirSync } from 'node:fs';
import process from 'node:process';
import * as pty from '@lydell/node-pty';
import type { Measure, Setting } from './goals.ts';
import { cli, environment, movesOf, newHome } from './program.ts';

/** Read one choice in a window of its own, close it, and answer how the program ended. */
async function closing({ node }: Setting, home: string, args: readonly string[]): Promise<string> {
  const child = pty.spawn(node, [cli, '--reading', 'anna', ...args], {
    cols: 80,
    rows: 24,
    cwd: home,
    name: 'xterm-256color',
    env: environment(home),
  });
  let written = '';
  child.onData((text) => (written += text));
  const ended = new Promise<string>((done) =>
    child.onExit(({ exitCode, signal }) => done(signal ? `signal ${signal}` : `exit ${exitCode}`)),
  );
  const seen = async (isSo: () => boolean): Promise<void> => {
    for (let wait = 0; !isSo() && wait < 2000; wait++) await new Promise((done) => setTimeout(done, 10));
  };
  await seen(() => /quit|\n> $/.test(written));
  child.write(args.includes('--plain') ? '1\r' : '\u001B[F1');
  await seen(() => movesOf(home, 'anna') === 1);
  // What closes a window on our side is not among what its types tell.
  (child as unknown as { readonly destroy: () => void }).destroy();
  return ended;
}

export const closedWindow: Measure = async (setting) => {
  if (process.platform === 'win32') return { why: 'Windows has no hang-up' };
  const ends = new Map<string, number>();
  let lost = 0;
  let images = 0;
  const times = setting.isQuick ? 4 : 50;
  for (let time = 0; time < times; time++)
    for (const args of [[], ['--plain']]) {
      const home = newHome(setting);
      const end = await closing(setting, home, args);
      ends.set(end, (ends.get(end) ?? 0) + 1);
      if (movesOf(home, 'anna') !== 1) lost++;
      if (existsSync(home)) images += readdirSync(home).filter((file) => file.startsWith('core')).length;
    }
  const said = [...ends].map(([end, count]) => `${count} × ${end}`).join(', ');
  return {
    isReached: lost + images === 0 && [...ends.keys()].every((end) => ['signal 1', 'exit 129'].includes(end)),
    figure: `${lost} lost, ${images} images of memory, ${said}`,
    how: 'a real terminal is closed after a choice, on a full screen and plainly',
  };
};
