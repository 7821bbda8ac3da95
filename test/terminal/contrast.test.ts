/** Whether what is written can be read: reckoned as WCAG 2 does, for the grounds and palettes there are. */
import { Chalk, type ColorSupportLevel } from 'chalk';
import { describe, expect, it } from 'vitest';
import type { Tone } from '../../source/layout/line.ts';
import { type Ground, type ThemeName, themeNames } from '../../source/terminal/palettes.ts';
import { styles } from '../../source/terminal/theme.ts';
import { documentary } from '../helpers/built-in.ts';
import { numberOf, paletteColour, sixteen } from '../helpers/picture.ts';

/** Relative luminance of `#rrggbb`. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Black and white, an editor's, both of Solarized. */
const grounds: Record<Ground, readonly string[]> = {
  dark: ['#000000', '#1e1e1e', '#002b36'],
  light: ['#ffffff', '#fdf6e3'],
};

/** The sixteen colours of terminals, and the grounds they stand on. */
const terminals = {
  xterm: { dark: '#000000', light: '#ffffff', colours: sixteen },
  'VS Code, dark': {
    dark: '#1e1e1e',
    colours:
      '000000 cd3131 0dbc79 e5e510 2472c8 bc3fbc 11a8cd e5e5e5 666666 f14c4c 23d18b f5f543 3b8eea d670d6 29b8db e5e5e5',
  },
  'VS Code, light': {
    light: '#ffffff',
    colours:
      '000000 cd3131 00bc00 949800 0451a5 bc05bc 0598bc 555555 666666 cd3131 14ce14 b5ba00 0451a5 bc05bc 0598bc a5a5a5',
  },
  'Windows Terminal': {
    dark: '#0c0c0c',
    colours:
      '0c0c0c c50f1f 13a10e c19c00 0037da 881798 3a96dd cccccc 767676 e74856 16c60c f9f1a5 3b78ff b4009e 61d6d6 f2f2f2',
  },
  'the console of Linux': {
    ...{ dark: '#000000', light: '#ffffff' },
    colours:
      '000000 aa0000 00aa00 aa5500 0000aa aa00aa 00aaaa aaaaaa 555555 ff5555 55ff55 ffff55 5555ff ff55ff 55ffff ffffff',
  },
} as const satisfies Record<string, { colours: string } & Partial<Record<Ground, string>>>;

const accounts = [...documentary.accounts.values()].map(({ name, colour }) => ({ name, colour }));
/** All that is there to be read; ornaments say nothing. */
const tones: readonly Tone[] = ['plain', 'strong', 'faint', 'later', 'term'];

/** Everything that can be written, each as it looks by itself and in a choice that is highlighted. */
const texts = [
  ...tones.map((tone) => ({ what: tone, span: { text: 'x', tone } })),
  ...accounts.flatMap(({ name, colour }) => [
    { what: name, span: { text: name, colour } },
    { what: `the mark of ${name}`, span: { text: 'x', tone: 'strong' as const, colour } },
  ]),
].flatMap((each) => [false, true].map((strong) => ({ ...each, strong })));

/**
 * The colours a terminal may show; none: its own for text. What is bold is shown in the bright one by some.
 */
function shown(
  theme: ThemeName | undefined,
  ground: Ground | undefined,
  depth: ColorSupportLevel,
  text: (typeof texts)[number],
) {
  const { color, bold, dimColor } = styles(theme, ground, depth)(text.span, text.strong);
  expect(dimColor ?? false, `${text.what} is dim`).toBe(false);
  if (color === undefined) return [];
  if (typeof color === 'number') return [color];
  const number = numberOf(color);
  expect(new Chalk({ level: 1 })[color]('x')).toContain(`[${number < 8 ? 30 + number : 82 + number}m`);
  return bold && number < 8 ? [number, number + 8] : [number];
}

const cases = themeNames
  .filter((theme) => theme !== 'mono')
  .flatMap((theme): { theme: ThemeName; ground: Ground; least: number }[] =>
    theme === 'high-contrast'
      ? (['dark', 'light'] as const).map((ground) => ({ theme, ground, least: 7 }))
      : [{ theme, ground: theme, least: 4.5 }],
  );

describe.each(cases)('the theme $theme on a $ground ground', ({ theme, ground, least }) => {
  it.each([2, 3] as const)(`has every text at ${least} to 1 or more, of many colours (%i)`, (depth) => {
    for (const text of texts)
      for (const number of shown(theme, ground, depth, text))
        for (const under of grounds[ground])
          expect(contrast(paletteColour(number), under), `${text.what} on ${under}`).toBeGreaterThanOrEqual(
            least,
          );
  });

  it.each(Object.entries(terminals).filter(([, terminal]) => ground in terminal))(
    `has every text at ${least} to 1 or more, of the sixteen of %s`,
    (_, terminal) => {
      const under = (terminal as Partial<Record<Ground, string>>)[ground] ?? '';
      for (const text of texts)
        for (const number of shown(theme, ground, 1, text))
          expect(
            contrast(`#${terminal.colours.split(' ')[number] ?? ''}`, under),
            text.what,
          ).toBeGreaterThanOrEqual(least);
    },
  );

  it.each([1, 2, 3] as const)('tells the accounts apart at depth %i', (depth) => {
    const style = styles(theme, ground, depth);
    const looks = accounts.map(({ colour }) => {
      const { color, bold = false, underline = false } = style({ text: 'x', colour }, false);
      return `${color ?? ''} ${bold} ${underline}`;
    });
    expect(new Set(looks).size, looks.join('\n')).toBe(accounts.length);
  });
});

describe('on a ground that is not known', () => {
  /** No amber and no green of the fixed colours comes nearer to 4.5. */
  const nearest = new Map([
    [130, 4.45],
    [28, 4.45],
  ]);

  it.each([2, 3] as const)('every text is at 4.5 to 1 on black and on white, or next to it (%i)', (depth) => {
    for (const text of texts)
      for (const number of shown(undefined, undefined, depth, text))
        for (const under of ['#000000', '#ffffff'])
          expect(contrast(paletteColour(number), under), `${text.what} on ${under}`).toBeGreaterThanOrEqual(
            nearest.get(number) ?? 4.5,
          );
  });

  it('no text is of the sixteen, whose shades nobody knows', () => {
    for (const text of texts) expect(shown(undefined, undefined, 1, text)).toEqual([]);
  });

  it('high contrast is in the colour the terminal writes in', () => {
    for (const depth of [1, 2, 3] as const)
      for (const text of texts) expect(shown('high-contrast', undefined, depth, text)).toEqual([]);
  });

  it.each([1, 2, 3] as const)('the accounts are told apart at depth %i', (depth) => {
    const style = styles(undefined, undefined, depth);
    const looks = accounts.map(({ colour }) => JSON.stringify(style({ text: 'x', colour }, false)));
    expect(new Set(looks).size, looks.join('\n')).toBe(accounts.length);
  });
});

it.each(['dark', 'light'] as const)(
  'where a terminal writes in a pale colour, text is at 7 to 1: %s',
  (ground) => {
    const solarized = { dark: '#002b36', light: '#fdf6e3' }[ground];
    const style = styles(undefined, ground, 2, true);
    for (const tone of ['plain', 'strong', 'term'] as const) {
      const number = Number(style({ text: 'x', tone }, false).color);
      expect(contrast(paletteColour(number), solarized)).toBeGreaterThanOrEqual(7);
    }
  },
);

it('the theme without colours has none', () => {
  for (const ground of ['dark', 'light'] as const)
    for (const text of texts) expect(shown('mono', ground, 3, text)).toEqual([]);
});

it.each([
  ['#1a237e', '#5f8fd9', 'a dark blue is shown as the blue there is'],
  ['#ffd9a0', '#c98a2c', 'a pale orange as amber'],
  ['#555555', '#808080', 'a dark grey as grey'],
])('%s looks as %s: %s', (colour, like) => {
  const style = styles('light', 'light', 3);
  expect(style({ text: 'x', colour }, false)).toEqual(style({ text: 'x', colour: like }, false));
});
