/** How a text names people and terms: by their marks, long where they are new, short where they are known. */
import { describe, expect, it } from 'vitest';
import { marksIn, type NameForms, written } from '../../source/story/name-marks.ts';

const forms: ReadonlyMap<string, NameForms> = new Map([
  ['kas', { long: 'the minister, K. Kas', short: 'Kas' }],
  ['ann', { long: 'the weaver Ann Reed', short: 'Reed' }],
  ['akim', { long: 'the akim, the head of the town', short: 'the akim' }],
  ['union', { long: 'the union', short: 'the union' }],
  ['ulken', { long: 'әкім', short: 'әкім' }],
]);

const read = (text: string, ...known: readonly string[]): string => written(text, forms, new Set(known));

describe('a name', () => {
  it('is long once and short afterwards', () => {
    expect(read('They saw [[ann]]. [[ann]] saw them, and [[ann]] left.')).toBe(
      'They saw the weaver Ann Reed. Reed saw them, and Reed left.',
    );
  });

  it('is short at once where the path has met it', () => {
    expect(read('They saw [[ann]] and [[kas]].', 'ann')).toBe('They saw Reed and the minister, K. Kas.');
  });

  it('is known from then on', () => {
    const known = new Set<string>();
    written('[[ann]] and [[akim]].', forms, known);
    expect([...known]).toEqual(['ann', 'akim']);
    expect(written('[[ann]].', forms, known)).toBe('Reed.');
  });

  it('has another short form where a place gives one, but not in place of the long one', () => {
    expect(read('So [[ann|the woman]] left. So [[ann|the woman]] came back. So [[ann]] stayed.')).toBe(
      'So the weaver Ann Reed left. So the woman came back. So Reed stayed.',
    );
  });

  it('that nothing knows is left as it stands', () => {
    expect(read('They saw [[nobody]] and [[ann]].')).toBe('They saw [[nobody]] and the weaver Ann Reed.');
  });

  it('is no name without its brackets, or with capitals in them', () => {
    const text = 'They saw [ann], [[Ann]], [[]] and ann.';
    expect(marksIn(text)).toEqual([]);
    expect(read(text)).toBe(text);
  });

  it.each([
    ['at the head of a text', '[[akim]] came.', 'The akim came.'],
    ['at the head of a sentence', 'Nobody sat. [[akim]] came.', 'Nobody sat. The akim came.'],
    ['behind a question', 'Who sat? [[akim]] came.', 'Who sat? The akim came.'],
    ['on a line of its own', 'Nobody sat\n[[akim]] came.', 'Nobody sat\nThe akim came.'],
    ['at the head of a quotation', 'So: “[[akim]] came.”', 'So: “The akim came.”'],
    ['of a text that is a quotation', '“[[akim]] came.”', '“The akim came.”'],
    [
      'behind a quotation that ends a sentence',
      'He said “no.” [[akim]] came.',
      'He said “no.” The akim came.',
    ],
    ['of another script', '[[ulken]] came.', 'Әкім came.'],
  ])('has a capital %s', (_, text, expected) => {
    expect(read(text, 'akim')).toBe(expected);
  });

  it.each([
    ['in a sentence', 'So [[akim]] came.', 'So the akim came.'],
    ['behind a colon', 'Two came: [[akim]] and a boy.', 'Two came: the akim and a boy.'],
    ['behind a comma', 'Late, [[akim]] came.', 'Late, the akim came.'],
    [
      'at the head of a quotation within a sentence',
      'Of “[[akim]]” nobody spoke.',
      'Of “the akim” nobody spoke.',
    ],
    ['behind a number', 'At 5.30 [[akim]] came.', 'At 5.30 the akim came.'],
  ])('has none %s', (_, text, expected) => {
    expect(read(text, 'akim')).toBe(expected);
  });

  it.each([
    ['where words follow its gloss', 'So [[akim]] came.', 'So the akim, the head of the town, came.'],
    ['not where its gloss ends the sentence', 'So came [[akim]].', 'So came the akim, the head of the town.'],
    ['not twice', 'So [[akim]], too, came.', 'So the akim, the head of the town, too, came.'],
    ['not where it has no gloss', 'So [[union]] came.', 'So the union came.'],
    [
      'not where it is short',
      'So [[akim]] came, and [[akim]] left.',
      'So the akim, the head of the town, came, and the akim left.',
    ],
  ])('has a closing comma %s', (_, text, expected) => {
    expect(read(text)).toBe(expected);
  });
});
