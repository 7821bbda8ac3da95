/** The README names every command, option and key, in the words of the program itself. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { filled } from '../../build/readme-parts.ts';
import { en } from '../../source/language/en.ts';
import { temporaryFolder } from '../helpers/folder.ts';
import { run } from '../helpers/program.ts';

it('the README has what help says of commands, options and keys: npm run readme writes it', () => {
  const readme = readFileSync('README.md', 'utf8');
  const { stdout } = run(temporaryFolder(), ['--help']);
  const even = (text: string): string => text.replace(/ +/g, ' ');
  expect(even(readme)).toBe(even(filled(readme, stdout, en)));
  const spoilt = readme.replace(`| ${en.keys.back.does}`, '| two scenes back').replace('[folder]', '[file]');
  expect(even(filled(spoilt, stdout, en))).toBe(even(readme));
});
