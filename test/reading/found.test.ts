import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt, folded, foundIn, wordsIn } from '../../source/reading/found.ts';

const pieces = (text: string, query: string): readonly string[] =>
  foundIn(text, wordsIn(query)).map(({ from, to }) => text.slice(from, to));

describe('what was looked for', () => {
  it.each([
    ['A fire was lit. The FIRE was large.', 'fire', ['fire', 'FIRE']],
    ['Behind “…” and ½ the café stands', 'cafe', ['café']],
    ['It was the company’s ground', "company's", ['company’s']],
    ['Ол Жаңаөзенде, музейде', 'МУЗЕЙ', ['музейде']],
    ['They fired at the fire', 'fire', ['fired', 'fire']],
    ['They fired at the fire', 'fire fired', ['fired', 'fire']],
    ['nothing', 'fire', []],
  ])('in “%s”, “%s”', (text, query, found) => {
    expect(pieces(text, query)).toEqual(found);
  });

  it('is found at its own signs, whatever stands before it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (before) => {
        fc.pre(!folded(before).includes('q'));
        expect(pieces(`${before} Quay`, 'quay')).toEqual(['Quay']);
      }),
    );
  });

  it('is shown where most of it stands near', () => {
    const text = `A gate. ${'Of the town and its streets. '.repeat(10)}The men stood at the gate of iron. ${'Then more. '.repeat(20)}`;
    expect(excerpt(text, wordsIn('gate iron'))).toMatch(/^… .*the gate of iron\. .* …$/);
    expect(excerpt(text, wordsIn('nowhere'))).toMatch(/^A gate\. .* …$/);
  });
});
