/** The README names every command and every option, in the words of the program itself. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../helpers/folder.ts';
import { run } from '../helpers/program.ts';

it('the README has what the help of the program says', () => {
  const { stdout } = run(temporaryFolder(), ['--help']);
  const [, commands = '', options = ''] = /Usage\n([^]*?)\n\n +Options\n([^]*?)\n\n/.exec(stdout) ?? [];
  const told = [commands.replaceAll('$ ', ''), options]
    .map((part) => part.replace(/^ {4}/gm, ''))
    .join('\n\n');
  expect(told.split('\n').length).toBeGreaterThan(20);
  expect(readFileSync('README.md', 'utf8')).toContain(`\`\`\`\n${told}\n\`\`\`\n`);
});
