import type { Story } from '../../source/story/story.ts';
import type { Draft } from '../../source/terminal/app.tsx';
import type { Follow } from '../../source/terminal/terminal.tsx';

/** A story that a test changes under its reader. */
export function followed(story: Story): Follow & { readonly become: (next: Partial<Draft>) => void } {
  const listeners = new Set<() => void>();
  let now: Draft = { story };
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
