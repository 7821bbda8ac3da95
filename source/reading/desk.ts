import type { Story } from '../story/story.ts';
import type { Reading } from './reading.ts';
import { type Path, replay } from './replay.ts';
import { openSession, type Session } from './session.ts';

/** A reading that can be gone on with. */
export interface ReadingShown {
  readonly name: string;
  /** Id of the scene it stands at. */
  readonly scene: string;
  /** How many scenes it came to. */
  readonly scenes: number;
}

/**
 * Where readings are begun and taken up again. Both readers are handed one by the command that starts them,
 * so that neither knows where readings are kept.
 */
export interface Desk {
  /** The readings of this story, the latest first. */
  readonly readings: () => readonly ReadingShown[];
  /** Why it is not known which readings there are; undefined where it is known. */
  readonly unseen: () => Unseen | undefined;
  /** What a reading of the list walked; undefined where it cannot be read any more. */
  readonly path: (name: string) => Path | undefined;
  /**
   * Begin a reading, under this name or the next that is free: a new one, or one that came from elsewhere.
   */
  readonly begin: (name?: string, reading?: Reading) => Promise<Seat>;
  /** Take up a reading of the list. Nothing is begun in place of one that cannot be. */
  readonly resume: (name: string) => Promise<Seat | Unopened>;
}

/** A folder that cannot be looked into; `reason` is the system's word, `EACCES`. */
export interface Unseen {
  readonly folder: string;
  readonly reason: string;
}

/** Why a reading cannot be taken up. */
export type Unopened =
  { readonly kind: 'gone' | 'damaged' | 'newer' } | { readonly kind: 'unreadable'; readonly reason: string };

export interface Seat {
  readonly session: Session;
  /** The name the reading is kept under now; undefined where nothing is kept. */
  readonly name: () => string | undefined;
  /** How the story differs from the one that was read last time. */
  readonly edited: Edited;
  /** How many moves the reading had when it was taken up: what was edited is said until the next one. */
  readonly movesBefore: number;
}

export type Edited =
  | { readonly kind: 'same' }
  /** Other words, the same ways through. */
  | { readonly kind: 'words' }
  /** `lost` moves can no longer be followed. */
  | { readonly kind: 'moved'; readonly lost: number };

/**
 * The same reading of a story that was edited under it: at the same place where that is still there, else at
 * the nearest. Nothing of it is kept: a story changes under its reader only while it is written.
 */
export function seatOver(seat: Seat, story: Story): Seat {
  const { reading, place, path: before } = seat.session.state();
  const { here, lost } = replay(story, reading);
  const isThere = here.scene.id === before.here.scene.id;
  return {
    ...seat,
    session: openSession(story, { reading, place: isThere ? place : 0 }, () => undefined),
    edited: lost > before.lost ? { kind: 'moved', lost } : { kind: 'same' },
    movesBefore: reading.moves.length,
  };
}
