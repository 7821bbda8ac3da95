import fc from 'fast-check';
import { begin, type Move, type Reading } from '../../source/reading/reading.ts';
import { record, replay } from '../../source/reading/replay.ts';
import type { Story } from '../../source/story/story.ts';

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
