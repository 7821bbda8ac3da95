/** What a disk, above all one behind a network, says now and not a moment later. */
const passing: ReadonlySet<string> = new Set(
  'EAGAIN EBUSY EINTR EIO EMFILE ENFILE ESTALE ETIMEDOUT'.split(' '),
);
const tries = 3;
const pause = 20;

/** The system's word for what went wrong, `ENOSPC`. */
export const errnoOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'unknown';

/** Look at the disk, and look again where it failed in passing. Throws what it says the last time. */
export function steadily<T>(look: () => T): T {
  for (let left = tries - 1; ; left--) {
    try {
      return look();
    } catch (error) {
      if (left === 0 || !passing.has(errnoOf(error))) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    }
  }
}
