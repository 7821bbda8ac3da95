import { describe, expect, it } from 'vitest';
import { open } from '../helpers/open.ts';
import { pack, type PackDraft } from '../helpers/pack.ts';
import { defects, end, start, story, swap } from './defect.ts';

describe('a misshapen file', () => {
  defects([
    [
      'a scene without a title is told so',
      'shape',
      start('{\n  "title": "Morning",', '▸{'),
      '"title" is missing',
    ],
    [
      'a choice that leads nowhere is told so',
      'shape',
      start(
        '{\n      "id": "follow-reds",\n      "label": "Follow the reds",\n      "to": "fire-reds"',
        '▸{\n      "id": "follow-reds",\n      "label": "Follow the reds"',
      ),
      '"to" is missing',
    ],
    [
      'a paragraph without words is told so',
      'shape',
      start('{\n      "words": "People come to the square.",', '▸{'),
      '"words" is missing',
    ],
    [
      'a pack without an account list is told so',
      'shape',
      pack().raw('accounts.json', '▸{}\n'),
      '"accounts" is missing',
    ],
    [
      'a misspelt key is named with the one that was meant',
      'shape',
      start('"place"', '▸"plase"'),
      'Did you mean "place"?',
    ],
    [
      'a key with two letters swapped is named with the one that was meant',
      'shape',
      start('"title"', '"title": "Noon",\n  ▸"titel"'),
      'Did you mean "title"?',
    ],
    [
      'a misspelt key deep in a scene is named with the one that was meant',
      'shape',
      start('"editorial"', '▸"editorail"'),
      'Did you mean "editorial"?',
    ],
    [
      'a misspelt key of a source is named with the one that was meant',
      'shape',
      swap('sources.json', '"url"', '▸"urls"'),
      'Did you mean "url"?',
    ],
    [
      'a key like no other is told which may stand there',
      'shape',
      start('"place"', '▸"mood"'),
      'Keys that may stand here: $schema, title, moment',
    ],
    [
      'a key that every object inherits is unknown too',
      'shape',
      start('"title"', '▸"constructor": 1,\n  "title"'),
      'There is no key "constructor"',
    ],
    ['a number where a text belongs is told so', 'shape', start('"Morning"', '▸7'), 'a text in quotes'],
    ['null is no text', 'shape', start('"Morning"', '▸null'), 'a text in quotes'],
    ['a text where a number belongs is told so', 'shape', story('"format": 1', '"format": ▸"1"'), 'a number'],
    ['a text where true or false belongs is told so', 'shape', end('true', '▸"true"'), 'true or false'],
    [
      'a text where a list belongs is told so',
      'shape',
      start('[\n        "report"\n      ]', '▸"report"'),
      'a list in [ ]',
    ],
    [
      'a text where an object belongs is told so',
      'shape',
      pack().raw('places.json', '{ "places": [▸"square"] }'),
      'an object in { }',
    ],
    [
      'a list where an object belongs is told so',
      'shape',
      pack().raw('places.json', '▸[]'),
      'an object in { }',
    ],
    [
      'an id with capitals is told how ids are written',
      'shape',
      start('"morning"', '▸"Morning"'),
      'Lower-case letters',
    ],
    [
      'an id with a path in it is refused',
      'shape',
      story('"id": "a"', '"id": ▸"../a"'),
      'Lower-case letters',
    ],
    [
      'a date in words is told how dates are written',
      'shape',
      swap('sources.json', '"2021"', '▸"June 2021"'),
      '2011-12-16',
    ],
    [
      'a mark of two letters is refused',
      'shape',
      swap('accounts.json', '"R"', '▸"RE"'),
      'One capital letter',
    ],
    [
      'a mark with an accent is told of which alphabets it may be',
      'shape',
      swap('accounts.json', '"R"', '▸"É"'),
      'A to Z, or of the Russian or Kazakh alphabet',
    ],
    [
      'a colour by name is refused',
      'shape',
      swap('accounts.json', '"#c98a2c"', '▸"brown"'),
      'Six hexadecimal digits',
    ],
    [
      'a horizon without its day is not told that a month will do',
      'shape',
      story('"2011-12-19"', '▸"2011-12"'),
      /^(?!.*2011, 2011-12 or)/,
    ],
    ['a language in words is told how languages are written', 'shape', story('"en"', '▸"English"'), /\ben\b/],
    [
      'a title that is too long is told how long it may be',
      'shape',
      start('"Morning"', `▸"${'M'.repeat(301)}"`),
      'At most 300',
    ],
    [
      'a paragraph that is too long is told how long it may be',
      'shape',
      start('"People come to the square."', `▸"${'M'.repeat(2001)}"`),
      'At most 2000',
    ],
    [
      'an id that is too long is told how long it may be',
      'shape',
      start('"morning"', `▸"${'m'.repeat(65)}"`),
      'At most 64',
    ],
    [
      'a list that is too long is told how long it may be',
      'shape',
      start('[\n        "report"\n      ]', `▸[${'"report",'.repeat(12)}"report"]`),
      'At most 12',
    ],
    [
      'an id in a list is named by the list and its place there',
      'shape',
      start('"report"', '"report", ▸"Report"'),
      'Item 2 of "sources" is not written as it must be',
    ],
    [
      'a file of another kind is named at the beginning of a sentence',
      'shape',
      pack().raw('places.json', '▸7'),
      'The file must be an object',
    ],
    [
      'a title of which nothing can be seen is told that it is empty',
      'shape',
      start('"Morning"', '▸"\\u200b \\u200b"'),
      '"title" is empty',
    ],
    ['an empty title is told so', 'shape', start('"Morning"', '▸""'), '"title" is empty'],
    [
      'a format of nought is told so in plain words',
      'shape',
      story('"format": 1', '"format": ▸0'),
      /^(?!.*Expected)/,
    ],
    [
      'an escape sequence in an id is shown and not sent',
      'shape',
      start('"morning"', '▸"\\u001b[31mmorning"'),
      '\\u{1b}',
    ],
    [
      'a key that stands twice is found the second time',
      'doubled-key',
      start('"title": "Morning",', '"title": "Morning",\n  ▸"title": "Noon",'),
      '"title"',
    ],
    [
      'a key that stands twice in a paragraph is found',
      'doubled-key',
      start('"editorial": true', '"editorial": true,\n      ▸"editorial": false'),
      '"editorial"',
    ],
    [
      'a key that stands twice once escaped is found',
      'doubled-key',
      start('"title": "Morning",', '"title": "Morning",\n  ▸"\\u0074itle": "Noon",'),
      '"title"',
    ],
    [
      'a pack of a newer format is called newer',
      'newer-format',
      story('"format": 1', '"format": ▸2'),
      'format 2',
    ],
    [
      'a format beyond all numbers is no newer one',
      'shape',
      story('"format": 1', '"format": ▸1e999'),
      '"format" must be a whole number',
    ],
  ]);

  const codes = (draft: PackDraft): readonly string[] =>
    open(draft.folder()).problems.map(({ code }) => code);

  it('a pack of a newer format with keys of its own is called newer', () => {
    expect(codes(story('"format": 1', '"people": [],\n  "format": 2'))).toContain('newer-format');
  });

  it('two misspelt keys are both named', () => {
    const { problems } = open(
      start('"place"', '"plase"').swap('a/start.json', '"choices"', '"choises"').folder(),
    );
    expect(problems.map(({ hint }) => hint)).toEqual(['Did you mean "place"?', 'Did you mean "choices"?']);
  });

  it('a fault in the second of a list does not hide one in the eleventh', () => {
    const places = Array.from({ length: 11 }, (_, index) => ({
      id: `place-${index}`,
      name: 'Square',
      ...(index === 1 && { nmae: 'Square' }),
      ...(index === 10 && { id: 7 }),
    }));
    const { problems } = open(pack().raw('places.json', JSON.stringify({ places })).folder());
    expect(problems.map(({ message }) => message)).toEqual([
      'There is no key "nmae" here.',
      '"id" must be a text in quotes.',
    ]);
  });

  it('faults in several files are all told at once', () => {
    const draft = start('"Morning"', '7').swap('a/end.json', 'true', 'yes').without('places.json');
    expect(codes(draft)).toEqual(['syntax', 'shape', 'missing-file']);
  });
});
