/** The built program, as a user starts it: what only pipes and a real terminal show. */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { StoryData } from '../source/story/story.ts';
import { temporaryFolder } from './helpers/folder.ts';
import { open, run, start } from './helpers/program.ts';

const story = JSON.parse(readFileSync('dist/story.json', 'utf8')) as StoryData;
const first = story.scenes.find(({ id }) => id === story.start);
const firstWords = (id: string): string =>
  (story.scenes.find((scene) => scene.id === id)?.text[0]?.words ?? '').split(' ').slice(0, 5).join(' ');

const kept = (home: string, name: string): { moves: unknown[] } =>
  JSON.parse(readFileSync(path.join(home, 'kept', 'readings', `${name}.json`), 'utf8')) as {
    moves: unknown[];
  };

describe('through a pipe', () => {
  it('prints three steps, ends with 0 and keeps the reading', () => {
    const home = temporaryFolder();
    const { code, stdout, stderr } = run(home, ['--plain'], { input: '1\n1\n1\n' });
    expect(code).toBe(0);
    expect(stdout.match(/^> $/gm)).toHaveLength(4);

    expect(stdout).not.toMatch(/[\u001B\u009B]/);
    expect(stdout).toContain(first?.title);
    expect(kept(home, 'reading-1').moves).toHaveLength(3);
    expect(stderr).toContain('To come back: zhanaozen-story');
  });

  it('goes on where the reader left off', () => {
    const home = temporaryFolder();
    run(home, ['--plain'], { input: '1\n' });
    const { stdout, stderr } = run(home, ['--plain'], { input: 's\n' });
    expect(stderr).toContain('Going on with the reading “reading-1”');
    expect(stdout).toContain(firstWords(first?.choices[0]?.to ?? ''));
  });

  it('a named reading is begun, found again, listed and forgotten', () => {
    const home = temporaryFolder();
    run(home, ['--plain', '--reading', 'Anna'], { input: '1\n' });
    expect(run(home, ['readings']).stdout).toMatch(/^anna {2}/);
    const listed = JSON.parse(run(home, ['readings', '--format', 'json']).stdout) as {
      readings: { name: string; scenes: number }[];
    };
    expect(listed.readings).toMatchObject([{ name: 'anna', scenes: 2 }]);
    expect(run(home, ['forget', 'anna']).code).toBe(0);
    expect(run(home, ['readings']).stdout).toContain('No reading is kept');
  });

  it('forgetting everything leaves nothing behind', () => {
    const home = temporaryFolder();
    run(home, ['--plain'], { input: '1\n' });
    expect(run(home, ['forget', '--all']).code).toBe(0);
    expect(readdirSync(home)).toEqual([]);
  });

  it('with --no-save writes nothing at all', () => {
    const home = temporaryFolder();
    const { code, stderr } = run(home, ['--plain', '--no-save'], { input: '1\n1\n' });
    expect(code).toBe(0);
    expect(stderr).toContain('Nothing of this reading is kept.');
    expect(readdirSync(home)).toEqual([]);
  });

  it('killed right after a choice, it has lost nothing', async () => {
    for (let trial = 0; trial < 10; trial++) {
      const home = temporaryFolder();
      const child = start(home, ['--plain']);
      const seen: string[] = [];
      child.stdout.on('data', (piece: Buffer) => seen.push(piece.toString()));
      child.stdin.write('1\n');
      await expect
        .poll(() => seen.join('').split('> ').length, { timeout: 8000, interval: 1 })
        .toBeGreaterThanOrEqual(3);
      child.kill('SIGKILL');
      expect(kept(home, 'reading-1').moves).toHaveLength(1);
    }
  });

  it('a damaged reading is set aside and said, the others go on', () => {
    const home = temporaryFolder();
    run(home, ['--plain', '--reading', 'boris'], { input: '1\n' });
    writeFileSync(path.join(home, 'kept', 'readings', 'anna.json'), '{"half');
    const { code, stdout, stderr } = run(home, ['readings']);
    expect(code).toBe(0);
    expect(stderr).toContain('“anna” could not be read. Its file was set aside as anna.unreadable-1');
    expect(stdout).toMatch(/^boris/);
    expect(readFileSync(path.join(home, 'kept', 'readings', 'anna.unreadable-1'), 'utf8')).toBe('{"half');
  });

  it('where nothing can be kept it says so and reads on', () => {
    const home = temporaryFolder();
    writeFileSync(path.join(home, 'kept'), 'a file in the way');
    const { code, stdout, stderr } = run(home, ['--plain'], { input: '1\n' });
    expect(code).toBe(0);
    expect(stderr).toContain('cannot be kept');
    expect(stdout).toContain(firstWords(first?.choices[0]?.to ?? ''));
    expect(stderr).not.toContain('    at ');
  });

  it('reads another pack from its folder, and checks it', () => {
    const home = temporaryFolder();
    expect(run(home, ['check', path.resolve('scenes')]).code).toBe(0);
    const { code, stdout, stderr } = run(home, ['--plain', '--scenes', path.resolve('scenes')], {
      input: '1\n',
    });
    expect(code).toBe(0);
    expect(stdout).toContain(first?.title);
    expect(stderr).toContain('This is another story');
  });
});

describe('wrong usage', () => {
  it.each([
    [['reedings'], 2, 'Did you mean “readings”?'],
    [['xyzzy'], 2, 'There is no command “xyzzy”'],
    [['--plian'], 2, 'Did you mean --plain?'],
    [['--redaing', 'a'], 2, 'Did you mean --reading?'],
    [['--reading'], 2, '--reading needs a value'],
    [['--reading', '--plain'], 2, '--reading needs a value'],
    [['-r', '../x'], 2, 'cannot name a reading'],
    [['readings', '--format', 'jsn'], 2, 'Did you mean “json”?'],
    [['readings', 'extra'], 2, '“extra” is one word too many'],
    [['--no-save', '--reading', 'anna'], 2, 'cannot stand together'],
    [['forget'], 2, 'or --all'],
    [['forget', 'nobody'], 1, 'There is no reading “nobody”'],
    [['check', 'nowhere'], 1, 'There is no folder nowhere'],
    [['--scenes', 'package.json'], 1, 'is not a folder'],
    [['--scenes', 'source', '--plain'], 1, 'no story.json'],
    [['__proto__'], 2, 'There is no command “__proto__”'],
    [['\u001B[31mred'], 2, '“\\u{1b}[31mred”'],
  ])('%j ends with %i and one sentence', (args, expected, sentence) => {
    const { code, stdout, stderr } = run(temporaryFolder(), args);
    expect(stderr).toContain(sentence);
    expect(code).toBe(expected);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('a misspelt reading is answered with the nearest', () => {
    const home = temporaryFolder();
    run(home, ['--plain', '--reading', 'anna'], { input: '1\n' });
    expect(run(home, ['forget', 'ana'])).toMatchObject({
      code: 1,
      stderr: 'There is no reading “ana”. Did you mean “anna”?\n',
    });
  });

  it('help and version are said and nothing else is done', () => {
    const home = temporaryFolder();
    expect(run(home, ['--help']).stdout).toContain('$ zhanaozen-story readings');
    expect(run(home, ['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(readdirSync(home)).toEqual([]);
  });
});

describe('in a terminal', () => {
  it('opens the title, reads, and gives the shell back with a way to return', async () => {
    const home = temporaryFolder();
    const terminal = open(home);
    await terminal.sees('Z H A N A O Z E N');
    terminal.type('\r');
    await terminal.sees(firstWords(story.start));
    expect(terminal.isAlternate()).toBe(true);
    terminal.type('\u001B[F\r');
    await terminal.sees(firstWords(first?.choices[0]?.to ?? ''));
    terminal.type('q');
    expect(await terminal.ended).toBe(0);
    await terminal.sees('To come back: zhanaozen-story');
    expect(terminal.isAlternate()).toBe(false);
    expect(kept(home, 'reading-1').moves).toHaveLength(1);
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('after %s the terminal is as it was and the exit code is %i', async (signal, code) => {
    const home = temporaryFolder();
    const terminal = open(home);
    await terminal.sees('Begin');
    terminal.type('\r');
    await terminal.sees(firstWords(story.start));
    terminal.kill(signal);
    expect(await terminal.ended).toBe(code);
    expect(terminal.isAlternate()).toBe(false);
    expect(terminal.written().lastIndexOf('\u001B[?25h')).toBeGreaterThan(
      terminal.written().lastIndexOf('\u001B[?25l'),
    );
  });

  it('Ctrl+C ends with 130, the place kept', async () => {
    const home = temporaryFolder();
    const terminal = open(home, ['--reading', 'anna']);
    await terminal.sees(firstWords(story.start));
    terminal.type('\u001B[B\u001B[B\u0003');
    expect(await terminal.ended).toBe(130);
    await terminal.sees('--reading anna');
  });

  it.each([
    ['NO_COLOR', { NO_COLOR: '1' }],
    ['--no-color', {}],
  ])('%s takes the colours out', async (name, env) => {
    const terminal = open(temporaryFolder(), name.startsWith('--') ? [name] : [], { env });
    await terminal.sees('Begin');

    expect(terminal.written()).not.toMatch(/\u001B\[[0-9;]*(3[0-8]|4[0-8]|9[0-7])[0-9;]*m/);
  });

  it.each([
    ['an empty CI', { CI: '' }, []],
    ['CI', { CI: 'true' }, []],
  ])('%s does not blank the screen', async (_, env, args) => {
    await open(temporaryFolder(), args, { env }).sees('Begin');
  });

  it.each([
    ['TERM=dumb', { TERM: 'dumb' }],
    ['a screen reader', { INK_SCREEN_READER: 'true' }],
  ])('%s gets the plain reader', async (_, env) => {
    const terminal = open(temporaryFolder(), [], { env });
    await expect.poll(terminal.written, { timeout: 8000 }).toMatch(/Type a number to choose[^]*> $/);
    expect(terminal.written()).not.toContain('\u001B');
    terminal.type('q\r');
    expect(await terminal.ended).toBe(0);
  });

  it('two windows on one reading keep both paths', async () => {
    const home = temporaryFolder();
    run(home, ['--plain', '--reading', 'anna'], { input: '1\n' });
    const windows = [open(home, ['--reading', 'anna']), open(home, ['--reading', 'anna'])];
    const at = first?.choices[0]?.to ?? '';
    for (const window of windows) {
      await window.sees(firstWords(at));
      window.type('\u001B[F1');
      await window.sees(firstWords(story.scenes.find(({ id }) => id === at)?.choices[0]?.to ?? ''));
    }
    await windows[1]?.sees('Another window is reading this too');
    expect(readdirSync(path.join(home, 'kept', 'readings')).sort()).toEqual(['anna-2.json', 'anna.json']);
  });
});

it('starts from a folder without node_modules, and needs nothing but itself', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies?: Record<string, string>;
  };
  expect(dependencies).toBeUndefined();
  const home = temporaryFolder();
  mkdirSync(path.join(home, 'empty'));
  expect(run(home, ['--version']).code).toBe(0);
});
