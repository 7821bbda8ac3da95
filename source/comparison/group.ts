/**
 * A room of readers seen as one: how many went each way, and where they divided most. Nobody's own path is in
 * it.
 */
import {
  type Account,
  type Choice,
  type Moment,
  type Scene,
  scenesInOrder,
  type Story,
} from '../story/story.ts';
import { type ComparedMoment, type Comparison, toldAt, type Visit } from './comparison.ts';
import { type Flow, hiddenFlows } from './disclosure.ts';
import type { NamedPath } from '../reading/replay.ts';

/** How many readings there must be to be seen as a group. */
export const leastGroup = 5;

interface GroupFork {
  readonly scene: Scene;
  readonly moment: Moment;
  /** The ways that were taken and may be shown, as they are offered, with how many readings took each. */
  readonly ways: readonly { readonly choice: Choice; readonly count: number }[];
}

export interface GroupMoment {
  readonly moment: Moment;
  /** How many pairs of readings that came here were told different things. */
  readonly division: number;
  /** Its scenes with how many readings came to each; undefined where that may not be shown. */
  readonly scenes: readonly { readonly scene: Scene; readonly count: number | undefined }[];
}

export interface Group {
  readonly size: number;
  /** Counts below it are not shown, nor others from which they could be reckoned. 1: all are. */
  readonly least: number;
  /** The forks of the comparison of which some way may be shown. */
  readonly forks: readonly GroupFork[];
  /**
   * The moments at which some were told different things, the most divided first. Where counts are hidden: in
   * the story's order, those with a count to show; their order would tell of the others, and who skipped is
   * nobody's business.
   */
  readonly divided: readonly GroupMoment[];
  /** The accounts nobody heard anything of. */
  readonly unfollowed: readonly Account[];
}

/** A group of the readings of a comparison, counts below `least` hidden. */
export function groupOf(
  story: Story,
  paths: readonly NamedPath[],
  { readings, moments, forks }: Comparison,
  least = 1,
): Group {
  const { came, took, flows } = counted(story, paths, forks);
  const isHiding = least > 1;
  const hidden = isHiding ? hiddenFlows(flows, least) : new Set<Flow>();
  const shown = (flow: Flow | undefined): number | undefined =>
    flow && hidden.has(flow) ? undefined : (flow?.count ?? 0);
  const followed = new Set(readings.flatMap(({ accounts }) => accounts));
  const told = (cell: readonly Visit[]): string =>
    isHiding ? cell.map(({ scene }) => scene.id).join('\n') : toldAt(cell);
  const divided = moments
    .map(({ moment, cells }): GroupMoment => ({
      moment,
      division: divisionOf(cells, told),
      scenes: (story.scenesByMoment.get(moment.id) ?? []).map((scene) => ({
        scene,
        count: shown(came.get(scene)),
      })),
    }))
    .filter(({ division, scenes }) => division > 0 && scenes.some(({ count = 0 }) => count > 0));
  return {
    size: paths.length,
    least,
    forks: forks.flatMap(({ scene, moment, ways }): readonly GroupFork[] => {
      const counts = ways.flatMap(({ choice }) => {
        const count = shown(took.get(choice));
        return count === undefined ? [] : [{ choice, count }];
      });
      return counts.length > 0 ? [{ scene, moment, ways: counts }] : [];
    }),
    divided: isHiding ? divided : divided.sort((a, b) => b.division - a.division),
    unfollowed: [...story.accounts.values()].filter((account) => !followed.has(account)),
  };
}

/** The scenes of a moment to which some came, as far as it may be shown. */
export const cameTo = ({
  scenes,
}: GroupMoment): readonly { readonly scene: Scene; readonly count: number }[] =>
  scenes.flatMap(({ scene, count = 0 }) => (count > 0 ? [{ scene, count }] : []));

/** Whether some came to scenes of a moment where it may not be shown how many. */
export const hasFew = ({ scenes }: GroupMoment): boolean => scenes.some(({ count }) => count === undefined);

/** How many came to a scene, where it may be shown. */
export const shownCount = ({ divided }: Group, scene: Scene): number | undefined =>
  divided.flatMap(({ scenes }) => scenes).find((each) => each.scene === scene)?.count;

/**
 * How many readings came to each scene, took each choice, and stopped where. It is a flow from the first
 * scene to the last, save where somebody came to a scene again, which is counted once: see `disclosure.ts`.
 */
function counted(
  story: Story,
  paths: readonly NamedPath[],
  forks: Comparison['forks'],
): {
  readonly came: ReadonlyMap<Scene, Flow>;
  readonly took: ReadonlyMap<Choice, Flow>;
  readonly flows: readonly Flow[];
} {
  const comers = new Map<Scene, number>();
  const takers = new Map<Choice, number>();
  const stoppers = new Map<Scene, number>();
  for (const { path } of paths) {
    const scenes = new Set<Scene>();
    const choices = new Set<Choice>();
    for (const { scene, choice } of path.steps) {
      scenes.add(scene);
      if (choice) choices.add(choice);
    }
    for (const scene of scenes) add(comers, scene);
    for (const choice of choices) add(takers, choice);
    add(stoppers, path.here.scene);
  }
  const isShown = new Set(forks.flatMap(({ ways }) => ways.map(({ choice }) => choice)));
  const before = (id: string): string => `before ${id}`;
  const behind = (id: string): string => `behind ${id}`;
  const came = new Map<Scene, Flow>();
  const took = new Map<Choice, Flow>();
  const stopped: Flow[] = [];
  for (const scene of scenesInOrder(story)) {
    const { id, choices } = scene;
    came.set(scene, { from: before(id), to: behind(id), count: comers.get(scene) ?? 0, of: paths.length });
    for (const choice of choices) {
      const way = { from: behind(id), to: before(choice.to), count: takers.get(choice) ?? 0 };
      took.set(choice, { ...way, isUnshown: !isShown.has(choice) });
    }
    stopped.push({ from: behind(id), to: 'the end', count: stoppers.get(scene) ?? 0, isUnshown: true });
  }
  return { came, took, flows: [...came.values(), ...took.values(), ...stopped] };
}

/** How many pairs of those that came were told different things. */
function divisionOf(cells: ComparedMoment['cells'], told: (cell: readonly Visit[]) => string): number {
  const counts = new Map<readonly Visit[], number>();
  for (const cell of cells) add(counts, cell);
  const sizes = new Map<string, number>();
  for (const [cell, count] of counts) if (cell.length > 0) add(sizes, told(cell), count);
  const pairs = (n: number): number => (n * (n - 1)) / 2;
  const all = [...sizes.values()].reduce((total, size) => total + size, 0);
  return [...sizes.values()].reduce((total, size) => total - pairs(size), pairs(all));
}

function add<K>(to: Map<K, number>, key: K, count = 1): void {
  to.set(key, (to.get(key) ?? 0) + count);
}
