import { describe } from 'vitest';
import type { PackDraft } from '../helpers/pack.ts';
import { defects, events, figures, people, questions, reds, swap } from './defect.ts';

const terms = (from: string, to: string): PackDraft => swap('glossary.json', from, to);

describe('evidence that names what is not there', () => {
  defects([
    [
      'a misspelt claim is named with the one that was meant',
      'unknown-claim',
      reds('"reds-knew"', '▸"reds-new"'),
      'Did you mean "reds-knew"?',
    ],
    [
      'a claim like no other is told where claims are written',
      'unknown-claim',
      reds('"reds-knew"', '▸"it-was-a-cold-winter"'),
      'Add it to questions.json',
    ],
    [
      'a question among the claims is no claim',
      'unknown-claim',
      reds('"reds-knew"', '▸"who-knew"'),
      'There is no claim "who-knew"',
    ],
    [
      'a claim of a misspelt account is found',
      'unknown-account',
      questions('"account": "blues"', '"account": ▸"blue"'),
      'Did you mean "blues"?',
    ],
    [
      'a claim on a misspelt source is found',
      'unknown-source',
      questions('"report"', '▸"raport"'),
      'Did you mean "report"?',
    ],
    [
      'a person of a misspelt account is found',
      'unknown-account',
      people('"account": "reds"', '"account": ▸"redds"'),
      'Did you mean "reds"?',
    ],
    ['a person on a misspelt source is found', 'unknown-source', people('"report"', '▸"raport"')],
    ['a term on a misspelt source is found', 'unknown-source', terms('"report"', '▸"raport"')],
    ['a place on a misspelt source is found', 'unknown-source', swap('places.json', '"report"', '▸"raport"')],
    ['an event on a misspelt source is found', 'unknown-source', events('"report"', '▸"raport"')],
    ['a figure on a misspelt source is found', 'unknown-source', figures('"memoir"', '▸"memoirs"')],
    [
      'an event told by a misspelt account is found',
      'unknown-account',
      events('"blues"', '▸"bluse"'),
      'Did you mean "blues"?',
    ],
    [
      'an event at a misspelt place is found',
      'unknown-place',
      events('"place": "works"', '"place": ▸"work"'),
      'Did you mean "works"?',
    ],
  ]);
});

describe('evidence of one id', () => {
  const person = '{ "id": "foreman", "name": "Anna Petrova", "role": "x", "sources": ["report"] }';
  const event =
    '{ "id": "alarm", "date": "2011", "words": "x", "sources": ["report"], "certainty": "contested", "accounts": ["reds"] }';

  defects([
    [
      'two claims of a question are told apart',
      'doubled-id',
      questions('"blues-say"', '▸"reds-say"').swap('a/fire-blues.json', '"blues-say"', '"reds-say"'),
      '"reds-say" stands twice',
    ],
    [
      'two claims of different questions are told apart',
      'doubled-id',
      questions('"reds-knew"', '▸"blues-say"').swap('a/fire-reds.json', '"reds-knew"', '"blues-say"'),
      '"blues-say" stands twice',
    ],
    [
      'two people are told apart',
      'doubled-id',
      people('"people": [', `"people": [${person},`).swap(
        'people.json',
        '\n      "id": "foreman"',
        '\n      "id": ▸"foreman"',
      ),
    ],
    [
      'two terms are told apart',
      'doubled-id',
      terms('"terms": [', '"terms": [{ "id": "brigade", "term": "shift", "meaning": "x" },').swap(
        'glossary.json',
        '\n      "id": "brigade"',
        '\n      "id": ▸"brigade"',
      ),
    ],
    [
      'two events are told apart',
      'doubled-id',
      events('"events": [', `"events": [${event},`).swap(
        'timeline.json',
        '\n      "id": "alarm"',
        '\n      "id": ▸"alarm"',
      ),
    ],
    ['two figures are told apart', 'doubled-id', figures('"last-count"', '▸"first-count"')],
  ]);
});

describe('evidence known later', () => {
  defects([
    [
      'a claim made after the horizon that is not marked is told so',
      'later-unmarked',
      questions('{\n          "id": "reds-say"', '▸{\n          "id": "reds-say"').swap(
        'questions.json',
        '"2011-12-17"',
        '"2011-12-20"',
      ),
      '"later": true',
    ],
    [
      'a claim on later records alone that is not marked is told so',
      'later-unmarked',
      questions('{\n          "id": "reds-say"', '▸{\n          "id": "reds-say"').swap(
        'questions.json',
        '"report"',
        '"memoir"',
      ),
      '2011-12-19',
    ],
    [
      'an event after the horizon that is not marked is told so',
      'later-unmarked',
      events('{\n      "id": "alarm"', '▸{\n      "id": "alarm"').swap(
        'timeline.json',
        '"2011-12-16"',
        '"2012-01/2012-02"',
      ),
    ],
    [
      'a figure given after the horizon that is not marked is told so',
      'later-unmarked',
      figures('{\n      "id": "last-count"', '▸{\n      "id": "last-count"').swap(
        'figures.json',
        '"later": true,',
        '"later": false,',
      ),
    ],
  ]);
});

describe('evidence on no day of the calendar', () => {
  defects([
    ['a claim is told so', 'bad-date', questions('"2011-12-17"', '▸"2011-11-31"'), '2011-11-31'],
    ['an event is told so', 'bad-date', events('"2011-12-16"', '▸"2011-02-29"'), '2011-02-29'],
    ['a figure is told so', 'bad-date', figures('"2011-12-17"', '▸"2011-13"'), '2011-13'],
    ['an event that ends before it begins', 'bad-date', events('"2011-12-16"', '▸"2011-12/2011-11"')],
  ]);
});

describe('figures that no chart can show', () => {
  const first = (from: string, to: string): PackDraft =>
    figures('{\n      "id": "first-count"', '▸{\n      "id": "first-count"').swap('figures.json', from, to);

  defects([
    ['a low without a high', 'figure-range', first('\n      "high": 3,', ''), 'stand together'],
    ['a high without a low', 'figure-range', first('\n      "low": 1,', ''), 'stand together'],
    [
      'a low without a high, even in the table alone',
      'figure-range',
      first('"high": 3,', '"chart": false,'),
      'stand together',
    ],
    ['a low above its high', 'figure-range', first('"low": 1', '"low": 4'), '"low" is above "high"'],
    ['no figure at all', 'figure-range', first('"low": 1,\n      "high": 3,', ''), '"chart": false'],
  ]);
});

describe('names and terms that no text speaks of', () => {
  defects([
    [
      'a person whom nothing mentions is told so',
      'unused-person',
      people(
        '"people": [',
        '"people": [{ "id": ▸"stranger", "name": "Anna Li", "role": "x", "sources": ["report"] },',
      ),
      '"stranger"',
    ],
    [
      'a person whose name is only a part of other words is told so',
      'unused-person',
      people(
        '"people": [',
        '"people": [{ "id": ▸"stranger", "name": "Peop", "role": "x", "sources": ["report"] },',
      ),
      '"stranger"',
    ],
    [
      'a term that nothing uses is told so',
      'unused-term',
      terms('"terms": [', '"terms": [{ "id": ▸"lockout", "term": "lockout", "meaning": "x" },'),
      '"lockout"',
    ],
    [
      'a term that only its own meaning uses is told so',
      'unused-term',
      terms(
        '"terms": [',
        '"terms": [{ "id": ▸"lockout", "term": "lockout", "meaning": "In a lockout gates stay shut." },',
      ),
      '"lockout"',
    ],
  ]);
});
