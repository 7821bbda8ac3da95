import type { ReadStream, WriteStream } from 'node:tty';
import { render } from 'ink';
import type { ReactElement } from 'react';
import { signsOf } from '../layout/signs.ts';
import type { Seat } from '../reading/desk.ts';
import { App, type AppProps, interrupted, type Draft } from './app.tsx';
import type { Begun, Placed } from './begun.ts';
import { type Appearance, askedGround, coloursOf } from './colours.ts';
import { begins, clearRow, clearScreen, home, takeOver } from './handover.ts';
import { PacedInput } from './paced-input.ts';

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

/** The terminal, and what of it is wanted. */
interface Place {
  readonly stdin: ReadStream;
  readonly stdout: WriteStream;
  readonly stderr: WriteStream;
  /** The wheel scrolls. */
  readonly mouse?: boolean;
  /** Milliseconds since whenever. */
  readonly now?: () => number;
  /** The title page stands there already. */
  readonly begun?: Begun | undefined;
}

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
  }: Omit<AppProps, 'onSeat' | 'input' | 'screen' | 'colours' | 'placed' | 'signs'> & {
    readonly follow?: Follow;
    readonly appearance?: Appearance;
  },
  { stdin, stdout, stderr, mouse = false, now, begun }: Place,
  stop: AbortSignal,
): Promise<Ended> {
  let seat = props.seat;
  const input = begun?.input ?? new PacedInput(stdin, { ask: (question) => stdout.write(question), now });
  const screen = { redraw: () => redraw(), suspend: () => handover.suspend() };
  if (!begun) {
    // Raw before anything is drawn: what is typed at the first sight of a page is a key and not echoed.
    input.setRawMode(true);
    stdout.write(clearRow);
    input.ref();
  }
  const colours = await coloursOf(appearance, begun?.ground ?? askedGround(appearance, input, stdout));
  const placed = begun?.handOver();
  // From here on it is given back whatever happens.
  const handover = takeOver({ stdin, stdout, mouse, redraw: () => onResize() });
  let resizing: NodeJS.Timeout | undefined;
  let redraw = (): void => undefined;
  // What was under way to a window when it changed lies wrapped or cut on it, where Ink does not look for it.
  const onResize = (): void => {
    clearTimeout(resizing);
    resizing = setTimeout(() => redraw(), quiet);
  };
  let leave = (): void => undefined;
  let unfollow: (() => void) | undefined;
  try {
    // What stands there is drawn over; it is cleared where it is for another window or another page.
    const isSame = isFor(placed, stdout) && props.messages.length === 0;
    stdout.write((begun ? '' : begins(mouse)) + (isSame ? home : clearScreen));
    const around = { input, screen, colours, placed, signs: signsOf(appearance.signs ?? 'all') };
    const draw = (): ReactElement => (
      <App {...props} {...follow?.now()} {...around} onSeat={(next) => (seat = next)} />
    );
    const app = render(draw(), {
      stdin: input as unknown as NodeJS.ReadableStream,
      stdout,
      stderr,
      exitOnCtrlC: false,
      incrementalRendering: true,
      // Ink would go by its own idea of continuous integration; who calls this has made sure of a terminal.
      interactive: true,
      patchConsole: false,
      // At thirty, Ink lets a second key wait for what is left of 33 ms.
      maxFps: 120,
      onRender: () => input.drawn(),
    });
    redraw = () => {
      app.clear();
      stdout.write(clearScreen);
      app.rerender(draw());
    };
    leave = () => {
      seat?.session.save();
      app.unmount();
    };
    stop.addEventListener('abort', leave);
    if (stop.aborted) leave();
    stdout.on('resize', onResize);
    unfollow = follow?.subscribe(() => app.rerender(draw()));
    const result = await app.waitUntilExit();
    return { seat, interrupted: result === interrupted };
  } finally {
    unfollow?.();
    handover.release();
    stdout.off('resize', onResize);
    clearTimeout(resizing);
    // An answer that is still on its way would stand at the prompt of the shell, if there still is one.
    if (!stop.aborted) await input.answered();
    seat?.session.save();
    stop.removeEventListener('abort', leave);
    input.destroy();
    stdin.pause();
    stdin.unref();
  }
}

/** Whether what stands on the screen was laid out for this window. */
const isFor = (placed: Placed | undefined, { columns, rows }: WriteStream): boolean =>
  placed?.columns === columns && placed.rows === rows;
