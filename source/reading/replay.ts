import { type Choice, type Scene, type Story, sceneOf } from '../story/story.ts';
import type { Move, Reading } from './reading.ts';

/** How a scene that has a notice was met. `unread`: the notice is still on the page. */
export type Meeting = 'unread' | 'opened' | 'skipped';

export interface Step {
  readonly scene: Scene;
  /** Undefined for a scene without a notice. */
  readonly meeting?: Meeting;
  /** The choice by which the reader left; undefined for the last step. */
  readonly choice?: Choice;
}

/** What a reading walked, from the first scene to where the reader stands. Never empty. */
export interface Path {
  readonly steps: readonly Step[];
  readonly here: Step;
  /** How many moves the story no longer knows. */
  readonly lost: number;
}

const arrive = (scene: Scene): Step => (scene.notice ? { scene, meeting: 'unread' } : { scene });

/**
 * The steps after one move, or undefined where the story does not offer it at this point. Choosing from behind a
 * notice reads the scene: a path given only by its choices has no other way to say so.
 */
function after(story: Story, steps: readonly Step[], move: Move): readonly Step[] | undefined {
  const here = steps.at(-1);
  if (!here || here.scene.id !== move.at) return undefined;
  const before = steps.slice(0, -1);
  switch (move.kind) {
    case 'choose': {
      const choice = here.scene.choices.find((each) => each.id === move.choice);
      if (!choice) return undefined;
      const left: Step =
        here.meeting === 'unread' ? { ...here, meeting: 'opened', choice } : { ...here, choice };
      return [...before, left, arrive(sceneOf(story, choice.to))];
    }
    case 'back': {
      if (!Number.isInteger(move.steps) || move.steps < 1 || move.steps >= steps.length) return undefined;
      const kept = steps.slice(0, -move.steps);
      const { choice: _, ...again } = kept.at(-1) ?? here;
      return [...kept.slice(0, -1), again];
    }
    case 'open':
    case 'skip':
      if (!here.scene.notice) return undefined;
      return [...before, { ...here, meeting: move.kind === 'open' ? 'opened' : 'skipped' }];
  }
}

/** Walk a reading through a story. Moves that the story no longer knows are counted and passed over. */
export function replay(story: Story, reading: Reading): Path {
  let steps: readonly Step[] = [arrive(sceneOf(story, story.start))];
  let lost = 0;
  for (const move of reading.moves) {
    const next = after(story, steps, move);
    if (next) steps = next;
    else lost++;
  }
  return { steps, here: steps.at(-1) as Step, lost };
}

/** The reading with one more move. Throws where the story does not offer the move: a surface asked for what it did not show. */
export function record(story: Story, reading: Reading, move: Move): Reading {
  const { steps } = replay(story, reading);
  if (!after(story, steps, move)) {
    throw new Error(`The scene "${steps.at(-1)?.scene.id}" does not offer the move ${JSON.stringify(move)}.`);
  }
  return { ...reading, moves: [...reading.moves, move] };
}

/** Whether the words of a scene stood before the reader: not those behind a notice that was not opened. */
export function wasHeard(step: Step): boolean {
  return step.meeting === undefined || step.meeting === 'opened';
}
