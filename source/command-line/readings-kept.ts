import { readingsOf, type Shelf } from '../progress/shelf.ts';
import type { Desk, ReadingShown } from '../reading/desk.ts';
import { replay } from '../reading/replay.ts';
import type { Story } from '../story/story.ts';

/** Where each reading stands. */
export const readingsShown = (story: Story, kept: ReturnType<typeof readingsOf>): readonly ReadingShown[] =>
  kept.map(({ name, file }) => {
    const { steps, here } = replay(story, file);
    return { name, scene: here.scene.id, scenes: new Set(steps.map(({ scene }) => scene)).size };
  });

/** What a desk shows of the readings on a shelf. */
export const readingsKept = (story: Story, shelf: Shelf | undefined): Pick<Desk, 'readings' | 'path'> => ({
  readings: () => (shelf ? readingsShown(story, readingsOf(shelf, story.id)) : []),
  path(name) {
    const entry = shelf?.find(name);
    return entry?.kind === 'reading' ? replay(story, entry.file) : undefined;
  },
});
