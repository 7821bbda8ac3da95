/** The manual page that is installed with the program. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { commandRows, optionRows } from '../../source/command-line/help.ts';
import { commands } from '../../source/commands/table.ts';
import { en } from '../../source/language/en.ts';

const { man } = JSON.parse(readFileSync('package.json', 'utf8')) as { man: string };

it('is where the package says, and tells of every command and option', () => {
  const page = readFileSync(man, 'utf8').replaceAll('\\-', '-');
  for (const [head, text] of [...commandRows(commands, en), ...optionRows(en)])
    expect(page).toContain(`.TP\n.B ${head}\n${text}\n`);
});

it('has no line that is taken for a request by mistake', () => {
  const requests = readFileSync(man, 'utf8').match(/^[.'].*$/gm) ?? [];
  expect(requests.filter((line) => !/^\.(TH|SH|TP|B)( |$)/.test(line))).toEqual([]);
});

it.skipIf(!existsSync('/usr/bin/man'))('can be read with man', () => {
  const { stdout, stderr } = spawnSync('man', ['-E', 'UTF-8', '--warnings', '-l', man], {
    encoding: 'utf8',
    env: { ...process.env, MANWIDTH: '78' },
  });
  expect(stderr).toBe('');
  expect(stdout.replace(/.\u0008|\u001B\[\d*m/g, '')).toContain('zhanaozen-story compare <a> <b>…');
});
