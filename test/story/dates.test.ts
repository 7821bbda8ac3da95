import { describe, expect, it } from 'vitest';
import { dateText } from '../../source/paragraphs/dates.ts';
import { en } from '../../source/language/en.ts';
import { isAfter, parseDate } from '../../source/story/dates.ts';

describe('a date', () => {
  it.each([
    ['2011', '2011'],
    ['2011-12', 'December 2011'],
    ['2011-12-16', '16 December 2011'],
    ['2011-12-19~', 'about 19 December 2011'],
    ['1961/2011', '1961–2011'],
    ['2011-12-16/2011-12-17', '16–17 December 2011'],
    ['2011-05/2011-11', 'May – November 2011'],
    ['2011-08-20/2013-05', '20 August 2011 – May 2013'],
    ['2011-12-20/2025', '20 December 2011 – 2025'],
    ['2011-12-18~/2011-12-19~', 'about 18–19 December 2011'],
  ])('%s reads as %s', (date, text) => {
    expect(dateText(date, en)).toBe(text);
  });

  it.each([
    '2011-02-30',
    '2011-13',
    '2011-12-00',
    '11-12-16',
    '2011-12-17/2011-12-16',
    '2011/2012/2013',
    '',
    'yesterday',
  ])('%s is none', (date) => {
    expect(parseDate(date)).toBeUndefined();
  });

  it('is later than the horizon only where all of it is', () => {
    expect(isAfter('2011-12-20', '2011-12-19')).toBe(true);
    expect(isAfter('2012', '2011-12-19')).toBe(true);
    expect(isAfter('2011-12-19', '2011-12-19')).toBe(false);
    expect(isAfter('2011-12', '2011-12-19')).toBe(false);
    expect(isAfter('2011', '2011-12-19')).toBe(false);
    expect(isAfter('2011-12-18/2011-12-21', '2011-12-19')).toBe(false);
  });
});
