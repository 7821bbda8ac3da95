/** What the tables of commands and options promise, the help says and the program keeps. */
import { expect, it } from 'vitest';
import { optionsOf } from '../../source/command-line/command.ts';
import { helpText } from '../../source/command-line/help.ts';
import { listedAs } from '../../source/command-line/options.ts';
import { commands } from '../../source/commands/table.ts';
import { en } from '../../source/language/en.ts';
import { temporaryFolder } from '../helpers/folder.ts';
import { ask } from '../helpers/ask.ts';

const help = helpText(commands, en).replace(/\s+/g, ' ');
const table = Object.entries(commands);
const named = { reading: ['anna', 'ben'], account: ['strikers', 'state'], folder: ['template'], shell: ['bash'] };

it.each(table)('%s is in the help, and so is every option it takes', (name, entry) => {
  expect(help).toContain(name === 'read' ? '$ zhanaozen-story read;' : `$ zhanaozen-story ${name} `);
  for (const option of optionsOf(entry)) expect(help).toContain(` ${listedAs(option)}`);
});

it.each(table.filter(([, { formats }]) => formats))(
  '%s writes everything the help says it can',
  async (name, { formats = [], behind }) => {
    const home = temporaryFolder();
    if (behind?.are === 'reading')
      for (const reading of named.reading)
        await ask(home, ['--plain', '--reading', reading], { input: '1\n1\n' });
    const args = (behind ? named[behind.are] : []).slice(0, /^(compare|accounts)$/.test(name) ? 2 : 1);
    for (const format of formats) {
      expect(help).toMatch(new RegExp(`-f <format> [^-]*\\b${format}\\b`));
      expect((await ask(home, [name, ...args, '--format', format])).code, format).toBe(0);
    }
  },
);
