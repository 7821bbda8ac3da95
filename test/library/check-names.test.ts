/** Names and loaded words in the words of tellers, and wherever else a reader meets them. */
import { describe, expect, it } from 'vitest';
import { type PackDraft, toldPack } from '../helpers/pack.ts';
import { type Defect, defects, hands, isSound, owners, told, water } from './defect.ts';

describe('the mark of a name', () => {
  const stray = (name: string, draft: PackDraft): Defect => [name, 'stray-mark', draft, 'Write the name out'];

  defects([
    [
      'that is nobody’s is told so',
      'unknown-name',
      hands('[[ann-reed|', '▸[[ann-red|'),
      'Did you mean "ann-reed"?',
    ],
    ['like no other is told so', 'unknown-name', hands('[[ann-reed|', '▸[[somebody-else|'), 'people.json'],
    [
      'in a summary is one of those that are read',
      'unknown-name',
      owners('and [[ann-reed]] was', 'and ▸[[anne]] was'),
    ],
    stray('is not read in a title', hands('"title": "A hot belt"', '"title": "A hot ▸[[tallow]] belt"')),
    stray('is not read in a label', hands('"Eleven men and', '"▸[[ann-reed]], eleven men and')),
    stray('is not read at the head of a telling', hands('"A carder on', '"▸[[joss-weir]], a carder on')),
    stray('is not read in a notice', owners('This scene tells', '▸[[ann-reed]]: this scene tells')),
    stray('is not read in a claim', told('questions.json', '"A belt ran', '"▸[[ann-reed]]: a belt ran')),
    stray('is not read in what became of a person', told('people.json', '"She left', '"▸[[ann-reed]] left')),
    stray('is not read in a record of silence', told('silences.json', '"They may', '"▸[[ann-reed]] may')),
  ]);

  it('is enough for a person and a term to be named', () => {
    const brigade = toldPack().swap('people.json', '"the fire brigade"', '"Brigade of 1911"');
    isSound(brigade);
  });
});

describe('what is known of people', () => {
  defects([
    [
      'is told in a scene that there is',
      'broken-link',
      told('people.json', '"laterTold": ["the-hearing-hands"]', '"laterTold": [▸"the-hearing-hand"]'),
    ],
  ]);
});

describe('loaded words', () => {
  const loaded = (name: string, draft: PackDraft): Defect => [name, 'loaded-word', draft, '"arson"'];

  defects([
    loaded('in the words of a teller are found', water('had no water.', 'had no water; ▸arson, he thought.')),
    loaded('in the name of a teller are found', water('"A carder on', '"A carder, of ▸arson, on')),
    loaded(
      'in the short name of a teller are found',
      water('"short": "The carder"', '"short": "An ▸arson man"'),
    ),
    loaded('in whom it was told to are found', water('"to a newspaper', '"to an ▸arson newspaper')),
    loaded(
      'in how a name is written are found',
      told('people.json', '"the carder Joss', '"the ▸arson carder Joss'),
    ),
    loaded(
      'in the line of an account are found',
      told('accounts.json', 'insurance is', '▸arson insurance is'),
    ),
    loaded(
      'in the line of a person at an ending are found',
      told('people.json', '"Ann Reed sits', '"Of ▸arson, Ann Reed sits'),
    ),
    loaded(
      'in an hour as it was told are found',
      told('hours.json', '"about eleven"', '"at the ▸arson, eleven"'),
    ),
    loaded(
      'in a record of silence are found',
      told('silences.json', '"Two papers', '"On ▸arson: two papers'),
    ),
  ]);

  it('are not looked for in a quotation that is kept, nor in ids', () => {
    expect(toldPack().texts['quotations.json']).toContain('"mob"');
    const renamed = told('story.json', '"that-night"', '"that-arson"');
    const ending = renamed.texts['the-fire/that-night.json'] ?? '';
    isSound(
      renamed
        .without('the-fire/that-night.json')
        .raw('the-fire/that-arson.json', ending)
        .swap('the-fire/the-night.json', '"to": "that-night"', '"to": "that-arson"'),
    );
  });
});
