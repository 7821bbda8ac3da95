import type { ReadStream, WriteStream } from 'node:tty';
import chalk from 'chalk';
import { render } from 'ink';
import type { ReactElement } from 'react';
import { type SignSet, signsOf } from '../layout/signs.ts';
import type { Seat } from '../reading/desk.ts';
import { App, type AppProps, interrupted, type Draft } from './app.tsx';
import { askGround } from './ground.ts';
import { PacedInput } from './paced-input.ts';
import type { Ground, ThemeName } from './palettes.ts';
import { type StyleOf, styles } from './theme.ts';

export interface Ended {
  /** The reading that was open at the end. */
  readonly seat: Seat | undefined;
  /** It was ended by Ctrl+C, which in this mode is a key and no signal. */
  readonly interrupted: boolean;
}

/** A story that changes while it is read. */
export interface Follow {
  readonly now: () => Draft;
  /** Be told of every change; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** How pages look. */
export interface Appearance {
  /** The theme that was chosen; none: that of the terminal's ground. */
  readonly theme?: ThemeName | undefined;
  /** What the ground is taken for until the terminal says it. */
  readonly ground?: Ground | undefined;
  /** The terminal does not say its ground, and is not asked. */
  readonly isMute?: boolean;
  readonly signs?: SignSet;
  /** Another theme was chosen while reading. */
  readonly onTheme?: (theme: ThemeName) => void;
}

/** The theme that is begun with, and how each looks on the ground that the terminal has. */
async function coloursOf(
  { theme, ground: hint = 'dark', isMute = false, onTheme = () => undefined }: Appearance,
  input: PacedInput,
  stdout: WriteStream,
): Promise<{ readonly colours: AppProps['colours']; readonly answered: Promise<void> }> {
  const { now, answered } = isMute
    ? { now: () => hint, answered: Promise.resolve() }
    : askGround(input, stdout, hint);
  // Drawn before in colours that are not those it is going to have, the page would flicker.
  if (theme === undefined || theme === 'high-contrast') await answered;
  const stylesOf = (name: ThemeName): StyleOf => styles(name, now(), chalk.level);
  return { colours: { first: theme ?? now(), styles: stylesOf, onTheme }, answered };
}

/** Clears the screen and goes to its first cell. */
const clearScreen = '\u001B[2J\u001B[H';
/** Milliseconds without another, after which a window has its size. */
const quiet = 50;

/**
 * Read on a full screen until the reader leaves or `stop` says so. The terminal is as it was when this
 * settles.
 */
export async function readInTerminal(
  {
    follow,
    appearance = {},
    ...props
  }: Omit<AppProps, 'onSeat' | 'input' | 'colours' | 'signs'> & {
    readonly follow?: Follow;
    readonly appearance?: Appearance;
  },
  { stdin, stdout, stderr }: { stdin: ReadStream; stdout: WriteStream; stderr: WriteStream },
  stop: AbortSignal,
): Promise<Ended> {
  let seat = props.seat;
  const input = new PacedInput(stdin);
  // Raw before anything is drawn: what is typed at the first sight of a page is a key and not echoed.
  input.setRawMode(true);
  input.ref();
  const { colours, answered } = await coloursOf(appearance, input, stdout);
  const look = { colours, signs: signsOf(appearance.signs ?? 'all') };
  const draw = (): ReactElement => (
    <App {...props} {...look} {...follow?.now()} input={input} onSeat={(next) => (seat = next)} />
  );
  const app = render(draw(), {
    stdin: input as unknown as NodeJS.ReadableStream,
    stdout,
    stderr,
    exitOnCtrlC: false,
    alternateScreen: true,
    incrementalRendering: true,
    // Ink would go by its own idea of continuous integration; who calls this has made sure of a terminal.
    interactive: true,
    patchConsole: false,
  });

  const leave = (): void => {
    seat?.session.save();
    app.unmount();
  };
  stop.addEventListener('abort', leave);
  if (stop.aborted) leave();
  // What was under way to a window when it changed lies wrapped or cut on it, where Ink does not look for it.
  let resizing: NodeJS.Timeout | undefined;
  const redraw = (): void => {
    app.clear();
    stdout.write(clearScreen);
    app.rerender(draw());
  };
  const onResize = (): void => {
    clearTimeout(resizing);
    resizing = setTimeout(redraw, quiet);
  };
  stdout.on('resize', onResize);
  const unfollow = follow?.subscribe(() => app.rerender(draw()));
  try {
    const result = await app.waitUntilExit();
    // What comes later would stand at the prompt of the shell.
    await answered;
    return { seat, interrupted: result === interrupted };
  } finally {
    unfollow?.();
    stdout.off('resize', onResize);
    clearTimeout(resizing);
    seat?.session.save();
    stop.removeEventListener('abort', leave);
    input.destroy();
    stdin.pause();
    stdin.unref();
  }
}
