/** What is printed comes whole to where it goes, or it is said that it did not. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ask } from '../helpers/ask.ts';
import { temporaryFolder } from '../helpers/folder.ts';
import { inShell } from '../helpers/program.ts';
import { isPosix } from '../helpers/system.ts';

const isTold = 'could not be written (ENOSPC). What came there is not whole.\n';

describe.runIf(existsSync('/dev/full'))('printed to a device that is full', () => {
  it.each(['--version', '--help', 'readings --help', 'map --format json', 'new story', 'forget anna'])(
    '%s says that it was not',
    async (line) => {
      const home = temporaryFolder();
      await ask(home, ['--plain', '--reading', 'anna'], { input: '1\n' });
      const { code, stderr } = inShell(home, `$program ${line} >/dev/full`);
      expect(stderr).toContain(isTold);
      expect(stderr).not.toContain('    at ');
      expect(code).toBe(1);
    },
  );

  it('the plain reader says so, and ends', () => {
    const { code, stderr } = inShell(temporaryFolder(), '$program --plain >/dev/full', '1\n');
    expect({ code, isTold: stderr.includes(isTold) }).toEqual({ code: 1, isTold: true });
  });

  it('what cannot be said either ends with 1 and no more', () => {
    expect(inShell(temporaryFolder(), '$program readings >/dev/full 2>/dev/full')).toEqual({
      code: 1,
      stdout: '',
      stderr: '',
    });
  });
});

it.runIf(isPosix).each(['--help', 'accounts strikers state'])(
  '%s into a file that has room for a part of it says so',
  (line) => {
    const home = temporaryFolder();
    const { code, stderr } = inShell(home, `ulimit -f 1; $program ${line} >part`);
    expect(readFileSync(path.join(home, 'part')).length).toBeGreaterThan(0);
    expect(stderr).toContain('could not be written (EFBIG). What came there is not whole.\n');
    expect(code).toBe(1);
  },
);

it.runIf(isPosix)('into a pipe that was closed nothing is said: who read has read enough', () => {
  const { stderr } = inShell(temporaryFolder(), '$program accounts strikers state | head -n 1');
  expect(stderr).toBe('');
});
