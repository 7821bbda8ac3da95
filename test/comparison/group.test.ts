import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../source/comparison/comparison.ts';
import { groupOf } from '../../source/comparison/group.ts';
import { diamond } from '../fixtures/stories.ts';
import { documentary } from '../helpers/built-in.ts';
import { often } from '../helpers/often.ts';
import { named, readings, walker } from '../helpers/walks.ts';

/** What a room is told whose readers took these choices. */
function seen(walks: readonly (readonly string[])[], least?: number) {
  const paths = walks.map((choices) => walker(diamond, 'somebody', ...choices));
  return groupOf(diamond, paths, compare(diamond, paths), least);
}

describe('a room of readers', () => {
  const red = ['follow-reds', 'stay'];
  const blue = ['follow-blues', 'stay'];

  it('is told how many went each way, and where it divided', () => {
    const { size, forks, divided, unfollowed } = seen([red, red, red, blue, blue]);
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
    expect(divided.map(({ moment, division }) => [moment.id, division])).toEqual([['fire', 6]]);
    expect(unfollowed).toEqual([]);
  });

  it('counts two people who walked the same path as two', () => {
    const [fork] = seen([red, red, red, red, blue]).forks;
    expect(fork?.ways.map(({ count }) => count)).toEqual([4, 1]);
  });

  it('names the accounts nobody heard', () => {
    const { unfollowed } = seen([red, red, red, red, red]);
    expect(unfollowed.map(({ id }) => id)).toEqual(['blues']);
  });

  it('hides a count of two, and the one it could be subtracted from', () => {
    const { forks, divided } = seen([red, red, red, blue, blue], 3);
    expect(forks).toEqual([]);
    expect(divided).toEqual([]);
  });

  it('shows every count that is large enough and gives no small one away', () => {
    const { forks } = seen([red, red, red, blue, blue, blue], 3);
    expect(forks[0]?.ways.map(({ count }) => count)).toEqual([3, 3]);
  });
});

describe('what may be shown of a room', () => {
  it('shows no count below three of any room of readers of the documentary', () => {
    fc.assert(
      fc.property(fc.array(readings(documentary, 60), { minLength: 5, maxLength: 12 }), (room) => {
        const paths = named(documentary, room);
        const { forks, divided } = groupOf(documentary, paths, compare(documentary, paths), 3);
        const shown = [
          ...forks.flatMap(({ ways }) => ways.map(({ count }) => count)),
          ...divided.flatMap(({ scenes }) => scenes.flatMap(({ count }) => count ?? [])),
        ];
        expect(shown.filter((count) => count > 0 && count < 3)).toEqual([]);
      }),
      { numRuns: often(200) },
    );
  });
});
