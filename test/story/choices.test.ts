/** Under which headings the choices of a scene stand. */
import { describe, expect, it } from 'vitest';
import { choiceGroups } from '../../source/story/choices.ts';
import { type Choice, sceneOf, type Story, storyFrom } from '../../source/story/story.ts';
import { choice, diamond, diamondData } from '../fixtures/stories.ts';
import { told } from '../fixtures/told.ts';

const groups = (story: Story, id: string): readonly string[] =>
  choiceGroups(story, sceneOf(story, id)).map(
    ({ kind, choices }) => `${kind}: ${choices.map(({ to }) => to).join(' ')}`,
  );

/** The diamond, in which one scene leads elsewhere. */
const leading = (id: string, ...choices: readonly Choice[]): Story =>
  storyFrom({
    ...diamondData,
    scenes: diamondData.scenes.map((each) => (each.id === id ? { ...each, choices } : each)),
  });

describe('what a scene offers', () => {
  it('from an account leads on to another moment, or to who else tells this one', () => {
    expect(groups(told, 'the-fire-hands')).toEqual(['on: the-water-hands', 'hear: the-fire-owners']);
    expect(groups(told, 'the-water-hands')).toEqual(['on: the-night the-fire-owners']);
  });

  it('leads on first, in whatever order it is written', () => {
    const turned = leading('fire-reds', choice('hear', 'Hear', 'fire-blues'), choice('on', 'On', 'end'));
    expect(groups(turned, 'fire-reds')).toEqual(['on: end', 'hear: fire-blues']);
  });

  it('from the narrator leads to the moment that comes next, or to any other', () => {
    expect(groups(diamond, 'start')).toEqual(['with: fire-reds fire-blues']);
    expect(groups(told, 'the-gate')).toEqual(['with: the-fire-hands the-fire-owners', 'or: the-water-hands']);
  });

  it('from the narrator leads with somebody also where every way leads back', () => {
    expect(groups(leading('end', choice('back', 'Back', 'start')), 'end')).toEqual(['with: start']);
  });

  it('is one group where every way leads out of the chapter', () => {
    const scenes = told.scenes.get('the-night')?.choices ?? [];
    const out = scenes.filter(({ to }) => to !== 'that-night');
    const story: Story = {
      ...told,
      scenes: new Map(
        [...told.scenes].map(([id, each]) => [id, id === 'the-night' ? { ...each, choices: out } : each]),
      ),
    };
    expect(groups(story, 'the-night')).toEqual(['ends: the-hearing-hands the-hearing-owners']);
    expect(groups(told, 'the-night')).toEqual([
      'with: that-night',
      'or: the-hearing-hands the-hearing-owners',
    ]);
  });

  it('is nothing at an ending', () => {
    expect(groups(told, 'the-end')).toEqual([]);
  });
});
