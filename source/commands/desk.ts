import { type KeptFile } from '../progress/kept-file.ts';
import { freeName } from '../progress/name.ts';
import { readingsOf, type Shelf } from '../progress/shelf.ts';
import type { Desk, Edited, Seat } from '../reading/desk.ts';
import { begin, type Reading } from '../reading/reading.ts';
import { replay } from '../reading/replay.ts';
import { openSession } from '../reading/session.ts';
import type { Story } from '../story/story.ts';

/** A desk whose readings lie on a shelf; without a shelf nothing is kept. */
export function openDesk(
  story: Story,
  shelf: Shelf | undefined,
): Desk & { readonly beginNamed: (name: string) => Promise<Seat> } {
  const sit = async (name: string, file?: KeptFile): Promise<Seat> => {
    const reading: Reading = file ? { story: file.story, moves: file.moves } : begin(story);
    const edited = file ? editedSince(story, file, reading) : ({ kind: 'same' } as const);
    // `conf` brings its own validator along; who only looks at the title page does not wait for it.
    const keeper = shelf && (await import('../progress/keeper.ts')).openKeeper(shelf, story, name);
    const place = edited.kind === 'moved' ? 0 : (file?.place ?? 0);
    const session = openSession(story, { reading, place }, keeper?.keep ?? (() => undefined));
    return {
      session,
      name: () => keeper?.name(),
      edited,
      arrivedAt: session.state().path.steps.length,
    };
  };
  const beginNamed = (name: string): Promise<Seat> => sit(name);

  return {
    readings: () =>
      (shelf ? readingsOf(shelf, story.id) : []).map(({ name, story: id, moves }) => {
        const { steps, here } = replay(story, { story: id, moves });
        return { name, scene: here.scene.id, scenes: steps.length };
      }),
    begin: () => sit(freeName(shelf?.names() ?? new Set())),
    beginNamed,
    resume(name) {
      const entry = shelf?.find(name);
      return sit(name, entry?.kind === 'reading' ? entry.file : undefined);
    },
  };
}

function editedSince(story: Story, file: KeptFile, reading: Reading): Edited {
  if (file.wording === story.wording) return { kind: 'same' };
  const { lost } = replay(story, reading);
  return file.edition !== story.edition && lost > 0 ? { kind: 'moved', lost } : { kind: 'words' };
}
