import { describe, expect, it } from 'vitest';
import { filesByName, freeName, readingName } from '../../source/progress/name.ts';

describe('a name', () => {
  it.each([
    ['anna', 'anna'],
    [' Anna B ', 'anna-b'],
    ['Anna  B', 'anna-b'],
    ['Айгерім', 'айгерім'],
    ['group_1-b', 'group_1-b'],
    // Of which a part alone is a device.
    ['falcon', 'falcon'],
    ['connie', 'connie'],
  ])('%s is kept as %s', (given, kept) => expect(readingName(given)).toBe(kept));

  it.each([
    '',
    '..',
    '../x',
    'a/b',
    'a.b',
    'a/',
    '-rf',
    'con',
    'com1',
    'com¹',
    'lpt²',
    'LPT³',
    'a'.repeat(41),
    'a\u001Bb',
    '\u202Eanna',
    'a\u3164',
    `a${'\u0305'.repeat(6)}`,
  ])('%j is none', (given) => expect(readingName(given)).toBeUndefined());

  it.each([
    ['anna.json', 'anna'],
    ['Anna.json', 'anna'],
    ['anna 2.json', 'anna-2'],
    ['anna (1).json', 'anna-1'],
    ['anna (conflicted copy).json', 'anna-conflicted-copy'],
    ['anna (Bob’s conflicted copy 2026-11-26).json', 'anna-bob-s-conflicted-copy-2026-11-26'],
    ['anna.sync-conflict-20261126-ABC.json', 'anna-sync-conflict-20261126-abc'],
    ['\u0438\u0306\u0435\u0308.json', '\u0439\u0451'],
    ['Straße.json', 'straße'],
    ['__anna.json', 'anna'],
    ['2011 group.json', '2011-group'],
    ['com¹.json', 'reading'],
    ['….json', 'reading'],
    [`${'a'.repeat(60)}.json`, 'a'.repeat(40)],
  ])('of the file %s is %s', (file, name) => expect([...filesByName([file])]).toEqual([[name, file]]));

  it.each(['._anna.json', '.anna.json', 'anna.unreadable-1', 'anna.json.tmp-1', 'notes.txt'])(
    'no reading’s file is %s',
    (file) => expect([...filesByName([file])]).toEqual([]),
  );

  it('belongs to the file that is called so, and copies that come to it have another', () => {
    const files = ['Anna.json', 'anna 2.json', 'anna-2.json', 'anna.json'];
    // In whatever order a disk lists them.
    for (const listed of [files, files.toReversed()])
      expect([...filesByName(listed)]).toEqual([
        ['anna-2', 'anna-2.json'],
        ['anna', 'anna.json'],
        ['anna-3', 'Anna.json'],
        ['anna-2-2', 'anna 2.json'],
      ]);
  });

  it('a free one is found beside those that are taken', () => {
    expect(freeName(new Set())).toBe('reading-1');
    expect(freeName(new Set(['reading-1', 'reading-2']))).toBe('reading-3');
    expect(freeName(new Set(['anna']), 'anna')).toBe('anna-2');
    // Of letters that take two places in a text.
    const long = `a${'𝒶'.repeat(39)}`;
    const free = freeName(new Set([long]), long);
    expect(readingName(free)).toBe(free);
  });
});
