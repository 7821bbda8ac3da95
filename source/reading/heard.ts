import { type Account, type Moment, type Scene, type Story, accountOf, accountsOf } from '../story/story.ts';
import { type Path, scenesHeard, visitsOf } from './replay.ts';

/** One moment a path came to: what was told of it to this reader, and what was not. */
export interface MomentHeard {
  readonly moment: Moment;
  /** Index in the path of the first step that tells it. */
  readonly step: number;
  readonly heard: readonly Scene[];
  readonly skipped: readonly Scene[];
  readonly unheard: readonly Scene[];
}

/**
 * The moments of a path in the story's order. A scene whose notice the reader stands before counts as
 * unheard.
 */
export function momentsHeard(story: Story, path: Path): readonly MomentHeard[] {
  const visits = visitsOf(path);
  return [...story.moments.values()].flatMap((moment): readonly MomentHeard[] => {
    const step = path.steps.findIndex(({ scene }) => scene.moment === moment.id);
    if (step < 0) return [];
    const tellings = story.scenesByMoment.get(moment.id) ?? [];
    const isHeard = (scene: Scene): boolean => visits.get(scene) === 'heard';
    const isSkipped = (scene: Scene): boolean => visits.get(scene) === 'skipped';
    return [
      {
        moment,
        step,
        heard: tellings.filter(isHeard),
        skipped: tellings.filter(isSkipped),
        unheard: tellings.filter((scene) => !isHeard(scene) && !isSkipped(scene)),
      },
    ];
  });
}

/** The moments of a path that some account tells, not the narrator alone. */
export const contestedMoments = (story: Story, path: Path): readonly MomentHeard[] =>
  momentsHeard(story, path).filter(({ heard, skipped, unheard }) =>
    [...heard, ...skipped, ...unheard].some((scene) => scene.account !== undefined),
  );

/** The accounts of one moment, each once: as heard where any scene of theirs was, though others were not. */
export function accountsAt(
  story: Story,
  { heard, skipped, unheard }: MomentHeard,
): Readonly<Record<'heard' | 'skipped' | 'unheard', readonly Account[]>> {
  const hearing = accountsOf(story, heard);
  const skipping = accountsOf(story, [...heard, ...skipped]);
  const all = accountsOf(story, [...heard, ...skipped, ...unheard]);
  return {
    heard: hearing,
    skipped: skipping.slice(hearing.length),
    unheard: all.slice(skipping.length),
  };
}

/** Ids of the claims a path heard. */
export const claimsHeard = (path: Path): ReadonlySet<string> =>
  new Set([...scenesHeard(path)].flatMap(({ claims }) => claims));

/** How many scenes of each account a path heard, every account of the story named, in the story's order. */
export function accountsHeard(story: Story, path: Path): readonly { account: Account; scenes: number }[] {
  const counts = new Map<Account, number>();
  for (const scene of scenesHeard(path)) {
    const account = accountOf(story, scene);
    if (account) counts.set(account, (counts.get(account) ?? 0) + 1);
  }
  return [...story.accounts.values()].map((account) => ({ account, scenes: counts.get(account) ?? 0 }));
}
