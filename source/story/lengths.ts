/**
 * How long a way through a story is, in words of the scenes' paragraphs and minutes; nothing is skipped. A
 * way may lead through circles, so "the longest" needs a meaning: here a scene that is come back to is not
 * read again, and every way ends at an ending. Then the shortest and the longest are exact for any story. The
 * longest that visits no scene twice was the alternative: it cannot be found in any bearable time, and a
 * reader who hears one account and comes back for another does not read that way.
 */
import { choicesAt, type Graph, groupById, groupsOf, stepsToEnding } from './graph.ts';
import type { Block } from './story.ts';

export interface Length {
  readonly words: number;
  /** How many scenes are read, each counted once. */
  readonly scenes: number;
}

/** Words of each scene by its id; a whole number, not below 0. */
type Measure = (id: string) => number;

/**
 * How many words of non-fiction adults read silently in a minute, on average, in English: Marc Brysbaert,
 * "How many words do we read per minute? A review and meta-analysis of reading rate", Journal of Memory and
 * Language 109 (2019).
 */
export const wordsPerMinute = 238;

/** Whole minutes, at least one. */
export const minutesFor = (words: number): number => Math.max(1, Math.round(words / wordsPerMinute));

export const wordsIn = (blocks: readonly Pick<Block, 'words'>[]): number =>
  blocks.reduce((total, { words }) => total + runsIn(words), 0);

/** How many runs of signs stand between white space. */
function runsIn(text: string): number {
  let runs = 0;
  let wasSpace = true;
  for (let index = 0; index < text.length; index++) {
    const sign = text.charCodeAt(index);
    const isSpace = sign < 128 ? sign === 32 || (sign > 8 && sign < 14) : space.test(text.charAt(index));
    if (wasSpace && !isSpace) runs++;
    wasSpace = isSpace;
  }
  return runs;
}

const space = /\s/;

/**
 * The way to an ending with the fewest words, as ids of choices from the start; undefined where there is
 * none.
 */
export function shortestWay(
  graph: Graph,
  measure: Measure,
): (Length & { readonly trail: readonly string[] }) | undefined {
  interface Way {
    readonly to: string;
    readonly choice: string;
    readonly from?: Way;
  }
  // A queue for each number of words: the ways wait there until all shorter ones were followed.
  const waiting: Way[][] = [];
  const wait = (words: number, way: Way): void => void (waiting[words] ??= []).push(way);
  const seen = new Set<string>();
  if (graph.scenes.has(graph.start)) wait(measure(graph.start), { to: graph.start, choice: '' });
  for (let words = 0; words < waiting.length; words++) {
    for (const way of waiting[words] ?? []) {
      if (seen.has(way.to)) continue;
      seen.add(way.to);
      if (graph.scenes.get(way.to)?.ending !== undefined) {
        const trail: string[] = [];
        for (let each = way; each.from; each = each.from) trail.push(each.choice);
        return { words, scenes: trail.length + 1, trail: trail.reverse() };
      }
      for (const { id: choice, to } of choicesAt(graph, way.to))
        if (!seen.has(to)) wait(words + measure(to), { to, choice, from: way });
    }
  }
  return undefined;
}

/**
 * The most that one reading can read before an ending: every circle it comes through is walked whole, since
 * in it each scene can be reached from each other. Undefined where no ending is reached. An ending has no
 * choices.
 */
export function longestWay(graph: Graph, measure: Measure): Length | undefined {
  const groups = groupsOf(graph);
  const home = groupById(groups);
  const first = home.get(graph.start);
  if (!first) return undefined;
  const before = new Map<readonly string[], Length>([[first, { words: 0, scenes: 0 }]]);
  let longest: Length | undefined;
  // Every group stands before those it leads to: what comes before it is known when it is its turn.
  for (const group of groups) {
    const come = before.get(group);
    if (!come) continue;
    const words = group.reduce((total, id) => total + measure(id), come.words);
    const here = { words, scenes: come.scenes + group.length };
    for (const id of group) {
      if (graph.scenes.get(id)?.ending !== undefined) longest = longer(longest, here);
      for (const { to } of choicesAt(graph, id)) {
        const next = home.get(to);
        if (next && next !== group) before.set(next, longer(before.get(next), here));
      }
    }
  }
  return longest;
}

const longer = (a: Length | undefined, b: Length): Length =>
  a && (a.words - b.words || a.scenes - b.scenes) >= 0 ? a : b;

export interface Sample {
  readonly readings: number;
  /** A whole number from 1 to 2147483646. The same seed draws the same readings. */
  readonly seed: number;
}

/** The ways of a graph as numbers in place of ids, since there are many steps to take. */
export interface Roads {
  /** Every scene from which an ending can be reached. */
  readonly ids: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly ways: readonly (readonly number[])[];
  /** Of each scene, the first its choices lead to that is nearer to an ending; of an ending, none. */
  readonly nearer: Int32Array;
}

export function roadsOf(graph: Graph): Roads {
  const steps = stepsToEnding(graph);
  const ids = [...steps.keys()];
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const ways = ids.map((id) => choicesAt(graph, id).flatMap(({ to }) => numbers.get(to) ?? []));
  const far = Int32Array.from(steps.values());
  const nearer = Int32Array.from(ways, (all, here) =>
    far[here] === 0 ? -1 : (all.find((to) => (far[to] ?? 0) < (far[here] ?? 0)) ?? -1),
  );
  return { ids, numbers, ways, nearer };
}

/**
 * The middle one of random readings from a scene on. Each takes, at every scene, any of the choices that lead
 * to a scene it has not read and from which an ending can be reached, all alike; where there is none it goes
 * on to the nearest ending. Undefined where no ending is reached.
 */
export function medianWay(
  { ids, numbers, ways, nearer }: Roads,
  start: string,
  measure: Measure,
  { readings, seed }: Sample,
): Length | undefined {
  const first = numbers.get(start);
  if (first === undefined) return undefined;
  const words = Float64Array.from(ids, (id) => measure(id));
  const random = draw(seed);
  // In which reading a scene was read last.
  const read = new Int32Array(ids.length).fill(-1);
  const offered: number[] = [];
  /** Those that lead on from a scene to one that this reading has not read; how many they are. */
  const offer = (here: number, reading: number): number => {
    let fresh = 0;
    for (const to of ways[here] ?? []) if (read[to] !== reading) offered[fresh++] = to;
    return fresh;
  };
  const lengths = Array.from({ length: readings }, (_, reading) => {
    const length = { words: 0, scenes: 0 };
    let isLost = false;
    for (let here = first; here >= 0;) {
      if (read[here] !== reading) {
        read[here] = reading;
        length.words += words[here] ?? 0;
        length.scenes++;
      }
      const onward = nearer[here] ?? -1;
      if (onward < 0) break;
      const fresh: number = isLost ? 0 : offer(here, reading);
      isLost ||= fresh === 0;
      here = isLost ? onward : (offered[random() % fresh] ?? -1);
    }
    return length;
  });
  lengths.sort((a, b) => a.words - b.words || a.scenes - b.scenes);
  return lengths[(readings - 1) >> 1];
}

/**
 * Lehmer's generator with the multiplier 48271: whole numbers from 1 to 2147483646, the same on every
 * machine.
 */
function draw(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647);
}
