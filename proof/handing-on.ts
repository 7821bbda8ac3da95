/** What is handed on: whom it tells of, what a browser makes of it, and what the package brings along. */
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { corpus } from '../test/fixtures/hostile.ts';
import type { Found, Measure, Setting } from './goals.ts';
import { writePack } from './hostile-pack.ts';
import { newHome, readingsIn, run } from './program.ts';

const canary = 'kanareika';

export const nobodyNamed: Measure = async (setting) => {
  const home = path.join(newHome(setting), canary);
  mkdirSync(home);
  const env = { USER: canary, LOGNAME: canary, USERNAME: canary, HOSTNAME: canary, EMAIL: canary };
  const names = [canary, setting.folder, hostname(), userInfo().username].filter((name) => name.length > 4);
  const today = new Date();
  const moments = [
    today.toISOString().slice(0, 13),
    today.toISOString().slice(0, 10),
    String(today.getTime()).slice(0, 7),
  ];
  const found: string[] = [];
  let looked = 0;
  const look = (what: string, text: string): void => {
    looked++;
    for (const each of [...names, ...moments]) if (text.includes(each)) found.push(`${each} in ${what}`);
  };
  for (let round = 0; round < 2 * setting.rounds; round++) {
    const name = `reading-${round}`;
    const input = Array.from({ length: 6 }, (_, index) => `${1 + ((round >> index) % 2)}\n`).join('');
    run(setting, home, ['--plain', '--reading', name], { input, env });
    look('what is kept', readFileSync(path.join(readingsIn(home), `${name}.json`), 'utf8'));
    const ask = (args: readonly string[]): void =>
      look(args.join(' '), run(setting, home, args, { env }).stdout);
    ask(['share', name]);
    if (round % 4 > 0) continue;
    for (const format of ['text', 'md', 'html', 'json']) ask(['transcript', name, '--format', format]);
    for (const format of ['text', 'json', 'html']) ask(['compare', name, 'reading-0', '--format', format]);
    const handed = path.join(home, `handed-${round}.json`);
    run(setting, home, ['share', name, '--output', handed], { env });
    look('a reading file', readFileSync(handed, 'utf8'));
  }
  return {
    isReached: found.length === 0 && looked > 0,
    figure: [`${found.length} in ${looked} readings, codes and reports`, ...new Set(found)].join('; '),
    how: 'user, host, folders and the hour looked for as a search would',
  };
};

const browser = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
].find((file) => existsSync(file));

/** Reports of a story whose words are `corpus`, opened in a browser that tells what they ask for and run. */
export const inertPages: Measure = async (setting) => {
  if (!browser) return { why: 'there is no Chromium or Chrome here' };
  const home = newHome(setting);
  const pages: string[] = [];
  for (const [index, word] of corpus.entries()) {
    if (index % Math.ceil(10 / setting.rounds) > 0) continue;
    const pack = path.join(home, `pack-${index}`);
    mkdirSync(pack);
    // Between those brackets stands the name of a person.
    writePack(pack, () => word.replaceAll('[[', '['));
    run(setting, home, ['--scenes', pack, '--plain', '--reading', 'anna'], { input: '1\n1\n' });
    for (const args of [
      ['transcript', 'anna'],
      ['accounts', 'reds', 'blues'],
    ])
      pages.push(run(setting, home, [...args, '--scenes', pack, '--format', 'html']).stdout);
    run(setting, home, ['forget', 'anna']);
  }
  let asked = 0;
  let ran = 0;
  let open = 0;
  const started = await chromium.launch({ executablePath: browser, args: ['--no-sandbox'] });
  try {
    for (const html of pages) {
      // The page's own policy is taken away: it must be harmless without.
      const page = await started.newPage({ bypassCSP: true });
      page.on('dialog', (dialog) => void (ran++, dialog.dismiss()));
      await page.route('**', (route) => (asked++, route.abort()));
      await page.setContent(html);
      ran += await page.evaluate<number>('document.scripts.length');
      if (!html.includes(`content="default-src 'none'; style-src 'unsafe-inline'"`)) open++;
      await page.close();
    }
  } finally {
    await started.close();
  }
  return {
    isReached: asked + ran + open === 0 && pages.every((html) => html.includes('</html>')),
    figure: `${asked} requests, ${ran} scripts, ${open} without a policy in ${pages.length} pages`,
    how: 'transcripts and accounts of stories of hostile words, in a real browser without their policy',
  };
};

interface Manifest {
  readonly dependencies?: object;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

export const alone: Measure = async (setting) => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
  const installing = ['preinstall', 'install', 'postinstall'].filter((name) => manifest.scripts?.[name]);
  // A package under another name is told as `npm:name@version`.
  const exact = /^(?:npm:(?:@[\w-]+\/)?[\w-]+@)?\d+\.\d+\.\d+$/;
  const loose = Object.values(manifest.devDependencies).filter((version) => !exact.test(version));
  const needed = Object.keys(manifest.dependencies ?? {});
  const folder = path.dirname(setting.cli);
  const bill = JSON.parse(readFileSync(path.join(folder, 'materials.cdx.json'), 'utf8')) as {
    components: unknown[];
  };
  const barred = underPermissions(setting, newHome(setting));
  return {
    isReached: needed.length + installing.length + loose.length === 0 && barred.isReached,
    figure: `${needed.length} needed, ${installing.length} scripts, ${loose.length} of ${Object.keys(manifest.devDependencies).length} versions not exact, ${bill.components.length} bundled; ${barred.figure}`,
    how: `package.json, the bill of materials; ${barred.how}`,
  };
};

/** Read, report and forget with the grants that SECURITY.md names. */
function underPermissions(setting: Setting, home: string): Found {
  const folder = path.join(home, 'kept');
  mkdirSync(folder);
  const isOld = run({ ...setting, cli: '--permission' }, home, ['--version']).status === 9;
  const flag = isOld ? '--experimental-permission' : '--permission';
  const grants = [
    `--allow-fs-read=${path.dirname(setting.cli)}`,
    `--allow-fs-read=${folder}`,
    `--allow-fs-write=${folder}`,
  ];
  const call = (args: readonly string[], input = ''): number | null =>
    run({ ...setting, cli: flag }, home, [...grants, setting.cli, ...args], { input }).status;
  const report = path.join(folder, 'anna.md');
  const ends = [
    call(['--plain', '--reading', 'anna'], '1\n1\n'),
    call(['transcript', 'anna', '--format', 'md', '--output', report]),
    existsSync(report) ? 0 : 1,
    call(['forget', '--all']),
  ];
  const left = readdirSync(folder).filter((name) => name !== 'anna.md');
  return {
    isReached: ends.every((end) => end === 0) && left.length === 0,
    figure: `under Node’s permission model ${ends.filter((end) => end === 0).length} of ${ends.length} steps, ${left.length} left`,
    how: 'kept, reported and forgotten with reading of itself and its folder granted, and writing of its folder',
  };
}
