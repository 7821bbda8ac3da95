/**
 * What stands on record beside the scenes: silences, hours, quotations, and what was known by the horizon.
 */
import { describe, it } from 'vitest';
import type { StoryFile } from '../../source/library/schema/story.ts';
import { type PackDraft, toldPack } from '../helpers/pack.ts';
import { defects, hands, isSound, ruled, told } from './defect.ts';

describe('a silence', () => {
  const silence = (from: string, to: string): PackDraft => told('silences.json', from, to);
  const none = toldPack().raw('silences.json', '{ "silences": [] }');

  defects([
    [
      'of which no record says how it was looked for is told so',
      'no-silence',
      none.swap('story.json', '{ "id": "the-water"', '▸{ "id": "the-water"'),
      '"owners" tells nothing of the moment "the-water"',
    ],
    [
      'is none where the account tells the moment',
      'not-silent',
      silence('{\n      "account": "owners"', '▸{\n      "account": "owners"')
        .swap('silences.json', '"moment": "the-water"', '"moment": "the-fire"')
        .swap('story.json', '"silences": true', '"silences": false'),
      '"owners" tells the moment "the-fire"',
    ],
    [
      'is of an account that there is',
      'unknown-account',
      ruled({ silences: false }, silence('"owners"', '▸"owner"')),
      'Did you mean "owners"?',
    ],
    [
      'is of a moment that there is',
      'unknown-moment',
      ruled({ silences: false }, silence('"the-water"', '▸"the-waters"')),
      'Did you mean "the-water"?',
    ],
    ['was looked for on a day of the calendar', 'bad-date', silence('"2026-11"', '▸"2026-13"')],
    ['was looked for in so many ways', 'shape', silence('"ways": 2', '"ways": ▸-1')],
    ['says what it can mean', 'shape', silence('"They may have told it where nobody looked."', '▸" "')],
    [
      'in a scene is told where it stands',
      'silent-words',
      told('the-fire/the-fire-hands.json', 'and nobody saw her', 'and of her nothing ▸was found'),
      '"was found"',
    ],
    [
      'in a summary is found whatever its case',
      'silent-words',
      told('the-fire/the-fire-owners.json', 'A lamp fell', 'Nothing ▸Was found. A lamp fell'),
    ],
  ]);

  it('needs no record where the story does not ask for it, nor at a moment that nobody tells but the narrator', () => {
    isSound(ruled({ silences: false }, none));
  });
});

describe('a day by the hour', () => {
  const hours = (from: string, to: string): PackDraft => told('hours.json', from, to);

  defects([
    [
      'outside of its chapter is told so',
      'hour-outside',
      hours('"date": "1911-03-16"', '"date": ▸"1911-03-20"'),
      '1911-03-16/1911-03-19',
    ],
    ['of no chapter is told so', 'unknown-chapter', hours('"the-fire"', '▸"the-fires"'), 'Did you mean'],
    ['of no account is told so', 'unknown-account', hours('"account": "hands"', '"account": ▸"hand"')],
    ['on no record is told so', 'unknown-source', hours('"sources": ["bote"]', '"sources": [▸"bot"]')],
    [
      'in which a disagreement names no entry is told so',
      'unknown-hour',
      hours('"entries": ["hands-smoke"', '"entries": [▸"hands-smok"'),
      'Did you mean "hands-smoke"?',
    ],
    [
      'has its entries in the order of the day',
      'hours-disorder',
      hours('"from": "10:15"', '"from": ▸"09:15"'),
    ],
    ['has entries that end after they begin', 'hours-disorder', hours('"to": "09:45"', '"to": ▸"09:15"')],
    [
      'has no entry that ends and does not begin',
      'hours-disorder',
      hours('"from": "09:30",\n          "to": ', '"to": ▸'),
    ],
    ['has hours that are on the clock', 'shape', hours('"09:30"', '▸"9:30"'), 'Of an hour: 09:30'],
    ['has each of its entries once', 'doubled-id', hours('"id": "owners-bell"', '"id": ▸"hands-bell"')],
    [
      'disagrees with itself from two entries on',
      'shape',
      hours('["hands-smoke", "owners-smoke"]', '▸["hands-smoke"]'),
    ],
  ]);

  it('may give the same hour twice, and no hour', () => {
    isSound(hours('"from": "10:15"', '"from": "09:30"'));
    isSound(hours('"from": "10:15",\n', ''));
  });
});

describe('a quotation', () => {
  const kept = (from: string, to: string): PackDraft => told('quotations.json', from, to);

  defects([
    [
      'in a translated telling of which the original is not kept is told so',
      'untranslated',
      hands('on their nails', 'on their ▸“nails”'),
      'quotations.json',
    ],
    [
      'that only begins like a word of one that is kept is told so',
      'untranslated',
      hands('the coats stayed', 'the ▸“coat” stayed'),
    ],
    [
      'that no scene has in these words is told so',
      'unused-quotation',
      toldPack()
        .with('quotations.json', ({ quotations }: { quotations: unknown[] }) => {
          quotations.push({
            id: 'the-keys',
            words: 'give me the keys',
            original: 'Die Schlüssel',
            language: 'de',
            sources: ['bote'],
          });
        })
        .swap('quotations.json', '{\n      "id": "the-keys"', '▸{\n      "id": "the-keys"'),
      '"the-keys"',
    ],
    ['rests on a record', 'unknown-source', kept('["bote"]', '[▸"bot"]')],
    ['is kept once', 'doubled-id', kept('"id": "the-mob"', '"id": ▸"leave-the-coats"')],
    ['is of some language', 'shape', kept('"language": "de"', '"language": ▸"German"'), 'BCP 47'],
  ]);

  it('may have been said in the language of the story, and says so', () => {
    isSound(hands('on their nails', 'on their “nails” (in English)'));
  });

  it('may be a part of what is kept, and end in another sign', () => {
    isSound(hands('the coats stayed', 'the “coats!” and “Leave the coats…” stayed'));
  });

  it('needs no original in a telling that is not translated, nor where the story does not ask for it', () => {
    isSound(told('the-fire/the-fire-owners.json', 'a lamp fell', 'a “lamp” fell'));
    isSound(ruled({ quotations: false }, hands('on their nails', 'on their “nails”')));
  });
});

describe('what was known by the horizon', () => {
  const night = (from: string, to: string): PackDraft => told('the-fire/that-night.json', from, to);

  defects([
    [
      'is not marked as later, since the public knew it',
      'not-later',
      told('years-after/the-end.json', '"later": true', '"public": "1911-03-19",\n      "later": ▸true'),
      '"public"',
    ],
    [
      'is all that an ending of that day may hold',
      'later-at-horizon',
      night('{\n      "words": "At midnight', '▸{\n      "later": true,\n      "words": "At midnight'),
      '"then"',
    ],
    [
      'does not hold a telling of a later day',
      'later-at-horizon',
      ruled({ then: ['the-hearing-hands'] })
        .swap('years-after/the-hearing-hands.json', '"text": [\n        {', '"text": [\n        ▸{')
        .swap(
          'years-after/the-hearing-hands.json',
          '"said": "1913-05-02",\n    "words"',
          '"said": "1911-03-17",\n    "public": "1911-03-17",\n    "words"',
        ),
    ],
    [
      'does not hold a telling of which every record is of a later day',
      'later-at-horizon',
      told('sources.json', '"date": "1911-03-18"', '"date": "1912"')
        .swap('story.json', '"that-night"', '"the-water-hands"')
        .swap('the-fire/the-water-hands.json', '"text": [\n        {', '"text": [\n        ▸{')
        .swap('the-fire/the-gate.json', '"sources": ["bote"]', '"later": true, "sources": ["bote"]')
        .swap('the-fire/the-night.json', '"sources": ["bote"]', '"later": true, "sources": ["bote"]')
        .swap('questions.json', '"sources": ["bote"]', '"later": true, "sources": ["bote"]')
        .swap(
          'questions.json',
          '"said": "1911-03-17",\n          "sources": ["bote"]',
          '"said": "1911-03-17",\n          "later": true, "sources": ["bote"]',
        ),
    ],
    [
      'does not hold what stands against a telling and came later',
      'later-at-horizon',
      ruled({ then: ['the-hearing-hands'] })
        .swap(
          'years-after/the-hearing-hands.json',
          '"said": "1913-05-02",\n      "text"',
          '"said": "1913-05-02",\n      "public": "1911-03-17",\n      "text"',
        )
        .swap('years-after/the-hearing-hands.json', '"against": {', '"against": ▸{'),
    ],
    [
      'is told in a scene that there is',
      'broken-link',
      told('story.json', '"then": ["that-night"]', '"then": [▸"this-night"]'),
    ],
    [
      'is where every way should pass: one that goes past it is told so',
      'misses-scene',
      told('the-fire/the-water-hands.json', '"to": "the-night"', '"to": "that-night"').swap(
        'the-fire/that-night.json',
        '"ending": "',
        '"ending": ▸"',
      ),
      '"the-night"',
    ],
    [
      'is where every way should pass, and that must be there',
      'broken-link',
      told('story.json', '"pass": "the-night"', '"pass": ▸"the-nite"'),
    ],
    [
      'is what the questions at an ending ask of, and those must be there',
      'unknown-question',
      told('story.json', '"asked": ["who-lit"', '"asked": [▸"who-lid"'),
      'Did you mean "who-lit"?',
    ],
  ]);

  it('may rest on what was known then by its own day', () => {
    isSound(ruled({ then: ['the-water-hands', 'the-fire-hands', 'the-fire-owners', 'that-night'] }));
  });

  it('may be missed where the story does not ask for it', () => {
    isSound(
      told('the-fire/the-water-hands.json', '"to": "the-night"', '"to": "that-night"').with(
        'story.json',
        ({ rules }: StoryFile) => delete rules?.pass,
      ),
    );
  });
});
