import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { open } from '../helpers/open.ts';
import type { Problem } from '../../source/library/problem.ts';
import type { SceneFile } from '../../source/library/schema/scene.ts';
import type { StoryFile } from '../../source/library/schema/story.ts';
import { choiceId, closure, firstTrail, idOf, type Spots, spots, walked } from '../helpers/graphs.ts';
import { often } from '../helpers/often.ts';
import { jsonText, pack, type PackDraft } from '../helpers/pack.ts';
import { defects } from './defect.ts';

function graphPack(graph: Spots): PackDraft {
  const sceneFile = ({ to, isEnding, words }: Spots[number]): SceneFile => ({
    title: 'x',
    moment: 'morning',
    text: [{ words: 'x '.repeat(words), editorial: true }],
    choices: to.map((target, index) => ({ id: choiceId(index), label: 'x', to: idOf(target) })),
    ...(isEnding && { ending: 'x' }),
  });
  const story = JSON.parse(String(pack().texts['story.json'])) as StoryFile;
  return pack({
    'story.json': jsonText({ ...story, start: idOf(0) }),
    'accounts.json': '{ "accounts": [] }',
    'sources.json': '{ "sources": [] }',
    'places.json': '{ "places": [] }',
    'questions.json': '{ "questions": [] }',
    ...Object.fromEntries(graph.map((spot, number) => [`a/${idOf(number)}.json`, jsonText(sceneFile(spot))])),
  });
}

const found = (graph: Spots): readonly Problem[] =>
  open(graphPack(graph).folder()).problems.filter(
    ({ code }) => code !== 'untold-moment' && code !== 'no-ending',
  );

/** What is to be found, as `code scene`, by the closure of what leads where. */
function expected(graph: Spots): readonly string[] {
  const reach = closure(graph);
  const ids = [...graph.keys()];
  const from = (id: number): readonly number[] => ids.filter((other) => reach[id]?.[other]);
  const leads = (id: number): boolean => from(id).some((other) => graph[other]?.isEnding);
  const isShut = (id: number): boolean =>
    (graph[id]?.to.length ?? 0) > 0 && !leads(id) && from(id).every((other) => reach[other]?.[id]);
  /** By how a reader comes to it first, then by its place; what nobody comes to is last. */
  const rank = (id: number): string => {
    const trail = firstTrail(graph, id);
    return trail ? `${String(trail.length).padStart(2, '0')} ${trail.join()}` : 'never';
  };
  const isEntered = (id: number): boolean =>
    [...from(id)].sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : a - b))[0] === id;
  return ids.flatMap((id) => {
    const to = graph[id]?.to ?? [];
    const others = new Set(to).size;
    return [
      ...(reach[0]?.[id] ? [] : [`unreachable ${id}`]),
      ...(to.length === 0 && !graph[id]?.isEnding ? [`dead-end ${id}`] : []),
      ...(to.length > 0 && !leads(id) && !isShut(id) ? [`no-way-out ${id}`] : []),
      ...(isShut(id) && isEntered(id) ? [`closed-circle ${id}`] : []),
      ...(to.includes(id) && !(isShut(id) && from(id).length === 1) ? [`to-itself ${id}`] : []),
      ...Array.from({ length: to.length - others }, () => `same-target ${id}`),
    ];
  });
}

describe('of packs of every shape', () => {
  it('everything is found that is wrong with the ways, nothing else, and each trail leads to it', () => {
    fc.assert(
      fc.property(spots, (graph) => {
        const problems = found(graph);
        const numberOf = ({ file }: Problem): number => Number(/s(\d+)/.exec(file)?.[1]);
        const told = problems.map((problem) => `${problem.code} ${numberOf(problem)}`);
        expect(told.sort()).toEqual([...expected(graph)].sort());
        for (const problem of problems) {
          expect(problem.trail).toEqual(firstTrail(graph, numberOf(problem)));
          if (problem.trail) expect(walked(graph, problem.trail).at(-1)).toBe(numberOf(problem));
        }
      }),
      { numRuns: often(300) },
    );
  });
});

const trap = (id: string, ...to: readonly string[]): readonly [string, string] => [
  `a/${id}.json`,
  jsonText({
    title: 'A trap',
    moment: 'evening',
    text: [{ words: 'Nothing was found.', editorial: true }],
    choices: to.map((target) => ({ id: `to-${target}`, label: 'x', to: target })),
  }),
];
const intoTrap = pack().swap('a/start.json', '"to": "fire-reds"', '"to": "trap"');
const sceneAt = (mark: string, [file, text]: readonly [string, string], draft: PackDraft): PackDraft =>
  draft.raw(file, `${mark}${text}`);

describe('ways that lead nowhere', () => {
  defects([
    [
      'a story that never ends is told so, and cannot be read',
      'no-ending',
      pack()
        .with('a/end.json', (scene) => {
          delete scene.ending;
          scene.choices = [{ id: 'again', label: 'Again', to: 'start' }];
        })
        .swap('story.json', '"start": "start"', '"start": ▸"start"'),
    ],
    [
      'a circle that cannot be left is told once, where it is entered, with all its scenes',
      'closed-circle',
      sceneAt(
        '▸',
        trap('trap', 'deeper'),
        sceneAt('', trap('deeper', 'deepest'), sceneAt('', trap('deepest', 'trap'), intoTrap)),
      ),
      /"trap", "deeper" and "deepest"/,
    ],
    [
      'a scene that leads to itself beside other ways is told so at the choice',
      'to-itself',
      pack().swap('a/start.json', '"to": "fire-reds"', '"to": ▸"start"'),
    ],
  ]);

  it('a great circle is told by its first scenes and the number of the others', () => {
    const size = 30;
    const ring = Array.from({ length: size }, (_, number) => ({
      to: [(number + 1) % size],
      isEnding: false,
      words: 1,
    }));
    const [problem, ...others] = found(ring);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code: 'closed-circle', file: 'a/s00.json', trail: [] });
    expect(problem?.message).toContain('"s06" and 23 others');
  });

  it('a way into a circle that cannot be left is a problem of its own', () => {
    const problems = found([
      { to: [1, 3], isEnding: false, words: 1 },
      { to: [2], isEnding: false, words: 1 },
      { to: [2], isEnding: false, words: 1 },
      { to: [], isEnding: true, words: 1 },
    ]);
    expect(problems.map(({ code, file, trail }) => [code, file, trail])).toEqual([
      ['no-way-out', 'a/s01.json', ['c0']],
      ['closed-circle', 'a/s02.json', ['c0', 'c0']],
    ]);
  });

  it('a story that begins nowhere is told that alone', () => {
    const draft = graphPack([{ to: [0], isEnding: false, words: 1 }]).swap('story.json', '"s00"', '"s07"');
    const codes = open(draft.folder()).problems.map(({ code }) => code);
    expect(codes.filter((code) => code !== 'untold-moment')).toEqual(['broken-link']);
  });
});
