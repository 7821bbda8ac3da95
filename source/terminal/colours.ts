import type { WriteStream } from 'node:tty';
import chalk from 'chalk';
import type { SignSet } from '../layout/signs.ts';
import { askGround, type AskedGround } from './ground.ts';
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

type Asked = Pick<Appearance, 'theme' | 'ground' | 'isMute'>;

/** Ask a terminal what the colours stand on, where it is not known to be mute. */
export const askedGround = (
  { ground: hint, isMute = false }: Asked,
  input: PacedInput,
  stdout: WriteStream,
): AskedGround => askGround(input, isMute ? undefined : stdout, hint);

/** Whether the page is drawn in other colours once the ground is known. */
export const needsGround = ({ theme, isMute = false }: Asked): boolean => !isMute && theme !== 'mono';

/** How many colours there are: 0 none, 1 sixteen, 2 of 256, 3 all. */
export const colourDepth = chalk.level;

/** The theme to begin with, and how it looks as far as the ground is known. */
export const firstTheme = ({ theme }: Asked, { now }: AskedGround): ThemeName | undefined => theme ?? now();
export const stylesOn = (theme: ThemeName | undefined, { now, isPale }: AskedGround): StyleOf =>
  styles(theme, now(), chalk.level, isPale());

/** The colours of a terminal, once it is known what they stand on. */
export async function coloursOf(appearance: Appearance, ground: AskedGround): Promise<Colours> {
  // Drawn before in colours that are not those it is going to have, the page would flicker.
  if (needsGround(appearance)) await ground.answered;
  const { onTheme = () => undefined } = appearance;
  return { first: firstTheme(appearance, ground), styles: (name) => stylesOn(name, ground), onTheme };
}
