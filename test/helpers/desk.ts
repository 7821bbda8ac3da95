import type { Desk, Seat } from '../../source/reading/desk.ts';
import { begin } from '../../source/reading/reading.ts';
import { replay } from '../../source/reading/replay.ts';
import { type Kept, openSession } from '../../source/reading/session.ts';
import type { Story } from '../../source/story/story.ts';

/** A desk that keeps its readings in a map: what a test can look into and begin with. */
export function deskOf(
  story: Story,
  kept = new Map<string, Kept>(),
): Desk & { readonly kept: Map<string, Kept>; readonly seat: (name: string) => Seat } {
  const seat = (name: string): Seat => {
    const session = openSession(story, kept.get(name) ?? { reading: begin(story), place: 0 }, (each) => {
      kept.delete(name);
      kept.set(name, each);
      return undefined;
    });
    return {
      session,
      name: () => name,
      edited: { kind: 'same' },
      movesBefore: session.state().reading.moves.length,
    };
  };
  return {
    kept,
    seat,
    readings: () =>
      [...kept].reverse().map(([name, { reading }]) => {
        const { steps, here } = replay(story, reading);
        return { name, scene: here.scene.id, scenes: new Set(steps.map(({ scene }) => scene)).size };
      }),
    unseen: () => undefined,
    path: (name) => {
      const reading = kept.get(name)?.reading;
      return reading && replay(story, reading);
    },
    begin: (name) => Promise.resolve(seat(name ?? `reading-${kept.size + 1}`)),
    resume: (name) => Promise.resolve(seat(name)),
  };
}
