/** The program between pipes, as a user starts it, and what it keeps. */
import { once } from 'node:events';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { first, firstWords, kept, second } from '../helpers/built-in.ts';
import { ask } from '../helpers/ask.ts';
import { temporaryFolder } from '../helpers/folder.ts';
import { inShell, run, start } from '../helpers/program.ts';
import { isPosix } from '../helpers/system.ts';

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

  it('goes on where the reader left off', async () => {
    const home = temporaryFolder();
    await ask(home, ['--plain'], { input: '1\n' });
    const { stdout, stderr } = await ask(home, ['--plain'], { input: 's\n' });
    expect(stderr).toContain('Going on with the reading “reading-1”');
    expect(stdout).toContain(firstWords(second));
  });

  it('a named reading is begun, listed and forgotten', async () => {
    const home = temporaryFolder();
    await ask(home, ['--plain', '--reading', 'Anna'], { input: '1\n' });
    expect((await ask(home, ['readings'])).stdout).toMatch(/^anna {2}/);
    const listed = JSON.parse((await ask(home, ['readings', '--format', 'json'])).stdout) as {
      readings: { name: string; scenes: number }[];
    };
    expect(listed.readings).toMatchObject([{ name: 'anna', scenes: 2 }]);
    expect((await ask(home, ['forget', 'anna'])).code).toBe(0);
    expect((await ask(home, ['readings'])).stdout).toContain('No reading is kept');
  });

  it('forgetting everything leaves nothing behind', async () => {
    const home = temporaryFolder();
    await ask(home, ['--plain'], { input: '1\n' });
    expect((await ask(home, ['forget', '--all'])).code).toBe(0);
    expect(readdirSync(home)).toEqual([]);
  });

  it.runIf(isPosix)(
    'a line without end is passed over with one sentence, held nowhere, and the next is read',
    () => {
      const home = temporaryFolder();
      // More than a text of the engine can hold, in a heap that cannot hold a tenth of it.
      const typed = `{ head -c 600000000 /dev/zero | tr '\\0' a; printf '\\r\\n1\\n'; }`;
      const { code, stdout, stderr } = inShell(
        home,
        `${typed} | NODE_OPTIONS=--max-old-space-size=48 $program --plain`,
      );
      expect(code, stderr).toBe(0);
      expect(stdout.match(/too long and was passed over/g)).toHaveLength(1);
      expect(kept(home, 'reading-1').moves).toHaveLength(1);
    },
  );

  it('with --no-save writes nothing at all', () => {
    const home = temporaryFolder();
    const { code, stderr } = run(home, ['--plain', '--no-save'], { input: '1\n1\n' });
    expect(code).toBe(0);
    expect(stderr).toContain('Nothing of this reading is kept.');
    expect(readdirSync(home)).toEqual([]);
  });

  it('killed right after a choice, it has lost nothing', async () => {
    const home = temporaryFolder();
    const child = start(home, ['--plain']);
    let said = '';
    child.stdout.on('data', (piece: Buffer) => (said += piece.toString()));
    child.stdin.write('1\n');
    await expect.poll(() => said).toMatch(/> [^]*> $/);
    child.kill('SIGKILL');
    expect(kept(home, 'reading-1').moves).toHaveLength(1);
  });

  it.runIf(isPosix)('a termination is heard between lines that came at once', async () => {
    const home = temporaryFolder();
    const child = start(home, ['--plain']);
    const ended = once(child, 'exit');
    child.stdout.resume();
    child.stdin.on('error', () => undefined);
    child.stdin.write('1\nb\n'.repeat(16_000));
    const moves = (): number =>
      existsSync(path.join(home, 'kept')) ? kept(home, 'reading-1').moves.length : 0;
    await expect.poll(moves).toBeGreaterThan(0);
    child.kill('SIGTERM');
    expect(await ended).toEqual([143, null]);
    expect(moves()).toBeLessThan(10_000);
  });

  it('a damaged reading is set aside and said, the others go on', async () => {
    const home = temporaryFolder();
    await ask(home, ['--plain', '--reading', 'boris'], { input: '1\n' });
    writeFileSync(path.join(home, 'kept', 'readings', 'anna.json'), '{"half');
    const { code, stdout, stderr } = await ask(home, ['readings']);
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
    expect(stdout).toContain(firstWords(second));
    expect(stderr).not.toContain('    at ');
  });

  it('reads another pack from its folder', async () => {
    const args = ['--plain', '--scenes', path.resolve('template')];
    const { code, stdout, stderr } = await ask(temporaryFolder(), args, { input: '1\n' });
    expect(code).toBe(0);
    expect(stdout).toContain('The lid is down');
    expect(stderr.match(/This is another story/g)).toHaveLength(1);
  });
});
