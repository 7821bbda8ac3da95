import type { KeptFile } from '../progress/kept-file.ts';
import { freeName } from '../progress/name.ts';
import type { Shelf } from '../progress/shelf.ts';
import type { Desk, Edited, Seat } from '../reading/desk.ts';
import { begin, type Reading } from '../reading/reading.ts';
import { replay } from '../reading/replay.ts';
import { openSession } from '../reading/session.ts';
import type { Story } from '../story/story.ts';
import { readingsKept } from './readings-kept.ts';

/** A desk whose readings lie on a shelf; without a shelf nothing is kept. */
export function openDesk(story: Story, shelf: Shelf | undefined): Desk {
  const sit = async (name: string, begun: Begun = { reading: begin(story) }): Promise<Seat> => {
    const { reading, text, place = 0, edited = { kind: 'same' } } = begun;
    // `conf` brings its own validator along; who only looks at the title page does not wait for it.
    const { openKeeper } = await import('../progress/keeper.ts');
    const keeper = shelf && openKeeper(shelf, story, { name, text });
    // A reading from elsewhere is kept before it goes on: who only looks at it finds it again by its name.
    if (text === undefined && reading.moves.length > 0) keeper?.keep({ reading, place });
    return {
      session: openSession(story, { reading, place }, keeper?.keep ?? (() => undefined)),
      name: () => keeper?.name(),
      edited,
      movesBefore: reading.moves.length,
    };
  };

  return {
    ...readingsKept(story, shelf),
    unseen() {
      const reason = shelf?.unseen();
      return shelf && reason !== undefined ? { folder: shelf.folder, reason } : undefined;
    },
    begin(name, reading) {
      const free = name ?? freeName(shelf?.names() ?? new Set());
      if (!reading) return sit(free);
      const { lost } = replay(story, reading);
      return sit(free, { reading, ...(lost > 0 && { edited: { kind: 'moved', lost } }) });
    },
    async resume(name) {
      const entry = shelf?.find(name);
      if (!entry) return { kind: 'gone' };
      if (entry.kind !== 'reading') return entry;
      const { file, text } = entry;
      const reading = { story: file.story, moves: file.moves };
      const edited = editedSince(story, file, reading);
      return sit(name, { reading, text, edited, place: edited.kind === 'moved' ? 0 : file.place });
    },
  };
}

/** What a seat is taken up with. */
interface Begun {
  readonly reading: Reading;
  /** What its file holds; undefined where it has none yet. */
  readonly text?: string;
  readonly place?: number;
  readonly edited?: Edited;
}

function editedSince(story: Story, file: KeptFile, reading: Reading): Edited {
  if (file.wording === story.wording) return { kind: 'same' };
  const { lost } = replay(story, reading);
  return file.edition !== story.edition && lost > 0 ? { kind: 'moved', lost } : { kind: 'words' };
}
