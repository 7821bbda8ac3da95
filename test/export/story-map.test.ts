import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDot } from '../../source/export/dot.ts';
import { toMermaid } from '../../source/export/mermaid.ts';
import { nodeLabel, storyMapJson, storyMapText } from '../../source/export/story-map.ts';
import { en } from '../../source/language/en.ts';
import { begin } from '../../source/reading/reading.ts';
import type { NamedPath } from '../../source/reading/replay.ts';
import { nodesOf, type StoryMap, storyMapOf } from '../../source/reading/story-map.ts';
import { type Story, storyFrom } from '../../source/story/story.ts';
import { block, diamondData } from '../fixtures/stories.ts';
import { documentary } from '../helpers/built-in.ts';
import { charted, drawnTexts, type Graph, laidOut } from '../helpers/drawings.ts';
import { nasty, stories } from '../helpers/stories.ts';
import { named, readings, walker } from '../helpers/walks.ts';

interface Json {
  readonly readings: readonly { name: string; mark: string }[];
  readonly nodes: readonly { id: string; title: string; visited: readonly number[] }[];
  readonly edges: readonly { from: string; to: string; label: string; taken: readonly number[] }[];
  readonly unmet: number;
}

/** The graph of the JSON, with the labels that drawings write. */
function graphOf(shape: StoryMap): Graph {
  const { nodes, edges } = JSON.parse(JSON.stringify(storyMapJson(shape))) as Json;
  const labels = new Map(
    shape.chapters
      .flatMap(nodesOf)
      .map((node) => [node.scene.id, nodeLabel(shape.story, shape.readings.length, node)]),
  );
  const line = (text: string): string => text.replaceAll('\n', ' ');
  return {
    nodes: nodes.map(({ id, visited }) => ({
      id,
      label: (labels.get(id) ?? []).map(line).join('\n'),
      isVisited: visited.length > 0,
    })),
    edges: edges.map(({ from, to, label, taken }) => ({
      from,
      to,
      label: line(label),
      isTaken: taken.length > 0,
    })),
  };
}

const sorted = ({ nodes, edges }: Graph): unknown => ({
  nodes: nodes.map((node) => JSON.stringify(node)).sort(),
  edges: edges.map(({ from, to, label, isTaken }) => JSON.stringify([from, to, label, isTaken])).sort(),
});

const walked = (story: Story, most = 3): fc.Arbitrary<readonly NamedPath[]> =>
  fc.array(readings(story, 12), { maxLength: most }).map((walks) => named(story, walks));

const shapes = fc
  .record({ story: stories(), all: fc.boolean() })
  .chain(({ story, all }) => walked(story).map((paths) => storyMapOf(story, paths, all)));

describe('the same nodes and edges', () => {
  it('stand in DOT as Graphviz lays it out, and in the JSON', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        expect(sorted(laidOut(toDot(shape, en)))).toEqual(sorted(graphOf(shape)));
      }),
      { numRuns: 40 },
    );
  });

  it('stand in the Mermaid flowchart and in the JSON', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        expect(sorted(charted(toMermaid(shape, en)))).toEqual(sorted(graphOf(shape)));
      }),
    );
  });

  describe('of the whole documentary', () => {
    const shape = storyMapOf(documentary, [walker(documentary, 'anna')], true);

    it('are all its scenes and choices', () => {
      const scenes = [...shape.story.scenes.values()];
      const { nodes, edges } = graphOf(shape);
      expect(nodes).toHaveLength(scenes.length);
      expect(edges).toHaveLength(scenes.reduce((total, { choices }) => total + choices.length, 0));
    });

    it('are laid out by Graphviz', () => {
      expect(sorted(laidOut(toDot(shape, en)))).toEqual(sorted(graphOf(shape)));
    });

    it('are a flowchart, which says that it is larger than most renderers draw', () => {
      const text = toMermaid(shape, en);
      expect(sorted(charted(text))).toEqual(sorted(graphOf(shape)));
      expect(text).toContain(en.map.tooLarge);
    });
  });
});

describe('titles that are markup elsewhere', () => {
  const titled = (title: string): StoryMap =>
    storyMapOf(
      storyFrom({
        ...diamondData,
        scenes: diamondData.scenes.map((scene) =>
          scene.id === 'end' ? { ...scene, title, text: [block(title)] } : scene,
        ),
      }),
      [],
      true,
    );

  it.each(nasty)('are drawn by Graphviz as they are: %j', (title) => {
    const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
    expect(drawnTexts(toDot(titled(title), en)).map(oneLine)).toContain(oneLine(`* ${title}`));
  });
});

describe('what nobody came to', () => {
  it('is named in no format, unless everything is asked for', () => {
    const read = stories().chain((story) => fc.record({ story: fc.constant(story), paths: walked(story) }));
    fc.assert(
      fc.property(read, ({ story, paths }) => {
        const shape = storyMapOf(story, paths, false);
        const steps = paths.flatMap(({ path }) => path.steps);
        const visited = new Set(steps.map(({ scene }) => scene.id));
        const moments = new Set(steps.map(({ scene }) => scene.moment));
        const taken = new Set(steps.map(({ choice }) => choice?.id));
        // Titles and labels begin with the ids of what they name, so none of these may occur anywhere.
        const hidden = [
          ...[...story.scenes.keys()].filter((id) => !visited.has(id)),
          ...[...story.moments.keys()].filter((id) => !moments.has(id)),
          ...[...story.scenes.values()].flatMap(({ choices }) =>
            choices.map(({ id }) => id).filter((id) => !taken.has(id)),
          ),
        ];
        const formats = [
          JSON.stringify(storyMapJson(shape)),
          toDot(shape, en),
          toMermaid(shape, en).replaceAll('_', '-'),
          storyMapText(shape, 72, en),
        ];
        for (const text of formats) for (const id of hidden) expect(text).not.toContain(id);
      }),
    );
  });
});

it('a reading has a sign of its own among others', () => {
  const story = storyFrom(diamondData);
  const marks = (n: number): readonly string[] => {
    const paths = named(
      story,
      Array.from({ length: n }, () => begin(story)),
    );
    return (storyMapJson(storyMapOf(story, paths, false)) as Json).readings.map(({ mark }) => mark);
  };
  expect(marks(1)).toEqual(['●']);
  expect(marks(11).slice(7)).toEqual(['8', '9', 'a', 'b']);
  expect(new Set(marks(99)).size).toBe(99);
});
