import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, it } from 'vitest';
import wrapAnsi from 'wrap-ansi';
import { brokenAt } from '../../source/layout/broken.ts';
import { flow, said } from '../../source/layout/flow.ts';
import { textOf } from '../../source/layout/line.ts';
import { knownSigns, knownWidth } from '../../source/layout/width.ts';
import { often } from '../helpers/often.ts';

/** Every sign that is known to take one cell. */
const known = Array.from({ length: 0x1_00_00 }, (_, code) => String.fromCharCode(code)).filter(
  (sign) => knownWidth(sign) === 1,
);
const graphemes = new Intl.Segmenter();
const noBreak = '\u00A0';
const apart = (text: string): unknown =>
  Array.from(graphemes.segment(text), ({ segment, index }) => ({ segment, index }));

it('every sign that is known to take a cell takes one, as the tables have it', () => {
  expect(known.length).toBeGreaterThan(1000);
  expect(known.filter((sign) => stringWidth(sign) !== 1)).toEqual([]);
});

it('no two of them join, nor with what steers a terminal', () => {
  const signs = fc.constantFrom(...known, '\u001B', '\u0007');
  fc.assert(
    fc.property(fc.string({ unit: signs, maxLength: 40 }), (text) => {
      expect(knownSigns(text)).toEqual(apart(text));
      const shown = text.replace(/[\u001B\u0007]/g, '');
      expect(knownWidth(shown)).toBe(stringWidth(shown));
    }),
    { numRuns: often(100) },
  );
});

it('of any text width and signs are known rightly or not at all', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(knownWidth(text) ?? stringWidth(text)).toBe(stringWidth(text));
      expect(knownSigns(text) ?? apart(text)).toEqual(apart(text));
    }),
    { numRuns: often(100) },
  );
});

it('words stand in the rows that the package for it makes', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'ж', '—', '’', '-', noBreak), maxLength: 14 });
  const text = fc.array(word, { maxLength: 20 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 40 }), (words, width) => {
      const rows = flow([said(words)], width).map(({ spans }) => textOf(spans));
      const wrapped = wrapAnsi(words, width, { hard: true }).split('\n');
      expect(brokenAt(words, width)).toEqual(wrapped);
      // On a screen a space that held two words together is one like others.
      expect(rows).toEqual(wrapped.map((row) => row.replaceAll(noBreak, ' ')));
      expect(brokenAt(words, words.length)).toEqual(
        wrapAnsi(words, words.length, { hard: true }).split('\n'),
      );
    }),
    { numRuns: often(800) },
  );
});
