/** The built program where the disk, the folder or the window fail. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ask } from '../helpers/ask.ts';
import { firstWords, kept, second, story } from '../helpers/built-in.ts';
import { temporaryFolder } from '../helpers/folder.ts';
import { environment, inShell, loading, open, run, runAsUser } from '../helpers/program.ts';
import { isPosix } from '../helpers/system.ts';

describe.runIf(isPosix)('a window that is closed', () => {
  it('ends a full screen by its signal, the last move and the line kept', async () => {
    const home = temporaryFolder();
    const terminal = open(home, ['--reading', 'anna'], { rows: 12 });
    await terminal.sees(firstWords(story.start));
    terminal.type('\u001B[F1');
    await terminal.sees(firstWords(second));
    terminal.type('\u001B[6~');
    await expect.poll(() => terminal.lines().join(' ')).not.toContain(firstWords(second));
    terminal.close();
    expect(await terminal.ended).toBe(129);
    expect(kept(home, 'anna').moves).toHaveLength(1);
    expect(kept(home, 'anna').place).toBeGreaterThan(0);
  });

  it('ends the plain reader by its signal, the last move kept', async () => {
    const home = temporaryFolder();
    const terminal = open(home, ['--plain', '--reading', 'anna']);
    await expect.poll(terminal.written).toMatch(/> $/);
    terminal.type('1\r');
    await expect.poll(terminal.written).toMatch(/> [^]*> $/);
    terminal.close();
    expect(await terminal.ended).toBe(129);
    expect(kept(home, 'anna').moves).toHaveLength(1);
  });
});

describe.runIf(isPosix)('a folder that cannot be looked into', () => {
  it('is not made by a umask that bars everything', () => {
    const home = temporaryFolder();
    const folder = path.join(home, 'kept', 'readings');
    expect(runAsUser(home, ['--plain', '--reading', 'anna'], '1\n', '777').stdout).not.toContain(
      'cannot be kept',
    );
    const mode = (file: string): number => statSync(file).mode & 0o777;
    expect([path.dirname(folder), folder, path.join(folder, 'anna.json')].map(mode)).toEqual([
      0o700, 0o700, 0o600,
    ]);
    expect(runAsUser(home, ['readings']).stdout).toMatch(/^anna {2}/);
  });

  it('is said not to be known, and is whole when it can be looked into again', () => {
    const home = temporaryFolder();
    const folder = path.join(home, 'kept', 'readings');
    runAsUser(home, ['--plain', '--reading', 'anna'], '1\n');
    chmodSync(folder, 0);
    const unseen = `${folder} cannot be looked into (EACCES)`;
    expect(runAsUser(home, ['readings'])).toMatchObject({ code: 1, stdout: '' });
    const { code, stdout, stderr } = runAsUser(home, ['--plain'], '1\nr\n');
    expect(code).toBe(0);
    expect(stderr).toContain(unseen);
    expect(stdout.replace(/\s+/g, ' ')).toContain(unseen);
    expect(stdout).not.toContain('No reading is kept');
    chmodSync(folder, 0o700);
    expect(runAsUser(home, ['readings']).stdout).toMatch(/^anna {2}/);
  });
});

it.each([
  'readings',
  'readings --format json',
  'share',
  'share anna',
  'transcript',
  'compare anna boris',
  'forget anna',
])('%s says that a folder cannot be looked into, and nothing else of it', async (line) => {
  const home = temporaryFolder();
  const folder = path.join(home, 'kept', 'readings');
  mkdirSync(path.dirname(folder));
  writeFileSync(folder, 'in its place');
  const { code, stdout, stderr } = await ask(home, line.split(' '));
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain(`${folder} cannot be looked into (ENOTDIR)`);
  expect(stderr).not.toMatch(/No reading is kept|is erased|nothing to erase/);
});

describe('a disk that fails where a reading is asked for', () => {
  const failing = (home: string, times: string): Record<string, string> => ({
    ...loading('helpers/faulty-disk.js'),
    ...{ FAULT_BELOW: path.join(home, 'kept', 'readings', 'anna.json'), FAULT_AT: '1', FAULT_TIMES: times },
  });
  const begun = (): { home: string; text: () => string } => {
    const home = temporaryFolder();
    run(home, ['--plain', '--reading', 'anna'], { input: '1\n' });
    return { home, text: () => readFileSync(path.join(home, 'kept', 'readings', 'anna.json'), 'utf8') };
  };

  it('is asked again, and the reading goes on', () => {
    const { home } = begun();
    const { code, stdout } = run(home, ['--plain', '--reading', 'anna'], {
      input: 's\n',
      env: failing(home, '2'),
    });
    expect(code).toBe(0);
    expect(stdout).toContain(firstWords(second));
  });

  it('is told where it goes on failing, and nothing takes its place', () => {
    const { home, text } = begun();
    const whole = text();
    for (const args of [['--reading', 'anna'], []]) {
      const { stderr } = run(home, ['--plain', ...args], { input: '1\n1\nq\n', env: failing(home, '9999') });
      expect(stderr).toContain('The reading “anna” cannot be read (EIO) and is left as it is.');
      expect(text()).toBe(whole);
    }
  });
});

it('a save is synced before it takes its place, and its place behind it', () => {
  const home = temporaryFolder();
  const env = {
    ...loading('helpers/faulty-disk.js'),
    ...{ FAULT_BELOW: path.join(home, 'kept', 'readings'), FAULT_TELL: '1' },
  };
  const { stderr } = run(home, ['--plain', '--reading', 'anna'], { input: '1\n1\n', env });
  const calls = / (.*)/.exec(stderr.split('\n').find((line) => line.startsWith('calls ')) ?? '')?.[1] ?? '';
  const changing = calls.split(' ').filter((name) => /^(write|fsync|rename|link)Sync$/.test(name));
  expect(changing).toEqual([
    ...['writeSync', 'fsyncSync', 'renameSync', 'linkSync', 'fsyncSync'],
    ...['writeSync', 'fsyncSync', 'renameSync', 'renameSync', 'fsyncSync'],
  ]);
});

describe('under Node’s permission model', () => {
  const flag = process.allowedNodeEnvironmentFlags.has('--permission')
    ? '--permission'
    : '--experimental-permission';

  it('reads and keeps with the grants that the guide names', () => {
    const home = temporaryFolder();
    const folder = path.join(home, 'kept');
    // Node.js grants what is in a folder only where it is there at the start.
    mkdirSync(folder);
    const granted = [
      `--allow-fs-read=${path.resolve('dist')}`,
      `--allow-fs-read=${folder}`,
      `--allow-fs-write=${folder}`,
    ];
    const call = (args: readonly string[], input: string) =>
      spawnSync(process.execPath, [flag, ...granted, path.resolve('dist/cli.js'), ...args], {
        ...{ input, env: environment(home), encoding: 'utf8' as const },
      });
    expect(call(['--plain', '--reading', 'anna'], '1\n').stderr).toContain('Your place is kept');
    expect(kept(home, 'anna').moves).toHaveLength(1);
    expect(call(['readings'], '').stdout).toMatch(/^anna {2}/);
    const report = path.join(folder, 'anna.md');
    expect(call(['transcript', 'anna', '-f', 'md', '-o', report], '').status).toBe(0);
    expect(readFileSync(report, 'utf8')).toMatch(/^# /);
    rmSync(report);
    expect(call(['forget', '--all'], '').status).toBe(0);
    expect(existsSync(path.join(folder, 'readings'))).toBe(false);
  });
});

it.runIf(isPosix)('a file that may not grow is told like a full disk, and the reading goes on', () => {
  const home = temporaryFolder();
  writeFileSync(path.join(home, 'ways'), '1\n'.repeat(60));
  const { stdout } = inShell(home, 'ulimit -f 1; $program --plain <ways | cat');
  expect(stdout).toContain('This reading cannot be kept in');
  expect(stdout).toMatch(/“1” is no choice here[^]*> \n*$/);
});
