import type { WriteStream } from 'node:tty';
import chalk from 'chalk';
import type { SignSet } from '../layout/signs.ts';
import { askGround } from './ground.ts';
import type { PacedInput } from './paced-input.ts';
import type { Ground, ThemeName } from './palettes.ts';
import { type StyleOf, styles } from './theme.ts';

/** How pages look. */
export interface Appearance {
  /** The theme that was chosen; none: that of the terminal's ground. */
  readonly theme?: ThemeName | undefined;
  /** What the ground is taken for where the terminal does not say it. */
  readonly ground?: Ground | undefined;
  /** The terminal does not say its ground, and is not asked. */
  readonly isMute?: boolean;
  readonly signs?: SignSet;
  /** Another theme was chosen while reading. */
  readonly onTheme?: (theme: ThemeName) => void;
}

/** The theme to begin with, how each looks here, and who is told when another is chosen. */
export interface Colours {
  /** None where neither a theme was chosen nor the ground is known. */
  readonly first: ThemeName | undefined;
  readonly styles: (theme: ThemeName | undefined) => StyleOf;
  readonly onTheme: (theme: ThemeName) => void;
}

/** The colours of a terminal, once it is known what they stand on. */
export async function coloursOf(
  { theme, ground: hint, isMute = false, onTheme = () => undefined }: Appearance,
  input: PacedInput,
  stdout: WriteStream,
): Promise<Colours> {
  const { now, answered } = askGround(input, isMute ? undefined : stdout, hint);
  // Drawn before in colours that are not those it is going to have, the page would flicker.
  if (!isMute && (theme === undefined || theme === 'high-contrast')) await answered;
  return { first: theme ?? now(), styles: (name) => styles(name, now(), chalk.level), onTheme };
}
