import { describe, expect, it } from 'vitest';
import { minutesLeft } from '../../source/reading/minutes-left.ts';
import { begin, type Reading } from '../../source/reading/reading.ts';
import { replay } from '../../source/reading/replay.ts';
import { prove } from '../../source/story/proof.ts';
import { diamond } from '../fixtures/stories.ts';
import { documentary, story } from '../helpers/built-in.ts';
import { stayingReading } from '../helpers/stay.ts';

const left = (reading: Reading): number | undefined => minutesLeft(documentary, replay(documentary, reading));

describe('the minutes that are left', () => {
  it('begin near what a reading of the story takes', () => {
    const { paths } = prove(story);
    const first = left(begin(documentary)) ?? 0;
    expect(Math.abs(first - (paths?.median.minutes ?? 0))).toBeLessThanOrEqual(5);
  });

  it('become few on the way, told in steps of five where they are many', () => {
    const { moves } = stayingReading(documentary, 'strikers');
    const told = [0, 0.25, 0.5, 0.9].map(
      (part) => left({ ...begin(documentary), moves: moves.slice(0, Math.floor(moves.length * part)) }) ?? 0,
    );
    expect(told).toEqual([...told].sort((a, b) => b - a));
    for (const minutes of told) if (minutes >= 10) expect(minutes % 5).toBe(0);
    expect(told.at(-1)).toBeLessThan(10);
  });

  it('are at least one before an ending, and none at it', () => {
    expect(minutesLeft(diamond, replay(diamond, begin(diamond)))).toBe(1);
    const over = stayingReading(documentary, 'strikers');
    expect(left(over)).toBeUndefined();
  });
});
