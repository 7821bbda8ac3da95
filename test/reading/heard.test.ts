import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountsHeard, momentsHeard } from '../../source/reading/heard.ts';
import { begin } from '../../source/reading/reading.ts';
import { record, replay, wasHeard } from '../../source/reading/replay.ts';
import { diamond } from '../fixtures/stories.ts';
import { readings } from '../helpers/walks.ts';

describe('what a path heard', () => {
  it('names at each moment who was heard and who else spoke', () => {
    const reading = record(diamond, begin(diamond), { kind: 'choose', at: 'start', choice: 'follow-reds' });
    const fire = momentsHeard(diamond, replay(diamond, reading))[1];
    expect(fire?.moment.title).toBe('The fire');
    expect(fire?.heard.map(({ id }) => id)).toEqual(['fire-reds']);
    expect(fire?.unheard.map(({ id }) => id)).toEqual(['fire-blues']);
  });

  it('counts a skipped scene as skipped, not as heard', () => {
    const there = record(diamond, begin(diamond), { kind: 'choose', at: 'start', choice: 'follow-blues' });
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
