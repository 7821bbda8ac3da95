import { describe } from 'vitest';
import { blues, defects, end, reds, start, story, swap } from './defect.ts';

/** Unclean signs are written as escapes of JSON, so that they can be read here. */
const bidi = '\\u202e';

describe('what nothing names', () => {
  defects([
    [
      'an account that tells nothing is told so',
      'unused-account',
      swap(
        'accounts.json',
        '"accounts": [',
        '"accounts": [{ "id": ▸"greys", "name": "x", "mark": "G", "colour": "#000000", "who": "x", "interest": "x" },',
      ),
      '"greys"',
    ],
    [
      'a source that nothing cites is told so',
      'unused-source',
      swap(
        'sources.json',
        '"sources": [',
        '"sources": [{ "id": ▸"rumour", "publisher": "x", "title": "x", "perspective": "x" },',
      ),
      '"rumour"',
    ],
    [
      'a place where nothing happens is told so',
      'unused-place',
      swap('places.json', '"places": [', '"places": [{ "id": ▸"moon", "name": "x" },'),
      '"moon"',
    ],
    [
      'a question that no scene touches is told so',
      'unused-question',
      swap(
        'questions.json',
        '"questions": [',
        '"questions": [{ "id": ▸"why", "title": "x", "stands": "x", "claims": [] },',
      ),
      '"why"',
    ],
  ]);
});

describe('who says it, on what record, and when', () => {
  defects([
    [
      'a paragraph without a source is told so',
      'unsourced',
      start(
        '{\n      "words": "Of the night before nothing was found.",\n      "editorial": true',
        '▸{\n      "words": "Of the night before nothing was found."',
      ),
    ],
    [
      'an empty list of sources is no source',
      'unsourced',
      start(
        '{\n      "words": "People come to the square.",\n      "sources": [\n        "report"\n      ]',
        '▸{\n      "words": "People come to the square.",\n      "sources": []',
      ),
    ],
    [
      'a summary without a source is told so',
      'unsourced',
      blues(
        '{\n        "words": "There was a fire.",\n        "sources": [\n          "report"\n        ]',
        '▸{\n        "words": "There was a fire."',
      ),
    ],
    [
      'a speaker without a day is told so',
      'half-attributed',
      end('{\n      "words"', '▸{\n      "speaker": "A witness",\n      "words"'),
    ],
    [
      'a day without a speaker is told so',
      'half-attributed',
      end('{\n      "words"', '▸{\n      "said": "2021",\n      "words"'),
    ],
    [
      'a quotation that nobody speaks is told so',
      'unspoken-quotation',
      end('{\n      "words"', '▸{\n      "quotation": true,\n      "words"'),
    ],
    [
      'words from after the horizon that are not marked are told so',
      'later-unmarked',
      end('{\n      "words"', '▸{\n      "words"').swap('a/end.json', ',\n      "later": true', ''),
      '"later": true',
    ],
    [
      'words said after the horizon on an undated record are told so',
      'later-unmarked',
      blues('"text": [\n    {', '"text": [\n    ▸{').swap(
        'a/fire-blues.json',
        '"2011-12-17"',
        '"2011-12-20"',
      ),
    ],
    [
      'a horizon that is in no calendar is told so',
      'bad-date',
      story('"2011-12-19"', '▸"2011-12-32"'),
      '2011-12-32',
    ],
    [
      'a chapter that ends before it begins is told so',
      'bad-date',
      story('"span": "2011-12-16"', '"span": ▸"2011-12-16/2011-12-15"'),
    ],
    [
      'a source from no day of the calendar is told so',
      'bad-date',
      swap('sources.json', '"2021"', '▸"2021-13"'),
    ],
    ['a scene on no day of the calendar is told so', 'bad-date', reds('"2011-12-16"', '▸"2011-02-30"')],
    ['words said on no day of the calendar are told so', 'bad-date', reds('"2011-12-17"', '▸"2011-12-00"')],
  ]);
});

describe('signs that are not shown', () => {
  defects([
    [
      'a bidi sign in a paragraph is shown by its number',
      'unclean-text',
      start('"People', `▸"${bidi}People`),
      '\\u{202e}People',
    ],
    [
      'a hidden sign deep in a paragraph is shown too',
      'unclean-text',
      start('"People', `▸"${'People come and go. '.repeat(10)}${bidi}People`),
      '\\u{202e}',
    ],
    [
      'a hidden sign behind line breaks is what is shown, and not their numbers alone',
      'unclean-text',
      start('"People', `▸"${'\\n\\n'.repeat(40)}Some ${bidi}People`),
      'Some \\u{202e}People',
    ],
    [
      'a wall of marks is not put into the message',
      'unclean-text',
      start('"People', `▸"A${'\u0301'.repeat(40)} People`),
    ],
    [
      'an escape sequence in a title is shown by its number',
      'unclean-text',
      story('"Tale"', '▸"A \\u001b]0;Tale\\u0007"'),
      '\\u{1b}',
    ],
    [
      'a hidden sign in the name of an account is found',
      'unclean-text',
      swap('accounts.json', '"The reds"', '▸"The\\u200breds"'),
      '\\u{200b}',
    ],
  ]);
});
