import type { KeptFile } from '../progress/kept-file.ts';
import { freeName } from '../progress/name.ts';
import { readingsOf, type Shelf } from '../progress/shelf.ts';
import type { Desk, Edited, Seat } from '../reading/desk.ts';
import { begin, type Reading } from '../reading/reading.ts';
import { replay } from '../reading/replay.ts';
import { openSession } from '../reading/session.ts';
import type { Story } from '../story/story.ts';

/** A desk whose readings lie on a shelf; without a shelf nothing is kept. */
export function openDesk(story: Story, shelf: Shelf | undefined): Desk {
  const sit = async (name: string, entry?: { file: KeptFile; text: string }): Promise<Seat> => {
    const file = entry?.file;
    const reading: Reading = file ? { story: file.story, moves: file.moves } : begin(story);
    const edited = file ? editedSince(story, file, reading) : ({ kind: 'same' } as const);
    // `conf` brings its own validator along; who only looks at the title page does not wait for it.
    const { openKeeper } = await import('../progress/keeper.ts');
    const keeper = shelf && openKeeper(shelf, story, { name, text: entry?.text });
    const place = edited.kind === 'moved' ? 0 : (file?.place ?? 0);
    return {
      session: openSession(story, { reading, place }, keeper?.keep ?? (() => undefined)),
      name: () => keeper?.name(),
      edited,
      movesBefore: reading.moves.length,
    };
  };

  return {
    readings: () =>
      (shelf ? readingsOf(shelf, story.id) : []).map(({ name, file }) => {
        const { steps, here } = replay(story, file);
        return { name, scene: here.scene.id, scenes: steps.length };
      }),
    begin: (name) => sit(name ?? freeName(shelf?.names() ?? new Set())),
    resume(name) {
      const entry = shelf?.find(name);
      return entry?.kind === 'reading' ? sit(name, entry) : sit(name);
    },
  };
}

function editedSince(story: Story, file: KeptFile, reading: Reading): Edited {
  if (file.wording === story.wording) return { kind: 'same' };
  const { lost } = replay(story, reading);
  return file.edition !== story.edition && lost > 0 ? { kind: 'moved', lost } : { kind: 'words' };
}
