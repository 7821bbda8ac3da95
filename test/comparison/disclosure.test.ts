import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Flow, hiddenFlows } from '../../source/comparison/disclosure.ts';
import { often } from '../helpers/often.ts';

/**
 * A small house: everybody goes through one of three rooms, then through one of three others, or stops
 * between.
 */
const ways: readonly (readonly string[])[] = ['a', 'b', 'c'].flatMap((first) => [
  [first],
  ...['x', 'y', 'z'].map((second) => [first, second]),
]);

/** How many people went each way through the house. */
type Crowd = readonly number[];

const shape = (() => {
  const passages = new Map<string, readonly [from: string, to: string]>();
  const through = ways.map((rooms) => {
    const places = rooms.flatMap((room) => [`before ${room}`, `behind ${room}`]);
    const steps = ['the door', ...places, 'the end'].map(
      (place, index, all) => [all[index - 1], place] as const,
    );
    return steps.flatMap(([from, to]) => {
      if (from === undefined) return [];
      passages.set(`${from}>${to}`, [from, to]);
      return [`${from}>${to}`];
    });
  });
  return { passages, through };
})();

/** How many came through each passage, in the order of the passages. */
type Counts = readonly number[];

const passages = [...shape.passages.keys()];
const waysThrough = passages.map((passage) =>
  [...ways.keys()].filter((way) => shape.through[way]?.includes(passage)),
);
const countsOf = (crowd: Crowd): Counts =>
  waysThrough.map((through) => through.reduce((total, way) => total + (crowd[way] ?? 0), 0));

const flowsOf = (crowd: Crowd): readonly Flow[] => {
  const counts = countsOf(crowd);
  const size = crowd.reduce((total, people) => total + people, 0);
  return [...shape.passages.values()].map(([from, to], passage) => ({
    from,
    to,
    count: counts[passage] ?? 0,
    ...(from.startsWith('before') && { of: size }),
    ...(to === 'the end' && { isUnshown: true }),
  }));
};

/** Every crowd of so many people, as what it counts at each passage. */
function crowds(size: number): readonly Counts[] {
  const all: Counts[] = [];
  const fill = (crowd: readonly number[], left: number): void => {
    if (crowd.length === ways.length - 1) return void all.push(countsOf([...crowd, left]));
    for (let people = 0; people <= left; people++) fill([...crowd, people], left - people);
  };
  fill([], size);
  return all;
}

describe('what is shown of a crowd', () => {
  const size = 6;
  const everyCrowd = crowds(size);
  const crowd = fc
    .array(fc.nat(ways.length - 1), { minLength: size, maxLength: size })
    .map((people): Crowd => ways.map((_, way) => people.filter((each) => each === way).length));

  it('tells of no small count, and of none that few are missing from, that it is one', () => {
    fc.assert(
      fc.property(crowd, fc.constantFrom(2, 3), (people, least) => {
        const flows = flowsOf(people);
        const hidden = hiddenFlows(flows, least);
        const all = [...flows.entries()];
        const shown = all.filter(([, flow]) => !hidden.has(flow));
        const taken = all.filter(([, { count }]) => count > 0);
        // All that could have been, as far as one can see. Where nobody came, and where somebody did, is no
        // secret.
        const like = everyCrowd.filter((counts) =>
          flows.every(({ count }, passage) => (counts[passage] ?? 0) > 0 === count > 0),
        );
        const possible = like.filter((counts) =>
          shown.every(([passage, { count }]) => counts[passage] === count),
        );
        const most = (crowds: typeof like, passage: number): number =>
          Math.max(...crowds.map((counts) => counts[passage] ?? 0));
        const fewest = (crowds: typeof like, passage: number): number =>
          Math.min(...crowds.map((counts) => counts[passage] ?? 0));
        for (const [passage, flow] of taken) {
          if (flow.count < least)
            expect(most(possible, passage)).toBeGreaterThanOrEqual(Math.min(least, most(like, passage)));
          const missing = size - flow.count;
          if (flow.of !== undefined && missing > 0 && missing < least)
            expect(size - fewest(possible, passage)).toBeGreaterThanOrEqual(
              Math.min(least, size - fewest(like, passage)),
            );
        }
      }),
      { numRuns: 150 },
    );
  });

  it('is no more with a smaller least beside a larger one', () => {
    fc.assert(
      fc.property(crowd, fc.integer({ min: 2, max: 5 }), (people, least) => {
        const flows = flowsOf(people);
        const more = hiddenFlows(flows, least + 1);
        return [...hiddenFlows(flows, least)].every((flow) => more.has(flow));
      }),
      { numRuns: often(2000) },
    );
  });

  it('is everything where no count is small, and what is large where it gives none away', () => {
    fc.assert(
      fc.property(crowd, (people) => {
        const flows = flowsOf(people);
        return [...hiddenFlows(flows, 1)].every(({ isUnshown }) => isUnshown);
      }),
    );
    const apart = flowsOf(ways.map((way) => (['a,x', 'b,y'].includes(way.join()) ? 10 : 0)));
    const hidden = hiddenFlows(apart, 5);
    const shown = apart.filter((flow) => !hidden.has(flow));
    expect(shown.some(({ count }) => count === 10)).toBe(true);
  });

  it('tells somebody who knows one path no more than of a least that is smaller by one', () => {
    const byKind = new Map<string, Counts[]>();
    const kindOf = (counts: Counts): string => counts.map((count) => Number(count > 0)).join('');
    for (const counts of everyCrowd) {
      const kind = kindOf(counts);
      byKind.set(kind, [...(byKind.get(kind) ?? []), counts]);
    }
    fc.assert(
      fc.property(crowd, fc.constantFrom(3, 4), fc.nat(size - 1), (people, least, who) => {
        const flows = flowsOf(people);
        const hidden = hiddenFlows(flows, least);
        // The way of one of them, who was there and saw the page.
        const own = people.flatMap((n, way) => Array.from({ length: n }, () => way))[who] ?? 0;
        const mine = passages.map((passage) => Number(shape.through[own]?.includes(passage)));
        const like = byKind.get(kindOf(countsOf(people))) ?? [];
        const possible = like.filter((counts) =>
          flows.every((flow, passage) => hidden.has(flow) || counts[passage] === flow.count),
        );
        for (const [passage, { count }] of flows.entries()) {
          const others = count - (mine[passage] ?? 0);
          if (others < 1 || others >= least - 1) continue;
          const most = (crowds: readonly Counts[]): number =>
            Math.max(...crowds.map((counts) => (counts[passage] ?? 0) - (mine[passage] ?? 0)));
          expect(most(possible)).toBeGreaterThanOrEqual(Math.min(least - 1, most(like)));
        }
      }),
      { numRuns: 1000 },
    );
  });
});
