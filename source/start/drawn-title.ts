/**
 * The title page as the build has drawn it, for the most usual start: nothing is kept yet, and the terminal
 * is as most are. It is the same to the last cell as what the first page draws over it, which takes longer to
 * load than this takes to be written.
 */
import process from 'node:process';
import { signSetOf } from '../command-line/sign-set.ts';
import { column, frameOf, margins } from '../layout/frame.ts';
import { barredBy } from '../progress/folder.ts';
import { keepsSomething, readingsFolder } from '../progress/home.ts';
import { overScreen } from '../terminal/handover.ts';

export interface DrawnTitle {
  /** Rows of the lowest window that it is drawn for. */
  readonly fewest: number;
  /** Empty rows over it, on that window and on each that is higher by one more. */
  readonly over: readonly number[];
  /** Its rows from behind the empty cells at their left. */
  readonly rows: readonly string[];
  /** The last row of the window. */
  readonly foot: string;
}

/** Its bytes, on a window of these sizes; undefined where it is not drawn for them. */
export function drawnTitle(
  { fewest, over, rows, foot }: DrawnTitle,
  window: { readonly columns: number; readonly rows: number },
): string | undefined {
  const above = over[window.rows - fewest];
  if (above === undefined || window.columns < column + margins) return undefined;
  const { indent, rows: most } = frameOf(window.columns, window.rows);
  const blank = (count: number): readonly string[] => Array.from({ length: count }, () => '');
  const all = [...blank(above), ...rows, ...blank(most - above - rows.length - 1), foot];
  return overScreen(all.map((row) => (row === '' ? '' : ' '.repeat(indent) + row)));
}

/** Whether nothing is kept in this home, and something could be. */
export const isNew = (home: string): boolean => !keepsSomething(home) && !barredBy(readingsFolder(home));

/** Whether a terminal has 256 colours at least, all signs, a ground to be asked for and no other wish. */
export const isUsual = (env: NodeJS.ProcessEnv): boolean =>
  process.platform !== 'win32' &&
  unusual.every((name) => env[name] === undefined) &&
  (env['COLORTERM'] === 'truecolor' || /-256color$/.test(env['TERM'] ?? '')) &&
  env['TERM'] !== 'dumb' &&
  signSetOf(env) === 'all';

/** By these somebody asks for other colours, or for none, or for a page that is read aloud. */
const unusual = [
  'FORCE_COLOR',
  'NO_COLOR',
  'COLORFGBG',
  'INK_SCREEN_READER',
  'CI',
  'TEAMCITY_VERSION',
  'TF_BUILD',
];
