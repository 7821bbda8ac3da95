/**
 * The pages of the documentary as they were looked at, at each size and in each look. `npm run pictures`
 * writes them anew, and the change is looked at before it is committed.
 */
import chalk from 'chalk';
import { afterAll, describe, expect, it } from 'vitest';
import { pageNames, readerAt, sizes } from './helpers/looked-at.ts';
import { type Frame, frameOf } from './helpers/picture.ts';
import { looksOf, rowsOf } from './helpers/screen-text.ts';
import type { Appearance } from '../source/terminal/colours.ts';

const { level } = chalk;
afterAll(() => void (chalk.level = level));

const looks: readonly (Appearance & { readonly name: string; readonly level: typeof level })[] = [
  { name: 'dark', theme: 'dark', level: 2 },
  { name: 'light', theme: 'light', level: 2 },
  { name: 'high contrast on dark', theme: 'high-contrast', ground: 'dark', level: 2 },
  { name: 'high contrast on light', theme: 'high-contrast', ground: 'light', level: 2 },
  { name: 'mono', theme: 'mono', level: 2 },
  { name: 'sixteen colours, dark', theme: 'dark', level: 1 },
  { name: 'sixteen colours, light', theme: 'light', level: 1 },
  { name: 'a ground that is not known', level: 2 },
];

async function frameAt(
  name: (typeof pageNames)[number],
  columns: number,
  rows: number,
  { level: depth, ...appearance }: (typeof looks)[number],
): Promise<Frame> {
  chalk.level = depth;
  const frames: Frame[] = [];
  await readerAt(name, columns, rows, appearance).and((screen) => frames.push(frameOf(screen)));
  return frames[0] ?? [];
}

const rule = (title: string): string => `${title} ${'═'.repeat(60)}`;

describe.each(pageNames)('%s', (name) => {
  it('stands as it did, at each size', async () => {
    const parts: string[] = [];
    for (const [columns, rows] of sizes)
      for (const look of looks.slice(0, 1)) {
        const frame = await frameAt(name, columns, rows, look);
        parts.push(rule(`${columns}×${rows}`), rowsOf(frame));
      }
    await expect(`${parts.join('\n')}\n`).toMatchFileSnapshot(`golden/${name}.txt`);
  });

  it('looks as it did, in each look, and its words are the same in all', async () => {
    const parts: string[] = [];
    const texts = new Set<string>();
    for (const look of looks) {
      const frame = await frameAt(name, 80, 24, look);
      texts.add(rowsOf(frame));
      parts.push(rule(look.name), looksOf(frame));
    }
    expect(texts.size).toBe(1);
    await expect(`${parts.join('\n')}\n`).toMatchFileSnapshot(`golden/${name}-looks.txt`);
  });
});
