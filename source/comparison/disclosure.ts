/**
 * Small counts kept from view. Whoever took a way that only one or two took can be known by it, so such a
 * count is hidden, and so is one that all but one or two make up. And so that none of them can be reckoned
 * from what is shown, others are hidden with it: as far as the shown counts tell, each could be `least` or
 * more.
 *
 * The counts are a flow, as many come to a scene as leave it or stop there. What a hidden count could be is
 * told by circles of hidden counts through it, along which it could grow while others shrink, though to no
 * less than one: that somebody came is seen. The cheapest such circles are hidden. (Cell suppression in
 * tables that are networks: Gusfield, A Graph Theoretic Approach to Statistical Data Security, SIAM J.
 * Comput. 17, 1988.)
 *
 * Two limits. Where few went many ways there may be no such circle: of five who came to five scenes, one came
 * to each. And readers are counted, not their visits: who comes to a scene again counts once there, so that
 * around such scenes the sums hold only as bounds; what they narrow is not reckoned with here.
 */

/** How many went from one place to another. */
export interface Flow {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  /** All there are, where it is known: that few are missing from them is as telling as that there are few. */
  readonly of?: number;
  /** It is not shown in any case. */
  readonly isUnshown?: boolean;
}

/**
 * Up to it, what a smaller `least` hides a larger one hides too: two pages of one room tell no more than one.
 */
const levels = 10;

/** Which of these counts must not be shown. Nought is no small count: nobody is known by it. */
export function hiddenFlows(flows: readonly Flow[], least: number): ReadonlySet<Flow> {
  const taken = flows.filter(({ count }) => count > 0);
  const hidden = new Set(taken.filter(({ isUnshown }) => isUnshown));
  const at = new Map<string, Flow[]>();
  for (const flow of taken) {
    for (const place of [flow.from, flow.to]) {
      const there = at.get(place);
      if (there) there.push(flow);
      else at.set(place, [flow]);
    }
  }
  const steps = Array.from({ length: Math.min(levels, least - 1) }, (_, index) => index + 2);
  for (const level of new Set([...steps, least])) {
    for (const flow of taken) {
      const missing = (flow.of ?? 0) - flow.count;
      if (flow.count < level) protect(flow, level - flow.count, 'grow', at, hidden);
      if (missing > 0 && missing < level) protect(flow, level - missing, 'shrink', at, hidden);
    }
  }
  return hidden;
}

/** Hide what must be hidden for a count to be able to be so much larger, or smaller, than it is. */
function protect(
  flow: Flow,
  by: number,
  way: 'grow' | 'shrink',
  at: ReadonlyMap<string, readonly Flow[]>,
  hidden: Set<Flow>,
): void {
  hidden.add(flow);
  const shrunk = new Map<Flow, number>();
  const room = (each: Flow): number => each.count - 1 - (shrunk.get(each) ?? 0);
  for (let left = by; left > 0;) {
    const circle = cheapestCircle(flow, way, at, hidden, room);
    if (circle.length === 0) {
      for (const each of cheapestCircle(flow, way, at, hidden, () => Infinity)) hidden.add(each.flow);
      return;
    }
    const shrinking = circle.filter(({ shrinks }) => shrinks).map((each) => each.flow);
    const moved = Math.min(left, ...shrinking.map(room));
    for (const each of shrinking) shrunk.set(each, (shrunk.get(each) ?? 0) + moved);
    for (const each of circle) hidden.add(each.flow);
    left -= moved;
  }
}

interface Side {
  readonly flow: Flow;
  /** Whether it shrinks as the count that is protected changes. */
  readonly shrinks: boolean;
}

/**
 * The rest of the cheapest circle through a flow, of flows able to change; what is hidden costs nothing.
 * Dijkstra.
 */
function cheapestCircle(
  flow: Flow,
  way: 'grow' | 'shrink',
  at: ReadonlyMap<string, readonly Flow[]>,
  hidden: ReadonlySet<Flow>,
  room: (flow: Flow) => number,
): readonly Side[] {
  const cost = new Map([[flow.from, 0]]);
  const cameBy = new Map<string, { readonly from: string; readonly side: Side }>();
  const open = new Set([flow.from]);
  const isAble = ({ flow: next, shrinks }: Side): boolean => next !== flow && (!shrinks || room(next) >= 1);
  while (open.size > 0) {
    const here = cheapest(open, cost);
    open.delete(here);
    if (here === flow.to) break;
    const sides = (at.get(here) ?? []).map((next) => ({
      flow: next,
      shrinks: (next.from === here) === (way === 'grow'),
    }));
    for (const side of sides.filter(isAble)) {
      const { from, to, count } = side.flow;
      const there = from === here ? to : from;
      const price = (cost.get(here) ?? 0) + (hidden.has(side.flow) ? 0 : count);
      if (price >= (cost.get(there) ?? Infinity)) continue;
      cost.set(there, price);
      cameBy.set(there, { from: here, side });
      open.add(there);
    }
  }
  const circle: Side[] = [];
  for (let place = flow.to; place !== flow.from;) {
    const by = cameBy.get(place);
    if (!by) return [];
    circle.push(by.side);
    place = by.from;
  }
  return circle;
}

function cheapest(places: Iterable<string>, cost: ReadonlyMap<string, number>): string {
  let best = '';
  let least = Infinity;
  for (const place of places) {
    const price = cost.get(place) ?? Infinity;
    if (price >= least) continue;
    best = place;
    least = price;
  }
  return best;
}
