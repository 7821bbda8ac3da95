/** The table of keys: that no page has one key for two things, and that the README tells of every one. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bindingOf, keysAt, keyWords, type KeyName, type Place, signOf } from '../../source/keys/keys.ts';
import { en } from '../../source/language/en.ts';

const places: Record<Exclude<Place, 'plain'>, string> = {
  page: 'everywhere',
  scene: 'a scene',
  timeline: 'the timeline',
  aside: 'a look aside',
  path: 'the path',
  map: 'the map of the story',
  comparison: 'a comparison',
  heard: 'its questions',
  group: 'its group',
  over: 'a page over another',
};
const everywhere = Object.keys(places) as (keyof typeof places)[];

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

  it('that help tells of stands in the README in the same words, with where it holds', () => {
    const told = new Set<KeyName>();
    const rows = everywhere.flatMap((place) =>
      keysAt(place)
        .filter((name) => !told.has(name) && keyWords(name, en).does !== undefined)
        .map((name, index) => {
          told.add(name);
          const signs = signOf(name).split(' ');
          return [
            index === 0 ? places[place] : '',
            signs.map((sign) => `\`${sign}\``).join(' '),
            keyWords(name, en).does,
          ];
        }),
    );
    const [, table = ''] =
      /\n\| where [^\n]*\n\|[^\n]*\n([^]*?)\n\n/.exec(readFileSync('README.md', 'utf8')) ?? [];
    const inReadme = table.split('\n').map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
    expect(inReadme, rows.map((row) => `| ${row.join(' | ')} |`).join('\n')).toEqual(rows);
  });
});
