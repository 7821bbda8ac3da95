import { describe, expect, it } from 'vitest';
import { freeName, readingName } from '../../source/progress/name.ts';

describe('a name', () => {
  it.each([
    ['anna', 'anna'],
    [' Anna B ', 'anna-b'],
    ['Айгерім', 'айгерім'],
    ['group_1-b', 'group_1-b'],
  ])('%s is kept as %s', (given, kept) => expect(readingName(given)).toBe(kept));

  it.each([
    '',
    '..',
    '../x',
    'a/b',
    'a.b',
    '-rf',
    'con',
    'a'.repeat(41),
    'a\u001Bb',
    '\u202Eanna',
    'a\u3164',
    `a${'\u0305'.repeat(6)}`,
  ])('%j is none', (given) => expect(readingName(given)).toBeUndefined());

  it('a free one is found beside those that are taken', () => {
    expect(freeName(new Set(['reading-1', 'reading-2']))).toBe('reading-3');
    expect(freeName(new Set(['anna']), 'anna')).toBe('anna-2');
  });
});
