/** The built program, as a user starts it: what only pipes and a real terminal show. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { firstWords, kept, second, story } from '../helpers/built-in.ts';
import { temporaryFolder } from '../helpers/folder.ts';
import { open, run } from '../helpers/program.ts';
import { isPosix } from '../helpers/system.ts';

describe('in a terminal', () => {
  it('opens the title, reads, and gives the shell back with a way to return', async () => {
    const home = temporaryFolder();
    const terminal = open(home);
    await terminal.sees('Z H A N A O Z E N');
    terminal.type('\r');
    await terminal.sees(firstWords(story.start));
    expect(terminal.isAlternate()).toBe(true);
    terminal.type('\u001B[F\r');
    await terminal.sees(firstWords(second));
    terminal.type('q');
    expect(await terminal.ended).toBe(0);
    await terminal.sees('To come back: zhanaozen-story');
    await expect.poll(terminal.isAlternate).toBe(false);
    expect(kept(home, 'reading-1').moves).toHaveLength(1);
  });

  it.runIf(isPosix).each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
    ['SIGQUIT', 131],
    ['SIGALRM', 142],
    ['SIGABRT', 134],
  ] as const)('after %s the terminal is as it was and the exit code is %i', async (signal, code) => {
    const home = temporaryFolder();
    const terminal = open(home);
    await terminal.sees('Begin');
    terminal.type('\r');
    await terminal.sees(firstWords(story.start));
    terminal.kill(signal);
    expect(await terminal.ended).toBe(code);
    await expect.poll(terminal.isAlternate).toBe(false);
    expect(terminal.written().lastIndexOf('\u001B[?1000l')).toBeGreaterThan(
      terminal.written().lastIndexOf('\u001B[?1000h'),
    );
    expect(terminal.written().lastIndexOf('\u001B[?25h')).toBeGreaterThan(
      terminal.written().lastIndexOf('\u001B[?25l'),
    );
  });

  it('Ctrl+C ends with 130, the place kept', async () => {
    const home = temporaryFolder();
    const terminal = open(home, ['--reading', 'anna'], { rows: 12 });
    await terminal.sees(firstWords(story.start));
    terminal.type('\u001B[6~\u0003');
    expect(await terminal.ended).toBe(130);
    await terminal.sees('--reading anna');
    expect(kept(home, 'anna').place).toBeGreaterThan(0);
  });

  it.each([
    ['has what was known later in italics', {}, true],
    ['has none where GNU screen would show them reversed', { STY: '4711.pts-0.house' }, false],
  ])('a page %s', async (_, env, isItalic) => {
    const terminal = open(temporaryFolder(), ['--reading', 'anna'], { env });
    await terminal.sees(firstWords(story.start));
    terminal.type('t\u001B[F');
    await terminal.sees('known later');
    expect(terminal.written().includes('\u001B[3m')).toBe(isItalic);
    terminal.type('q');
    expect(await terminal.ended).toBe(0);
  });

  it('shows the letter of an account in its colour', async () => {
    const terminal = open(temporaryFolder());
    await terminal.sees('Begin');
    terminal.type('\r');
    await terminal.sees(firstWords(story.start));
    terminal.type('\u001B[F\r\u001B[F');
    const next = story.scenes.find(({ id }) => id === second);
    await terminal.sees(next?.choices[0]?.label ?? '');
    expect(terminal.written()).toMatch(/\u001B\[38;5;\d+m[A-Z]\u001B\[39m/);
  });

  it.each([
    ['NO_COLOR', { NO_COLOR: '1' }],
    ['--no-color', {}],
  ])('%s takes the colours out', async (name, env) => {
    const terminal = open(temporaryFolder(), name.startsWith('--') ? [name] : [], { env });
    await terminal.sees('Begin');
    expect(terminal.written()).not.toMatch(/\u001B\[[0-9;]*(3[0-8]|4[0-8]|9[0-7])[0-9;]*m/);
  });

  it.each(['', 'true'])('CI=%s does not blank the screen', async (CI) => {
    await open(temporaryFolder(), [], { env: { CI } }).sees('Begin');
  });

  it.each([
    ['TERM=dumb', { TERM: 'dumb' }],
    ['a screen reader', { INK_SCREEN_READER: 'true' }],
  ])('%s gets the plain reader', async (_, env) => {
    const terminal = open(temporaryFolder(), [], { env });
    await expect.poll(terminal.written).toMatch(/Type a number to choose[^]*> $/);
    expect(terminal.written()).not.toContain('\u001B');
    terminal.type('q\r');
    expect(await terminal.ended).toBe(0);
  });

  it('two windows on one reading keep both paths', async () => {
    const home = temporaryFolder();
    run(home, ['--plain', '--reading', 'anna'], { input: '1\n' });
    const windows = [open(home, ['--reading', 'anna']), open(home, ['--reading', 'anna'])];
    for (const window of windows) {
      await window.sees(firstWords(second));
      window.type('\u001B[F1');
      await window.sees(firstWords(story.scenes.find(({ id }) => id === second)?.choices[0]?.to ?? ''));
    }
    await windows[1]?.sees('Another window is reading this too');
    expect(readdirSync(path.join(home, 'kept', 'readings')).sort()).toEqual(['anna-2.json', 'anna.json']);
  });
});
