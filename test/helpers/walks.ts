import fc from 'fast-check';
import { begin, type Move, type Reading } from '../../source/reading/reading.ts';
import { type NamedPath, record, replay } from '../../source/reading/replay.ts';
import { sceneOf, type Story } from '../../source/story/story.ts';

/** Every move the story offers where a reading stands. */
export function movesAt(story: Story, reading: Reading): readonly Move[] {
  const { steps, here } = replay(story, reading);
  const at = here.scene.id;
  return [
    ...here.scene.choices.map(({ id }): Move => ({ kind: 'choose', at, choice: id })),
    ...steps.slice(1).map((_, index): Move => ({ kind: 'back', at, steps: index + 1 })),
    ...(here.scene.notice
      ? ([
          { kind: 'open', at },
          { kind: 'skip', at },
        ] as const)
      : []),
  ];
}

/** Readings of a story, made as a reader makes them: at each place one of the moves that are offered there. */
export function readings(story: Story, most = 40): fc.Arbitrary<Reading> {
  return fc.array(fc.nat(), { maxLength: most, size: 'max' }).map((picks) => {
    let reading = begin(story);
    for (const pick of picks) {
      const moves = movesAt(story, reading);
      const move = moves[pick % Math.max(1, moves.length)];
      if (move) reading = record(story, reading, move);
    }
    return reading;
  });
}

/** The reading of these choices, from the first scene on. */
export function choosing(story: Story, ...choices: readonly string[]): Reading {
  return choices.reduce<Reading>((reading, choice) => {
    const at = replay(story, reading).here.scene.id;
    return record(story, reading, { kind: 'choose', at, choice });
  }, begin(story));
}

/** A reading to an ending that prefers scenes it has not met, and skips some that have a notice; the same for the same seed. */
export function wandering(story: Story, seed: number): Reading {
  let state = seed;
  const random = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const moves: Move[] = [];
  const met = new Set<string>();
  let scene = sceneOf(story, story.start);
  while (scene.ending === undefined) {
    met.add(scene.id);
    if (scene.notice && random(4) === 0) moves.push({ kind: 'skip', at: scene.id });
    const fresh = scene.choices.filter(({ to }) => !met.has(to));
    const offered = fresh.length > 0 ? fresh : scene.choices;
    const choice = offered[random(offered.length)];
    if (!choice) break;
    moves.push({ kind: 'choose', at: scene.id, choice: choice.id });
    scene = sceneOf(story, choice.to);
  }
  return { ...begin(story), moves };
}

/** So many readers of a workshop, each with a name and a path of their own. */
export const workshop = (story: Story, many: number): readonly NamedPath[] =>
  Array.from({ length: many }, (_, index) => ({
    name: `reader-${index + 1}`,
    path: replay(story, wandering(story, index + 1)),
  }));
