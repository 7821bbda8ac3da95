import { constants } from 'node:os';
import process from 'node:process';
import tty from 'node:tty';

/**
 * The signals that end a program, for whatever reason they are sent: one that is not listened to leaves the
 * terminal as it was in the midst of reading, and some leave an image of memory. Not among them are those of
 * a processor that can go no further (Node.js would loop), that of Node.js's profiler, and the nameless.
 */
const ending: readonly NodeJS.Signals[] = [
  ...(['SIGHUP', 'SIGINT', 'SIGQUIT', 'SIGTERM', 'SIGUSR2', 'SIGALRM', 'SIGVTALRM', 'SIGXCPU'] as const),
  ...(['SIGABRT', 'SIGTRAP', 'SIGSYS', 'SIGIO', 'SIGPWR', 'SIGSTKFLT'] as const),
  // Other names of two of them: Ink, if it heard them alone, would end the program by the signal.
  ...(['SIGIOT', 'SIGPOLL'] as const),
];

/** Those of them that this system has, and the exit codes shells count for them. */
export const exitCodes: Readonly<Partial<Record<NodeJS.Signals, number>>> = Object.fromEntries(
  ending.filter((name) => name in constants.signals).map((name) => [name, 128 + constants.signals[name]]),
);
export const signals = Object.keys(exitCodes) as readonly NodeJS.Signals[];

/** Sent where a file may grow no more. Passed over: the call that writes fails too, as on a full disk. */
const inVain = 'SIGXFSZ';
const goOn = (): void => undefined;

/**
 * Do something that a signal can stop. Answers what it came to, and the exit code: 0 where it ended by
 * itself.
 */
export async function untilSignal<T>(
  act: (stop: AbortSignal) => Promise<T & { readonly interrupted?: boolean }>,
): Promise<{ result: T; code: number }> {
  const controller = new AbortController();
  const terminals = openTerminals();
  let stopped: NodeJS.Signals | undefined;
  const listener = (name: NodeJS.Signals): void => {
    stopped ??= name;
    controller.abort();
  };
  for (const name of signals) process.on(name, listener);
  process.on(inVain, goOn);
  try {
    const result = await act(controller.signal);
    const signal = stopped ?? (result.interrupted ? 'SIGINT' : undefined);
    return { result, code: (signal && exitCodes[signal]) ?? 0 };
  } finally {
    // One that has two names comes once under each, one right after the other.
    if (stopped) await new Promise<void>((done) => setImmediate(done));
    for (const name of signals) process.off(name, listener);
    process.off(inVain, goOn);
    endIfClosed(terminals);
  }
}

/** What reads from the terminal or writes to it is told by an error that its window was closed. */
export const isHangUp = ({ code }: NodeJS.ErrnoException): boolean => code === 'EIO';

/** Whoever reads is told of a closed window as the system tells it, and leaves; elsewhere that is the end. */
export const hangUp = (): void => void process.kill(process.pid, 'SIGHUP');

/** What of input and output is a terminal. */
export const openTerminals = (): readonly number[] => [0, 1, 2].filter((fd) => tty.isatty(fd));

/** Where one of those that were is none any more, its window was closed. */
export function endIfClosed(terminals: readonly number[]): void {
  if (terminals.some((fd) => !tty.isatty(fd))) endByHangUp();
}

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
