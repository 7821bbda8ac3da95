import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { storyMapText } from '../../source/export/story-map.ts';
import { en } from '../../source/language/en.ts';
import type { NamedPath } from '../../source/reading/replay.ts';
import { storyMapOf } from '../../source/reading/story-map.ts';
import { diamond } from '../fixtures/stories.ts';
import { stories } from '../helpers/stories.ts';
import { named, readings, walker } from '../helpers/walks.ts';

/** A reading of the diamond that followed one side to the fire. */
const follower = (name: string, side: 'reds' | 'blues'): NamedPath => walker(diamond, name, `follow-${side}`);

const followers = (sides: readonly ('reds' | 'blues')[]): readonly NamedPath[] =>
  sides.map((side, index) => follower(`reader-${index + 1}`, side));

const grid = (paths: readonly NamedPath[], { all = false, width = 72 } = {}): string =>
  storyMapText(storyMapOf(diamond, paths, all), width, en);

describe('the grid of a shape', () => {
  it('shows where one reading went, what it passed by and who is silent', () => {
    expect(grid([follower('anna', 'reds')])).toBe(`Tale: the shape of the story

●  anna

*  The narrator   R  The reds   B  The blues

A row is a moment, a column an account. ● is a scene the reading came
to, · one not yet come to; where there is nothing, the account tells
nothing of the moment.

2 of 4 scenes not yet come to.

ONE DAY      *  R  B
The morning  ●
The fire        ●  ·
1 moment with 1 scene not yet come to.
`);
  });

  it('gives each of several readings a sign of its own', () => {
    const text = grid(followers(['reds', 'reds', 'blues']));
    expect(text).toContain('1  reader-1   2  reader-2   3  reader-3');
    expect(text).toContain('ONE DAY      *    R   B\nThe morning  123\nThe fire          12  3\n');
  });

  it('says how many came, where they are more than nine', () => {
    const text = grid(followers(Array.from({ length: 12 }, (_, index) => (index === 0 ? 'blues' : 'reds'))));
    expect(text.replaceAll('\n', ' ')).toContain('how many of the 12 readings');
    expect(text).toContain('reader-11 and reader-12\n');
    expect(text).toContain('The morning  12\nThe fire         11  1\n');
  });

  it('says how many came, where their signs are too wide for the window', () => {
    const text = grid(followers(Array.from({ length: 9 }, () => 'reds' as const)), { width: 28 });
    expect(text.replaceAll('\n', ' ')).toContain('how many of the 9 readings');
    expect(text).toContain('The morning  9\nThe fire        9  ·\n');
  });

  it('names every moment when everything is asked for', () => {
    const text = grid([follower('anna', 'reds')], { all: true });
    expect(text).toContain('The evening  ·\n');
    expect(text).not.toContain('with');
  });

  it('has no line wider than the width and nothing at line ends', () => {
    const shapes = stories().chain((story) =>
      fc.record({
        walks: fc.array(readings(story, 12), { maxLength: 12 }),
        all: fc.boolean(),
        width: fc.constantFrom(24, 40, 60, 80, 120),
        story: fc.constant(story),
      }),
    );
    fc.assert(
      fc.property(shapes, ({ story, walks, all, width }) => {
        for (const line of storyMapText(storyMapOf(story, named(story, walks), all), width, en).split('\n')) {
          expect(stringWidth(line)).toBeLessThanOrEqual(width);
          expect(line).not.toMatch(/\s$/);
        }
      }),
    );
  });

  it('comes through a window too narrow for anything', () => {
    fc.assert(
      fc.property(stories(), fc.integer({ min: 1, max: 12 }), (story, width) => {
        expect(storyMapText(storyMapOf(story, [], true), width, en)).toContain('*');
      }),
    );
  });
});
