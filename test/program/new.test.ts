/** The built program, as a writer starts it. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ask } from '../helpers/ask.ts';
import { temporaryFolder } from '../helpers/folder.ts';
import { run } from '../helpers/program.ts';

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

describe('new', () => {
  it('writes a pack that checks clean and is read to an ending', async () => {
    const home = temporaryFolder();
    const folder = path.join(home, 'stories', 'ours');
    const made = run(home, ['new', folder]);
    expect(made).toMatchObject({ code: 0, stderr: '' });
    expect(made.stdout).toContain(`preview ${folder}`);
    const checked = await ask(home, ['check', folder]);
    expect(checked).toMatchObject({ code: 0, stdout: expect.stringContaining('No problems.') });
    const { code, stdout } = await ask(home, ['--scenes', folder, '--plain', '--no-save'], {
      input: '1\n3\n1\n1\n',
    });
    expect(code).toBe(0);
    expect(stdout).toContain('This is an ending.');
  });

  it('leaves out nothing that the program was built with', () => {
    const home = temporaryFolder();
    const folder = path.join(home, 'ours');
    run(home, ['new', folder]);
    expect(filesIn(folder)).toEqual(filesIn('dist/template'));
    expect(filesIn(folder)).toContain('README.md');
  });

  it('takes a folder that is there and empty', () => {
    const home = temporaryFolder();
    const folder = path.join(home, 'empty');
    mkdirSync(folder);
    expect(run(home, ['new', folder]).code).toBe(0);
    expect(filesIn(folder)).toContain('story.json');
  });

  it('leaves a folder that holds anything, and a file, as they are', () => {
    const home = temporaryFolder();
    const file = path.join(home, 'notes.txt');
    writeFileSync(file, 'mine');
    for (const [folder, sentence] of [
      [home, 'is not empty and is left as it is'],
      [file, 'is not a folder and is left as it is'],
      [path.join(file, 'below'), 'is not a folder and is left as it is'],
    ] as const) {
      const { code, stdout, stderr } = run(home, ['new', folder]);
      expect(code).toBe(1);
      expect(stdout).toBe('');
      expect(stderr).toContain(sentence);
      expect(stderr.trim().split('\n')).toHaveLength(1);
    }
    expect(filesIn(home)).toEqual(['notes.txt']);
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });

  it('asks for a folder, also where its name is empty', () => {
    const asked = run(temporaryFolder(), ['new']);
    expect(asked).toMatchObject({ code: 2, stdout: '' });
    expect(run(temporaryFolder(), ['new', ''])).toEqual(asked);
  });
});
