import { describe } from 'vitest';
import type { PackDraft } from '../helpers/pack.ts';
import { type Defect, defects, events, figures, people, questions, swap } from './defect.ts';

describe('misshapen evidence', () => {
  const source = (url: string): PackDraft =>
    swap('sources.json', '"https://example.org/report"', `▸"${url}"`);
  const place = (from: string, to: string): PackDraft => swap('places.json', from, to);
  const outline = (from: string, to: string): PackDraft => swap('outline.json', from, to);
  const open = '{\n          "id": "reds-say"';
  const claim = (from: string): PackDraft => questions(open, `▸${open}`).swap('questions.json', from, '');

  defects([
    [
      'a claim that nobody speaks is told so',
      'shape',
      claim('\n          "speaker": "One of the reds",'),
      '"speaker" is missing',
    ],
    ...['https://anna:secret@example.org/', 'http://anna@example.org', 'https://x:\\\\@example.org/'].map(
      (url): Defect => [
        'an address with a user in it is told so',
        'shape',
        source(url),
        'no user and no password',
      ],
    ),
    [
      'a claim of no day is told so',
      'shape',
      claim('\n          "said": "2011-12-17",'),
      '"said" is missing',
    ],
    [
      'a claim without its sources is told so',
      'shape',
      claim(',\n          "sources": [\n            "report"\n          ]'),
      '"sources" is missing',
    ],
    [
      'a claim on an empty list of sources is told so',
      'shape',
      questions('[\n            "report"\n          ]', '▸[]'),
      '"sources" is empty',
    ],
    [
      'a question that does not say where it stands is told so',
      'shape',
      questions('{\n      "id": "who-knew"', '▸{\n      "id": "who-knew"').swap(
        'questions.json',
        '\n      "stands": "Nobody says.",',
        '',
      ),
      '"stands" is missing',
    ],
    ['a person without a source is told so', 'shape', people('[\n        "report"\n      ]', '▸[]')],
    [
      'an event that no account told is told so',
      'shape',
      events('[\n        "reds",\n        "blues"\n      ]', '▸[]'),
    ],
    ['a link to a server of files is refused', 'shape', source('ftp://example.org/report'), 'https://'],
    ['a link to a file of the writer is refused', 'shape', source('file:///home/report'), 'https://'],
    ['a link that runs a script is refused', 'shape', source('javascript:alert(1)'), 'https://'],
    ['a link without its beginning is refused', 'shape', source('example.org/report'), 'https://'],
    ['a link with a space in it is refused', 'shape', source('https://example.org/a report'), 'no spaces'],
    [
      'a place beyond the pole is told the highest latitude',
      'shape',
      place('43.34', '▸90.5'),
      /"latitude" is out of range: 90\.5.*At most 90\./,
    ],
    [
      'a place beyond the other pole is told the lowest latitude',
      'shape',
      place('43.34', '▸-91'),
      'At least -90.',
    ],
    [
      'a place round the world is told the highest longitude',
      'shape',
      place('52.86', '▸181'),
      'At most 180.',
    ],
    ['a latitude in quotes is told to be a number', 'shape', place('43.34', '▸"43.34"'), 'a number'],
    ['a word on the map beyond the pole is told so', 'shape', outline('43.1', '▸431'), 'At most 90.'],
    ['a line beyond the pole is told so', 'shape', outline('43.3', '▸433'), 'At most 90.'],
    [
      'a point of one number is told to be a pair',
      'shape',
      outline('[\n        52.8,\n        43.3\n      ]', '▸[52.8]'),
      'longitude and latitude',
    ],
    [
      'a point of three numbers is told to be a pair',
      'shape',
      outline('[\n        52.8,\n        43.3\n      ]', '▸[52.8, 43.3, 12]'),
      'longitude and latitude',
    ],
    [
      'a point that is no list is told to be a pair',
      'shape',
      outline('[\n        52.8,\n        43.3\n      ]', '▸52.8'),
      'pair',
    ],
    [
      'a certainty of no kind is told which kinds there are',
      'shape',
      events('"certain"', '▸"sure"'),
      /"certainty" cannot be "sure".*certain.*attributed.*contested/,
    ],
    [
      'a series of no kind is told which kinds there are',
      'shape',
      figures('"official"', '▸"state"'),
      /official.*unofficial/,
    ],
    ['half a house is no figure', 'shape', figures('"low": 1', '"low": ▸1.5'), 'a whole number'],
    ['fewer than none is no figure', 'shape', figures('"low": 1', '"low": ▸-1'), 'At least 0.'],
    [
      'a misspelt key of a claim is named with the one that was meant',
      'shape',
      questions('"said": "2011-12-17",', '"said": "2011-12-17",\n          ▸"latter": true,'),
      'Did you mean "later"?',
    ],
    [
      'a key of an event that stands twice is found',
      'doubled-key',
      events('"place"', '"time": "noon", ▸"time"').swap('timeline.json', '"time": "about noon",', ''),
    ],
  ]);
});
