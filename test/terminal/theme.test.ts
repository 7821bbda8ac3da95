/** Which theme a reader gets: by option, by what was kept, by what the terminal or its environment says. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import chalk from 'chalk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appearanceOf } from '../../source/command-line/appearance.ts';
import type { Request } from '../../source/command-line/request.ts';
import { keepTheme } from '../../source/progress/keep-theme.ts';
import { keptTheme } from '../../source/progress/preferences.ts';
import { openShelf } from '../../source/progress/shelf.ts';
import { en } from '../../source/language/en.ts';
import { groundOf } from '../../source/terminal/ground.ts';
import { diamond } from '../fixtures/stories.ts';
import { temporaryFolder } from '../helpers/folder.ts';
import { type Options, reader } from '../helpers/reader.ts';
import { isPosix } from '../helpers/system.ts';

const { level } = chalk;
beforeAll(() => void (chalk.level = 2));
afterAll(() => void (chalk.level = level));

/** The colour that quiet text has. */
const quiet = { dark: '38;5;246m', light: '38;5;242m', 'high-contrast': '38;5;252m' } as const;
const white = { ground: 'ffff/ffff/ffff' };
const black = { ground: '0000/0000/0000' };

describe('a reader who chose no theme', () => {
  it.each<[string, keyof typeof quiet, Options]>([
    ['white', 'light', { answers: white }],
    ['black', 'dark', { answers: black, appearance: { ground: 'light' } }],
    ['nothing, after COLORFGBG', 'light', { appearance: { ground: 'light' } }],
  ])('gets that of the ground the terminal says: %s', async (_, theme, options) => {
    await reader(diamond, options)
      .presses('enter')
      .sees('s sources')
      .and(({ written }) => {
        expect(written()).toContain(quiet[theme]);
        for (const other of Object.values(quiet).filter((each) => each !== quiet[theme]))
          expect(written()).not.toContain(other);
      });
  });

  it.each<[string, Options]>([
    ['nothing', {}],
    ['not even what it is', { answers: { isMute: true } }],
  ])('gets colours that can be read on every ground where the terminal says %s', async (_, options) => {
    await reader(diamond, options)
      .presses('enter')
      .sees('s sources')
      .and(({ written }) => {
        expect(written()).toContain('38;5;130mR');
        for (const one of Object.values(quiet)) expect(written()).not.toContain(one);
      });
  });

  it('keeps the page and its colours when the answer comes late', async () => {
    await reader(diamond, { answers: { isMute: true } })
      .presses('enter')
      .sees('s sources')
      .bursts('\u001B]11;rgb:ffff/ffff/ffff\u001B\\\u001B[?62;22c')
      .presses('?')
      .sees(en.help.title)
      .presses('escape')
      .sees('s sources')
      .and(({ written }) => expect(written()).not.toContain(quiet.light));
  });
});

describe('a reader whose terminal writes in a pale colour', () => {
  const solarized = {
    light: { ground: 'fdfd/f6f6/e3e3', ink: '6565/7b7b/8383' },
    dark: { ground: '0000/2b2b/3636', ink: '8383/9494/9696' },
  };
  const own = { light: '38;5;238m', dark: '38;5;250m' };

  it.each<[keyof typeof own, Options]>([
    ['light', { answers: solarized.light }],
    ['dark', { answers: solarized.dark }],
    ['dark', { answers: solarized.dark, appearance: { theme: 'dark' } }],
  ])('has the text in one that stands out more than what is quiet: %s', async (ground, options) => {
    await reader(diamond, options)
      .presses('enter')
      .sees('s sources')
      .and(({ written }) => expect(written()).toContain(own[ground]));
  });

  it.each<[string, Options]>([
    ['of another theme', { answers: solarized.light, appearance: { theme: 'dark' } }],
    ['that stands out', { answers: { ...white, ink: '0000/0000/0000' } }],
    ['that is not said', { answers: white }],
  ])('keeps the colour of the terminal %s', async (_, options) => {
    await reader(diamond, options)
      .presses('enter')
      .sees('s sources')
      .and(({ written }) => {
        for (const colour of Object.values(own)) expect(written()).not.toContain(colour);
      });
  });
});

it('a row where nothing stands has no look: GNU screen draws what is slanted reversed', async () => {
  await reader(diamond, { answers: black })
    .presses('enter')
    .sees('s sources')
    .and(({ cells }) => {
      const empty = cells().filter((row) => row.every((cell) => cell.getChars().trim() === ''));
      expect(empty.length).toBeGreaterThan(3);
      for (const row of empty) expect(row.some((cell) => cell.isItalic() !== 0)).toBe(false);
    });
});

describe('a reader who chose a theme', () => {
  it('gets it, whatever the ground', async () => {
    await reader(diamond, { answers: { ...white, ink: '0000/0000/0000' }, appearance: { theme: 'dark' } })
      .presses('enter')
      .sees('s sources')
      .and(({ written }) => {
        expect(written()).toContain(quiet.dark);
        expect(written()).not.toContain(quiet.light);
      });
  });

  it('goes to the next by a key, on any page, and is told its name until something else is done', async () => {
    const chosen: string[] = [];
    await reader(diamond, { answers: black, appearance: { onTheme: (theme) => chosen.push(theme) } })
      .presses('enter')
      .sees('s sources')
      .presses('l')
      .sees(en.themes.light)
      .and(({ written }) => expect(written()).toContain(quiet.light))
      .presses('l')
      .sees(en.themes['high-contrast'])
      .presses('?')
      .sees(en.help.title)
      .seesNo(en.themes['high-contrast'])
      .presses('l', 'l')
      .sees(en.themes.dark);
    expect(chosen).toEqual(['light', 'high-contrast', 'mono', 'dark']);
  });
});

/** What is asked for with these options in this environment. */
const request = (home: string, flags: object, env = {}): Pick<Request, 'flags' | 'env' | 'words'> => ({
  flags: { save: true, ...flags } as Request['flags'],
  env: { ZHANAOZEN_STORY_HOME: home, ...env },
  words: en,
});

describe('the theme', () => {
  it('of the option comes before the one that was kept, and auto before neither', async () => {
    const home = temporaryFolder();
    expect(appearanceOf(request(home, {})).theme).toBeUndefined();
    await keepTheme(openShelf(home), 'mono');
    expect(appearanceOf(request(home, {})).theme).toBe('mono');
    expect(appearanceOf(request(home, { theme: 'light' })).theme).toBe('light');
    expect(appearanceOf(request(home, { theme: 'auto' })).theme).toBeUndefined();
  });

  it('that was kept lies in a file for its owner alone, and is erased with everything', async () => {
    const home = path.join(temporaryFolder(), 'kept');
    const shelf = openShelf(home);
    await keepTheme(shelf, 'light');
    const file = path.join(home, 'preferences.json');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ theme: 'light' });
    if (isPosix) expect([statSync(home).mode & 0o777, statSync(file).mode & 0o777]).toEqual([0o700, 0o600]);
    await keepTheme(shelf, undefined);
    expect(keptTheme(shelf)).toBeUndefined();
    expect(shelf.forgetAll()).toMatchObject({ erased: 1, failed: [] });
    expect(existsSync(home)).toBe(false);
  });

  it('is kept when it is chosen, unless nothing is to be', async () => {
    const home = temporaryFolder();
    const { keep, onTheme } = appearanceOf(request(home, { theme: 'light', save: false }));
    keep();
    onTheme?.('mono');
    appearanceOf(request(home, { theme: 'high-contrast' })).keep();
    await expect.poll(() => keptTheme(openShelf(home))).toBe('high-contrast');
  });

  it.each([
    ['15;0', 'dark'],
    ['0;15', 'light'],
    ['0;default;7', 'light'],
    ['12;8', 'dark'],
    ['default;default', undefined],
    ['', undefined],
  ])('of COLORFGBG=%s is %s', (said, ground) => {
    expect(appearanceOf(request(temporaryFolder(), {}, { COLORFGBG: said })).ground).toBe(ground);
  });

  it.each([
    ['\u001B]11;rgb:0000/2b2b/3636\u001B\\', 'dark'],
    ['\u001B]11;rgb:fd/f6/e3\u0007', 'light'],
    ['\u001B]11;rgba:ffff/ffff/ffff/ffff\u0007', 'light'],
    ['\u001B]10;rgb:ffff/ffff/ffff\u0007', undefined],
    ['\u001B[?62c', undefined],
  ])('of the answer %j is %s', (answer, ground) => {
    expect(groundOf(answer)).toBe(ground);
  });
});
