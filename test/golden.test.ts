/**
 * The pages of the documentary as they were looked at, at each size and in each look. `npm run pictures`
 * writes them anew, and the change is looked at before it is committed.
 */
import chalk from 'chalk';
import { afterAll, describe, expect, it } from 'vitest';
import { pageNames, readerAt, sizes } from './helpers/looked-at.ts';
import { en } from '../source/language/en.ts';
import { themeNames } from '../source/terminal/palettes.ts';
import { frameOf } from './helpers/picture.ts';
import { looksOf, rowsOf } from './helpers/screen-text.ts';

const { level } = chalk;
afterAll(() => void (chalk.level = level));

const rule = (title: string): string => `${title} ${'═'.repeat(60)}`;

describe.each(pageNames)('%s', (name) => {
  it('stands as it did, at each size', async () => {
    const parts: string[] = [];
    for (const [columns, rows] of sizes)
      await readerAt(name, columns, rows, { theme: 'dark' }).and((screen) =>
        parts.push(rule(`${columns}×${rows}`), rowsOf(frameOf(screen))),
      );
    await expect(`${parts.join('\n')}\n`).toMatchFileSnapshot(`golden/${name}.txt`);
  });

  it.each([
    ['of many colours', 2],
    ['of sixteen colours', 1],
  ] as const)('looks as it did in each theme, %s', async (colours, depth) => {
    chalk.level = depth;
    const parts: string[] = [];
    const at = readerAt(name, 80, 24, { theme: 'dark', ground: 'dark' });
    for (const theme of themeNames) {
      if (theme !== 'dark') at.presses('l').sees(en.themes[theme]);
      await at.and((screen) => parts.push(rule(theme), looksOf(frameOf(screen))));
    }
    await expect(`${parts.join('\n')}\n`).toMatchFileSnapshot(`golden/${name}, ${colours}.txt`);
  });
});
