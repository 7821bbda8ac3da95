import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountsAt, accountsHeard, momentsHeard } from '../../source/reading/heard.ts';
import type { Move } from '../../source/reading/reading.ts';
import { replay, wasHeard } from '../../source/reading/replay.ts';
import { manyTold } from '../fixtures/many-told.ts';
import { diamond } from '../fixtures/stories.ts';
import { choosing, readings, record } from '../helpers/walks.ts';

describe('what a path heard', () => {
  it('names at each moment who was heard and who else spoke', () => {
    const fire = momentsHeard(diamond, replay(diamond, choosing(diamond, 'follow-reds')))[1];
    expect(fire?.moment.title).toBe('The fire');
    expect(fire?.heard.map(({ id }) => id)).toEqual(['fire-reds']);
    expect(fire?.unheard.map(({ id }) => id)).toEqual(['fire-blues']);
  });

  it('names an account once, as heard where one of its scenes was', () => {
    const at = (choice: string, ...more: readonly Move[]): readonly string[] => {
      const reading = choosing(manyTold, choice);
      const path = replay(manyTold, { ...reading, moves: [...reading.moves, ...more] });
      const fire = momentsHeard(manyTold, path).find(({ moment }) => moment.id === 'fire');
      const accounts = fire && accountsAt(manyTold, fire);
      return Object.entries(accounts ?? {}).map(
        ([met, each]) => `${met} ${each.map(({ id }) => id).join(' ')}`,
      );
    };
    expect(at('follow-reds')).toEqual(['heard reds', 'skipped ', 'unheard blues']);
    expect(at('follow-blues', { kind: 'skip', at: 'fire-blues' })).toEqual([
      'heard ',
      'skipped blues',
      'unheard reds',
    ]);
  });

  it('counts a skipped scene as skipped, not as heard', () => {
    const there = choosing(diamond, 'follow-blues');
    const path = replay(diamond, record(diamond, there, { kind: 'skip', at: 'fire-blues' }));
    const fire = momentsHeard(diamond, path)[1];
    expect(fire?.skipped.map(({ id }) => id)).toEqual(['fire-blues']);
    expect(fire?.heard).toEqual([]);
    expect(accountsHeard(diamond, path).map(({ scenes }) => scenes)).toEqual([0, 0]);
  });

  it('puts every telling of a moment that was come to in exactly one place', () => {
    fc.assert(
      fc.property(readings(diamond), (reading) => {
        const path = replay(diamond, reading);
        for (const { moment, heard, skipped, unheard } of momentsHeard(diamond, path)) {
          const ids = [...heard, ...skipped, ...unheard].map(({ id }) => id).sort();
          expect(ids).toEqual((diamond.scenesByMoment.get(moment.id) ?? []).map(({ id }) => id).sort());
        }
        const heard = momentsHeard(diamond, path).flatMap((each) => each.heard);
        const walked = new Set(path.steps.filter(wasHeard).map((step) => step.scene));
        expect(new Set(heard)).toEqual(walked);
      }),
    );
  });
});
