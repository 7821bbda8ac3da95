/**
 * The ways through a story. Everything here follows every scene and every choice, in time that grows with
 * their number and without recursion, so that it holds for a story of any depth and whatever circles are in
 * it. A choice that leads to no scene is as if it were not there.
 */
import type { Scene } from './story.ts';

/** A scene as a place where ways meet. */
type Junction = Pick<Scene, 'id' | 'choices' | 'ending'>;

export interface Graph {
  /** Id of the first scene, which need not be there. */
  readonly start: string;
  /** In the order they were given; of two with one id, the first. */
  readonly scenes: ReadonlyMap<string, Junction>;
}

/** How a scene is come to first. */
interface Arrival {
  /** How many choices from the start. */
  readonly steps: number;
  /** The scene before it and the choice taken there; undefined for the start. */
  readonly by?: { readonly scene: string; readonly choice: string };
}

type Arrivals = ReadonlyMap<string, Arrival>;

export function graphOf(start: string, junctions: Iterable<Junction>): Graph {
  const all = new Map<string, Junction>();
  for (const junction of junctions) if (!all.has(junction.id)) all.set(junction.id, junction);
  const known = (junction: Junction): Junction =>
    junction.choices.every(({ to }) => all.has(to))
      ? junction
      : { ...junction, choices: junction.choices.filter(({ to }) => all.has(to)) };
  for (const [id, junction] of all) all.set(id, known(junction));
  return { start, scenes: all };
}

export const choicesAt = (graph: Graph, id: string): Junction['choices'] =>
  graph.scenes.get(id)?.choices ?? [];

/**
 * Every scene that can be reached, nearest first, by the fewest choices; of two equal ways the one offered
 * first.
 */
export function arrivalsIn(graph: Graph): Arrivals {
  const arrivals = new Map<string, Arrival>(
    graph.scenes.has(graph.start) ? [[graph.start, { steps: 0 }]] : [],
  );
  for (const [scene, { steps }] of arrivals) {
    for (const { id: choice, to } of choicesAt(graph, scene)) {
      if (!arrivals.has(to)) arrivals.set(to, { steps: steps + 1, by: { scene, choice } });
    }
  }
  return arrivals;
}

/**
 * Gives the ids of the choices from the start to a scene; undefined where it cannot be reached. Trails to
 * every scene of a deep story would fill any memory: none is given any more where all together would hold
 * more than a million ids.
 */
export function trailsIn(arrivals: Arrivals): (id: string) => readonly string[] | undefined {
  let left = 1_000_000;
  return (id) => {
    const arrival = arrivals.get(id);
    if (!arrival || arrival.steps > left) return undefined;
    left -= arrival.steps;
    const trail: string[] = [];
    for (let { by } = arrival; by; by = arrivals.get(by.scene)?.by) trail.push(by.choice);
    return trail.reverse();
  };
}

/** Every scene from which an ending can be reached, and how many choices it is to the nearest. */
export function stepsToEnding(graph: Graph): ReadonlyMap<string, number> {
  const before = backwards(graph);
  const steps = new Map<string, number>();
  for (const { id, ending } of graph.scenes.values()) if (ending !== undefined) steps.set(id, 0);
  for (const [id, far] of steps)
    for (const other of before.get(id) ?? []) if (!steps.has(other)) steps.set(other, far + 1);
  return steps;
}

/** For each scene those with a choice that leads to it. */
function backwards(graph: Graph): ReadonlyMap<string, readonly string[]> {
  const before = new Map<string, string[]>();
  for (const id of graph.scenes.keys()) before.set(id, []);
  for (const { id, choices } of graph.scenes.values()) for (const { to } of choices) before.get(to)?.push(id);
  return before;
}

/**
 * The scenes in groups: two are in one group where each can be reached from the other. A group stands before
 * every other that can be reached from it.
 */
export function groupsOf(graph: Graph): readonly (readonly string[])[] {
  const before = backwards(graph);
  const grouped = new Set<string>();
  const groups: string[][] = [];
  // A scene that is left last can be reached from no later group, so what leads to it is of its group or of
  // one before.
  for (const id of leftInOrder(graph).reverse()) {
    if (grouped.has(id)) continue;
    const group = [id];
    grouped.add(id);
    for (const member of group) {
      for (const other of before.get(member) ?? []) {
        if (grouped.has(other)) continue;
        grouped.add(other);
        group.push(other);
      }
    }
    groups.push(group);
  }
  return groups;
}

/** The group of every scene. */
export function groupById(groups: readonly (readonly string[])[]): ReadonlyMap<string, readonly string[]> {
  const home = new Map<string, readonly string[]>();
  for (const group of groups) for (const id of group) home.set(id, group);
  return home;
}

/** Every scene, in the order in which a walk that goes on as deep as it can turns back from it. */
function leftInOrder(graph: Graph): string[] {
  const seen = new Set<string>();
  const left: string[] = [];
  for (const id of graph.scenes.keys()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const trail = [{ id, ways: choicesAt(graph, id).values() }];
    for (let here = trail.at(-1); here; here = trail.at(-1)) {
      const way = here.ways.next();
      if (way.done === true) {
        left.push(here.id);
        trail.pop();
      } else if (!seen.has(way.value.to)) {
        seen.add(way.value.to);
        trail.push({ id: way.value.to, ways: choicesAt(graph, way.value.to).values() });
      }
    }
  }
  return left;
}

/** Whether a reader can go round in a group: through several scenes, or from a scene to itself. */
export const isCircle = (graph: Graph, group: readonly string[]): boolean =>
  group.length > 1 || group.some((id) => choicesAt(graph, id).some(({ to }) => to === id));

/**
 * Circles that can be entered and never left: no choice of theirs leads out, and no ending is among them.
 * Their scenes nearest to the start first, so that the first is where a reader enters.
 */
export function closedCircles(
  graph: Graph,
  arrivals: Arrivals,
  leading: ReadonlyMap<string, number>,
): readonly (readonly string[])[] {
  // Where an ending can be reached from everywhere, every circle can be left.
  if (leading.size === graph.scenes.size) return [];
  const home = groupById(groupsOf(graph));
  const isClosed = (group: readonly string[]): boolean =>
    isCircle(graph, group) &&
    group.every(
      (id) =>
        graph.scenes.get(id)?.ending === undefined &&
        choicesAt(graph, id).every(({ to }) => home.get(to) === group),
    );
  const nearest = new Map<readonly string[], string[]>();
  for (const group of new Set(home.values())) if (isClosed(group)) nearest.set(group, []);
  for (const id of new Set([...arrivals.keys(), ...graph.scenes.keys()]))
    nearest.get(home.get(id) ?? [])?.push(id);
  return [...nearest.values()];
}
