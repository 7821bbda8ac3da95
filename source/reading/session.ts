import type { Story } from '../story/story.ts';
import { type Move, type Reading } from './reading.ts';
import { extend, type Path, replay } from './replay.ts';

/**
 * Where on a scene the reader is: how many signs of the scene stand above the first visible line. It is a
 * place in the text and not a line number, so that it holds when the window changes.
 */
type Place = number;

/** What is kept of one reading: the walk, and the place in the scene. */
export interface Kept {
  readonly reading: Reading;
  readonly place: Place;
}

/** Keeps a reading. Returns what went wrong, or undefined; it never throws. */
export type Keep = (kept: Kept) => KeepProblem | undefined;

export type KeepProblem =
  /** It could not be written; `reason` is the system's word, `ENOSPC`. */
  | { readonly kind: 'unwritten'; readonly folder: string; readonly reason: string }
  /** It was kept and is there no more, so somebody erased it: it does not come back. */
  | { readonly kind: 'erased' }
  /** Another window wrote to it, so this one goes on in a copy. */
  | { readonly kind: 'copied'; readonly name: string };

interface SessionState extends Kept {
  readonly path: Path;
  readonly problem?: KeepProblem;
}

/** One reading under way: the one verb by which it changes is `take`. */
export interface Session {
  readonly story: Story;
  readonly state: () => SessionState;
  /** Record a move and keep it before anybody is told. */
  readonly take: (move: Move) => void;
  /** Remember the place in the scene; it is written with the next `save` or move. */
  readonly remember: (place: Place) => void;
  /** Write the place down, when the reader leaves. */
  readonly save: () => void;
  /** Be told of every change; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * It lives outside React: a save inside a reducer runs twice under StrictMode, one inside an effect runs
 * after the frame it should come before.
 */
export function openSession(story: Story, begun: Kept, keep: Keep): Session {
  const listeners = new Set<() => void>();
  let state: SessionState = { ...begun, path: replay(story, begun.reading) };
  let written = begun.place;

  const write = (kept: Kept, path: Path): void => {
    const problem = keep(kept);
    if (problem === undefined || problem.kind === 'copied') written = kept.place;
    const { problem: earlier, ...rest } = state;
    const shown = problem ?? (earlier?.kind === 'copied' ? earlier : undefined);
    state = { ...rest, ...kept, path, ...(shown && { problem: shown }) };
  };

  return {
    story,
    state: () => state,
    take(move) {
      const { reading, path } = state;
      const further = extend(story, path, move);
      write({ reading: { ...reading, moves: [...reading.moves, move] }, place: 0 }, further);
      for (const listener of listeners) listener();
    },
    remember(place) {
      if (place !== state.place) state = { ...state, place };
    },
    save() {
      if (state.place !== written) write({ reading: state.reading, place: state.place }, state.path);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
