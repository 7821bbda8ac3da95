/** What a facilitator takes along: a folder of pages to print, and an empty list. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { firstSignOf } from '../../source/keys/keys.ts';
import { en as words } from '../../source/language/en.ts';
import { ask } from '../helpers/ask.ts';
import { faults, hasBrowser, lookAt, openBrowser, sheetsOf } from '../helpers/browser.ts';
import { documentary } from '../helpers/built-in.ts';
import { temporaryFolder } from '../helpers/folder.ts';

async function made(): Promise<{ readonly home: string; readonly folder: string; readonly said: string }> {
  const home = temporaryFolder();
  const folder = path.join(home, 'workshop');
  const { code, stdout, stderr } = await ask(home, ['kit', folder]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return { home, folder, said: stdout };
}

describe('a kit', () => {
  it('is a folder with cards, a sheet, a plan and an empty list, which is told', async () => {
    const { folder, said } = await made();
    const files = readdirSync(folder).sort();
    expect(files).toEqual(['cards.html', 'cards.txt', 'plan.html', 'sheet.html']);
    for (const file of files) expect(said).toContain(file);
    expect(readFileSync(path.join(folder, 'sheet.html'), 'utf8')).toContain(documentary.title);
  });

  it('has a list that holds nobody yet', async () => {
    const { home, folder } = await made();
    const { code, stderr } = await ask(home, ['compare', path.join(folder, 'cards.txt')]);
    expect(code).toBe(1);
    expect(stderr).toBe(`${words.compare.emptyList}\n`);
  });

  it('names keys that there are', () => {
    const five = words.kit.sheet.five.slice(1).map(([key]) => key);
    expect(five).toEqual((['sources', 'others', 'back', 'quit'] as const).map(firstSignOf));
  });

  it('takes nothing from a folder that holds something', async () => {
    const home = temporaryFolder();
    const folder = path.join(home, 'workshop');
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'notes.txt'), 'mine');
    const { code, stderr } = await ask(home, ['kit', folder]);
    expect(code).toBe(1);
    expect(stderr).toContain('is not empty and is left as it is');
    expect(readdirSync(folder)).toEqual(['notes.txt']);
  });
});

describe.skipIf(!hasBrowser)('the pages of a kit (needs Chromium or Chrome)', () => {
  const openPage = openBrowser();

  it.each([
    ['cards.html', 5],
    ['sheet.html', 1],
    ['plan.html', 3],
  ])('%s prints on %i sheets at most, asks for nothing, and can be read by everybody', async (file, most) => {
    const { folder } = await made();
    const html = readFileSync(path.join(folder, file), 'utf8');
    const { page, asked } = await openPage(html, { bypassCSP: true });
    await lookAt(page, { colorScheme: 'light', media: 'screen', width: 1024 });
    expect(await faults(page)).toEqual([]);
    await lookAt(page, { colorScheme: 'light', media: 'print', width: 672 });
    expect(await sheetsOf(page)).toBeLessThanOrEqual(most);
    expect(asked).toEqual([]);
  });
});
