import type { ReadStream, WriteStream } from 'node:tty';
import { render } from 'ink';
import type { ReactElement } from 'react';
import type { Seat } from '../reading/desk.ts';
import { App, type AppProps, interrupted, type Telling } from './app.tsx';
import { PacedInput } from './paced-input.ts';

export interface Ended {
  /** The reading that was open at the end. */
  readonly seat: Seat | undefined;
  /** It was ended by Ctrl+C, which in this mode is a key and no signal. */
  readonly interrupted: boolean;
}

/** A story that changes while it is read. */
export interface Follow {
  readonly now: () => Telling;
  /** Be told of every change; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Read on a full screen until the reader leaves or `stop` says so. The terminal is as it was when this settles. */
export async function readInTerminal(
  { follow, ...props }: Omit<AppProps, 'onSeat' | 'input'> & { readonly follow?: Follow },
  { stdin, stdout, stderr }: { stdin: ReadStream; stdout: WriteStream; stderr: WriteStream },
  stop: AbortSignal,
): Promise<Ended> {
  let seat = props.seat;
  const input = new PacedInput(stdin);
  const draw = (): ReactElement => (
    <App {...props} {...follow?.now()} input={input} onSeat={(next) => (seat = next)} />
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
  const unfollow = follow?.subscribe(() => app.rerender(draw()));
  try {
    const result = await app.waitUntilExit();
    return { seat, interrupted: result === interrupted };
  } finally {
    unfollow?.();
    seat?.session.save();
    stop.removeEventListener('abort', leave);
    input.destroy();
    stdin.pause();
    stdin.unref();
  }
}
