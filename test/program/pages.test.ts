/**
 * The pages the program writes, opened in a real browser: on a screen, in the dark, on paper, with hostile
 * words.
 */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accountsReport } from '../../source/export/accounts.ts';
import { comparisonReport } from '../../source/export/comparison.ts';
import { groupReport } from '../../source/export/group.ts';
import { toHtml } from '../../source/export/html.ts';
import type { Report } from '../../source/export/report.ts';
import { transcriptReport } from '../../source/export/transcript.ts';
import { en as words } from '../../source/language/en.ts';
import { laidTogether } from '../../source/comparison/compared.ts';
import { replay } from '../../source/reading/replay.ts';
import { clean } from '../../source/story/clean.ts';
import { corpus, hostileReports } from '../fixtures/hostile.ts';
import { faults, hasBrowser, type Look, lookAt, openBrowser, sheetsOf } from '../helpers/browser.ts';
import { documentary } from '../helpers/built-in.ts';
import { accounts, behindWall, ofEveryKind } from '../helpers/every-kind.ts';
import { room, wanderer } from '../helpers/room.ts';

/** A4 less the margins that the pages set, in CSS pixels. */
const paper = { width: 672, height: 1000 };

const looks: readonly (Look & { readonly name: string })[] = [
  { name: 'in the light', colorScheme: 'light', media: 'screen', width: 1024 },
  { name: 'in the dark', colorScheme: 'dark', media: 'screen', width: 1024 },
  { name: 'on a phone', colorScheme: 'light', media: 'screen', width: 390 },
  { name: 'on paper', colorScheme: 'dark', media: 'print', width: paper.width },
];

const readers = room(documentary, 12);

const pages: Readonly<Record<string, () => Report>> = {
  'twelve readings': () => comparisonReport(laidTogether(documentary, readers), words),
  'a group': () => groupReport(laidTogether(documentary, readers, 3), words),
  accounts: () => accountsReport(documentary, accounts, words),
  'a transcript': () =>
    transcriptReport(documentary, 'anna', replay(documentary, wanderer(documentary, 1)), words),
};

describe.skipIf(!hasBrowser)('a page in the browser (needs Chromium or Chrome)', () => {
  const openPage = openBrowser();
  const everyKind = [ofEveryKind, behindWall].map(
    (report) => async (): Promise<Page> => (await openPage(toHtml(report, words), { bypassCSP: true })).page,
  );
  let all: Promise<(readonly string[])[]> | undefined;
  const kindsOfAll = () => (all ??= Promise.all(everyKind.map(async (open) => kindsOn(await open()))));

  it.each(Object.entries(pages))(
    '%s: cut off nowhere, asks for nothing, leads to its sections, prints, and can be read by everybody',
    async (_, report) => {
      const { page, asked } = await openPage(toHtml(report(), words), { bypassCSP: true });
      for (const each of looks) {
        await lookAt(page, each);
        const wide = await page.evaluate<number>('document.documentElement.scrollWidth');
        expect(wide, each.name).toBeLessThanOrEqual(each.width);
        const ground = await page.evaluate<string>(
          'getComputedStyle(document.documentElement).backgroundColor',
        );
        expect(ground === 'rgb(255, 255, 255)', each.name).toBe(each.name !== 'in the dark');
      }
      await printsWell(page);
      await leadsToItsSections(page);
      expect(await faults(page, { contrast: false })).toEqual([]);
      const kinds = (await kindsOfAll()).flat();
      expect((await kindsOn(page)).filter((kind) => !kinds.includes(kind))).toEqual([]);
      expect(asked).toEqual([]);
    },
  );

  it.each(everyKind)(
    'one of everything that stands on a page is seen by everybody on a screen, in the dark, on a phone and on paper',
    async (open) => {
      const page = await open();
      for (const each of looks) {
        await lookAt(page, each);
        expect(await faults(page), each.name).toEqual([]);
      }
    },
  );

  it('is not passed by the checker whatever it is', async () => {
    const { page } = await openPage(
      '<html lang="en"><title>x</title><main><h1>x</h1><p style="color: #666">faint</p></main>',
      { bypassCSP: true },
    );
    expect(await faults(page)).toEqual([expect.stringMatching(/^color-contrast-enhanced: <p/)]);
  });

  it('shows hostile words as words: no element, attribute or address is made of them', async () => {
    const { page, asked } = await openPage('<!doctype html><title>x</title>');
    for (const word of corpus) {
      const reports = hostileReports(word);
      const documents = JSON.stringify(reports.map((report) => toHtml(report, words)));
      const seen = await page.evaluate<readonly Seen[]>(`(${seenIn})(${documents})`);
      expect(seen).toHaveLength(reports.length);
      for (const { made, hrefs, text } of seen) {
        expect(
          made.filter((each) => !known.has(each)),
          word,
        ).toEqual([]);
        expect(hrefs.filter((href) => !/^(#section-\d+|https:\/\/example\.org\/a)$/.test(href))).toEqual([]);
        expect(text).toContain(clean(word));
      }
    }
    expect(asked).toEqual([]);
  });
});

/** It takes as many sheets as its length asks for, and the heads of its tables stand on each. */
async function printsWell(page: Page): Promise<void> {
  await lookAt(page, { colorScheme: 'dark', media: 'print', width: paper.width });
  const isWall = await page.evaluate<boolean>('document.querySelector(".wall") !== null');
  const high = await page.evaluate<number>('document.documentElement.scrollHeight');
  const sheets = await sheetsOf(page);
  // What begins with a wall has sheets of two kinds: see below.
  const least = isWall ? sheets : Math.floor(high / paper.height);
  expect(sheets).toBeGreaterThanOrEqual(least);
  expect(sheets).toBeLessThanOrEqual(least * 1.5 + 2);
  const heads = await page.evaluate<readonly string[]>(
    '[...document.querySelectorAll("thead")].map((head) => getComputedStyle(head).display)',
  );
  expect(heads.filter((display) => display !== 'table-header-group')).toEqual([]);
}

async function leadsToItsSections(page: Page): Promise<void> {
  const [links, targets, sections] = await page.evaluate<readonly (readonly string[])[]>(`{
    const links = [...document.querySelectorAll("nav a")];
    const textsOf = (elements) => elements.map((element) => element.textContent);
    [
      textsOf(links),
      textsOf(links.map((link) => document.querySelector(link.hash))),
      textsOf([...document.querySelectorAll("h2")]),
    ];
  }`);
  expect(links).toEqual(sections);
  expect(targets).toEqual(links);
}

/** What stands on a page and under what, by name and class. */
const kindsOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(`{
    const kind = ({ localName, className }) => localName + "." + className;
    const all = [...document.querySelectorAll("body *")];
    [...new Set(all.map((element) => kind(element.parentElement) + " > " + kind(element)))];
  }`);

interface Seen {
  /** Each element by its name, each attribute behind that of its element. */
  readonly made: readonly string[];
  readonly hrefs: readonly string[];
  readonly text: string;
}

/** What comes of documents when they are opened, each in a frame of its own. */
const seenIn = `(documents) => Promise.all(documents.map(async (html) => {
  const frame = document.createElement("iframe");
  const loaded = new Promise((done) => frame.addEventListener("load", done));
  frame.srcdoc = html;
  document.body.append(frame);
  await loaded;
  const inside = frame.contentDocument;
  const made = [...inside.querySelectorAll("*")].flatMap((element) =>
    [element.localName, ...element.getAttributeNames().map((name) => element.localName + " " + name)]);
  const hrefs = [...inside.querySelectorAll("a")].map((link) => link.getAttribute("href"));
  const text = inside.body.textContent;
  frame.remove();
  return { made: [...new Set(made)], hrefs, text };
}))`;

/** Every element and attribute that a page is made of. */
const known = new Set([
  ...['html', 'html lang', 'head', 'meta', 'meta charset', 'meta http-equiv', 'meta content', 'meta name'],
  ...['title', 'style', 'body', 'header', 'nav', 'nav aria-label', 'main', 'section', 'div', 'div class'],
  ...['h1', 'h2', 'h2 id', 'h3', 'h4', 'p', 'p class', 'em', 'b', 'b class', 'b aria-hidden', 'b style'],
  ...['ul', 'ol', 'li', 'a', 'a href', 'a rel', 'br', 'blockquote'],
  ...[
    'table class',
    'td colspan',
    'ul class',
    'colgroup',
    'col',
    'tr',
    'th class',
    'th colspan',
    'td class',
    'td style',
    'span',
    'span class',
    'span style',
  ],
  ...['table', 'caption', 'thead', 'tbody', 'tr', 'th', 'th scope', 'td', 'td data-head'],
]);
