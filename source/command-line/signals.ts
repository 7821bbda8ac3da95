/** The signals a reader's window or shell sends, and the exit codes shells count for them. */
export const exitCodes: Readonly<Partial<Record<NodeJS.Signals, number>>> = {
  SIGHUP: 129,
  SIGINT: 130,
  SIGTERM: 143,
};
const names = Object.keys(exitCodes) as NodeJS.Signals[];

/**
 * Do something that a signal can stop. Answers what it came to, and the exit code: 0 where it ended by
 * itself.
 */
export async function untilSignal<T>(
  act: (stop: AbortSignal) => Promise<T & { readonly interrupted?: boolean }>,
): Promise<{ result: T; code: number }> {
  const controller = new AbortController();
  let stopped: NodeJS.Signals | undefined;
  const listener = (name: NodeJS.Signals): void => {
    stopped ??= name;
    controller.abort();
  };
  for (const name of names) process.on(name, listener);
  try {
    const result = await act(controller.signal);
    const signal = stopped ?? (result.interrupted ? 'SIGINT' : undefined);
    return { result, code: (signal && exitCodes[signal]) ?? 0 };
  } finally {
    for (const name of names) process.off(name, listener);
  }
}
