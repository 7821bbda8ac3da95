/** How the names of a story are written along a path, by what this path has met. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begin, type Move } from '../../source/reading/reading.ts';
import { type Path, replay } from '../../source/reading/replay.ts';
import { blocksShown, crossingFrom, namesAt, partsShown, withoutPath } from '../../source/reading/shown.ts';
import { marksIn } from '../../source/story/name-marks.ts';
import { blocksOf, type Marked } from '../../source/story/scene.ts';
import { told } from '../fixtures/told.ts';
import { choosing, readings, record } from '../helpers/walks.ts';

const after = (...moves: readonly Move[]): Path =>
  replay(
    told,
    moves.reduce((reading, move) => record(told, reading, move), begin(told)),
  );

/** The texts of a step that can hold names, in the order in which they are read. */
function textsAt({ steps }: Path, index: number): readonly Marked[] {
  const step = steps[index];
  if (!step) return [];
  const crossing = crossingFrom(steps[index - 1], step);
  return [...(crossing ? [crossing] : []), ...blocksShown(step)];
}

/** What a path reads, step by step, as it is written for it. */
const pagesOf = (path: Path): readonly string[] =>
  path.steps.map((_, index) => {
    const names = namesAt(told, path, index);
    return textsAt(path, index).map(names).join('\n');
  });

const times = (text: string, part: string): number => text.toLowerCase().split(part.toLowerCase()).length - 1;

const toBlaze: Move = { kind: 'choose', at: 'the-gate', choice: 'follow-owners' };

describe('a name on a path', () => {
  it('is long exactly once, whichever way one goes, goes back, hears again, or skips', () => {
    fc.assert(
      fc.property(readings(told), (reading) => {
        const path = replay(told, reading);
        const text = pagesOf(path).join('\n');
        const met = new Set(
          path.steps.flatMap((_, index) =>
            textsAt(path, index).flatMap(({ marked = '' }) => marksIn(marked).map(({ id }) => id)),
          ),
        );
        for (const [id, { long, short }] of told.names)
          if (long !== short) expect(times(text, long), id).toBe(met.has(id) ? 1 : 0);
        expect(text).not.toContain('[[');
      }),
      { numRuns: 300 },
    );
  });

  it('is short on a page once an earlier page had it', () => {
    const path = replay(told, choosing(told, 'follow-hands', 'go-on'));
    expect(pagesOf(path)[0]).toContain('The forewoman, Ann Reed, went up');
    expect(pagesOf(path)[1]).toContain('The forewoman had the key');
    expect(pagesOf(path)[2]).toContain('and tallow swam');
  });

  it('is long again where one went back behind it', () => {
    const back = after(
      { kind: 'choose', at: 'the-gate', choice: 'follow-hands' },
      { kind: 'back', at: 'the-fire-hands', steps: 1 },
      toBlaze,
      { kind: 'open', at: 'the-fire-owners' },
    );
    expect(pagesOf(back)[1]).toContain('The carder Joss Weir was first on the stair, and Weir');
  });

  it('is met in the line for who comes from another telling', () => {
    const [, second = ''] = pagesOf(
      replay(told, choosing(told, 'follow-hands', 'hear-owners', 'hear-hands')),
    );
    expect(second).toContain('A reporter took it down in an inn. The carder Joss Weir');
    const path = replay(told, choosing(told, 'follow-owners', 'hear-hands'));
    expect(pagesOf(path)[2]).toMatch(/^There Reed sees a lamp/);
  });

  it('behind a notice is not met yet, and the summary meets it', () => {
    const notice = after(toBlaze);
    expect(partsShown(notice.here)).toEqual([]);
    expect(pagesOf(notice)[1]).toBe('');
    const skipped = after(toBlaze, { kind: 'skip', at: 'the-fire-owners' });
    expect(pagesOf(skipped)[1]).toBe(
      'A lamp fell on the second floor, and Reed was burnt. The fire brigade came with its pump.',
    );
    expect(crossingFrom(undefined, skipped.here)).toBeUndefined();
  });

  it('without a path is long once a page', () => {
    for (const scene of told.scenes.values()) {
      const text = blocksOf(scene).map(withoutPath).join('\n');
      for (const { long, short } of told.names.values())
        if (long !== short) expect(times(text, long), scene.id).toBeLessThan(2);
    }
    expect(told.scenes.get('the-fire-owners')?.crossings[0]?.words).toContain(
      'the forewoman, Ann Reed, sees',
    );
  });
});

describe('the line for who comes from another telling', () => {
  const crossingAt = (...choices: readonly string[]): string | undefined => {
    const { steps, here } = replay(told, choosing(told, ...choices));
    return crossingFrom(steps.at(-2), here)?.from;
  };

  it('stands where one comes from it, and nowhere else', () => {
    expect(crossingAt('follow-owners', 'hear-hands')).toBe('the-fire-owners');
    expect(crossingAt('follow-hands')).toBeUndefined();
    expect(crossingAt('stay', 'go-on', 'hear-owners')).toBeUndefined();
    expect(crossingAt('stay', 'go-on', 'hear-hands', 'hear-owners')).toBe('the-hearing-hands');
  });

  it('waits behind the notice until the scene is read', () => {
    expect(crossingAt('follow-hands', 'hear-owners')).toBeUndefined();
  });
});
