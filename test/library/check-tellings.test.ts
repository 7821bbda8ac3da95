/**
 * Who tells, how it came to us, what stands against it: what a writer is told of each thing that is wrong
 * there.
 */
import { describe, it } from 'vitest';
import type { SceneFile } from '../../source/library/schema/scene.ts';
import { pack, toldPack } from '../helpers/pack.ts';
import { defects, hands, isSound, many, owners, water } from './defect.ts';

describe('a story told in every form', () => {
  it('has nothing wrong in it', () => {
    isSound(toldPack());
  });

  it('needs none of the rules that it has', () => {
    isSound(toldPack().with('story.json', (each: { rules?: object }) => delete each.rules));
  });
});

describe('who tells', () => {
  defects([
    [
      'nobody, in no paragraph, says nothing',
      'empty-scene',
      pack().raw('a/end.json', '▸{ "title": "Evening", "moment": "evening", "ending": "Ashes", "text": [] }'),
    ],
    [
      'in a scene that leaves out its text too says nothing',
      'empty-scene',
      pack().raw('a/end.json', '▸{ "title": "Evening", "moment": "evening", "ending": "Ashes" }'),
    ],
    [
      'cannot both go on elsewhere and be at the end of the page',
      'both-ends',
      hands('"goesOn": "', '"end": "page",\n      "goesOn": ▸"'),
      '"end" where the page ended',
    ],
    [
      'with another of the same short name is told so',
      'same-teller',
      hands('"short": "The log"', '"short": ▸"the carder"'),
      'a short name of its own',
    ],
    [
      'and goes on in a scene that is not there is told so',
      'broken-link',
      hands('"goesOn": "the-water-hands"', '"goesOn": ▸"the-water-hand"'),
      'Did you mean "the-water-hands"?',
    ],
    [
      'and is nobody of whom the story knows is told so',
      'unknown-person',
      hands('"person": "joss-weir"', '"person": ▸"joss-wier"'),
      'Did you mean "joss-weir"?',
    ],
    [
      'on a record that is not there is told so',
      'unknown-source',
      water('"sources": ["bote"]', '"sources": [▸"boat"]'),
      '"boat"',
    ],
    ['in a paragraph without a record is told so', 'shape', water('"sources": ["bote"]', '"sources": ▸[]')],
    [
      'and how they know it must be said',
      'shape',
      water('"presence": "there"', '"presence": ▸"here"'),
      'there',
    ],
    [
      'has a short name that is short',
      'shape',
      water('"short": "The carder"', `"short": ▸"${many('The', 8)}"`),
    ],
    ['has a short name', 'shape', water('"short": "The carder"', '"short": ▸" "')],
    [
      'has a short name that can be seen',
      'shape',
      water('"short": "The carder"', '"short": ▸"\\u200B"'),
      '"short" is empty',
    ],
    [
      'in a language that is written otherwise is told how to write it',
      'shape',
      water('"from": "de"', '"from": ▸"German"'),
      'a language: ru',
    ],
    [
      'on no day of the calendar is told so',
      'bad-date',
      water('"said": "1911-03-17"', '"said": ▸"1911-02-30"'),
    ],
    [
      'with two others is one too many',
      'shape',
      toldPack()
        .with<SceneFile>('the-fire/the-fire-hands.json', ({ tellings = [] }) => {
          tellings.push(...tellings.slice(1));
        })
        .swap('the-fire/the-fire-hands.json', '"tellings": [', '"tellings": ▸['),
    ],
    [
      'has nothing to mark as later by hand',
      'shape',
      water('"said": "1911-03-17"', '▸"later": true,\n      "said": "1911-03-17"'),
    ],
  ]);
});

describe('how a telling came to us', () => {
  defects([
    [
      'is told in at most 60 words',
      'long-provenance',
      owners('"words": "The owners printed it', `"words": ▸"${many('Then', 56)} the owners printed it`),
      'more than 60',
    ],
    [
      'rests on a record',
      'unknown-source',
      owners('insurer.",\n    "sources": ["', 'insurer.",\n    "sources": [▸"x'),
    ],
  ]);

  it('may take all of 60 words', () => {
    isSound(owners('"words": "The owners printed it', `"words": "${many('Then', 50)} the owners printed it`));
  });
});

describe('what stands against a telling', () => {
  const without = toldPack().with<SceneFile>(
    'the-fire/the-water-hands.json',
    (scene) => delete scene.against,
  );

  defects([
    [
      'is missed where the story asks for it',
      'no-against',
      without.raw(
        'the-fire/the-water-hands.json',
        `▸${String(without.texts['the-fire/the-water-hands.json'])}`,
      ),
      'leave it',
    ],
    [
      'is not said by who tells',
      'own-against',
      water('"speaker": "The town’s engineer"', '"speaker": ▸"A carder on the second floor"'),
    ],
    [
      'is not said by who tells under another name either',
      'own-against',
      water('"speaker": "', '"speaker": ▸"').swap(
        'the-fire/the-water-hands.json',
        'The engineer',
        'the Carder',
      ),
    ],
    [
      'is better said by somebody who has no scene of the moment',
      'against-has-scene',
      owners('"speaker": "A stoker"', '"speaker": ▸"The brigade’s log"'),
      '"the-fire-hands"',
    ],
    [
      'takes at most 55 words',
      'long-against',
      water('"words": "There was water', `"words": ▸"${many('Then', 44)} there was water`),
      'more than 55',
    ],
    [
      'belongs to an account that there is',
      'unknown-account',
      owners('"account": "hands",\n    "said"', '"account": ▸"hand",\n    "said"'),
      'Did you mean "hands"?',
    ],
  ]);

  it('may take all of 55 words', () => {
    isSound(water('"words": "There was water', `"words": "${many('Then', 38)} there was water`));
  });

  it('is missed in no scene of the narrator, and nowhere where the story does not ask for it', () => {
    isSound(without.swap('story.json', '"against": true', '"against": false'));
  });
});

describe('the line for who comes from another telling', () => {
  const from = '"from": "the-fire-owners"';

  defects([
    [
      'is not for who comes from another moment',
      'crossing-elsewhere',
      hands(from, '"from": ▸"the-gate"'),
      '"the-gate" does not tell the same moment',
    ],
    [
      'is not for who comes from the same scene',
      'crossing-elsewhere',
      hands(from, '"from": ▸"the-fire-hands"'),
    ],
    [
      'along which no choice leads is read by nobody',
      'unmet-crossing',
      owners('"to": "the-fire-hands"', '"to": "the-gate"').swap(
        'the-fire/the-fire-hands.json',
        from,
        '"from": ▸"the-fire-owners"',
      ),
      'No choice of "the-fire-owners" leads here',
    ],
    ['is for who comes from a scene that there is', 'broken-link', hands(from, '"from": ▸"the-fire-owner"')],
  ]);
});

describe('a claim', () => {
  defects([
    [
      'of which the scene cites no record is not told there',
      'untold-claim',
      hands('"claims": ["belt-lit", ', '"claims": ["belt-lit", ▸"owner-lit", '),
      '"owner-lit"',
    ],
  ]);

  it('may be told by what stands against a telling, and anywhere where the story does not ask', () => {
    isSound(hands('"claims": ["belt-lit", ', '"claims": ["belt-lit", "lamp-lit", '));
    isSound(
      hands('"claims": ["belt-lit", ', '"claims": ["belt-lit", "owner-lit", ').swap(
        'story.json',
        '"claims": true',
        '"claims": false',
      ),
    );
  });
});
