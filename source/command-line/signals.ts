/** The signals a reader's window or shell sends, and the exit codes shells count for them. */
const codes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

type Stopped = keyof typeof codes;

/** Do something that a signal can stop. Answers what it came to, and the exit code: 0 where it ended by itself. */
export async function untilSignal<T>(
  act: (stop: AbortSignal) => Promise<T & { readonly interrupted?: boolean }>,
): Promise<{ result: T; code: number }> {
  const controller = new AbortController();
  let stopped: Stopped | undefined;
  const names = Object.keys(codes) as Stopped[];
  const listeners = names.map((name) => {
    const listener = (): void => {
      stopped ??= name;
      controller.abort();
    };
    process.on(name, listener);
    return { name, listener };
  });
  try {
    const result = await act(controller.signal);
    const signal = stopped ?? (result.interrupted ? 'SIGINT' : undefined);
    return { result, code: signal === undefined ? 0 : codes[signal] };
  } finally {
    for (const { name, listener } of listeners) process.off(name, listener);
  }
}
