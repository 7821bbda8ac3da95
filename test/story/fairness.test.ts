/** How evenly a story is told: the figures are those that a hand counts. */
import { describe, expect, it } from 'vitest';
import { fairnessOf, sharedRuns } from '../../source/story/fairness.ts';
import { wordsIn } from '../../source/story/lengths.ts';
import { storyFrom, type StoryData } from '../../source/story/story.ts';
import { block, diamondData, scene } from '../fixtures/stories.ts';
import { toldData } from '../fixtures/told.ts';

const words = (text: string): number => text.split(' ').length;

describe('the figures of a story', () => {
  const all = fairnessOf(toldData);
  const first = fairnessOf(toldData, 'the-fire');

  it('count of each account the words of its scenes, and those it says against others', () => {
    const later = fairnessOf(toldData, 'years-after');
    const lawyer = 'On the owners’ floor nobody had lit as much as a pipe.';
    const owner =
      'The second floor had been insured in February. He did not think that the carder Joss Weir could have seen the lamp.';
    const stoker =
      'It had begun on the owners’ floor. The forewoman, Ann Reed, had left the town the week before, and her keys lay on the table of the court.';
    expect(later.accounts.map(({ account, words: n }) => [account, n])).toEqual([
      ['hands', words(stoker)],
      ['owners', words(owner) + words(lawyer)],
    ]);
    for (const [index, { words: n }] of all.accounts.entries())
      expect(n).toBe((first.accounts[index]?.words ?? 0) + (later.accounts[index]?.words ?? 0));
  });

  it('count of each account the paragraphs that rest on one record alone, and on which the most', () => {
    expect(all.accounts.map(({ alone }) => alone)).toEqual([
      { count: 3, of: 6, source: 'bote' },
      { count: 2, of: 3, source: 'herald' },
    ]);
  });

  it('count who speaks against a telling, and the tellings that nobody speaks against', () => {
    expect(all.accounts.map(({ against }) => against)).toEqual([1, 2]);
    expect(all.unopposed).toEqual({ count: 0, of: 5 });
    const silent = toldData.scenes.map(({ against: _, ...rest }) => rest);
    expect(fairnessOf({ ...toldData, scenes: silent }).unopposed).toEqual({ count: 5, of: 5 });
  });

  it('count the tellings by somebody who was there, and those of that month', () => {
    expect(all.there).toEqual({ count: 3, of: 6 });
    expect(all.then).toEqual({ count: 5, of: 6 });
    expect(first.then).toEqual({ count: 4, of: 4 });
  });

  it('count the choices of the scenes that have any', () => {
    expect(all.choices).toEqual({ count: 17, of: 7, most: 3 });
    expect(fairnessOf({ ...toldData, scenes: [] }).choices).toEqual({ count: 0, of: 0, most: 0 });
  });

  it('count the words of the documentary about what was not found', () => {
    const data: StoryData = {
      ...diamondData,
      scenes: [
        scene('a', 'fire', {
          text: [
            block('Six words stand here, of seven.'),
            block('Nothing.', { editorial: true, sources: [] }),
          ],
        }),
      ],
    };
    expect(fairnessOf(data).silence).toEqual({ count: 1, of: 7 });
    expect(all.silence).toEqual({
      count: 0,
      of: wordsIn(toldData.scenes.flatMap((each) => storyBlocks(each.id))),
    });
  });
});

/** Every paragraph of a scene of the story, whatever part of its page it is in. */
function storyBlocks(id: string): readonly { readonly words: string }[] {
  const found = storyFrom(toldData).scenes.get(id);
  const { text = [], tellings = [], provenance, against } = found ?? {};
  return [
    ...text,
    ...tellings.flatMap((telling) => telling.text),
    ...(provenance ? [provenance] : []),
    ...(against ? [against] : []),
  ];
}

describe('words that a story shares with another text', () => {
  const story = (...texts: readonly string[]): StoryData => ({
    ...diamondData,
    scenes: texts.map((text, index) => scene(`s${index}`, 'fire', { text: [block(text)] })),
  });
  const runs = (text: string, other: string): readonly string[] =>
    sharedRuns(story(text), other).map(({ run }) => run);
  const eight = 'one two three four five six seven eight';

  it('are found from eight in a row on, whatever their case and signs', () => {
    expect(runs('He said: One, two – three four five six seven eight!', `so ${eight} so`)).toEqual([eight]);
    expect(runs(`So ${eight} nine then.`, `${eight} nine ten`)).toEqual([`${eight} nine`]);
    expect(runs('One two three four five six seven and eight.', eight)).toEqual([]);
  });

  it('are told with their scene, each run by itself', () => {
    const other = `${eight}. Of this nobody spoke, and it was cold in the hall.`;
    const text = `${eight}; and nobody spoke, and it was cold in the hall.`;
    expect(sharedRuns(story('Nothing.', text), other)).toEqual([
      { scene: 's1', run: eight },
      { scene: 's1', run: 'nobody spoke and it was cold in the hall' },
    ]);
  });

  it('do not count within quotation marks, nor over them', () => {
    expect(runs(`She said “${eight}” there.`, eight)).toEqual([]);
    expect(runs('One two three four “so she said” five six seven eight.', eight)).toEqual([]);
    expect(runs('One two three four “so” five six seven eight.', eight.replace('five', '| five'))).toEqual(
      [],
    );
    expect(runs(`“So.” ${eight} “So.”`, eight)).toEqual([eight]);
    const quoted = [scene('q', 'fire', { text: [block(eight, { quotation: true })] })];
    expect(sharedRuns({ ...diamondData, scenes: quoted }, eight)).toEqual([]);
  });

  it('are looked for in every part of a page', () => {
    const other = toldData.scenes.flatMap(({ against }) => against?.words ?? []).join(' ');
    const scenes = new Set(sharedRuns(toldData, other).map((found) => found.scene));
    expect([...scenes].sort()).toEqual(
      toldData.scenes.flatMap(({ id, against }) => (against ? [id] : [])).sort(),
    );
  });
});
