import { describe } from 'vitest';
import type { SceneFile } from '../../source/library/schema/scene.ts';
import type { StoryFile } from '../../source/library/schema/story.ts';
import { jsonText, pack, type PackDraft } from '../helpers/pack.ts';
import { blues, defects, end, reds, start, story, swap } from './defect.ts';

const night: SceneFile = {
  title: 'Night',
  moment: 'evening',
  text: [{ words: 'Nothing was found.', editorial: true }],
  ending: 'Night',
};
const nightText = jsonText(night);

/** With a second chapter, whose one moment is the night. */
const twoChapters = pack().with('story.json', ({ chapters }: StoryFile) => {
  chapters.push({
    id: 'b',
    title: 'After',
    span: '2011-12-17',
    moments: [{ id: 'night', title: 'The night' }],
  });
});
const nightInB = twoChapters.raw('b/night.json', jsonText({ ...night, moment: 'night' }));

describe('ids that lead nowhere', () => {
  defects([
    [
      'a misspelt way is named with the scene that was meant',
      'broken-link',
      start('"to": "fire-reds"', '"to": ▸"fire-redz"'),
      'Did you mean "fire-reds"?',
    ],
    [
      'a way to a scene like no other is told where scenes lie',
      'broken-link',
      start('"to": "fire-reds"', '"to": ▸"hospital"'),
      'Add it to the chapter folders',
    ],
    [
      'a story that begins nowhere is told so',
      'broken-link',
      story('"start": "start"', '"start": ▸"stars"'),
      'Did you mean "start"?',
    ],
    [
      'a misspelt moment is named with the one that was meant',
      'unknown-moment',
      start('"morning"', '▸"mornin"'),
      'Did you mean "morning"?',
    ],
    [
      'a misspelt account is named with the one that was meant',
      'unknown-account',
      reds('"account": "reds"', '"account": ▸"red"'),
      'Did you mean "reds"?',
    ],
    [
      'a misspelt place is named with the one that was meant',
      'unknown-place',
      start('"square"', '▸"squair"'),
      'Did you mean "square"?',
    ],
    [
      'a misspelt source is named with the one that was meant',
      'unknown-source',
      start('"report"', '▸"reprot"'),
      'Did you mean "report"?',
    ],
    [
      'a misspelt source in a summary is found',
      'unknown-source',
      blues('"report"', '▸"raport"'),
      'Did you mean "report"?',
    ],
    [
      'a misspelt question is named with the one that was meant',
      'unknown-question',
      reds('"who-began"', '▸"who-begun"'),
      'Did you mean "who-began"?',
    ],
  ]);
});

describe('ids that stand twice', () => {
  const account = (id: string, mark: string): object => ({
    id,
    name: 'x',
    mark,
    colour: '#000000',
    who: 'x',
    interest: 'x',
  });
  const accounts = (...list: object[]): PackDraft =>
    pack().raw('accounts.json', jsonText({ accounts: list }));

  defects([
    [
      'two accounts of one id are told apart',
      'doubled-id',
      accounts(account('reds', 'R'), account('blues', 'B'), account('reds', 'S')).swap(
        'accounts.json',
        '"reds",\n      "name": "x",\n      "mark": "S"',
        '▸"reds",\n      "name": "x",\n      "mark": "S"',
      ),
    ],
    [
      'two accounts of one mark are told apart',
      'doubled-mark',
      accounts(account('reds', 'R'), account('blues', 'R')).swap(
        'accounts.json',
        '"blues",\n      "name": "x",\n      "mark": "R"',
        '"blues",\n      "name": "x",\n      "mark": ▸"R"',
      ),
    ],
    [
      'two sources of one id are told apart',
      'doubled-id',
      swap('sources.json', '"id": "leaflet"', '"id": ▸"report"').swap(
        'a/fire-blues.json',
        '"leaflet"',
        '"report"',
      ),
    ],
    [
      'two places of one id are told apart',
      'doubled-id',
      swap('places.json', '"places": [', '"places": [{ "id": "square", "name": "x" },').swap(
        'places.json',
        '\n      "id": "square"',
        '\n      "id": ▸"square"',
      ),
    ],
    [
      'two questions of one id are told apart',
      'doubled-id',
      swap('questions.json', '"id": "who-knew"', '"id": ▸"who-began"'),
    ],
    [
      'two choices of one id in a scene are told apart',
      'doubled-id',
      start('"follow-blues"', '▸"follow-reds"'),
    ],
    [
      'two moments of one id are told apart',
      'doubled-id',
      story(
        '"title": "The evening"\n        }',
        '"title": "The evening"\n        },\n        { "id": ▸"evening", "title": "Again" }',
      ),
    ],
    [
      'two scenes of one name are told apart across chapters',
      'doubled-id',
      twoChapters.raw('b/end.json', `▸${jsonText({ ...night, moment: 'night' })}`),
      '"end" lies in "a" too',
    ],
    [
      'two scenes of one name are told apart once, not for each of their choices too',
      'doubled-id',
      twoChapters.raw(
        'b/start.json',
        `▸${String(pack().texts['a/start.json']).replace('"morning"', '"night"')}`,
      ),
      '"start" lies in "a" too',
    ],
  ]);
});

describe('scenes out of place', () => {
  defects([
    [
      'a scene in the folder of another chapter is told where it belongs',
      'wrong-chapter',
      nightInB.raw('b/late.json', nightText.replace('"evening"', '▸"evening"')),
      'Move the file to a/',
    ],
    [
      'a file name that is no id is told so',
      'file-name',
      pack().raw('a/Late Night.json', `▸${nightText}`),
      'Late Night',
    ],
    [
      'a file name that is too long for an id is told so',
      'file-name',
      pack().raw(`a/${'n'.repeat(65)}.json`, `▸${nightText}`),
    ],
    ['a file name with a dot in it is no id', 'file-name', pack().raw('a/late.night.json', `▸${nightText}`)],
    [
      'two scenes whose names differ in case are told apart',
      'differs-in-case',
      pack().raw('a/End.json', `▸${nightText}`),
      '"End" and "end"',
    ],
    [
      'a folder that differs from a chapter’s in case is told so',
      'differs-in-case',
      story('"id": "a"', '"id": ▸"a"').raw('A/notes.txt', 'mine'),
      '"a" and "A"',
    ],
    [
      'a translation is told to be passed over',
      'unread-translation',
      pack().raw('a/end.kk-Latn.json', '▸{ "title": "Tün" }'),
      'not read yet; this file in "kk-Latn"',
    ],
    ['a file name that ends in a hyphen is no id', 'file-name', pack().raw('a/late-.json', `▸${nightText}`)],
    [
      'a scene that stops without an ending is told so',
      'dead-end',
      end('{\n  "title": "Evening"', '▸{\n  "title": "Evening"').swap(
        'a/end.json',
        ',\n  "ending": "Ashes"',
        '',
      ),
    ],
    [
      'an ending that leads on is told so',
      'ending-with-choices',
      start('"place": "square"', '"place": "square",\n  "ending": ▸"Too soon"'),
    ],
    [
      'a moment that nobody tells is told so',
      'untold-moment',
      story(
        '{\n          "id": "fire"',
        '▸{\n          "id": "noon",\n          "title": "Noon"\n        },\n        {\n          "id": "fire"',
      ),
      '"noon"',
    ],
    [
      'a scene that no choice leads to is told so',
      'unreachable',
      pack().raw('a/night.json', `▸${nightText}`),
    ],
    [
      'a scene that only leads back to itself is told so',
      'closed-circle',
      start('"to": "fire-reds"', '"to": "trap"').raw(
        'a/trap.json',
        `▸${jsonText({ ...night, ending: undefined, choices: [{ id: 'stay', label: 'Stay', to: 'trap' }] })}`,
      ),
    ],
    [
      'two choices to one scene are told so',
      'same-target',
      start('"to": "fire-blues"', '"to": ▸"fire-reds"'),
      '"fire-reds"',
    ],
  ]);
});
