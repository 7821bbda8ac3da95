/** What can be shown of a story by following every scene and choice that can be reached. */
import { fairnessOf } from './fairness.ts';
import { arrivalsIn, closedCircles, graphOf, groupsOf, isCircle, stepsToEnding, trailsIn } from './graph.ts';
import {
  type Length,
  longestWay,
  medianWay,
  roadsOf,
  minutesFor,
  type Sample,
  shortestWay,
  wordsIn,
  wordsPerMinute,
} from './lengths.ts';
import { blocksOf } from './scene.ts';
import type { StoryData } from './story.ts';

/**
 * A way from the start to an ending. Words are those of the scenes' paragraphs; titles and choices are not
 * counted.
 */
export interface PathLength extends Length {
  readonly minutes: number;
}

export interface Proof {
  readonly scenes: {
    readonly all: number;
    readonly reached: number;
    /** From how many an ending can be reached. */
    readonly leading: number;
  };
  readonly choices: { readonly all: number; readonly reached: number };
  /** Sets of scenes of which each can be reached from each; of a closed one no choice leads out. */
  readonly circles: { readonly all: number; readonly closed: number };
  readonly endings: readonly {
    readonly ending: string;
    readonly scene: string;
    /** How many choices it is from the start at least; undefined where no way leads to it. */
    readonly steps?: number;
    /** Ids of these choices; undefined too where the trails to all endings would be too long to give. */
    readonly trail?: readonly string[];
  }[];
  /** Undefined where no ending can be reached. */
  readonly paths?: {
    readonly shortest: PathLength & { readonly trail: readonly string[] };
    readonly median: PathLength & Sample;
    readonly longest: PathLength;
  };
  /** At which speed the minutes are reckoned. */
  readonly wordsPerMinute: number;
  /** Words of the narrator, who is no side. */
  readonly narrator: number;
  readonly accounts: readonly {
    readonly id: string;
    readonly name: string;
    /** Of its scenes, and of what it says against others. */
    readonly words: number;
    /** Of the words of all accounts, from 0 to 1. */
    readonly share: number;
  }[];
  /** The account with the most words and the one with the fewest; undefined where there are not two. */
  readonly balance?: {
    readonly most: string;
    readonly fewest: string;
    /** How many times as many; undefined where one says nothing at all. */
    readonly ratio?: number;
  };
}

const sample: Sample = { readings: 1000, seed: 1 };

/** The proof of a story that has no errors. */
export function prove(data: StoryData): Proof {
  const graph = graphOf(data.start, data.scenes);
  const arrivals = arrivalsIn(graph);
  const trailOf = trailsIn(arrivals);
  const reached = data.scenes.filter(({ id }) => arrivals.has(id));
  const leading = stepsToEnding(graph);
  const circles = groupsOf(graph).filter((group) => isCircle(graph, group));
  const words = new Map(data.scenes.map((scene) => [scene.id, wordsIn(blocksOf(scene))]));
  const measure = (id: string): number => words.get(id) ?? 0;
  const choicesOf = (scenes: StoryData['scenes']): number =>
    scenes.reduce((total, { choices }) => total + choices.length, 0);
  const shortest = shortestWay(graph, measure);
  const median = medianWay(roadsOf(graph), graph.start, measure, sample);
  const longest = longestWay(graph, measure);
  const timed = <L extends Length>(length: L): L & PathLength => ({
    ...length,
    minutes: minutesFor(length.words),
  });
  return {
    scenes: { all: data.scenes.length, reached: reached.length, leading: leading.size },
    choices: { all: choicesOf(data.scenes), reached: choicesOf(reached) },
    circles: { all: circles.length, closed: closedCircles(graph, arrivals, leading).length },
    endings: data.scenes.flatMap(({ id, ending }) => {
      if (ending === undefined) return [];
      const arrival = arrivals.get(id);
      const trail = trailOf(id);
      return [{ ending, scene: id, ...(arrival && { steps: arrival.steps }), ...(trail && { trail }) }];
    }),
    ...(shortest &&
      median &&
      longest && {
        paths: {
          shortest: timed(shortest),
          median: { ...timed(median), ...sample },
          longest: timed(longest),
        },
      }),
    wordsPerMinute,
    ...roomOf(data, measure),
  };
}

/** How much room each side is given; what is said against a telling is the room of who says it. */
function roomOf(
  data: StoryData,
  measure: (id: string) => number,
): Pick<Proof, 'narrator' | 'accounts' | 'balance'> {
  const words = new Map(fairnessOf(data).accounts.map((each) => [each.account, each.words]));
  const told = data.accounts.map(({ id, name }) => ({ id, name, words: words.get(id) ?? 0 }));
  const narrated = data.scenes.filter(({ account }) => account === undefined);
  const all = told.reduce((total, each) => total + each.words, 0);
  const ordered = [...told].sort((a, b) => b.words - a.words);
  const [most, fewest] = [ordered[0], ordered.at(-1)];
  return {
    narrator: narrated.reduce((total, { id }) => total + measure(id), 0),
    accounts: told.map((each) => ({ ...each, share: all === 0 ? 0 : each.words / all })),
    ...(most &&
      fewest &&
      most !== fewest && {
        balance: {
          most: most.id,
          fewest: fewest.id,
          ...(fewest.words > 0 && { ratio: most.words / fewest.words }),
        },
      }),
  };
}
