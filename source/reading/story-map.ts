/**
 * The shape of a story: who tells which moment, the ways between the scenes, and where readings went on them.
 */
import {
  type Account,
  type Chapter,
  type Choice,
  type Moment,
  type Scene,
  scenesInOrder,
  type Story,
} from '../story/story.ts';
import { type NamedPath, visitsOf } from './replay.ts';

/** A scene and the readings that came to it, as their indexes. */
export interface Node {
  readonly scene: Scene;
  readonly visited: readonly number[];
}

/** A choice of a scene and the readings that took it, as their indexes. */
interface Edge {
  readonly from: Scene;
  readonly choice: Choice;
  readonly taken: readonly number[];
}

/** What one lane tells of one moment. */
export interface LaneOnMap {
  readonly nodes: readonly Node[];
  /** How many of its scenes no reading came to, named among the nodes or not. */
  readonly unmet: number;
}

export interface MomentOnMap {
  readonly moment: Moment;
  /** One for each lane of the shape. */
  readonly lanes: readonly LaneOnMap[];
}

export interface ChapterOnMap {
  readonly chapter: Chapter;
  readonly moments: readonly MomentOnMap[];
  /** How many of its scenes no reading came to. */
  readonly unmet: number;
  /** The moments that are left out, because no reading came to any of their scenes. */
  readonly ahead: { readonly moments: number; readonly scenes: number };
}

export interface StoryMap {
  readonly story: Story;
  readonly readings: readonly NamedPath[];
  /** The narrator, as undefined, and the accounts in the story's order. */
  readonly lanes: readonly (Account | undefined)[];
  readonly chapters: readonly ChapterOnMap[];
  readonly edges: readonly Edge[];
  /** How many scenes of the story no reading came to. */
  readonly unmet: number;
}

/**
 * Lay readings over their story. Without `all` it holds only the moments, scenes and choices that some
 * reading came to, and the others as numbers: a map must not give away what its reader has not met.
 */
export function storyMapOf(story: Story, readings: readonly NamedPath[], all: boolean): StoryMap {
  const came = readings.map(({ path }) => new Set(visitsOf(path).keys()));
  const took = readings.map(({ path }) => new Set(path.steps.flatMap(({ choice }) => choice ?? [])));
  const holding = <T>(sets: readonly ReadonlySet<T>[], member: T): readonly number[] =>
    sets.flatMap((set, index) => (set.has(member) ? [index] : []));
  const unmetOf = (scenes: readonly Scene[]): number =>
    scenes.filter((scene) => holding(came, scene).length === 0).length;

  const lanes = [undefined, ...story.accounts.values()];
  const tellingsOf = ({ id }: Moment): readonly Scene[] => story.scenesByMoment.get(id) ?? [];
  const momentOnMap = (moment: Moment): MomentOnMap => ({
    moment,
    lanes: lanes.map((account) => {
      const own = tellingsOf(moment).filter((scene) => scene.account === account?.id);
      const nodes = own.map((scene) => ({ scene, visited: holding(came, scene) }));
      return { nodes: nodes.filter(({ visited }) => all || visited.length > 0), unmet: unmetOf(own) };
    }),
  });
  const isAhead = (moment: Moment): boolean =>
    !all && unmetOf(tellingsOf(moment)) === tellingsOf(moment).length;

  const scenes = scenesInOrder(story);
  return {
    story,
    readings,
    lanes,
    chapters: story.chapters.map((chapter) => {
      const ahead = chapter.moments.filter(isAhead);
      return {
        chapter,
        moments: chapter.moments.filter((moment) => !isAhead(moment)).map(momentOnMap),
        unmet: unmetOf(chapter.moments.flatMap(tellingsOf)),
        ahead: { moments: ahead.length, scenes: ahead.flatMap(tellingsOf).length },
      };
    }),
    edges: scenes
      .flatMap((from) => from.choices.map((choice) => ({ from, choice, taken: holding(took, choice) })))
      .filter(({ taken }) => all || taken.length > 0),
    unmet: unmetOf(scenes),
  };
}

/** The scenes of a chapter that are in its shape. */
export const nodesOf = ({ moments }: ChapterOnMap): readonly Node[] =>
  moments.flatMap(({ lanes }) => lanes.flatMap(({ nodes }) => nodes));
