/** The program as a writer's tool: what it says of a pack, and the exit code that a script goes by. */
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { pack } from '../helpers/pack.ts';
import { ask } from '../helpers/ask.ts';
import { temporaryFolder } from '../helpers/folder.ts';
import { run } from '../helpers/program.ts';

const check = (folder: string, ...args: readonly string[]): ReturnType<typeof ask> =>
  ask(temporaryFolder(), ['check', folder, ...args]);

describe('check', () => {
  const warned = (): string => pack().raw('a/night.json', String(pack().texts['a/end.json'])).folder();
  const wrong = (): string => pack().without('places.json').folder();

  it('passes a pack with a warning, and does not with --strict', async () => {
    const folder = warned();
    const { code, stdout, stderr } = await check(folder);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('0 errors, 1 warning.');
    const strict = run(temporaryFolder(), ['check', folder, '--strict', '--format', 'json']);
    expect(strict.code).toBe(1);
    expect(JSON.parse(strict.stdout)).toMatchObject({ ok: false, problems: [{ severity: 'warning' }] });
  });

  it('passes a clean pack, also with --strict', async () => {
    const { code, stdout } = await check(pack().folder(), '--strict');
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^1 chapter, 4 scenes, 6 choices, 1 ending, 27 words\.\nNo problems\.\n\nExhaustive: /,
    );
  });

  it('writes commands for GitHub and nothing else', async () => {
    const folder = wrong();
    const { code, stdout } = await check(folder, '--format', 'github');
    expect(code).toBe(1);
    const file = path.relative('', path.join(folder, 'places.json'));
    expect(stdout).toMatch(/^::error [^\n]*\n$/);
    expect(stdout).toContain(`file=${file},line=1,col=1,title=missing-file::`);
  });

  it('names a file as it would be typed', async () => {
    const folder = wrong();
    expect((await check(folder)).stdout).toContain(`${folder}/places.json:1:1: error: `);
  });

  it.each(['nowhere', 'package.json', '.'])(
    'says of %s in one sentence that it is no pack',
    async (folder) => {
      const { code, stdout } = await check(folder);
      expect(code).toBe(1);
      expect(stdout.split('\n').filter((line) => line.includes('[no-pack]'))).toHaveLength(1);
      expect(stdout).toContain('1 error, 0 warnings.');
    },
  );
});
