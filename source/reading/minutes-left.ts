/** How long there is still to read, told by how long readings from here are. */
import { graphOf } from '../story/graph.ts';
import { medianWay, minutesFor, type Roads, roadsOf, wordsIn } from '../story/lengths.ts';
import { blocksOf } from '../story/scene.ts';
import type { Story } from '../story/story.ts';
import { type Path, scenesHeard } from './replay.ts';

/** Enough that another draw of them would say the same in steps of five minutes. */
const sample = { readings: 51, seed: 1 };

/** What does not change from scene to scene: reckoned once for a story. */
interface Whole {
  readonly roads: Roads;
  /** Words of each scene. */
  readonly words: ReadonlyMap<string, number>;
}

const reckoned = new WeakMap<Story, Whole>();

function wholeOf(story: Story): Whole {
  const known = reckoned.get(story) ?? {
    roads: roadsOf(graphOf(story.start, story.scenes.values())),
    words: story.lengths ?? new Map([...story.scenes].map(([id, scene]) => [id, wordsIn(blocksOf(scene))])),
  };
  reckoned.set(story, known);
  return known;
}

/** From so many minutes on they are told in steps. */
const exact = 10;
const step = 5;

/**
 * Minutes that are left of a path to an ending: the middle one of random ways on, of which nothing is read
 * again. Undefined at an ending, and where none can be reached.
 */
export function minutesLeft(story: Story, path: Path): number | undefined {
  const { scene } = path.here;
  if (scene.ending !== undefined) return undefined;
  const heard = [...scenesHeard(path)].filter((each) => each !== scene);
  const { roads, words } = wholeOf(story);
  const read = new Set(heard.map(({ id }) => id));
  const measure = (id: string): number => (read.has(id) ? 0 : (words.get(id) ?? 0));
  const way = medianWay(roads, scene.id, measure, sample);
  if (!way) return undefined;
  const minutes = minutesFor(way.words);
  return minutes < exact ? minutes : Math.round(minutes / step) * step;
}
