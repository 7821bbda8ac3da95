/**
 * The pages of the documentary as they were looked at: at each size, in each theme, with 256 and with sixteen
 * colours. `npm run pictures` writes them anew, and the change is looked at before it is committed.
 */
import chalk from 'chalk';
import { afterAll, describe, expect, it } from 'vitest';
import { pageNames, readerAt, sizes } from './helpers/looked-at.ts';
import { en } from '../source/language/en.ts';
import { often } from './helpers/often.ts';
import { Looks, table, views } from './helpers/looks.ts';

const { level } = chalk;
afterAll(() => void (chalk.level = level));

const rule = (title: string): string => `${title} ${'═'.repeat(60)}`;
/** What a theme is called is said where it is chosen. */
const names = new Set(Object.values(en.themes));

describe.each(pageNames)('%s', (name) => {
  // Every run takes some of the sizes through all themes; `TEST_OFTEN=1` takes each.
  it('stands and looks as it did, at each size and in each theme', async () => {
    const parts: string[] = [];
    const from = Math.floor(Math.random() * sizes.length);
    const inAll = [...sizes, ...sizes].slice(from, from + often(sizes.length));
    for (const size of sizes) {
      const [columns, rows] = size;
      chalk.level = 2;
      const at = readerAt(name, columns, rows, { theme: 'dark', ground: 'dark' });
      await at;
      const text = (): string =>
        at.screen
          .lines()
          .map((row) => (names.has(row.trim()) ? '' : row))
          .join('\n');
      const looks = new Looks();
      const whole = text();
      for (const [index, { level, theme }] of inAll.includes(size)
        ? views.entries()
        : views.slice(0, 1).entries()) {
        chalk.level = level;
        if (index > 0) await at.presses('l');
        const isDrawn = (): boolean => text() === whole && looks.goes(index, at.screen.cells());
        await expect.poll(() => isDrawn() || text(), { message: `${columns}×${rows}, ${theme}` }).toBe(true);
      }
      parts.push(rule(`${columns}×${rows}`), whole, '', looks.toString());
    }
    await expect(`${parts.join('\n')}\n`).toMatchFileSnapshot(`golden/${name}.txt`);
  });
});

it('each meaning has its look', async () => {
  const heads = views.map(({ level: colours, theme }) => `${theme}, ${colours > 1 ? 256 : 16}`);
  await expect(`${heads.join(' │ ')}\n\n${table}\n`).toMatchFileSnapshot('golden/looks.txt');
});
