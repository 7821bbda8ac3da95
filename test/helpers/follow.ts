import type { Story } from '../../source/story/story.ts';
import type { Telling } from '../../source/terminal/app.tsx';
import type { Follow } from '../../source/terminal/terminal.tsx';

/** A story that a test changes under its reader. */
export function followed(story: Story): Follow & { readonly become: (next: Partial<Telling>) => void } {
  const listeners = new Set<() => void>();
  let now: Telling = { story };
  return {
    now: () => now,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    become(next) {
      now = { ...now, ...next };
      for (const listener of listeners) listener();
    },
  };
}
