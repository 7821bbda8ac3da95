import { type KeptReading, readingsOf, type Shelf } from '../progress/shelf.ts';
import type { Desk, ReadingShown } from '../reading/desk.ts';
import { replay } from '../reading/replay.ts';
import type { Story } from '../story/story.ts';

/** Where a reading stands. */
export function readingShown(story: Story, { name, file }: KeptReading): ReadingShown {
  const { steps, here } = replay(story, file);
  return { name, scene: here.scene.id, scenes: new Set(steps.map(({ scene }) => scene)).size };
}

/** What a desk shows of the readings on a shelf. */
export const readingsKept = (story: Story, shelf: Shelf | undefined): Pick<Desk, 'readings' | 'path'> => ({
  readings: () => (shelf ? readingsOf(shelf, story.id).map((kept) => readingShown(story, kept)) : []),
  path(name) {
    const entry = shelf?.find(name);
    return entry?.kind === 'reading' ? replay(story, entry.file) : undefined;
  },
});
