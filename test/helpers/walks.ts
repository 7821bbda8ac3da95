import fc from 'fast-check';
import { begin, type Move, type Reading } from '../../source/reading/reading.ts';
import { record, replay } from '../../source/reading/replay.ts';
import { type Scene, sceneOf, type Story } from '../../source/story/story.ts';

/** Every move the story offers where a reading stands. */
export const movesAt = (story: Story, reading: Reading): readonly Move[] =>
  movesBehind(replay(story, reading).steps.map(({ scene }) => scene));

/** The same, by the scenes of its path. */
function movesBehind(path: readonly Scene[]): readonly Move[] {
  const here = path.at(-1);
  if (!here) return [];
  const at = here.id;
  return [
    ...here.choices.map(({ id }): Move => ({ kind: 'choose', at, choice: id })),
    ...path.slice(1).map((_, index): Move => ({ kind: 'back', at, steps: index + 1 })),
    ...(here.notice
      ? ([
          { kind: 'open', at },
          { kind: 'skip', at },
        ] as const)
      : []),
  ];
}

/**
 * A reading made as a reader makes it: for each pick one of the moves that are offered there, or of those of them that
 * are let through. Where it stands is kept beside it: replaying it for every move would take longer than what is tested.
 * That no such reading loses its way is tested where `replay` is.
 */
export function wandering(
  story: Story,
  picks: readonly number[],
  isLet: (move: Move, pick: number) => boolean = () => true,
): Reading {
  const moves: Move[] = [];
  const path = [sceneOf(story, story.start)];
  for (const pick of picks) {
    const offered = movesBehind(path).filter((move) => isLet(move, pick));
    const move = offered[pick % Math.max(1, offered.length)];
    if (!move) break;
    moves.push(move);
    if (move.kind === 'back') path.length -= move.steps;
    const choice =
      move.kind === 'choose' ? path.at(-1)?.choices.find(({ id }) => id === move.choice) : undefined;
    if (choice) path.push(sceneOf(story, choice.to));
  }
  return { ...begin(story), moves };
}

/** Readings of a story, made as a reader makes them. */
export const readings = (story: Story, most = 40): fc.Arbitrary<Reading> =>
  fc.array(fc.nat(), { maxLength: most, size: 'max' }).map((picks) => wandering(story, picks));

/** The reading of these choices, from the first scene on. */
export function choosing(story: Story, ...choices: readonly string[]): Reading {
  return choices.reduce<Reading>((reading, choice) => {
    const at = replay(story, reading).here.scene.id;
    return record(story, reading, { kind: 'choose', at, choice });
  }, begin(story));
}
