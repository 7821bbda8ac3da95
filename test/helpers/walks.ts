import fc from 'fast-check';
import { backTo, offers } from '../../source/reading/offers.ts';
import { begin, type Move, type Reading } from '../../source/reading/reading.ts';
import { arrive, extend, type NamedPath, type Path, replay, type Step } from '../../source/reading/replay.ts';
import { sceneOf, type Story } from '../../source/story/story.ts';

/** Every move the story takes where a reading stands. */
export const movesAt = (story: Story, reading: Reading): readonly Move[] =>
  movesFrom(story, replay(story, reading));

function movesFrom(story: Story, path: Path): readonly Move[] {
  const { here, steps } = path;
  // A path that is given by its choices alone chooses behind a notice, where a reader is not offered it.
  const behind = here.meeting === 'unread' ? offers(story, { ...here, meeting: 'opened' }) : [];
  return [
    ...[...offers(story, here), ...behind].map(({ move }) => move),
    ...steps.flatMap((_, step) => backTo(path, step) ?? []),
  ];
}

/**
 * A reading made as a reader makes it: for each pick one of the moves that are offered there, or of those of
 * them that are let through. Where it stands is kept beside it: replaying it for every move would take longer
 * than what is tested. That no such reading loses its way is tested where `replay` is.
 */
export function wandering(
  story: Story,
  picks: readonly number[],
  isLet: (move: Move, pick: number) => boolean = () => true,
): Reading {
  const moves: Move[] = [];
  let here = arrive(sceneOf(story, story.start));
  let before: readonly Step[] = [];
  const spared = new Set<string>();
  for (const pick of picks) {
    const offered = movesFrom(story, { steps: [...before, here], here, spared, lost: 0 }).filter((move) =>
      isLet(move, pick),
    );
    const move = offered[pick % Math.max(1, offered.length)];
    if (!move) break;
    moves.push(move);
    if (move.kind === 'choose') {
      const to = here.scene.choices.find(({ id }) => id === move.choice)?.to ?? '';
      before = [...before, here.meeting === 'unread' ? { ...here, meeting: 'opened' } : here];
      here = arrive(sceneOf(story, to), spared);
    } else if (move.kind === 'back') {
      here = before.at(-move.steps) ?? here;
      before = before.slice(0, -move.steps);
    } else {
      if (move.kind === 'skip' && move.chapter) spared.add(here.scene.chapter);
      here = { ...here, meeting: move.kind === 'open' ? 'opened' : 'skipped' };
    }
  }
  return { ...begin(story), moves };
}

/** Readings of a story, made as a reader makes them. */
export const readings = (story: Story, most = 40): fc.Arbitrary<Reading> =>
  fc.array(fc.nat(), { maxLength: most, size: 'max' }).map((picks) => wandering(story, picks));

/** The reading with one more move. Throws where the story has none such. */
export function record(story: Story, reading: Reading, move: Move): Reading {
  extend(story, replay(story, reading), move);
  return { ...reading, moves: [...reading.moves, move] };
}

/** The reading of these choices, from the first scene on. */
export function choosing(story: Story, ...choices: readonly string[]): Reading {
  return choices.reduce<Reading>((reading, choice) => {
    const at = replay(story, reading).here.scene.id;
    return record(story, reading, { kind: 'choose', at, choice });
  }, begin(story));
}

/** Somebody of that name who took these choices. */
export const walker = (story: Story, name: string, ...choices: readonly string[]): NamedPath => ({
  name,
  path: replay(story, choosing(story, ...choices)),
});

/** Readings of several people, each with a name of their own: "reader-1", "reader-2" … */
export const named = (story: Story, readings: readonly Reading[]): readonly NamedPath[] =>
  readings.map((reading, index) => ({ name: `reader-${index + 1}`, path: replay(story, reading) }));
