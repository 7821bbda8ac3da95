/** What terminals send, and what shells do to a program, in a real terminal. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { kept } from '../helpers/built-in.ts';
import { temporaryFolder } from '../helpers/folder.ts';
import { pack } from '../helpers/pack.ts';
import { open, type Terminal, typedCall } from '../helpers/program.ts';
import { isPosix } from '../helpers/system.ts';
import { answersSent, pastesSent, strayBytes } from '../helpers/terminal-bytes.ts';

/** A story that begins with nine choices. */
const nine = (): string =>
  pack()
    .with('a/start.json', (scene) => {
      scene.choices = Array.from({ length: 9 }, (_, index) => ({
        id: `choice-${index + 1}`,
        label: `Choice ${index + 1}`,
        to: index === 1 ? 'fire-blues' : 'fire-reds',
      }));
    })
    .folder();

/** What is sent is one text for a terminal, so only what is text in UTF-8 can be. */
const typable = (bytes: string): boolean => /^[\u0000-\u007F]*$/.test(bytes);

const wheelOn = '\u001B[?1006h';
const wheelOff = '\u001B[?1006l';

/** Open and close a page over the scene: all that was typed before has been acted upon. */
async function seesNineAfterAll(terminal: Terminal): Promise<void> {
  terminal.type('?');
  await terminal.sees('Everything can be reached');
  terminal.type('\u001B');
  await terminal.sees('9 R Choice 9');
}

it('only keys that were pressed are keys, and the wheel is given back', async () => {
  const home = temporaryFolder();
  const terminal = open(home, ['--scenes', nine(), '--reading', 'anna'], { rows: 30 });
  await terminal.sees('❯ 1 R Choice 1');
  await expect.poll(terminal.written).toContain(wheelOn);

  for (const sent of [answersSent, strayBytes, pastesSent]) {
    terminal.type(sent.filter(typable).join(''));
    await seesNineAfterAll(terminal);
  }
  for (const sent of [...answersSent, ...strayBytes].filter(typable)) {
    // Each piece is written by itself, and read so where the program is not behind.
    terminal.type(sent.slice(0, 3));
    terminal.type(sent.slice(3));
  }
  await seesNineAfterAll(terminal);

  // Escape alone, and then the rest of an arrow: the question that stands between them is the pause.
  terminal.typeAt('\u001B[5n', '[B');
  terminal.type('\u001B');
  await terminal.sees('❯ 2 B Choice 2');

  terminal.type('/');
  await terminal.sees('Look for: _');
  terminal.type('\u001B[200~Мұнай\r\u001B[201~');
  await terminal.sees('Look for: Мұнай_');
  terminal.type('\u001B');
  await terminal.sees('❯ 2 B Choice 2');
  expect(existsSync(path.join(home, 'kept', 'readings', 'anna.json'))).toBe(false);

  terminal.type('\u001BOr');
  await terminal.sees('The fire, told by the blues');
  expect(kept(home, 'anna').moves).toHaveLength(1);
  terminal.type('\u001B\u001B[B\u001B[B\u001B[13;1:3uq');
  expect(await terminal.ended).toBe(0);
  expect(terminal.written().lastIndexOf(wheelOff)).toBeGreaterThan(terminal.written().lastIndexOf(wheelOn));
});

it('the mouse is left alone where that is asked for', async () => {
  const terminal = open(temporaryFolder(), ['--no-mouse']);
  await terminal.sees('Begin');
  terminal.type('q');
  expect(await terminal.ended).toBe(0);
  expect(terminal.written()).not.toMatch(/\u001B\[\?(?:9|100\d|1015)[hl]/);
});

it('what is typed before the page is there is neither lost nor left standing', async () => {
  const terminal = open(temporaryFolder());
  terminal.type('?');
  await terminal.sees('Everything can be reached');
  terminal.type('\u001B');
  await terminal.sees('Begin');
  terminal.type('q');
  expect(await terminal.ended).toBe(0);
  await expect.poll(terminal.isAlternate).toBe(false);
  expect(terminal.lines().join('')).toBe('');
});

/** The process that a shell has started. */
const childOf = (shell: number): number =>
  Number(spawnSync('pgrep', ['-P', String(shell)], { encoding: 'utf8' }).stdout.trim());

it.runIf(isPosix)('Ctrl+Z gives the shell back and fg the page, also after a stop from outside', async () => {
  const terminal = open(temporaryFolder(), [], {
    rows: 30,
    shell: ['bash', '--norc', '--noprofile', '-i'],
    env: { PS1: 'shell> ' },
  });
  await terminal.sees('shell>');
  terminal.type(`${typedCall} --scenes ${nine()} --reading anna\r`);
  await terminal.sees('❯ 1 R Choice 1');
  terminal.type('\u001B[B');
  await terminal.sees('❯ 2 B Choice 2');
  const page = terminal.lines();

  terminal.type('\u001A');
  await terminal.sees('Stopped');
  expect(terminal.isAlternate()).toBe(false);
  expect(terminal.written().lastIndexOf(wheelOff)).toBeGreaterThan(terminal.written().lastIndexOf(wheelOn));
  terminal.type('echo "still $((40 + 2))"\r');
  await terminal.sees('still 42');

  const goOn = async (): Promise<void> => {
    terminal.type('fg\r');
    await expect.poll(() => terminal.lines()).toEqual(page);
    expect(terminal.isAlternate()).toBe(true);
    expect(terminal.written().lastIndexOf(wheelOn)).toBeGreaterThan(terminal.written().lastIndexOf(wheelOff));
    await seesNineAfterAll(terminal);
    await expect.poll(() => terminal.lines()).toEqual(page);
  };
  await goOn();
  process.kill(childOf(terminal.pid), 'SIGSTOP');
  await terminal.sees('Stopped');
  await goOn();

  terminal.type('q');
  await expect.poll(terminal.isAlternate).toBe(false);
  terminal.type('exit\r');
  await terminal.ended;
});

it.runIf(isPosix)('Ctrl+Z where no shell would let it go on does not stop the reader', async () => {
  const terminal = open(temporaryFolder());
  await terminal.sees('Begin');
  terminal.type('\u001A');
  await expect.poll(() => terminal.written().split('\u001B[?1049h').length).toBe(3);
  await terminal.sees('Begin');
  terminal.type('?');
  await terminal.sees('Everything can be reached');
});
