import type { ReadStream, WriteStream } from 'node:tty';
import { render } from 'ink';
import type { Seat } from '../reading/desk.ts';
import { App, type AppProps } from './app.tsx';
import { PacedInput } from './paced-input.ts';

export interface Ended {
  /** The reading that was open at the end. */
  readonly seat: Seat | undefined;
  /** What ended it, where it was not the reader's choice. */
  readonly signal?: NodeJS.Signals;
}

/** Read on a full screen until the reader leaves or a signal comes. The terminal is as it was when this settles. */
export async function readInTerminal(
  props: Omit<AppProps, 'onSeat'>,
  { stdin, stdout, stderr }: { stdin: ReadStream; stdout: WriteStream; stderr: WriteStream },
): Promise<Ended> {
  let seat = props.seat;
  let signal: NodeJS.Signals | undefined;
  const input = new PacedInput(stdin);
  const app = render(<App {...props} onSeat={(next) => (seat = next)} />, {
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

  const stop = (name: NodeJS.Signals): void => {
    signal ??= name;
    seat?.session.save();
    app.unmount();
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const name of signals) process.on(name, stop);
  try {
    const result = await app.waitUntilExit();
    if (result === 'SIGINT') signal ??= 'SIGINT';
  } finally {
    seat?.session.save();
    for (const name of signals) process.off(name, stop);
    input.destroy();
    stdin.pause();
    stdin.unref();
  }
  return { seat, ...(signal && { signal }) };
}
