import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { savedText } from '../../source/progress/saving.ts';
import { salvaged } from '../../source/progress/salvage.ts';
import { diamond } from '../fixtures/stories.ts';
import { rounds, toBlues } from '../helpers/codes.ts';

const moves = [toBlues, ...rounds(6)];
const kept = {
  format: 'zhanaozen-story reading',
  version: 1,
  story: diamond.id,
  edition: 'edition-1',
  wording: 'w',
  turn: 3,
  place: 40,
  moves,
};
const text = savedText(kept);
const movesIn = (given: string): readonly unknown[] | undefined => salvaged(given)?.moves;

describe('a kept reading whose file is cut off', () => {
  it('goes on with every move that is whole, wherever it was cut', () => {
    const ends = moves.map(
      (_, index) => savedText({ ...kept, moves: moves.slice(0, index + 1) }).length - '\n ]\n}'.length,
    );
    fc.assert(
      fc.property(fc.nat(text.length - 1), (at) => {
        const whole = ends.filter((end) => end <= at).length;
        expect(movesIn(text.slice(0, at))).toEqual(whole === 0 ? undefined : moves.slice(0, whole));
      }),
    );
  });

  it('goes on with all of them where other things follow', () => {
    expect(salvaged(`${text.slice(0, -3)}\0\0\0`)).toEqual(kept);
    expect(movesIn(`${text.slice(0, -3)}, {"kind": "open"}, {"kind": "no`)).toEqual(moves);
  });

  it.each([
    ['nothing', ''],
    ['zeros', '\0'.repeat(4096)],
    ['its head alone', text.slice(0, text.indexOf('"moves"') + 10)],
    ['a list without a move', `${text.slice(0, text.indexOf('"moves"'))}"moves": [], "more": [{}`],
    ['something else', '{"moves": [{"kind": "open", "at": "a"}'],
    ['a list', '[{}, {}'],
  ])('is none where %s is left', (_, left) => expect(salvaged(left)).toBeUndefined());
});
