import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../source/reading/comparison.ts';
import { type Flow, hiddenFlows } from '../../source/reading/disclosure.ts';
import { groupOf } from '../../source/reading/group.ts';
import { type NamedPath, replay } from '../../source/reading/replay.ts';
import type { Story } from '../../source/story/story.ts';
import { diamond } from '../fixtures/stories.ts';
import { documentary } from '../helpers/built-in.ts';
import { room } from '../helpers/room.ts';
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

  it('finds no fork where all of them heard both sides and went on', () => {
    const round = ['follow-reds', 'hear-blues', 'hear-reds', 'stay'];
    const paths = walks(diamond, round, round, round, round, round);
    expect(compare(diamond, paths).forks).toEqual([]);
    expect(seen(paths).forks).toEqual([]);
  });

  it('does not tell by their order which moment divided them more, where counts are hidden', () => {
    const paths = room(documentary, 12);
    const order = [...documentary.moments.keys()];
    const { divided } = groupOf(documentary, paths, compare(documentary, paths), 3);
    const places = divided.map(({ moment }) => order.indexOf(moment.id));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places.length).toBeGreaterThan(5);
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

/** Whether a count may be one more where only these are hidden: somebody may have gone another way, if it is left to others to go that one. */
function mayBeMore(which: Flow, hidden: readonly Flow[]): boolean {
  const reached = new Set([which.from]);
  for (const here of reached) {
    for (const { from, to, count, isNoughtShown } of hidden.filter((flow) => flow !== which)) {
      if (from === here && (count > 1 || !isNoughtShown)) reached.add(to);
      if (to === here) reached.add(from);
    }
  }
  return reached.has(which.to);
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
      return { from, to, count, isUnshown: isUnshown(way), isNoughtShown: from.startsWith('before') };
    });
  };

  it('lets no small count be known or reckoned: it may as well be more, where that may be at all', () => {
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
            expect(mayBeMore(flow, [...hidden])).toBe(mayBeMore(flow, flows));
          }
          for (const flow of flows.filter((each) => each.isUnshown)) expect(hidden.has(flow)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('hides how many they were, where all of them went ways of their own', () => {
    const flows = flowsOf([[0, 1], [0, 2], [3], [3], [3]], () => false);
    // Two who came to room 0, and from there to two rooms, came one to each.
    const two = flows.find(({ from, to }) => from === 'before 0' && to === 'behind 0');
    expect(two?.count).toBe(2);
    expect([...hiddenFlows(flows, 2)]).toContain(two);
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
      fc.property(fc.array(readings(documentary, 60), { minLength: 5, maxLength: 12 }), (many) => {
        const paths = many.map((reading) => ({ name: 'somebody', path: replay(documentary, reading) }));
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
