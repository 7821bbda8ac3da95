/**
 * The pages the program writes, opened in a real browser: on a screen, in the dark, on paper, with hostile
 * words.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountsReport } from '../../source/export/accounts.ts';
import { comparisonReport } from '../../source/export/comparison.ts';
import { toHtml } from '../../source/export/html.ts';
import { transcriptReport } from '../../source/export/transcript.ts';
import { en as words } from '../../source/language/en.ts';
import { laidTogether } from '../../source/comparison/compared.ts';
import { clean } from '../../source/story/clean.ts';
import { corpus, hostileRoom } from '../fixtures/hostile.ts';
import { faults, hasBrowser, type Look, lookAt, openPage, startBrowser } from '../helpers/browser.ts';
import { documentary } from '../helpers/built-in.ts';
import { run } from '../helpers/program.ts';
import { roomFiles } from '../helpers/room.ts';

/** A4 less the margins that the pages set, in CSS pixels. */
const paper = { width: 672, height: 1000 };

const looks: readonly (Look & { readonly name: string })[] = [
  { name: 'in the light', colorScheme: 'light', media: 'screen', width: 1024 },
  { name: 'in the dark', colorScheme: 'dark', media: 'screen', width: 1024 },
  { name: 'on paper', colorScheme: 'dark', media: 'print', width: paper.width },
];

const pages = ['three readings', 'six readings', 'a group', 'accounts', 'a transcript'] as const;

describe.skipIf(!hasBrowser)('a page in the browser (needs Chromium or Chrome)', () => {
  let folder = '';
  const fileOf = (name: string): string => path.join(folder, `${name}.html`);
  let browser: Browser;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'zhanaozen-story-'));
    const files = roomFiles(folder, documentary, 12);
    run(folder, ['--plain', '--reading', 'anna'], { input: '1\n'.repeat(40) });
    const args: Record<(typeof pages)[number], readonly string[]> = {
      'three readings': ['compare', ...files.slice(0, 3)],
      'six readings': ['compare', ...files.slice(0, 6)],
      'a group': ['compare', ...files, '--min-group', '3'],
      accounts: ['accounts', 'strikers', 'state', 'outside'],
      'a transcript': ['transcript', 'anna'],
    };
    for (const name of pages)
      expect(run(folder, [...args[name], '-f', 'html', '-o', fileOf(name)]).code).toBe(0);
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  describe.each(pages)('%s', (name) => {
    it('can be read by everybody on a screen, in the dark and on paper, is cut off nowhere, and asks for nothing', async () => {
      const { page, asked } = await openPage(browser, fileOf(name), { bypassCSP: true });
      for (const each of looks) {
        await lookAt(page, each);
        expect(await faults(page), each.name).toEqual([]);
        const wide = await page.evaluate<number>('document.documentElement.scrollWidth');
        expect(wide, each.name).toBeLessThanOrEqual(each.width);
        const ground = await page.evaluate<string>(
          'getComputedStyle(document.documentElement).backgroundColor',
        );
        expect(ground === 'rgb(255, 255, 255)', each.name).toBe(each.name !== 'in the dark');
      }
      expect(asked).toEqual([]);
    });

    it('prints on as many sheets as its length asks for, the heads of tables on each', async () => {
      const { page, asked } = await openPage(browser, fileOf(name));
      await lookAt(page, { colorScheme: 'dark', media: 'print', width: paper.width });
      const high = await page.evaluate<number>('document.documentElement.scrollHeight');
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const sheets = pdf.match(/\/Type \/Page\b/g)?.length ?? 0;
      const least = Math.floor(high / paper.height);
      expect(sheets).toBeGreaterThanOrEqual(least);
      expect(sheets).toBeLessThanOrEqual(least * 1.5 + 2);
      const heads = await page.evaluate<readonly string[]>(
        '[...document.querySelectorAll("thead")].map((head) => getComputedStyle(head).display)',
      );
      expect(heads.filter((display) => display !== 'table-header-group')).toEqual([]);
      expect(asked).toEqual([]);
    });

    it('leads from its contents to each of its sections', async () => {
      const { page } = await openPage(browser, fileOf(name));
      const links = await page.locator('nav a').allTextContents();
      const targets = await page.evaluate<readonly string[]>(
        '[...document.querySelectorAll("nav a")].map((link) => document.querySelector(link.hash).textContent)',
      );
      expect(links).toEqual(await page.locator('h2').allTextContents());
      expect(targets).toEqual(links);
    });
  });

  it('is not passed by the checker whatever it is', async () => {
    const { page } = await openPage(browser, fileOf('accounts'), { bypassCSP: true });
    await page.setContent(
      '<html lang="en"><title>x</title><main><h1>x</h1><p style="color: #666">faint</p></main>',
    );
    expect(await faults(page)).toEqual([expect.stringMatching(/^color-contrast-enhanced: <p/)]);
  });

  it('shows hostile words as words: no element, attribute or address is made of them', async () => {
    const { page, asked } = await openPage(browser, fileOf('accounts'));
    for (const word of corpus) {
      const { story, paths } = hostileRoom(word);
      const reports = [
        comparisonReport(laidTogether(story, paths), words),
        accountsReport(story, [...story.accounts.values()], words),
        ...paths.map(({ name, path: walked }) => transcriptReport(story, name, walked, words)),
      ];
      for (const report of reports) {
        await page.setContent(toHtml(report, words));
        const made = await page.evaluate<readonly string[]>(everythingMade);
        expect(
          [...new Set(made)].filter((each) => !known.has(each)),
          word,
        ).toEqual([]);
        const hrefs = await page.evaluate<readonly string[]>(
          '[...document.querySelectorAll("a")].map((link) => link.getAttribute("href"))',
        );
        expect(hrefs.filter((href) => !/^(#section-\d+|https:\/\/example\.org\/a)$/.test(href))).toEqual([]);
        expect(await page.evaluate<string>('document.body.textContent')).toContain(clean(word));
      }
    }
    expect(asked).toEqual([]);
  });
});

/** Each element by its name, each attribute behind that of its element. */
const everythingMade = `[...document.querySelectorAll("*")].flatMap((element) =>
  [element.localName, ...element.getAttributeNames().map((name) => element.localName + " " + name)])`;

/** Every element and attribute that a page is made of. */
const known = new Set([
  ...['html', 'html lang', 'head', 'meta', 'meta charset', 'meta http-equiv', 'meta content', 'meta name'],
  ...['title', 'style', 'body', 'header', 'nav', 'nav aria-label', 'main', 'section', 'div', 'div class'],
  ...['h1', 'h2', 'h2 id', 'h3', 'h4', 'p', 'p class', 'em', 'b', 'b class', 'b aria-hidden', 'b style'],
  ...['ul', 'ol', 'li', 'a', 'a href', 'a rel', 'br', 'blockquote'],
  ...['table', 'caption', 'thead', 'tbody', 'tr', 'th', 'th scope', 'td'],
]);
