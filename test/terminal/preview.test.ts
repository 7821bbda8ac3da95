/** A story that is written while it is read: the page changes under its reader. */
import { describe, expect, it } from 'vitest';
import { type Scene, type Story, type StoryData, storyFrom } from '../../source/story/story.ts';
import { block, diamond, diamondData, longData } from '../fixtures/stories.ts';
import { followed } from '../helpers/follow.ts';
import { atFire, reader } from '../helpers/reader.ts';

/** The story with other words, and whatever else is changed. */
function edited(data: StoryData, change: Partial<StoryData>): Story {
  return storyFrom({ ...data, ...change, wording: JSON.stringify(change) });
}

const scenesWith = (data: StoryData, id: string, change: Partial<Scene>): readonly Scene[] =>
  data.scenes.map((scene) => (scene.id === id ? { ...scene, ...change } : scene));

const without = (id: string): Story =>
  edited(diamondData, {
    scenes: diamondData.scenes
      .filter((scene) => scene.id !== id)
      .map((scene) => ({ ...scene, choices: scene.choices.filter(({ to }) => to !== id) })),
  });

describe('a story that is saved while it is read', () => {
  it('is on the page at once, at the same scene, and goes on from there', async () => {
    const follow = followed(diamond);
    const text = [block('The fire was very small.')];
    await atFire({ follow })
      .and(() =>
        follow.become({
          story: edited(diamondData, { scenes: scenesWith(diamondData, 'fire-reds', { text }) }),
        }),
      )
      .sees('The fire was very small.')
      .seesNo('The fire was small')
      .presses('b')
      .sees('Title of start')
      .presses('1')
      .sees('The fire was very small.')
      .presses('1')
      .sees('Title of end');
  });

  it('stays at the same place of a long page', async () => {
    const follow = followed(storyFrom(longData));
    const { text = [] } = longData.scenes[0] ?? {};
    const at = reader(storyFrom(longData), { follow })
      .presses('enter')
      .sees('Paragraph 1 ')
      .presses('pageDown')
      .seesNoLonger('Paragraph 1 ');
    await at;
    const before = at.screen.lines();
    const mended = text.with(5, block('The sixth paragraph was mended.'));
    await at
      .and(() =>
        follow.become({
          story: edited(longData, {
            scenes: scenesWith(longData, 'long', { text: [...mended, block('And a last word.')] }),
          }),
        }),
      )
      .sees('The sixth paragraph was mended.');
    expect(at.screen.lines().slice(0, 8)).toEqual(before.slice(0, 8));
  });

  it('keeps the last good page where it has an error, and says the error until it is mended', async () => {
    const follow = followed(diamond);
    await atFire({ follow })
      .and(() => follow.become({ problems: ['one/x.json:1:2: A quote is missing.'] }))
      .sees('The fire was small', 'one/x.json:1:2: A quote is missing.')
      .presses('s')
      .sees('Who says so', 'one/x.json:1:2')
      .and(() => follow.become({ problems: [] }))
      .seesNoLonger('one/x.json')
      .sees('Who says so');
  });

  it('says errors without pushing the page off a small window', async () => {
    const follow = followed(diamond);
    const at = atFire({ follow })
      .resizes(40, 10)
      .and(() => follow.become({ problems: ['A long problem. '.repeat(30)] }))
      .sees('A long problem.')
      .sees('? help');
    await at;
    const told = (): readonly string[] => at.screen.lines().filter((line) => line.includes('problem'));
    await expect.poll(told).toHaveLength(3);
  });

  it('without the scene that is shown, goes to the nearest that is there and says how much was lost', async () => {
    const follow = followed(diamond);
    await atFire({ follow })
      .and(() => follow.become({ story: without('fire-reds') }))
      .sees('Title of start', '1 step of your path cannot be followed')
      .and(() => follow.become({ story: diamond }))
      .sees('The fire was small')
      .seesNo('cannot be followed');
  });

  it('without the choice the arrows stood on, puts them on one that is there', async () => {
    const follow = followed(diamond);
    await reader(diamond, { follow })
      .presses('enter')
      .sees('Title of start')
      .presses('down')
      .and(() => follow.become({ story: without('fire-blues') }))
      .seesNoLonger('Follow the blues')
      .presses('enter')
      .sees('The fire was small');
  });

  it('shows what is begun after it was saved', async () => {
    const follow = followed(diamond);
    await reader(diamond, { follow })
      .sees('T A L E')
      .and(() => follow.become({ story: edited(diamondData, { title: 'Story' }) }))
      .sees('S T O R Y')
      .and(() =>
        follow.become({
          story: edited(diamondData, { scenes: scenesWith(diamondData, 'start', { title: 'Dawn' }) }),
        }),
      )
      .presses('enter')
      .sees('Dawn');
  });
});

describe('a page over the scene', () => {
  it.each<
    readonly [
      page: string,
      keys: readonly string[],
      shown: string,
      change: Partial<StoryData>,
      instead: string,
    ]
  >([
    ['a scene read aside', ['o', 'enter', 'enter'], 'Words of fire-blues', {}, 'Other accounts: The fire'],
    ['its sources', ['o', 'enter', 'enter', 's'], 'Who says so', {}, 'Other accounts: The fire'],
    ['a question', ['c', 'enter'], 'Where it stands', { questions: [] }, 'The fire was small'],
    ['a claim', ['c', 'enter', 'enter'], 'The claim', { questions: [] }, 'The fire was small'],
    ['the timeline', ['t'], 'What happened when', { timeline: [] }, 'The fire was small'],
    ['the names', ['g'], 'Names and terms', { people: [], terms: [] }, 'The fire was small'],
    ['the map', ['m'], 'Where it happened', { places: [] }, 'The fire was small'],
    [
      'the figures',
      ['n'],
      'How many were burnt',
      { figures: { title: '-', entries: [] } },
      'The fire was small',
    ],
  ])(
    '%s closes when what it shows is taken away, and is there again when that is',
    async (_, keys, shown, change, instead) => {
      const follow = followed(diamond);
      const scenes = scenesWith(diamondData, 'fire-reds', { questions: [], claims: [] });
      const next =
        Object.keys(change).length === 0 ? without('fire-blues') : edited(diamondData, { scenes, ...change });
      await atFire({ follow })
        .presses(...keys)
        .sees(shown)
        .and(() => follow.become({ story: next }))
        .sees(instead)
        .seesNo(shown)
        .and(() => follow.become({ story: diamond }))
        .sees(shown);
    },
  );

  it('stays open while what it shows is there, and closes to the scene', async () => {
    const follow = followed(diamond);
    const text = [block('Other words.')];
    await atFire({ follow })
      .presses('o')
      .sees('Other accounts: The fire')
      .and(() =>
        follow.become({
          story: edited(diamondData, { scenes: scenesWith(diamondData, 'fire-reds', { text }) }),
        }),
      )
      .sees('Other accounts: The fire')
      .presses('escape')
      .sees('Other words.');
  });
});
