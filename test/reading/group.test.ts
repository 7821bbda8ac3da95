import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../source/reading/comparison.ts';
import { type Flow, hiddenFlows } from '../../source/reading/disclosure.ts';
import { groupOf } from '../../source/reading/group.ts';
import { type NamedPath, replay } from '../../source/reading/replay.ts';
import type { Story } from '../../source/story/story.ts';
import { diamond } from '../fixtures/stories.ts';
import { documentary } from '../helpers/built-in.ts';
import { choosing, readings } from '../helpers/walks.ts';

const walks = (story: Story, ...paths: readonly (readonly string[])[]): readonly NamedPath[] =>
  paths.map((choices, index) => ({
    name: `reader ${index + 1}`,
    path: replay(story, choosing(story, ...choices)),
  }));

const seen = (paths: readonly NamedPath[], least?: number) =>
  groupOf(diamond, paths, compare(diamond, paths), least);

describe('a room of readers', () => {
  const red = ['follow-reds', 'stay'];
  const blue = ['follow-blues', 'stay'];

  it('is told how many went each way, and where it divided', () => {
    const { size, forks, divided, unfollowed } = seen(walks(diamond, red, red, red, blue, blue));
    expect(size).toBe(5);
    expect(
      forks.map(({ scene, ways }) => [scene.id, ways.map(({ choice, count }) => [choice.id, count])]),
    ).toEqual([
      [
        'start',
        [
          ['follow-reds', 3],
          ['follow-blues', 2],
        ],
      ],
    ]);
    expect(divided.map(({ moment, division }) => [moment.id, division])).toEqual([['fire', 0.6]]);
    expect(unfollowed).toEqual([]);
  });

  it('counts two people who walked the same path as two', () => {
    const [fork] = seen(walks(diamond, red, red, red, red, blue)).forks;
    expect(fork?.ways.map(({ count }) => count)).toEqual([4, 1]);
  });

  it('names the accounts nobody heard', () => {
    const { unfollowed } = seen(walks(diamond, red, red, red, red, red));
    expect(unfollowed.map(({ id }) => id)).toEqual(['blues']);
  });

  it('hides a count of two, and the one it could be subtracted from', () => {
    const { forks, divided } = seen(walks(diamond, red, red, red, blue, blue), 3);
    expect(forks).toEqual([]);
    expect(divided[0]?.tellings.map(({ count }) => count)).toEqual([undefined, undefined]);
  });

  it('shows every count that is large enough and gives no small one away', () => {
    const { forks } = seen(walks(diamond, red, red, red, blue, blue, blue), 3);
    expect(forks[0]?.ways.map(({ count }) => count)).toEqual([3, 3]);
  });
});

/** The most that a flow can be where only these are hidden, each of them one at least: whoever may go another way does, one by one. */
function mostOf(which: Flow, hidden: readonly Flow[]): number {
  const counts = new Map(hidden.map((flow) => [flow, flow.count]));
  /** Lead one reader from here to the other end some other way. */
  const lead = (here: string, met: Set<string>): boolean => {
    if (here === which.to) return true;
    met.add(here);
    return hidden.some((flow) => {
      const isAlong = flow.from === here;
      const there = isAlong ? flow.to : flow.from;
      const count = counts.get(flow) ?? 0;
      const isAtEnd = isAlong || flow.to === here;
      if (flow === which || !isAtEnd || met.has(there) || (isAlong && count < 2)) return false;
      if (!lead(there, met)) return false;
      counts.set(flow, count + (isAlong ? -1 : 1));
      return true;
    });
  };
  let most = which.count;
  // Around a circle of one direction any number may go.
  while (most < 10 && lead(which.from, new Set())) most++;
  return most;
}

describe('what may be shown of a room', () => {
  /** Some people walk through a small house: from room to room, also back, and they are counted once in each. */
  const crowds = fc.array(fc.array(fc.nat({ max: 4 }), { maxLength: 6 }), { minLength: 3, maxLength: 14 });
  const flowsOf = (crowd: readonly (readonly number[])[], isUnshown: (way: string) => boolean) => {
    const counts = new Map<string, number>();
    for (const walk of crowd) {
      const ways = walk.flatMap((room, index) => [
        index === 0 ? `door>before ${room}` : `behind ${walk[index - 1]}>before ${room}`,
        `before ${room}>behind ${room}`,
      ]);
      const end = walk.length === 0 ? 'door>the end' : `behind ${walk.at(-1)}>the end`;
      for (const way of new Set([...ways, end])) counts.set(way, (counts.get(way) ?? 0) + 1);
    }
    return [...counts].map(([way, count]): Flow => {
      const [from = '', to = ''] = way.split('>');
      return { from, to, count, isUnshown: isUnshown(way) };
    });
  };

  it('lets no small count be known or reckoned: it may as well be the least, where that may be at all', () => {
    fc.assert(
      fc.property(
        crowds,
        fc.integer({ min: 2, max: 4 }),
        fc.func(fc.boolean()),
        (crowd, least, isUnshown) => {
          const flows = flowsOf(crowd, isUnshown);
          const hidden = hiddenFlows(flows, least);
          for (const flow of flows.filter(({ count }) => count < least)) {
            expect(hidden.has(flow)).toBe(true);
            expect(mostOf(flow, [...hidden])).toBeGreaterThanOrEqual(Math.min(least, mostOf(flow, flows)));
          }
          for (const flow of flows.filter((each) => each.isUnshown)) expect(hidden.has(flow)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('lets two who went two ways be one, and two more, of the room around them', () => {
    const crowd = [
      [0, 1],
      [0, 2],
      [3, 1],
      [3, 1],
      [3, 1],
      [3, 2],
      [3, 2],
      [3, 2],
    ];
    const flows = flowsOf(crowd, () => false);
    const hidden = [...hiddenFlows(flows, 2)];
    for (const flow of flows.filter(({ count }) => count < 2))
      expect(mostOf(flow, hidden)).toBeGreaterThan(1);
    // Else the two who came to room 0, and went two ways from there, went one each.
    expect(hidden).toContainEqual(expect.objectContaining({ from: 'before 0', to: 'behind 0' }));
  });

  it('hides nothing where no count is small', () => {
    fc.assert(
      fc.property(
        crowds,
        (crowd) =>
          hiddenFlows(
            flowsOf(crowd, () => false),
            1,
          ).size === 0,
      ),
    );
  });

  it('shows no count below three of any room of readers of the documentary', () => {
    fc.assert(
      fc.property(fc.array(readings(documentary, 60), { minLength: 5, maxLength: 12 }), (room) => {
        const paths = room.map((reading) => ({ name: 'somebody', path: replay(documentary, reading) }));
        const { forks, divided } = groupOf(documentary, paths, compare(documentary, paths), 3);
        const shown = [
          ...forks.flatMap(({ ways }) => ways.map(({ count }) => count)),
          ...divided.flatMap(({ tellings }) => tellings.flatMap(({ count }) => count ?? [])),
        ];
        expect(shown.filter((count) => count > 0 && count < 3)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
