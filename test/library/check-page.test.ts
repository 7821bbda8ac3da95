/** What a reader would meet on a page, or miss: sides, notices, loaded words, texts that are too long. */
import { describe, expect, it } from 'vitest';
import { open } from '../helpers/open.ts';
import type { StoryFile } from '../../source/library/schema/story.ts';
import { pack, type PackDraft, type TextScene } from '../helpers/pack.ts';
import { defects, many, start, story, swap } from './defect.ts';

describe('sides that are not heard', () => {
  const greys =
    '"accounts": [{ "id": ▸"greys", "name": "x", "mark": "G", "colour": "#000000", "who": "x", "interest": "x" },';
  const first = '{\n          "id": "morning"';

  defects([
    [
      'an account that only claims something is never offered',
      'unoffered-account',
      swap('accounts.json', '"accounts": [', greys).swap(
        'questions.json',
        '"account": "blues"',
        '"account": "greys"',
      ),
      '"greys"',
    ],
    [
      'an account whose scenes no choice leads to is never offered',
      'unoffered-account',
      swap('accounts.json', '"accounts": [', greys).swap('timeline.json', '"blues"', '"blues", "greys"'),
      '"greys"',
    ],
    [
      'a moment that one account tells, beside the narrator, is told by one account',
      'one-account',
      story(first, `▸${first}`)
        .raw(
          'a/start-reds.json',
          '{ "title": "x", "moment": "morning", "account": "reds", "text": [{ "words": "x", "editorial": true }], "ending": "x" }',
        )
        .swap('a/start.json', '"choices": [', '"choices": [{ "id": "x", "label": "x", "to": "start-reds" },'),
      '"alone": true',
    ],
    [
      'a moment that two tell is not alone',
      'not-alone',
      story('"title": "The fire"', '"title": "The fire", "alone": ▸true'),
      '"fire"',
    ],
    [
      'a moment that the narrator tells is nobody’s alone',
      'not-alone',
      story('"title": "The evening"', '"title": "The evening", "alone": ▸true'),
    ],
    [
      'a fork without a question to talk about is told so',
      'no-talk',
      story(first, `▸${first}`).swap(
        'story.json',
        ',\n          "talk": "What would you ask of the morning?"',
        '',
      ),
      '"morning"',
    ],
  ]);
});

describe('violence', () => {
  defects([
    [
      'a scene of violence without a notice is told so',
      'no-notice',
      start('"place"', '"violence": ▸true,\n  "place"'),
    ],
    [
      'a notice before a scene that is marked as no violence is told so',
      'unmarked-violence',
      swap('a/fire-blues.json', '"violence": true', '"violence": false').swap(
        'a/fire-blues.json',
        '"notice"',
        '▸"notice"',
      ),
    ],
  ]);
});

describe('loaded words', () => {
  const loaded = story('"horizon"', '"loaded": ["riot", "riots", "civil war", "бунт", "c++"],\n  "horizon"');
  const words = (text: string): PackDraft => loaded.swap('a/start.json', 'People come to the square.', text);
  const told = (draft: PackDraft): readonly string[] => open(draft.folder()).problems.map(({ code }) => code);

  defects([
    [
      'in a paragraph is found where it stands',
      'loaded-word',
      words('A ▸riot came to the square.'),
      '"riot"',
    ],
    ['at the head of a sentence is found', 'loaded-word', words('▸Riots came to the square.'), '"Riots"'],
    ['behind escapes of every kind is found', 'loaded-word', words('\\u0041 \\"square\\": \\n▸riot.')],
    ['of two words is found', 'loaded-word', words('It was ▸civil war.'), '"civil war"'],
    ['of another script is found', 'loaded-word', words('Был ▸бунт.'), 'бунт'],
    ['with signs in it is found', 'loaded-word', words('They wrote ▸c++ there.')],
    ['before a hyphen is found', 'loaded-word', words('A ▸riot-hit town.')],
    [
      'behind escapes is found where it stands',
      'loaded-word',
      words('Then\\n“so” \\"so\\" the ▸riot began.'),
    ],
    ['behind a quotation is found', 'loaded-word', words('“A riot”, he said of the ▸riot.')],
    ['in a quotation that was never closed is found', 'loaded-word', words('“A ▸riot, he said.')],
    ['between apostrophes is found', 'loaded-word', words('The strikers’ ▸riot, the workers’ day.')],
    [
      'in the words of a speaker without marks is found',
      'loaded-word',
      loaded.swap('a/fire-reds.json', 'What the reds say.', 'The reds say it was a ▸riot.'),
    ],
    [
      'in a title is found',
      'loaded-word',
      loaded.swap('a/start.json', '"Morning"', '"Morning of the ▸riot"'),
    ],
    [
      'in a label is found',
      'loaded-word',
      loaded.swap('a/start.json', 'Follow the reds', 'Follow the ▸riot'),
    ],
    ['in the name of an ending is found', 'loaded-word', loaded.swap('a/end.json', '"Ashes"', '"▸Riot"')],
    [
      'in a notice is found',
      'loaded-word',
      loaded.swap('a/fire-blues.json', 'It tells of a fire', 'It tells of a ▸riot'),
    ],
    [
      'in a summary is found',
      'loaded-word',
      loaded.swap('a/fire-blues.json', 'There was a fire', 'There was a ▸riot'),
    ],
    [
      'in the title of a moment is found',
      'loaded-word',
      loaded.swap('story.json', '"The fire"', '"The ▸riot"'),
    ],
    [
      'in a question is found',
      'loaded-word',
      loaded.swap('questions.json', 'Who began?', 'Who began the ▸riot?'),
    ],
    [
      'in a claim is found',
      'loaded-word',
      loaded.swap('questions.json', 'What the reds say of it', 'It was a ▸riot'),
    ],
    [
      'in the timeline is found',
      'loaded-word',
      loaded.swap('timeline.json', 'Petrov sounded', 'In the ▸riot Petrov sounded'),
    ],
    [
      'in what an account is is found',
      'loaded-word',
      loaded.swap('accounts.json', '"Reds."', '"The ▸riot."'),
    ],
    ['in a meaning is found', 'loaded-word', loaded.swap('glossary.json', 'A team.', 'A ▸riot team.')],
  ]);

  it.each([
    '“A riot”, he said.',
    '\\"A riot\\", he said.',
    'He spoke of a ‘riot’ there.',
    'Он сказал: «бунт».',
    'Er sagte: „riot“.',
    'A rioter, a patriot and a xriots came.',
    'He wrote of “a people’s riot, and ‘riots’ behind it”.',
  ])('may stand so: %s', (text) => {
    expect(told(words(text))).toEqual([]);
  });

  it('may stand in a quotation that is set apart, in a term and in the title of a source', () => {
    const draft = loaded
      .with('a/fire-reds.json', ({ text }: TextScene) =>
        text.forEach((block) => Object.assign(block, { words: 'It was a riot.', quotation: true })),
      )
      .swap('sources.json', '"A report"', '"Riot in the town"')
      .swap(
        'glossary.json',
        '"terms": [',
        '"terms": [{ "id": "riot", "term": "riot", "meaning": "Disorder." },',
      );
    expect(told(draft)).toEqual([]);
  });

  it('are whatever the pack says they are', () => {
    expect(told(start('People come to the square.', 'A riot came to the square.'))).toEqual([]);
    const hostile = pack().with('story.json', (file: StoryFile) => {
      file.loaded = ['(a+)+$', '.*', '[', '\\'];
    });
    expect(told(hostile)).toEqual([]);
  });
});

describe('texts that are too long', () => {
  const sixty = many('word', 60);

  defects([
    [
      'a scene of more than 180 words is told how many it has',
      'long-scene',
      pack()
        .with('a/start.json', ({ text }: TextScene) =>
          text.forEach((block) => (block.words = many('word', 91))),
        )
        .swap('a/start.json', '"text": [', '"text": ▸['),
      '182 words',
    ],
    [
      'a paragraph of more than 100 words is told how many it has',
      'long-paragraph',
      start('"People come to the square."', `▸"${sixty} ${sixty}"`),
      '120 words',
    ],
    [
      'a summary of more than 100 words in a paragraph is told so',
      'long-paragraph',
      swap('a/fire-blues.json', '"There was a fire."', `▸"${sixty} ${sixty}"`),
    ],
    [
      'a title that fills the line is told so',
      'long-title',
      start('"Morning"', `▸"${'M'.repeat(61)}"`),
      '61 signs',
    ],
    [
      'a moment’s title that fills the line is told so',
      'long-title',
      story('"The fire"', `▸"${'M'.repeat(61)}"`),
    ],
    [
      'a chapter’s title that fills the line is told so',
      'long-title',
      story('"The day"', `▸"${'M'.repeat(61)}"`),
    ],
    [
      'a label of more than a line is told so',
      'long-label',
      start('"Follow the reds"', `▸"${'F'.repeat(91)}"`),
      '91',
    ],
  ]);

  it('just as long as they may be are not', () => {
    const draft = pack()
      .with('a/start.json', (scene: TextScene) => {
        scene.title = 'M'.repeat(60);
        for (const block of scene.text) block.words = many('word', 90);
        for (const choice of scene.choices ?? []) choice.label = 'F'.repeat(90);
      })
      .with('a/end.json', ({ text }: TextScene) =>
        text.forEach((block) => (block.words = many('word', 100))),
      );
    expect(open(draft.folder()).problems).toEqual([]);
  });
});
