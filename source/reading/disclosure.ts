/**
 * Small counts kept from view. Whoever took a way that only one or two took can be known by it, so such a count is
 * hidden; and so that it cannot be reckoned from those around it, others are hidden with it.
 *
 * The counts of a group are a flow: as many come to a scene as leave it or stop there, and each count that is hidden
 * is known to be no less than one. Add to one count of a circle, whatever the directions along it, and take as many
 * from those that run against it: all sums are what they were. So for each small count circles are hidden, the
 * cheapest first, along which it could be raised to the least that is shown: from all that is seen it may as well be
 * that. (Cell suppression in tables of the form of a network: Gusfield, A Graph Theoretic Approach to Statistical Data
 * Security, SIAM J. Comput. 17, 1988.)
 *
 * Two limits. Where so few went so many ways that no others could have been gone, what is hidden is known in spite of
 * it: of five who came to five scenes, one came to each. There the cheapest circle is hidden all the same. And readers are counted, not their visits: who comes to a
 * scene again counts once there, so that around such scenes the sums hold only as bounds; what they narrow is not
 * reckoned with here.
 */

/** One count: how many went from one place to another. */
export interface Flow {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  /** It is not shown in any case. */
  readonly isUnshown?: boolean;
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
    /** What the counts might be instead. */
    const instead = new Map(taken.map((flow) => [flow, flow.count]));
    for (let lacking = least - small.count; lacking > 0;) {
      const room = (step: Step): number => roomOn(step, instead);
      const way = cheapestWay(small, at, hidden, room);
      if (way.length === 0) {
        for (const { flow } of cheapestWay(small, at, hidden, () => Infinity)) hidden.add(flow);
        break;
      }
      const raised = Math.min(lacking, ...way.map(room));
      for (const { flow, isAlong } of way) {
        hidden.add(flow);
        instead.set(flow, (instead.get(flow) ?? 0) + (isAlong ? -raised : raised));
      }
      lacking -= raised;
    }
  }
  return hidden;
}

/** A flow on the way from one place to another, gone along its direction or against it. */
interface Step {
  readonly flow: Flow;
  readonly isAlong: boolean;
}

/** How many could have gone another way than along this flow, so that somebody still went along it. */
const roomOn = ({ flow, isAlong }: Step, instead: ReadonlyMap<Flow, number>): number =>
  isAlong ? (instead.get(flow) ?? 0) - 1 : Infinity;

/** The cheapest other way between the two ends of a flow that has room: what is hidden already costs nothing. Dijkstra. */
function cheapestWay(
  flow: Flow,
  at: ReadonlyMap<string, readonly Flow[]>,
  hidden: ReadonlySet<Flow>,
  room: (step: Step) => number,
): readonly Step[] {
  const cost = new Map([[flow.from, 0]]);
  const cameBy = new Map<string, Step>();
  const open = new Set([flow.from]);
  const done = new Set<string>();
  while (open.size > 0) {
    const here = [...open].reduce((a, b) => ((cost.get(b) ?? 0) < (cost.get(a) ?? 0) ? b : a));
    open.delete(here);
    done.add(here);
    if (here === flow.to) break;
    for (const next of at.get(here) ?? []) {
      const step = { flow: next, isAlong: next.from === here };
      const there = step.isAlong ? next.to : next.from;
      if (next === flow || done.has(there) || room(step) < 1) continue;
      const price = (cost.get(here) ?? 0) + (hidden.has(next) ? 0 : next.count);
      if (price >= (cost.get(there) ?? Infinity)) continue;
      cost.set(there, price);
      cameBy.set(there, step);
      open.add(there);
    }
  }
  const way: Step[] = [];
  for (let place = flow.to; place !== flow.from;) {
    const step = cameBy.get(place);
    if (!step) return [];
    way.push(step);
    place = step.isAlong ? step.flow.from : step.flow.to;
  }
  return way;
}
