import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backTo, offers } from '../../source/reading/offers.ts';
import { begin, type Reading } from '../../source/reading/reading.ts';
import { replay } from '../../source/reading/replay.ts';
import { diamond } from '../fixtures/stories.ts';
import { choosing, readings, record } from '../helpers/walks.ts';

const kinds = (reading: Reading): readonly string[] =>
  offers(diamond, replay(diamond, reading).here).map(({ kind }) => kind);

describe('what a scene offers', () => {
  it('are its choices; before an unread notice, to read or to skip it', () => {
    expect(kinds(begin(diamond))).toEqual(['choose', 'choose']);
    expect(kinds(choosing(diamond, 'follow-blues'))).toEqual(['read', 'skip']);
    expect(kinds(choosing(diamond, 'follow-reds', 'stay'))).toEqual([]);
  });

  it('are, after a summary, the whole scene too, and not once it was read', () => {
    const skipped = record(diamond, choosing(diamond, 'follow-blues'), { kind: 'skip', at: 'fire-blues' });
    expect(kinds(skipped)).toEqual(['choose', 'choose', 'unskip']);
    expect(kinds(record(diamond, skipped, { kind: 'open', at: 'fire-blues' }))).toEqual(['choose', 'choose']);
  });

  it('can be done, each of them', () => {
    fc.assert(
      fc.property(readings(diamond), (reading) => {
        for (const { move } of offers(diamond, replay(diamond, reading).here))
          expect(() => record(diamond, reading, move)).not.toThrow();
      }),
    );
  });
});

it('the way back to a step makes it the last', () => {
  fc.assert(
    fc.property(readings(diamond), fc.nat(), (reading, pick) => {
      const path = replay(diamond, reading);
      const step = pick % path.steps.length;
      const back = backTo(path, step);
      expect(back === undefined).toBe(step === path.steps.length - 1);
      if (back) expect(replay(diamond, record(diamond, reading, back)).steps.length).toBe(step + 1);
    }),
  );
});
