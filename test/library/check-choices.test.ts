/** What is offered at the end of a page: how much at a glance, under labels that say what they hold. */
import { describe, it } from 'vitest';
import type { SceneFile } from '../../source/library/schema/scene.ts';
import { type PackDraft, toldPack } from '../helpers/pack.ts';
import { defects, hands, isSound, ruled } from './defect.ts';

const marked = (draft: PackDraft, file: string, from: string): PackDraft =>
  draft.swap(file, from, `▸${from}`);

/** The first scene with one more choice, which leads back. */
const more = (draft: PackDraft, ...ids: readonly string[]): PackDraft =>
  draft.with<SceneFile>('the-fire/the-night.json', ({ choices = [] }) => {
    for (const to of ids) choices.push({ id: `to-${to}`, label: `A way to ${to}`, to });
  });

describe('choices', () => {
  defects([
    [
      'that are more than the story wants are told so',
      'crowded',
      marked(
        more(ruled({ choices: 4 }), 'the-gate', 'the-fire-hands'),
        'the-fire/the-night.json',
        '[\n    {\n      "id": "stop"',
      ),
      '5 choices stand together, more than 4',
    ],
    [
      'that are more under one heading than the story wants are told so',
      'crowded',
      marked(
        more(ruled({ group: 3 }), 'the-gate', 'the-fire-hands'),
        'the-fire/the-night.json',
        '[\n    {\n      "id": "stop"',
      ),
      '4 choices stand together, more than 3',
    ],
  ]);

  it('of the narrator stand under two headings, so that each may have as many', () => {
    // One leads to the moment that comes next, the others elsewhere.
    isSound(more(ruled({ group: 3 }), 'the-gate'));
  });

  it('may be as many as nine where the story does not say', () => {
    isSound(
      more(
        ruled({ group: 0, choices: 0 }),
        'the-gate',
        'the-fire-hands',
        'the-water-hands',
        'the-fire-owners',
      ),
    );
  });
});

describe('a label', () => {
  const label = '"Eleven men and a pump"';

  defects([
    [
      'that only names an account and a moment says nothing of what is told there',
      'bare-label',
      hands(label, '▸"Go on with the hands: the water"'),
      'a person, a thing, a number, an hour',
    ],
    ['that only says to go on says nothing either', 'bare-label', hands(label, '▸"Go on"')],
    [
      'like another of its scene is told so',
      'same-label',
      hands('"label": "A lamp by the window (violence)"', '"label": ▸"eleven men and a Pump"'),
    ],
    [
      'is as short as the story wants it, and told of once',
      'long-label',
      hands(
        label,
        '▸"Eleven men and a pump, and the whole of the yard full of coats, and more of it, and more"',
      ),
      'more than 60',
    ],
    [
      'is as short as any line where the story does not say',
      'long-label',
      ruled({ labels: 0 }).swap(
        'the-fire/the-fire-hands.json',
        label,
        '▸"Eleven men and a pump, and the whole of the yard full of coats, and more of it, and more still"',
      ),
      'more than 90',
    ],
  ]);

  it('may be longer where the story wants it so', () => {
    isSound(
      ruled({ labels: 100 }).swap(
        'the-fire/the-fire-hands.json',
        label,
        '"Eleven men and a pump, and the whole of the yard full of coats, and more of it, and more still"',
      ),
    );
  });

  it('may name account and moment where the story does not say, and always where the narrator goes on', () => {
    isSound(ruled({ labels: 0 }, hands(label, '"Go on with the hands: the water"')));
    isSound(
      toldPack().swap('the-fire/the-water-hands.json', '"Two hundred coats, and one list"', '"The night"'),
    );
  });

  it('may say the same as one of another scene', () => {
    isSound(
      toldPack().swap('the-fire/the-gate.json', '"Coats on a nail, and a hot belt"', '"Two hundred coats"'),
    );
  });
});
