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

/** Whether what is shown fixes this hidden flow: whether its own equation is a sum of those of the places. Gauss, modulo a prime. */
function isFixed(flows: readonly Flow[], hidden: readonly Flow[], which: Flow): boolean {
  const prime = 65_521;
  const places = [...new Set(flows.flatMap(({ from, to }) => [from, to]))];
  const rows = places.map((place) =>
    hidden.map(({ from, to }) => (Number(to === place) - Number(from === place) + prime) % prime),
  );
  const inverse = (value: number): number => {
    let result = 1;
    for (let power = prime - 2, base = value; power > 0; power = Math.floor(power / 2)) {
      if (power % 2 === 1) result = (result * base) % prime;
      base = (base * base) % prime;
    }
    return result;
  };
  const rank = (matrix: readonly (readonly number[])[]): number => {
    const left = matrix.map((row) => [...row]);
    let found = 0;
    for (let column = 0; column < hidden.length; column++) {
      const at = left.findIndex((row, index) => index >= found && row[column] !== 0);
      const pivot = left[at];
      if (!pivot) continue;
      left[at] = left[found] ?? [];
      left[found] = pivot;
      const scale = inverse(pivot[column] ?? 0);
      for (let below = found + 1; below < left.length; below++) {
        const row = left[below] ?? [];
        const factor = ((row[column] ?? 0) * scale) % prime;
        if (factor === 0) continue;
        left[below] = row.map(
          (value, index) => (value + prime - ((factor * (pivot[index] ?? 0)) % prime)) % prime,
        );
      }
      found++;
    }
    return found;
  };
  return rank([...rows, hidden.map((each) => Number(each === which))]) === rank(rows);
}

describe('what may be shown of a room', () => {
  /** Some people walk from room to room of a small house, always onward. */
  const crowds = fc.array(fc.array(fc.nat({ max: 2 }), { minLength: 4, maxLength: 4 }), {
    minLength: 3,
    maxLength: 14,
  });
  const flowsOf = (crowd: readonly (readonly number[])[]): readonly Flow[] => {
    const counts = new Map<string, number>();
    for (const walk of crowd) {
      let place = 'door';
      for (const [depth, turn] of walk.entries()) {
        const next = `${depth} ${turn}`;
        for (const way of [`${place}>before ${next}`, `before ${next}>behind ${next}`])
          counts.set(way, (counts.get(way) ?? 0) + 1);
        place = `behind ${next}`;
      }
      counts.set(`${place}>the end`, (counts.get(`${place}>the end`) ?? 0) + 1);
    }
    return [...counts].map(([way, count]) => {
      const [from = '', to = ''] = way.split('>');
      return { from, to, count };
    });
  };

  it('lets no small count be known or reckoned', () => {
    fc.assert(
      fc.property(crowds, fc.integer({ min: 2, max: 4 }), (crowd, least) => {
        const flows = flowsOf(crowd);
        const hidden = hiddenFlows(flows, least);
        for (const flow of flows.filter(({ count }) => count < least)) {
          expect(hidden.has(flow)).toBe(true);
          // Who all went one way, fewer than the least, are the whole crowd: its size is no secret.
          if (flow.count < crowd.length) expect(isFixed(flows, [...hidden], flow)).toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('hides nothing where no count is small', () => {
    fc.assert(fc.property(crowds, (crowd) => hiddenFlows(flowsOf(crowd), 1).size === 0));
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
