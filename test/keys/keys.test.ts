/** The table of keys: that no page has one key for two things, and that each has words. */
import { describe, expect, it } from 'vitest';
import { everywhere } from '../../build/readme-parts.ts';
import { bindingOf, keysAt, keyWords, type KeyName } from '../../source/keys/keys.ts';
import { en } from '../../source/language/en.ts';

it.each([...everywhere, 'plain'] as const)('no key means two things at once: %s', (place) => {
  const names = new Set<KeyName>([
    ...keysAt(place),
    ...(place === 'plain' ? [] : [...keysAt('page'), ...keysAt('over')]),
  ]);
  const keys = [...names].flatMap((name) => bindingOf(name).keys);
  expect(keys).toEqual([...new Set(keys)]);
});

describe('every key', () => {
  const names = [...new Set<KeyName>([...everywhere.flatMap((place) => keysAt(place)), ...keysAt('plain')])];

  it('that the footer names has a name there, and one that is typed has words where it is', () => {
    for (const name of names) {
      const { footer, where } = bindingOf(name);
      if (footer) expect(keyWords(name, en).label, name).toBeDefined();
      if (where.includes('plain')) expect(keyWords(name, en).typed, name).toBeDefined();
    }
  });
});
