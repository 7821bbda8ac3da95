import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodesOf, type StoryMap, storyMapOf } from '../../source/reading/story-map.ts';
import { diamond } from '../fixtures/stories.ts';
import { stories } from '../helpers/stories.ts';
import { choosing, named, readings, record, walker } from '../helpers/walks.ts';

const anna = walker(diamond, 'anna', 'follow-reds', 'stay');
const ben = walker(diamond, 'ben', 'follow-blues');

const idsOf = (shape: StoryMap): readonly string[] =>
  shape.chapters.flatMap(nodesOf).map(({ scene }) => scene.id);

describe('the shape of a story', () => {
  it('holds the scenes and choices that some reading came to, and whose they are', () => {
    const shape = storyMapOf(diamond, [anna, ben], false);
    expect(shape.chapters.flatMap(nodesOf).map(({ scene, visited }) => [scene.id, visited])).toEqual([
      ['start', [0, 1]],
      ['fire-reds', [0]],
      ['fire-blues', [1]],
      ['end', [0]],
    ]);
    expect(shape.edges.map(({ choice, from, taken }) => [from.id, choice.id, taken])).toEqual([
      ['start', 'follow-reds', [0]],
      ['start', 'follow-blues', [1]],
      ['fire-reds', 'stay', [0]],
    ]);
  });

  it('counts what nobody came to, and tells it only when asked for everything', () => {
    const shape = storyMapOf(diamond, [ben], false);
    expect(idsOf(shape)).toEqual(['start', 'fire-blues']);
    expect(shape.unmet).toBe(2);
    expect(shape.chapters[0]?.ahead).toEqual({ moments: 1, scenes: 1 });
    expect(idsOf(storyMapOf(diamond, [ben], true))).toEqual(['start', 'fire-reds', 'fire-blues', 'end']);
  });

  it('forgets a way that was left by going back', () => {
    const back = record(diamond, choosing(diamond, 'follow-reds'), {
      kind: 'back',
      at: 'fire-reds',
      steps: 1,
    });
    const shape = storyMapOf(diamond, named(diamond, [back]), false);
    expect(idsOf(shape)).toEqual(['start']);
    expect(shape.edges).toEqual([]);
  });

  it('has every scene either named or counted, whatever was read', () => {
    const read = stories().chain((story) =>
      fc.record({
        story: fc.constant(story),
        walks: fc.array(readings(story, 12), { maxLength: 3 }),
        all: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(read, ({ story, walks, all }) => {
        const paths = named(story, walks);
        const visited = new Set(paths.flatMap(({ path }) => path.steps.map(({ scene }) => scene.id)));
        const shape = storyMapOf(story, paths, all);
        const ids = idsOf(shape);
        expect(new Set(ids)).toEqual(all ? new Set(story.scenes.keys()) : visited);
        expect(ids).toHaveLength(new Set(ids).size);
        expect(shape.unmet).toBe(story.scenes.size - visited.size);
        for (const { moments, unmet, ahead } of shape.chapters) {
          const reached = moments.flatMap(({ lanes }) => lanes.map((lane) => lane.unmet));
          expect(unmet).toBe(reached.reduce((total, each) => total + each, 0) + ahead.scenes);
        }
        for (const { from, choice } of shape.edges) {
          expect(ids).toContain(from.id);
          expect(ids).toContain(choice.to);
        }
      }),
    );
  });
});
