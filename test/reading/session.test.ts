import { describe, expect, it } from 'vitest';
import { begin } from '../../source/reading/reading.ts';
import { openSession, type Kept, type KeepProblem, type Session } from '../../source/reading/session.ts';
import { diamond } from '../fixtures/stories.ts';

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

const toReds = { kind: 'choose', at: 'start', choice: 'follow-reds' } as const;

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
});
