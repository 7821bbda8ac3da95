/** What shells complete a line by: tried in those that are there. */
import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { completionFor, shells } from '../../source/command-line/completion.ts';
import { optionsOf } from '../../source/command-line/command.ts';
import { listedAs } from '../../source/command-line/options.ts';
import { commands } from '../../source/commands/table.ts';
import { en } from '../../source/language/en.ts';

const has = (shell: string): boolean => spawnSync(shell, ['-c', 'exit']).status === 0;

it.each(shells)('of %s knows every command and every option', (shell) => {
  const script = completionFor(shell, commands, en);
  for (const name of Object.keys(commands).filter((each) => each !== 'read'))
    expect(script).toMatch(new RegExp(`\\b${name}\\b`));
  for (const option of Object.values(commands).flatMap(optionsOf).map(listedAs))
    expect(script).toMatch(new RegExp(`(--|-l )${option.slice(2)}\\b`));
});

for (const shell of shells)
  it.skipIf(!has(shell))(`of ${shell} can be read by it`, () => {
    const { status, stderr } = spawnSync(shell, ['-n'], { input: completionFor(shell, commands, en) });
    expect([status, String(stderr)]).toEqual([0, '']);
  });

/** What bash offers where the last of these words is being typed, each in a line. */
function offeredByBash(lines: readonly (readonly string[])[]): readonly string[] {
  const asked = lines.map(
    (words) =>
      `COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _zhanaozen_story; echo "\${COMPREPLY[*]}"`,
  );
  const input = [completionFor('bash', commands, en), ...asked].join('\n');
  return spawnSync('bash', ['--norc'], { input, encoding: 'utf8' }).stdout.split('\n');
}

it.skipIf(!has('bash'))('of bash offers what belongs where the line stands', () => {
  const told: readonly (readonly [line: string, offered: string])[] = [
    ['comp', 'compare completion'],
    ['--re', '--reading'],
    ['compare --form', '--format'],
    ['compare --format ', (commands.compare.formats ?? []).join(' ')],
    ['compare -f m', 'md'],
    ['compare --format = h', 'html'],
    ['map --format d', 'dot'],
    ['compare anna --min', '--min-group'],
    ['--theme h', 'high-contrast'],
    ['--ambiguous = ', 'narrow wide'],
    ['readings --theme ', ''],
    ['readings --min', ''],
    ['--reading share --fo', ''],
    ['--reading anna sha', 'share'],
    ['--reading = anna sha', 'share'],
    ['completion z', 'zsh'],
    ['share --output x', ''],
  ];
  const offered = offeredByBash(told.map(([line]) => ['zhanaozen-story', ...line.split(' ')]));
  expect(told.map(([line], index) => [line, offered[index]])).toEqual(told);
});
