/** What a user is given to take along: accounts side by side, and a transcript. */
import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportFormats } from '../../source/export/formats.ts';
import { blocksOf } from '../../source/story/scene.ts';
import { first, story } from '../helpers/built-in.ts';
import { ask } from '../helpers/ask.ts';
import { temporaryFolder } from '../helpers/folder.ts';
import { inShell, run, runAsUser } from '../helpers/program.ts';
import { isPosix } from '../helpers/system.ts';

const writtenFormats = Object.keys(reportFormats);

describe('reports', () => {
  const chosen = story.accounts.filter(({ id }) => id === 'strikers' || id === 'state');

  it('accounts lists every moment exactly once, with each side’s scenes or its silence', () => {
    const { code, stdout } = run(temporaryFolder(), ['accounts', 'strikers', 'state', '--format', 'json']);
    expect(code).toBe(0);
    const { moments } = JSON.parse(stdout) as {
      moments: { moment: string; cells: { account: string; silent: boolean; scenes: { id: string }[] }[] }[];
    };
    expect(moments.map(({ moment }) => moment)).toEqual(
      story.chapters.flatMap((chapter) => chapter.moments.map(({ id }) => id)),
    );
    for (const { moment, cells } of moments) {
      expect(cells.map(({ account }) => account)).toEqual(['strikers', 'state']);
      for (const { account, silent, scenes } of cells) {
        const told = story.scenes
          .filter((scene) => scene.moment === moment && scene.account === account)
          .map(({ id }) => id);
        expect(scenes.map(({ id }) => id)).toEqual(told);
        expect(silent).toBe(told.length === 0);
      }
    }
  });

  it.each(writtenFormats)('accounts as %s carries the same words', async (format) => {
    const { code, stdout } = await ask(temporaryFolder(), [
      'accounts',
      'strikers',
      'state',
      '--format',
      format,
    ]);
    expect(code).toBe(0);
    const packed = (text: string): string => text.replace(/&#39;|[^\p{L}\p{N}]+/gu, '');
    const all = packed(stdout.replace(/&(amp|lt|gt|quot);/g, ''));
    for (const scene of story.scenes.filter(({ account }) => chosen.some(({ id }) => id === account))) {
      for (const block of blocksOf(scene)) expect(all.includes(packed(block.words)), block.words).toBe(true);
    }
  });

  it('the web page asks for nothing and runs nothing', async () => {
    const { stdout } = await ask(temporaryFolder(), ['accounts', 'company', 'outside', '--format', 'html']);
    expect(stdout).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(stdout).not.toMatch(/<(script|img|link|iframe|object|embed|form)\b|\bon\w+=|url\(|@import/i);
  });

  it('a transcript tells what was read, what was offered and what was chosen, with numbered sources', async () => {
    const home = temporaryFolder();
    await ask(home, ['--plain', '--reading', 'anna'], { input: '1\n1\n' });
    const text = run(home, ['transcript', 'anna']).stdout;
    for (const block of first?.text ?? []) expect(text.replace(/\s+/g, ' ')).toContain(block.words);
    expect(text).toContain(`- ${first?.choices[0]?.label} (chosen)`);
    expect(text).toMatch(/\n1\. /);
    const json = JSON.parse((await ask(home, ['transcript', '--format', 'json'])).stdout) as {
      steps: { scene: string }[];
      sources: unknown[];
    };
    expect(json.steps).toHaveLength(3);
    expect(json.sources.length).toBeGreaterThan(0);
  });

  it('each says when it is about another story than the built-in one, but not from which folder', async () => {
    const home = temporaryFolder();
    const pack = path.join(home, 'their-well');
    run(home, ['new', pack]);
    const other = ['--scenes', pack];
    await ask(home, [...other, '--plain', '--reading', 'anna'], { input: '1\n' });
    for (const args of [
      ['accounts', 'council', 'neighbours'],
      ['transcript', 'anna'],
    ]) {
      for (const format of writtenFormats) {
        const { stdout } = await ask(home, [...args, ...other, '--format', format]);
        expect(stdout).toContain('This is another story.');
        expect(stdout).not.toContain('their-well');
      }
      expect(JSON.parse((await ask(home, [...args, ...other, '--format', 'json'])).stdout)).toMatchObject({
        story: { id: 'the-well', builtIn: false },
      });
    }
    const { stdout } = await ask(home, ['accounts', 'strikers', 'state']);
    expect(stdout).not.toContain('another story');
  });

  it.runIf(isPosix)('--output writes a new file for its owner alone and never writes over one', async () => {
    const home = temporaryFolder();
    const file = path.join(home, 'both.html');
    const written = async (): Promise<number | null> =>
      (await ask(home, ['accounts', 'strikers', 'state', '-f', 'html', '-o', file])).code;
    expect(await written()).toBe(0);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const before = readFileSync(file);
    expect(await written()).toBe(1);
    expect(readFileSync(file)).toEqual(before);
  });

  it.runIf(isPosix)(
    '--output is for its owner alone, and can be read, under a umask that bars everything',
    () => {
      const home = temporaryFolder();
      const file = path.join(home, 'map.dot');
      expect(runAsUser(home, ['map', '-f', 'dot', '-o', file], '', '777').stderr).toContain('map.dot');
      expect(statSync(file).mode & 0o777).toBe(0o600);
    },
  );

  it.runIf(isPosix)(
    '--output past a quota leaves nothing, and the same line works when there is room',
    async () => {
      const home = temporaryFolder();
      const room = path.join(home, 'room');
      mkdirSync(room);
      const file = path.join(room, 'both.html');
      const args = ['accounts', 'strikers', 'state', '-f', 'html', '-o', file];
      // As many blocks as hold its beginning; the signal that the system sends first is not listened to.
      const limited = inShell(home, `trap '' XFSZ; ulimit -f 8; exec $program ${args.join(' ')}`);
      expect(limited).toMatchObject({ code: 1, stderr: `${file} could not be written (EFBIG).\n` });
      expect(readdirSync(room)).toEqual([]);
      expect((await ask(home, args)).code).toBe(0);
      expect(readdirSync(room)).toEqual(['both.html']);
    },
  );

  it.runIf(isPosix)('--output follows no link and takes no device for a file', async () => {
    const home = temporaryFolder();
    const link = path.join(home, 'link');
    symlinkSync(path.join(home, 'elsewhere'), link);
    for (const file of [link, '/dev/null'])
      expect(await ask(home, ['map', '-o', file])).toMatchObject({
        code: 1,
        stderr: expect.stringContaining(file),
      });
    expect(readdirSync(home)).toEqual(['link']);
  });
});
