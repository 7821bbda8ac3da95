/** The small program that all that is typed comes to first, and what it keeps of the large one behind it. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../helpers/folder.ts';
import { run } from '../helpers/program.ts';
import { isPosix } from '../helpers/system.ts';

it.each(['--help', '--version'])('answers %s in the words of the program', (word) => {
  const home = temporaryFolder();
  // A second word leads past the door.
  expect(run(home, [word])).toEqual(run(home, [word, '--no-color']));
});

it('says on an older Node.js what it needs', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      '--eval',
      `Object.defineProperty(process, 'version', { value: 'v18.20.0' });
       Object.defineProperty(process.versions, 'node', { value: '18.20.0' });
       require(${JSON.stringify(path.resolve('dist/cli.js'))});`,
    ],
    { encoding: 'utf8' },
  );
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: expect.stringMatching(/^[^\n]*20\.19[^\n]*v18\.20\.0[^\n]*\n$/),
  });
});

describe('what is compiled', () => {
  const codeIn = (home: string): string => path.join(home, 'kept', 'code');
  const kept = (home: string): readonly string[] =>
    existsSync(codeIn(home)) ? readdirSync(codeIn(home)) : [];
  const reads = (home: string, ...args: readonly string[]) =>
    run(home, ['--plain', ...args], { input: '1\nq\n' });

  it('is kept where a reading is, for nobody else to look into, and erased with all', () => {
    const home = temporaryFolder();
    run(home, ['readings']);
    expect(readdirSync(home)).toEqual([]);
    reads(home, '--reading', 'anna');
    const [file = ''] = kept(home);
    if (isPosix) expect(statSync(path.join(codeIn(home), file)).mode & 0o077).toBe(0);
    run(home, ['forget', '--all']);
    expect(readdirSync(home)).toEqual([]);
  });

  it('is not kept where nothing is to be', () => {
    const home = temporaryFolder();
    reads(home, '--no-save');
    expect(readdirSync(home)).toEqual([]);
  });

  it('is made anew without a word where it is spoilt', () => {
    const home = temporaryFolder();
    const first = reads(home, '--reading', 'anna');
    const file = path.join(codeIn(home), kept(home)[0] ?? '');
    const whole = readFileSync(file);
    for (const [name, spoilt] of [
      ['bolat', ''],
      ['camila', 'no code at all'],
      ['dana', Buffer.from(whole.map((byte, at) => (at === 9000 ? byte ^ 1 : byte)))],
    ] as const) {
      writeFileSync(file, spoilt);
      const { code, stderr } = reads(home, '--reading', name);
      expect({ code, stderr }).toEqual({ code: 0, stderr: first.stderr.replace('anna', name) });
      expect(readFileSync(file).length).toBeGreaterThan(10_000);
    }
  });
});
