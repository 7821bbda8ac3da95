import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begin, type Reading } from '../../source/reading/reading.ts';
import { replay } from '../../source/reading/replay.ts';
import { type Proof, prove } from '../../source/story/proof.ts';
import { sceneOf, type Story, type StoryData, storyFrom } from '../../source/story/story.ts';
import { block, choice, diamondData, scene } from '../fixtures/stories.ts';
import { documentary, story as data } from '../helpers/built-in.ts';
import {
  chances,
  choiceId,
  closure,
  firstTrail,
  idOf,
  readingsToEndings,
  type Spots,
  spots,
  walked,
  wordsOf,
} from '../helpers/graphs.ts';
import { often } from '../helpers/often.ts';

const dataOf = (graph: Spots): StoryData => ({
  ...diamondData,
  start: idOf(0),
  scenes: graph.map(({ to, isEnding, words }, number) =>
    scene(idOf(number), 'morning', {
      text: [block(Array.from({ length: words }, () => 'word').join(' '))],
      choices: to.map((target, index) => choice(choiceId(index), 'x', idOf(target))),
      ...(isEnding && { ending: `Ending ${number}` }),
    }),
  ),
});

const chain = (length: number, last: readonly number[]): Spots =>
  Array.from({ length }, (_, number) => ({
    to: number < length - 1 ? [number + 1] : last,
    isEnding: number === length - 1 && last.length === 0,
    words: 1,
  }));

/** Take these choices one after the other, as a reader would. */
function taken(story: Story, trail: readonly string[]): ReturnType<typeof replay> {
  let at = story.start;
  const moves = trail.map((id): Reading['moves'][number] => {
    const move = { kind: 'choose', at, choice: id } as const;
    at = sceneOf(story, at).choices.find((each) => each.id === id)?.to ?? '';
    return move;
  });
  return replay(story, { ...begin(story), moves });
}

function pathsOf(graph: Spots): NonNullable<Proof['paths']> {
  const { paths } = prove(dataOf(graph));
  if (!paths) throw new Error('No ending is reached.');
  return paths;
}

describe('of stories of every shape', () => {
  // Every property is held of the same stories: they are other ones each time, and proved once.
  const seed = Date.now();
  const proofs = new Map<string, Proof>();
  const proofOf = (data: StoryData, name: string): Proof => {
    const proof = proofs.get(name) ?? prove(data);
    proofs.set(name, proof);
    return proof;
  };

  /** One property of a story, its proof and its graph. */
  const always = (holds: (graph: Spots, proof: Proof, story: Story) => void): void => {
    fc.assert(
      fc.property(spots, (graph) => {
        const data = dataOf(graph);
        holds(graph, proofOf(data, JSON.stringify(graph)), storyFrom(data));
      }),
      { numRuns: often(1000), seed },
    );
  };

  it('what can be reached, what leads to an ending and what goes round is counted as the closure has it', () => {
    always((graph, { scenes, choices, circles }) => {
      const reach = closure(graph);
      const ids = [...graph.keys()];
      const reached = ids.filter((id) => reach[0]?.[id]);
      const isEnding = (id: number): boolean => graph[id]?.isEnding === true;
      const ways = (some: readonly number[]): number =>
        some.reduce((total, id) => total + (graph[id]?.to.length ?? 0), 0);
      const groups = ids.map((id) => ids.filter((other) => reach[id]?.[other] && reach[other]?.[id]));
      const round = groups.filter(
        (group, id) => group[0] === id && (group.length > 1 || graph[id]?.to.includes(id)),
      );
      const closed = round.filter((group) =>
        group.every((id) => ids.every((other) => !reach[id]?.[other] || group.includes(other))),
      );
      expect({ scenes, choices, circles }).toEqual({
        scenes: {
          all: ids.length,
          reached: reached.length,
          leading: ids.filter((id) => ids.some((end) => isEnding(end) && reach[id]?.[end])).length,
        },
        choices: { all: ways(ids), reached: ways(reached) },
        circles: { all: round.length, closed: closed.length },
      });
    });
  });

  it('every ending is named, with the first of the shortest trails, and the trail replays to it', () => {
    always((graph, { endings }, story) => {
      const ends = [...graph.keys()].filter((id) => graph[id]?.isEnding);
      expect(endings.map(({ scene: id }) => id)).toEqual(ends.map(idOf));
      for (const [index, { ending, trail }] of endings.entries()) {
        expect(trail).toEqual(firstTrail(graph, ends[index] ?? -1));
        if (trail) expect(taken(story, trail)).toMatchObject({ lost: 0, here: { scene: { ending } } });
      }
    });
  });

  it('no reading to an ending is shorter than the shortest, none longer than the longest, and both are read', () => {
    always((graph, { paths }) => {
      const lengths = readingsToEndings(graph).map((read) => wordsOf(graph, read));
      expect(paths?.shortest.words).toBe(lengths.length === 0 ? undefined : Math.min(...lengths));
      expect(paths?.longest.words).toBe(lengths.length === 0 ? undefined : Math.max(...lengths));
    });
  });

  it('the trail of the shortest path replays to an ending, in so many words', () => {
    always((graph, { paths }, story) => {
      if (!paths) return;
      const { trail, words, scenes } = paths.shortest;
      const { here, lost, steps } = taken(story, trail);
      expect(lost).toBe(0);
      expect(here.scene.ending).toBeDefined();
      expect(scenes).toBe(steps.length);
      expect(words).toBe(wordsOf(graph, walked(graph, trail)));
    });
  });

  it('the median lies in the middle of all random readings, by their true chances', () => {
    always((graph, { paths }) => {
      const all = [...chances(graph)];
      const chance = (isSo: (words: number) => boolean): number =>
        all.reduce((total, [words, each]) => total + (isSo(words) ? each : 0), 0);
      expect(paths === undefined).toBe(all.length === 0);
      if (!paths) return;
      const { words: median } = paths.median;
      expect(all.map(([words]) => words)).toContain(median);
      // A thousand readings are as far from the truth as this once in many millions of stories.
      expect(chance((words) => words < median)).toBeLessThan(0.6);
      expect(chance((words) => words <= median)).toBeGreaterThan(0.4);
    });
  });
});

describe('a story', () => {
  it('in which two accounts can be heard in turn has its longest path through both', () => {
    const { shortest, longest } = pathsOf([
      { to: [1, 2], isEnding: false, words: 100 },
      { to: [2, 3], isEnding: false, words: 20 },
      { to: [1, 3], isEnding: false, words: 30 },
      { to: [], isEnding: true, words: 1000 },
    ]);
    expect(shortest).toEqual({ words: 1120, scenes: 3, minutes: 5, trail: ['c0', 'c1'] });
    expect(longest).toEqual({ words: 1150, scenes: 4, minutes: 5 });
  });

  it('takes the way of fewer words to be the shorter, though it has more choices', () => {
    const { shortest } = pathsOf([
      { to: [1, 2], isEnding: false, words: 1 },
      { to: [4], isEnding: false, words: 50 },
      { to: [3], isEnding: false, words: 10 },
      { to: [4], isEnding: false, words: 10 },
      { to: [], isEnding: true, words: 1 },
    ]);
    expect(shortest).toMatchObject({ words: 22, trail: ['c1', 'c0', 'c0'] });
  });

  it('is read twice at random to the same median', () => {
    expect(prove(data).paths?.median).toEqual(prove(data).paths?.median);
  });

  it('without a way to an ending has no paths to measure', () => {
    const proof = prove(dataOf(chain(3, [0])));
    expect(proof).not.toHaveProperty('paths');
    expect(proof).toMatchObject({ circles: { all: 1, closed: 1 }, scenes: { leading: 0 } });
  });

  it('that begins nowhere is proved to reach nothing', () => {
    const proof = prove({ ...diamondData, start: 'gone' });
    expect(proof).not.toHaveProperty('paths');
    expect(proof.scenes).toEqual({ all: 4, reached: 0, leading: 4 });
    expect(proof.endings).toEqual([{ ending: 'Ashes', scene: 'end' }]);
  });

  it.each([
    ['a way', chain(20_000, []), { all: 0, closed: 0 }],
    ['a circle', chain(20_000, [0]), { all: 1, closed: 1 }],
  ])('may be %s of twenty thousand scenes, the most a pack may have', (_, graph, circles) => {
    const proof = prove(dataOf(graph));
    expect(proof.circles).toEqual(circles);
    expect(proof.scenes.reached).toBe(20_000);
    expect(proof.paths?.longest.scenes).toBe(circles.all === 0 ? 20_000 : undefined);
  });
});

describe('the room each side is given', () => {
  const told = (reds: number, blues: number): Proof =>
    prove({
      ...diamondData,
      scenes: diamondData.scenes.map((each) => {
        const words = { reds, blues }[each.account ?? ''] ?? 1;
        return { ...each, text: words === 0 ? [] : [block('word '.repeat(words))] };
      }),
    });

  it('is told in words, as a share of all accounts’, the narrator apart', () => {
    expect(told(30, 10)).toMatchObject({
      narrator: 2,
      accounts: [
        { id: 'reds', words: 30, share: 0.75 },
        { id: 'blues', words: 10, share: 0.25 },
      ],
      balance: { most: 'reds', fewest: 'blues', ratio: 3 },
    });
  });

  it('counts what is said against a telling for whoever says it', () => {
    const opposed = diamondData.scenes.map((each) => ({
      ...each,
      text: [block('A fire.')],
      ...(each.account === 'reds' && {
        against: {
          ...block('It was none at all.'),
          account: 'blues',
          speaker: 'A blue',
          short: 'the blue',
          said: '2011-12-16',
          before: false,
        },
      }),
    }));
    const { accounts } = prove({ ...diamondData, scenes: opposed });
    expect(accounts.map(({ words }) => words)).toEqual([2, 2 + 5]);
  });

  it('has no ratio where a side says nothing', () => {
    expect(told(5, 0).balance).toEqual({ most: 'reds', fewest: 'blues' });
    expect(told(0, 0).accounts.map(({ share }) => share)).toEqual([0, 0]);
  });

  it('is no balance where there is one account alone', () => {
    expect(prove({ ...diamondData, accounts: diamondData.accounts.slice(0, 1) })).not.toHaveProperty(
      'balance',
    );
  });
});

describe('the documentary', () => {
  const proof = prove(data);

  it('can be read everywhere and left from everywhere', () => {
    const all = data.scenes.length;
    expect(proof.scenes).toEqual({ all, reached: all, leading: all });
    expect(proof.circles.closed).toBe(0);
  });

  it('has a trail to each of its endings', () => {
    for (const { ending, trail } of proof.endings)
      expect(taken(documentary, trail ?? [])).toMatchObject({ lost: 0, here: { scene: { ending } } });
  });

  it('is about half an hour for a reader who wanders, and at least five minutes for one in haste', () => {
    expect(proof.paths?.median.minutes).toBeGreaterThan(20);
    expect(proof.paths?.median.minutes).toBeLessThan(45);
    expect(proof.paths?.shortest.minutes).toBeGreaterThanOrEqual(5);
  });
});
