import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { type Browser, chromium, type Page } from 'playwright-core';

/** One that is there already: a browser of its own playwright could only download. */
const executablePath = [
  // Without windows of its own it takes half the time.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
].find((file) => existsSync(file));
export const hasBrowser = executablePath !== undefined;

interface Opened {
  readonly page: Page;
  /** The addresses the page asked for besides its own. */
  readonly asked: readonly string[];
}

/**
 * A browser for the tests of a `describe`: how to open a document on a page of its own. With `bypassCSP` its
 * security policy holds back nothing that it would ask for, and our own code may run in it.
 */
export function openBrowser(): (html: string, options?: { bypassCSP?: boolean }) => Promise<Opened> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  });
  afterAll(() => browser.close());
  return async (html, { bypassCSP = false } = {}) => {
    const page = await browser.newPage({ bypassCSP });
    onTestFinished(() => page.close());
    const asked: string[] = [];
    await page.route('**', (route) => {
      asked.push(route.request().url());
      return route.abort();
    });
    await page.setContent(html);
    return { page, asked };
  };
}

/** How many sheets it takes on paper. */
export async function sheetsOf(page: Page): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return pdf.match(/\/Type \/Page\b/g)?.length ?? 0;
}

export interface Look {
  readonly colorScheme: 'light' | 'dark';
  readonly media: 'screen' | 'print';
  /** In CSS pixels. */
  readonly width: number;
}

/** Look at a page on a screen or on paper. */
export async function lookAt(page: Page, { colorScheme, media, width }: Look): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme, media });
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Found {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/**
 * What axe finds wrong, or cannot decide, by every rule of WCAG up to AAA and of best practice, or by all but
 * that of contrast, which takes most of the time. Needs `bypassCSP`.
 */
export async function faults(page: Page, { contrast = true } = {}): Promise<readonly string[]> {
  if (!(await page.evaluate<boolean>('"axe" in globalThis'))) await page.evaluate(axe);
  const tags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const rules = {
    // Those of AAA are off unless they are asked for. What stands 7 to 1 stands 4.5 to 1 too.
    'color-contrast-enhanced': { enabled: contrast },
    'color-contrast': { enabled: false },
    'identical-links-same-purpose': { enabled: true },
    'meta-refresh-no-exceptions': { enabled: true },
  };
  const options = { runOnly: tags, rules, resultTypes: ['violations', 'incomplete'] };
  const { violations, incomplete } = await page.evaluate<
    Record<'violations' | 'incomplete', readonly Found[]>
  >(`axe.run(${JSON.stringify(options)})`);
  return [...violations, ...incomplete].map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
