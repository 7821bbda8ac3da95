import { constants } from 'node:os';
import process from 'node:process';
import tty from 'node:tty';

/**
 * The signals that somebody sends to end a program. One that is not listened to leaves the terminal as it
 * was in the midst of reading, and some leave an image of memory.
 */
const names = ['SIGHUP', 'SIGINT', 'SIGQUIT', 'SIGTERM', 'SIGUSR2'] as const;

/** What shells count for them. */
const codeOf = (name: NodeJS.Signals): number => 128 + constants.signals[name];

/**
 * Do something that a signal can stop. Answers what it came to, and the exit code: 0 where it ended by
 * itself.
 */
export async function untilSignal<T>(
  act: (stop: AbortSignal) => Promise<T & { readonly interrupted?: boolean }>,
): Promise<{ result: T; code: number }> {
  const controller = new AbortController();
  const terminals = [0, 1, 2].filter((fd) => tty.isatty(fd));
  let stopped: NodeJS.Signals | undefined;
  const listener = (name: NodeJS.Signals): void => {
    stopped ??= name;
    controller.abort();
  };
  for (const name of names) process.on(name, listener);
  try {
    const result = await act(controller.signal);
    const signal = stopped ?? (result.interrupted ? 'SIGINT' : undefined);
    return { result, code: signal ? codeOf(signal) : 0 };
  } finally {
    for (const name of names) process.off(name, listener);
    if (terminals.some((fd) => !tty.isatty(fd))) endByHangUp();
  }
}

/** What reads from the terminal or writes to it is told by an error that its window was closed. */
export const isHangUp = ({ code }: NodeJS.ErrnoException): boolean => code === 'EIO';

/** Whoever reads is told of a closed window as the system tells it, and leaves; elsewhere that is the end. */
export const hangUp = (): void => void process.kill(process.pid, 'SIGHUP');

/**
 * At the last moment end by the signal: Node.js gives a terminal its modes back when it ends, and crashes
 * where there is none any more, on some versions with an image of all it held.
 */
function endByHangUp(): void {
  process.once('exit', () => {
    process.removeAllListeners('SIGHUP');
    hangUp();
  });
}
