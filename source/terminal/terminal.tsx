import type { ReadStream, WriteStream } from 'node:tty';
import { render } from 'ink';
import type { Seat } from '../reading/desk.ts';
import { App, type AppProps, interrupted } from './app.tsx';
import { PacedInput } from './paced-input.ts';

export interface Ended {
  /** The reading that was open at the end. */
  readonly seat: Seat | undefined;
  /** It was ended by Ctrl+C, which in this mode is a key and no signal. */
  readonly interrupted: boolean;
}

/** Read on a full screen until the reader leaves or `stop` says so. The terminal is as it was when this settles. */
export async function readInTerminal(
  props: Omit<AppProps, 'onSeat' | 'input'>,
  { stdin, stdout, stderr }: { stdin: ReadStream; stdout: WriteStream; stderr: WriteStream },
  stop: AbortSignal,
): Promise<Ended> {
  let seat = props.seat;
  const input = new PacedInput(stdin);
  const app = render(<App {...props} input={input} onSeat={(next) => (seat = next)} />, {
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
  try {
    const result = await app.waitUntilExit();
    return { seat, interrupted: result === interrupted };
  } finally {
    seat?.session.save();
    stop.removeEventListener('abort', leave);
    input.destroy();
    stdin.pause();
    stdin.unref();
  }
}
