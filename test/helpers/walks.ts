import fc from 'fast-check';
import { backTo, offers } from '../../source/reading/offers.ts';
import { begin, type Move, type Reading } from '../../source/reading/reading.ts';
import { record, replay } from '../../source/reading/replay.ts';
import type { Story } from '../../source/story/story.ts';

/** Every move the story takes where a reading stands. */
export function movesAt(story: Story, reading: Reading): readonly Move[] {
  const path = replay(story, reading);
  const { here, steps } = path;
  // A path that is given by its choices alone chooses behind a notice, where a reader is not offered it.
  const behind = here.meeting === 'unread' ? offers(story, { ...here, meeting: 'opened' }) : [];
  return [
    ...[...offers(story, here), ...behind].map(({ move }) => move),
    ...steps.flatMap((_, step) => backTo(path, step) ?? []),
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
