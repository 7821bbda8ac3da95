/** A reading leaves the program as a code or a file, and comes back. */
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentary, kept, story } from '../helpers/built-in.ts';
import { ask } from '../helpers/ask.ts';
import { pathOf } from '../helpers/codes.ts';
import { temporaryFolder } from '../helpers/folder.ts';
import { run } from '../helpers/program.ts';
import { isPosix } from '../helpers/system.ts';

/** A home where somebody has read three scenes. */
async function homeOfAnna(): Promise<string> {
  const home = temporaryFolder();
  await ask(home, ['--plain', '--reading', 'anna'], { input: '1\n1\nb\n1\n' });
  return home;
}

describe('share', () => {
  it('draws a QR code over the code where it is asked to, and refuses what is written elsewhere', async () => {
    const home = await homeOfAnna();
    const { stdout } = await ask(home, ['share']);
    const drawn = await ask(home, ['share', '--qr']);
    expect(drawn.code).toBe(0);
    expect(drawn.stdout.endsWith(`\n${stdout}`)).toBe(true);
    expect(drawn.stdout).toContain('█▀▀▀▀▀█');
    for (const args of [
      ['--output', path.join(home, 'anna.json')],
      ['--format', 'json'],
    ]) {
      const refused = await ask(home, ['share', '--qr', ...args]);
      expect([refused.code, refused.stdout]).toEqual([2, '']);
      expect(refused.stderr).toContain(args[0]);
    }
  });

  it('prints the code of the latest reading, grouped, and nothing else', async () => {
    const home = await homeOfAnna();
    const ran = run(home, ['share']);
    const { code, stdout, stderr } = ran;
    expect(code).toBe(0);
    expect(stdout).toMatch(/^zs1\S( \S{4})*( \S{1,4})?\n$/);
    expect(stderr).toMatch(/^The code of the reading “anna”.*zhanaozen-story compare --typed\n$/);
    // The words of the built program are read as they were written.
    expect(await ask(home, ['share'])).toEqual(ran);
    expect(pathOf(documentary, stdout)?.steps).toHaveLength(3);
  });

  it('as JSON says which story and edition it belongs to', async () => {
    const { stdout } = await ask(await homeOfAnna(), ['share', 'anna', '--format', 'json']);
    expect(JSON.parse(stdout)).toEqual({
      story: { id: story.id, edition: story.edition, builtIn: true },
      code: expect.stringMatching(/^zs1\w+$/) as unknown,
      scenes: 3,
      ended: false,
    });
  });

  it.runIf(isPosix)(
    '--output writes a reading file for its owner alone, never over another, and never who',
    async () => {
      const home = await homeOfAnna();
      const file = path.join(home, 'reading.json');
      expect(await ask(home, ['share', '-o', file])).toMatchObject({ code: 0, stdout: '' });
      expect(statSync(file).mode & 0o777).toBe(0o600);
      expect(readFileSync(file, 'utf8')).not.toContain('anna');
      expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ moves: kept(home, 'anna').moves });
      expect((await ask(home, ['share', '-o', file])).code).toBe(1);
      expect((await ask(home, ['share', file])).stdout).toBe((await ask(home, ['share'])).stdout);
    },
  );

  it('a reading file goes on where it stands, under a name that is free, and stays as it is', async () => {
    const home = await homeOfAnna();
    const file = path.join(home, 'anna.json');
    await ask(home, ['share', '-o', file]);
    const before = readFileSync(file);
    const { code, stderr } = await ask(home, ['--plain', '--reading', file]);
    expect(code).toBe(0);
    expect(stderr).toContain('goes on here as “anna-2”');
    expect(stderr).toContain('--reading anna-2');
    expect(kept(home, 'anna-2').moves).toEqual(kept(home, 'anna').moves);
    expect(readFileSync(file)).toEqual(before);
    expect(readdirSync(home).sort()).toEqual(['anna.json', 'kept']);
  });

  it('a code comes back as it is printed, in groups, to whoever takes one reading', async () => {
    const home = await homeOfAnna();
    const { stdout } = await ask(home, ['share']);
    const groups = stdout.trim().split(' ');
    expect(await ask(home, ['share', ...groups])).toMatchObject({ code: 0, stdout });
    expect(await ask(home, ['transcript', ...groups])).toEqual(await ask(home, ['transcript', stdout]));
    expect(await ask(home, ['transcript', 'anna', ...groups])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'Only one reading can be named here; these are “anna” and “code 1”.\n',
    });
  });

  it('where the story no longer knows a step, it is said', async () => {
    const home = await homeOfAnna();
    const file = path.join(home, 'old.json');
    await ask(home, ['share', '-o', file]);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(String(story.start), 'a-scene-that-went'));
    const { code, stderr } = await ask(home, ['share', file]);
    expect(code).toBe(0);
    const lost =
      /^The story was changed since “old” was read: \d steps? cannot be followed any more\.[^\n]*\n/;
    expect(stderr).toMatch(lost);
    for (const command of ['transcript', 'map'])
      expect((await ask(home, [command, file])).stderr).toMatch(lost);
    expect((await ask(home, ['compare', file, file])).stderr).toMatch(lost);
    expect((await ask(home, ['--plain', '--reading', file])).stdout.replace(/\s+/g, ' ')).toContain(
      'cannot be followed any more',
    );
  });

  it.each([
    [['share'], 'No reading is kept'],
    [['share', 'zs10 zzzz'], 'Compare all of it with the card.'],
    [['--plain', '--reading', 'nowhere/x.json'], 'There is no file nowhere/x.json.'],
    [['--plain', '--reading', 'package.json'], 'is no reading file'],
  ])('%j is answered with one sentence', async (args, sentence) => {
    const home = temporaryFolder();
    const { code, stdout, stderr } = await ask(home, args);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(readdirSync(home)).toEqual([]);
  });
});
