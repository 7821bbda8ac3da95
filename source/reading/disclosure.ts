/**
 * Small counts kept from view. Whoever took a way that only one or two took can be known by it, so such a count is
 * hidden; and so that it cannot be reckoned from those around it, others are hidden with it.
 *
 * The counts of a group are a flow: as many come to a scene as leave it or stop there. In such a network a hidden
 * count can be worked out from the shown ones exactly where it lies on no circle of hidden counts around which one
 * reader could have gone another way: one more on each count that runs with it, one less on each that runs against it,
 * and every sum is what it was. So for each small count the cheapest such circle is hidden. (Cell suppression in
 * tables of the form of a network: Gusfield, A Graph Theoretic Approach to Statistical Data Security, SIAM J. Comput.
 * 17, 1988.)
 *
 * It has two limits. Where so few went so many ways that there is no such circle, as of five who came to five scenes
 * one came to each, hiding cannot help; the cheapest circle of any kind is hidden all the same. And readers are
 * counted, not their visits: who comes to a scene again counts once there, so that around such scenes the sums hold
 * only as bounds, and what can be narrowed down by those is not reckoned with here.
 */

/** One count: how many went from one place to another. */
export interface Flow {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  /** It is not shown in any case. */
  readonly isUnshown?: boolean;
  /** Were it nought, that would be shown: hidden, it is known to be one at least. */
  readonly isNoughtShown?: boolean;
}

/** Which of these counts must not be shown so that none below `least` can be known. Nought is no small count: nobody is known by it. */
export function hiddenFlows(flows: readonly Flow[], least: number): ReadonlySet<Flow> {
  const taken = flows.filter(({ count }) => count > 0);
  const isSmall = ({ count }: Flow): boolean => count < least;
  const hidden = new Set(taken.filter((flow) => flow.isUnshown === true || isSmall(flow)));
  const at = new Map<string, Flow[]>();
  for (const flow of taken) {
    for (const place of [flow.from, flow.to]) at.set(place, [...(at.get(place) ?? []), flow]);
  }
  for (const small of taken.filter(isSmall)) {
    const way = cheapestWay(small, at, hidden, mayLack) ?? cheapestWay(small, at, hidden, () => true) ?? [];
    for (const flow of way) hidden.add(flow);
  }
  return hidden;
}

/** Whether one less may have gone along a flow, for all that is known of it. */
const mayLack = ({ count, isNoughtShown }: Flow): boolean => count > 1 || !isNoughtShown;

/** The cheapest other way between the two ends of a flow: what is hidden already costs nothing. Along their direction it leads over flows alone that are `isOpen`. Dijkstra. */
function cheapestWay(
  flow: Flow,
  at: ReadonlyMap<string, readonly Flow[]>,
  hidden: ReadonlySet<Flow>,
  isOpen: (flow: Flow) => boolean,
): readonly Flow[] | undefined {
  const cost = new Map([[flow.from, 0]]);
  const cameBy = new Map<string, Flow>();
  const open = new Set([flow.from]);
  const done = new Set<string>();
  while (open.size > 0) {
    const here = [...open].reduce((a, b) => ((cost.get(b) ?? 0) < (cost.get(a) ?? 0) ? b : a));
    open.delete(here);
    done.add(here);
    if (here === flow.to) break;
    for (const next of at.get(here) ?? []) {
      const isAlong = next.from === here;
      const there = isAlong ? next.to : next.from;
      if (next === flow || done.has(there) || (isAlong && !isOpen(next))) continue;
      const price = (cost.get(here) ?? 0) + (hidden.has(next) ? 0 : next.count);
      if (price >= (cost.get(there) ?? Infinity)) continue;
      cost.set(there, price);
      cameBy.set(there, next);
      open.add(there);
    }
  }
  const way: Flow[] = [];
  for (let place = flow.to; place !== flow.from;) {
    const by = cameBy.get(place);
    if (!by) return undefined;
    way.push(by);
    place = by.from === place ? by.to : by.from;
  }
  return way;
}
