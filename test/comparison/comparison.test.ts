import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../source/comparison/comparison.ts';
import { type NamedPath, replay } from '../../source/reading/replay.ts';
import { diamond } from '../fixtures/stories.ts';
import { documentary } from '../helpers/built-in.ts';
import { often } from '../helpers/often.ts';
import { choosing, named, readings, walker } from '../helpers/walks.ts';

/** Readings of the documentary as a workshop makes them. */
const room = (least: number, most: number): fc.Arbitrary<readonly NamedPath[]> =>
  fc
    .array(readings(documentary, 90), { minLength: least, maxLength: most })
    .map((all) => named(documentary, all));

describe('two readers of the same town', () => {
  const walk = (...choices: readonly string[]): NamedPath => walker(diamond, 'reader', ...choices);

  it('part where they follow different accounts, and were told different things there', () => {
    const { parted, forks, moments, shared } = compare(diamond, [walk('follow-reds'), walk('follow-blues')]);
    expect(parted?.id).toBe('start');
    expect(
      forks.map(({ scene, ways }) => [scene.id, ways.map(({ choice, readings }) => [choice.id, readings])]),
    ).toEqual([
      [
        'start',
        [
          ['follow-reds', [0]],
          ['follow-blues', [1]],
        ],
      ],
    ]);
    expect(shared.map(({ id }) => id)).toEqual(['start']);
    expect(moments.map(({ moment, status }) => [moment.id, status])).toContainEqual(['fire', 'differs']);
  });

  it('do not part where one of them only stopped earlier', () => {
    const { parted, forks, moments } = compare(diamond, [walk(), walk('follow-reds')]);
    expect(parted).toBeUndefined();
    expect(forks).toEqual([]);
    expect(moments.map(({ moment, status }) => [moment.id, status])).toContainEqual(['fire', 'partly']);
  });

  it('were told different things where one took the summary and the other read the scene', () => {
    const there = choosing(diamond, 'follow-blues');
    const met = (kind: 'open' | 'skip'): NamedPath => ({
      name: kind,
      path: replay(diamond, { ...there, moves: [...there.moves, { kind, at: 'fire-blues' }] }),
    });
    const { moments, shared } = compare(diamond, [met('open'), met('skip')]);
    expect(shared.map(({ id }) => id)).toContain('fire-blues');
    expect(moments.find(({ moment }) => moment.id === 'fire')?.status).toBe('differs');
  });
});

describe('any readings of the documentary', () => {
  it('shows no difference between a reading and itself', () => {
    fc.assert(
      fc.property(room(1, 1), ([one]) => {
        if (!one) return;
        const { moments, forks, parted, alone, shared, readings } = compare(documentary, [one, one]);
        expect(moments.filter(({ status }) => status === 'differs' || status === 'partly')).toEqual([]);
        expect(forks).toEqual([]);
        expect(parted).toBeUndefined();
        expect(alone).toEqual([]);
        expect(shared).toHaveLength(readings[0]?.visits.size ?? -1);
      }),
      { numRuns: often(300) },
    );
  });

  it('puts every scene a reader came to in exactly one cell of that reader’s column', () => {
    fc.assert(
      fc.property(room(2, 5), (paths) => {
        const { moments } = compare(documentary, paths);
        for (const [index, { path }] of paths.entries()) {
          const placed = moments.flatMap(({ cells }) => (cells[index] ?? []).map(({ scene }) => scene.id));
          const visited = [...new Set(path.steps.map(({ scene }) => scene.id))];
          expect([...placed].sort()).toEqual(visited.sort());
          for (const { moment, cells } of moments)
            for (const { scene } of cells[index] ?? []) expect(scene.moment).toBe(moment.id);
        }
      }),
      { numRuns: often(300) },
    );
  });

  it('changes nothing but the order of columns when readings change places', () => {
    fc.assert(
      fc.property(
        room(2, 5).chain((paths) =>
          fc.tuple(
            fc.constant(paths),
            fc.shuffledSubarray(
              paths.map((_, index) => index),
              { minLength: paths.length, maxLength: paths.length },
            ),
          ),
        ),
        ([paths, order]) => {
          const before = compare(documentary, paths);
          const after = compare(
            documentary,
            order.flatMap((index) => paths[index] ?? []),
          );
          const moved = <T>(columns: readonly T[]): readonly (T | undefined)[] =>
            order.map((index) => columns[index]);
          expect(after.readings).toEqual(moved(before.readings));
          expect(after.moments).toEqual(before.moments.map((row) => ({ ...row, cells: moved(row.cells) })));
          expect(after.questions).toEqual(
            before.questions.map((row) => ({ ...row, heard: moved(row.heard) })),
          );
          expect(after.forks).toEqual(
            before.forks.map((fork) => ({
              ...fork,
              ways: fork.ways.map(({ choice, readings }) => ({
                choice,
                readings: order.flatMap((from, to) => (readings.includes(from) ? [to] : [])),
              })),
            })),
          );
          expect([after.shared, after.alone, after.parted]).toEqual([
            before.shared,
            before.alone,
            before.parted,
          ]);
        },
      ),
      { numRuns: often(300) },
    );
  });

  it('counts as heard what was heard, and as unheard what some scene tells and nobody heard', () => {
    fc.assert(
      fc.property(room(2, 4), (paths) => {
        const tellable = new Set([...documentary.scenes.values()].flatMap(({ claims }) => claims));
        for (const { question, heard, unheard } of compare(documentary, paths).questions) {
          const ids = new Set(heard.flatMap((claims) => [...claims].map(({ id }) => id)));
          for (const claim of question.claims) {
            const isUnheard = unheard.includes(claim);
            expect(Number(ids.has(claim.id)) + Number(isUnheard)).toBe(tellable.has(claim.id) ? 1 : 0);
          }
        }
      }),
      { numRuns: often(300) },
    );
  });
});
