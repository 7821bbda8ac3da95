/**
 * Small stories of every shape, and what is true of their ways, found slowly: by matrices and by taking every
 * walk.
 */
import fc from 'fast-check';

/**
 * A scene by its number, the start 0: what its choices lead to, whether it is an ending, how many words it
 * has.
 */
interface Spot {
  readonly to: readonly number[];
  readonly isEnding: boolean;
  readonly words: number;
}

export type Spots = readonly Spot[];

/** In the order of their names the scenes stand in the order of their numbers. */
export const idOf = (number: number): string => `s${String(number).padStart(2, '0')}`;
/** Choices are numbered within their scene. */
export const choiceId = (index: number): string => `c${index}`;

/**
 * Of 1 to 12 scenes: with circles, scenes that lead to themselves, islands, dead ends, choices that lead
 * alike.
 */
export const spots: fc.Arbitrary<Spots> = fc.integer({ min: 1, max: 12 }).chain((size) =>
  fc.array(
    fc
      .record({
        to: fc.array(fc.nat(size - 1), { maxLength: 3 }),
        isDeadEnd: fc.boolean(),
        words: fc.integer({ min: 1, max: 30 }),
      })
      .map(({ to, isDeadEnd, words }) => ({ to, isEnding: to.length === 0 && !isDeadEnd, words })),
    { minLength: size, maxLength: size },
  ),
);

/** Where a walk leads that takes these choices from the start. Throws where a choice is not offered. */
export function walked(graph: Spots, trail: readonly string[]): readonly number[] {
  const walk = [0];
  for (const choice of trail) {
    const ways = graph[walk.at(-1) ?? 0]?.to ?? [];
    const next = ways.find((_, index) => choiceId(index) === choice);
    if (next === undefined) throw new Error(`No choice ${choice} is offered.`);
    walk.push(next);
  }
  return walk;
}

/** What can be reached from each scene, itself with it, as a matrix (Warshall's closure). */
export function closure(graph: Spots): readonly (readonly boolean[])[] {
  const matrix = graph.map(({ to }, from) => graph.map((_, at) => at === from || to.includes(at)));
  for (const [middle, onward] of matrix.entries())
    for (const row of matrix)
      if (row[middle] === true) for (const [at, leads] of onward.entries()) row[at] ||= leads;
  return matrix;
}

/** The first, in order of choices, of the shortest trails to a scene: walks of no choice, of one, of two. */
export function firstTrail(graph: Spots, target: number): readonly string[] | undefined {
  const walk = (at: number, left: number): readonly string[] | undefined => {
    if (left === 0) return at === target ? [] : undefined;
    for (const [index, to] of (graph[at]?.to ?? []).entries()) {
      const rest = walk(to, left - 1);
      if (rest) return [choiceId(index), ...rest];
    }
    return undefined;
  };
  for (let steps = 0; steps < graph.length; steps++) {
    const trail = walk(0, steps);
    if (trail) return trail;
  }
  return undefined;
}

/**
 * What a reading may have read when it ends, as sets of scenes: every scene with every set it can be come to
 * with.
 */
export function readingsToEndings(graph: Spots): readonly ReadonlySet<number>[] {
  const seen = new Map([['0:1', { at: 0, read: 1 }]]);
  for (const { at, read } of seen.values()) {
    for (const to of graph[at]?.to ?? []) {
      const next = { at: to, read: read | (1 << to) };
      seen.set(`${next.at}:${next.read}`, next);
    }
  }
  return [...seen.values()].filter(({ at }) => graph[at]?.isEnding).map(({ read }) => members(graph, read));
}

const members = (graph: Spots, read: number): ReadonlySet<number> =>
  new Set([...graph.keys()].filter((number) => (read & (1 << number)) !== 0));

export const wordsOf = (graph: Spots, scenes: Iterable<number>): number =>
  [...scenes].reduce((total, number) => total + (graph[number]?.words ?? 0), 0);

/**
 * How likely a random reader reads so many words: at each scene any choice that leads to an unread scene and
 * on to an ending; without one, straight to the nearest ending by the first choice that leads nearer.
 */
export function chances(graph: Spots): ReadonlyMap<number, number> {
  const leads = closure(graph).map((row) => row.some((can, at) => can && graph[at]?.isEnding));
  const far = (at: number, most = graph.length): number => {
    if (graph[at]?.isEnding) return 0;
    return most === 0
      ? Infinity
      : 1 + Math.min(Infinity, ...(graph[at]?.to ?? []).map((to) => far(to, most - 1)));
  };
  const nearness = graph.map((_, at) => far(at));
  const found = new Map<number, number>();
  const read = (at: number, before: ReadonlySet<number>, chance: number): void => {
    const now = new Set([...before, at]);
    const fresh = (graph[at]?.to ?? []).filter((to) => leads[to] && !now.has(to));
    if (graph[at]?.isEnding) {
      const words = wordsOf(graph, now);
      found.set(words, (found.get(words) ?? 0) + chance);
    } else if (fresh.length > 0) {
      for (const to of fresh) read(to, now, chance / fresh.length);
    } else {
      let here = at;
      while (!graph[here]?.isEnding) {
        here = graph[here]?.to.find((to) => (nearness[to] ?? 0) < (nearness[here] ?? 0)) ?? here;
        now.add(here);
      }
      const words = wordsOf(graph, now);
      found.set(words, (found.get(words) ?? 0) + chance);
    }
  };
  if (leads[0]) read(0, new Set(), 1);
  return found;
}
