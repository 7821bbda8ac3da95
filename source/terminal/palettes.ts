/** What every theme looks like, as data. `test/terminal/contrast.test.ts` reckons whether it can be read. */
import type { Tone } from '../layout/line.ts';

export interface Style {
  readonly bold?: boolean;
  readonly dimColor?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly color?: Colour;
}

/** One of xterm's 240 fixed colours, the same with 256 colours and with millions; or one of the sixteen. */
type Colour = number | keyof typeof sixteen;

/** Of the colours whose shades are the terminal's own those that are used, with the code of each. */
export const sixteen = {
  blue: 34,
  magenta: 35,
  greenBright: 92,
  yellowBright: 93,
  cyanBright: 96,
  whiteBright: 97,
} as const;

/** Every theme, in the order the key goes through them. */
export const themeNames = ['dark', 'light', 'high-contrast', 'mono'] as const;
export type ThemeName = (typeof themeNames)[number];

/** What the text stands on, where that is known. */
export type Ground = 'dark' | 'light';

/**
 * The hues a theme has an own value for. The pack gives an account any colour; it is shown in the hue that is
 * nearest, so that it can be read on every ground.
 */
export const hues = {
  amber: '#c98a2c',
  teal: '#3f9d93',
  blue: '#5f8fd9',
  rose: '#c8678f',
  green: '#7ba446',
  violet: '#9b8bd0',
  grey: '#808080',
} as const;
export type Hue = keyof typeof hues;

/** Colour says only whose account it is, or that a text is quiet, never alone; and no account is red. */
type Looks = Readonly<Record<Tone | Hue, Style>>;

const shapes = {
  plain: {},
  strong: { bold: true },
  faint: {},
  later: { italic: true },
  term: { underline: true },
  // Dim is drawn like body text by some terminals and hardly at all by others: nothing that must be read is.
  ornament: { dimColor: true },
  grey: {},
} as const satisfies Partial<Looks>;

const mono: Looks = { ...shapes, amber: {}, teal: {}, blue: {}, rose: {}, green: {}, violet: {} };

/** No colour of the sixteen can be read on black and on white, in every terminal. */
const onEither: Looks = {
  ...shapes,
  amber: { bold: true },
  teal: { underline: true },
  blue: {},
  rose: { bold: true, underline: true },
  green: { italic: true },
  violet: { italic: true, underline: true },
};

/** A look with many colours, and one with the sixteen whose shades are the terminal's own. */
interface Palette {
  readonly many: Looks;
  readonly few: Looks;
}

const fixed = (color: number) => ({ color });

/** What is read and is nobody's, in a colour. */
const inColour = (color: Colour) => ({
  plain: { color },
  strong: { color, bold: true },
  term: { color, underline: true },
  grey: { color },
});

/** The hues on a dark ground, of the sixteen. */
const bright = {
  amber: { color: 'yellowBright' },
  teal: { color: 'greenBright', underline: true },
  blue: { color: 'cyanBright' },
  rose: { color: 'yellowBright', underline: true },
  green: { color: 'greenBright' },
  violet: { color: 'cyanBright', underline: true },
} as const satisfies Partial<Looks>;

const palettes = {
  onDark: {
    many: {
      ...shapes,
      faint: fixed(246),
      later: { ...fixed(246), italic: true },
      ornament: fixed(243),
      amber: fixed(179),
      teal: fixed(73),
      blue: fixed(75),
      rose: fixed(175),
      green: fixed(107),
      violet: fixed(141),
    },
    few: { ...shapes, ...bright },
  },
  onLight: {
    many: {
      ...shapes,
      faint: fixed(242),
      later: { ...fixed(242), italic: true },
      ornament: fixed(247),
      amber: fixed(94),
      teal: fixed(23),
      blue: fixed(25),
      rose: fixed(125),
      green: fixed(22),
      violet: fixed(91),
    },
    // Where a colour is bold some terminals show the bright one, which cannot be read on white.
    few: {
      ...shapes,
      amber: { bold: true },
      teal: { color: 'blue', bold: false, underline: true },
      blue: { color: 'blue', bold: false },
      rose: { color: 'magenta', bold: false },
      green: { underline: true },
      violet: { color: 'magenta', bold: false, underline: true },
    },
  },
  /**
   * No more than 4.6 : 1 is to be had on black and on white at once. Of the fixed colours five reach 4.5, and
   * none of them is amber or green: these are at 4.46 and 4.47.
   */
  onEither: {
    many: {
      ...shapes,
      ornament: fixed(243),
      amber: fixed(130),
      teal: fixed(29),
      blue: fixed(63),
      rose: fixed(163),
      green: { ...fixed(28), underline: true },
      violet: { ...fixed(98), underline: true },
    },
    few: onEither,
  },
  highOnDark: {
    many: {
      ...inColour(231),
      faint: fixed(252),
      later: { ...fixed(252), italic: true },
      ornament: fixed(252),
      amber: fixed(221),
      teal: fixed(116),
      blue: fixed(153),
      rose: fixed(218),
      green: fixed(150),
      violet: fixed(183),
    },
    few: {
      ...inColour('whiteBright'),
      faint: { color: 'whiteBright' },
      later: { color: 'whiteBright', italic: true },
      ornament: { color: 'whiteBright' },
      ...bright,
    },
  },
  highOnLight: {
    many: {
      ...inColour(16),
      faint: fixed(238),
      later: { ...fixed(238), italic: true },
      ornament: fixed(238),
      amber: fixed(52),
      teal: { ...fixed(17), underline: true },
      blue: fixed(20),
      rose: fixed(89),
      green: fixed(22),
      violet: fixed(54),
    },
    // Bold black is grey in some terminals, and not black at all: the text keeps the terminal's own colour.
    few: {
      ...shapes,
      ornament: {},
      amber: { bold: true },
      teal: { color: 'blue', bold: false, underline: true },
      blue: { color: 'blue', bold: false },
      rose: { bold: true, underline: true },
      green: { bold: false, underline: true },
      violet: { bold: false },
    },
  },
  // What the terminal writes in by itself is the only colour that is sure to stand out.
  highOnEither: { many: { ...onEither, ornament: {} }, few: { ...onEither, ornament: {} } },
  mono: { many: mono, few: mono },
} as const satisfies Record<string, Palette>;

/** What is read, where the terminal's own colour is paler than what is quiet: 7 : 1 on each Solarized. */
export const paleText: Readonly<Record<Ground, Partial<Looks>>> = {
  dark: inColour(250),
  light: inColour(238),
};

type Known = Ground | 'unknown';

/** The palette of each theme on each ground: dark and light say themselves what theirs is. */
export const themes: Readonly<Record<ThemeName, Readonly<Record<Known, Palette>>>> = {
  dark: { dark: palettes.onDark, light: palettes.onDark, unknown: palettes.onDark },
  light: { dark: palettes.onLight, light: palettes.onLight, unknown: palettes.onLight },
  'high-contrast': {
    ...{ dark: palettes.highOnDark, light: palettes.highOnLight },
    unknown: palettes.highOnEither,
  },
  mono: { dark: palettes.mono, light: palettes.mono, unknown: palettes.mono },
};

/** The palette where no theme was chosen. */
export const unasked: Readonly<Record<Known, Palette>> = {
  dark: palettes.onDark,
  light: palettes.onLight,
  unknown: palettes.onEither,
};
