import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begin } from '../../source/reading/reading.ts';
import { openSession, type Kept, type KeepProblem, type Session } from '../../source/reading/session.ts';
import { replay } from '../../source/reading/replay.ts';
import { storyFrom } from '../../source/story/story.ts';
import { guarded } from '../fixtures/guarded.ts';
import { choice, diamond, diamondData, scene } from '../fixtures/stories.ts';
import { documentary } from '../helpers/built-in.ts';
import { toReds } from '../helpers/codes.ts';
import { often } from '../helpers/often.ts';
import { movesAt, readings } from '../helpers/walks.ts';

function session(answer?: KeepProblem): { session: Session; kept: Kept[]; told: number[] } {
  const kept: Kept[] = [];
  const told: number[] = [];
  const opened = openSession(diamond, { reading: begin(diamond), place: 0 }, (each) => {
    kept.push(each);
    return answer;
  });
  opened.subscribe(() => told.push(kept.length));
  return { session: opened, kept, told };
}

describe('a session', () => {
  it('keeps every move before it tells anybody', () => {
    const { session: reading, kept, told } = session();
    reading.take(toReds);
    expect(kept).toHaveLength(1);
    expect(told).toEqual([1]);
    expect(reading.state().path.here.scene.id).toBe('fire-reds');
  });

  it('begins each scene at its top', () => {
    const { session: reading } = session();
    reading.remember(120);
    reading.take(toReds);
    expect(reading.state().place).toBe(0);
  });

  it('writes the place down when the reader leaves, and not again when nothing changed', () => {
    const { session: reading, kept } = session();
    reading.remember(120);
    reading.save();
    reading.save();
    expect(kept.map(({ place }) => place)).toEqual([120]);
  });

  it('reads on when nothing can be kept, and says so', () => {
    const { session: reading } = session({ kind: 'unwritten', folder: 'home', reason: 'ENOSPC' });
    reading.take(toReds);
    expect(reading.state().problem).toEqual({ kind: 'unwritten', folder: 'home', reason: 'ENOSPC' });
    expect(reading.state().path.here.scene.id).toBe('fire-reds');
  });

  it('refuses a move that is not offered and stays where it was', () => {
    const { session: reading, kept } = session();
    expect(() => reading.take({ kind: 'choose', at: 'end', choice: 'stay' })).toThrow();
    expect(kept).toEqual([]);
    expect(reading.state().path.here.scene.id).toBe('start');
  });

  /** Another edition of the diamond: a scene before the first, and no way to stay with the reds. */
  const edited = storyFrom({
    ...diamondData,
    start: 'eve',
    scenes: [
      scene('eve', 'morning', { choices: [choice('on', 'Go on', 'start')] }),
      ...diamondData.scenes.map((each) =>
        each.id === 'fire-reds' ? { ...each, choices: each.choices.filter(({ id }) => id !== 'stay') } : each,
      ),
    ],
  });

  it.each([
    { of: 'a story', former: diamond, story: diamond },
    { of: 'one with many notices', former: guarded, story: guarded },
    { of: 'a later edition', former: diamond, story: edited },
    { of: 'the documentary', former: documentary, story: documentary },
  ])('stands after every move where all its moves lead: $of', ({ former, story }) => {
    const picks = fc.array(fc.nat(), { maxLength: 30, size: 'max' });
    fc.assert(
      fc.property(readings(former, 12), picks, (begun, onward) => {
        const reading = openSession(story, { reading: begun, place: 0 }, () => undefined);
        for (const pick of onward) {
          const offered = movesAt(story, reading.state().reading);
          const move = offered[pick % Math.max(1, offered.length)];
          if (!move) break;
          reading.take(move);
          expect(reading.state().path).toEqual(replay(story, reading.state().reading));
        }
      }),
      { numRuns: often(40) },
    );
  });
});
