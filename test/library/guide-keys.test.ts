/**
 * `scenes/README.md` names every key that a file of a pack may have, and says rightly what may stand behind
 * it.
 */
import { describe, expect, it } from 'vitest';
import { section } from '../helpers/readme.ts';
import { keys } from '../helpers/schema-keys.ts';

interface Row {
  readonly path: string;
  readonly isNeeded: boolean;
  readonly holds: string;
}

/**
 * The rows of the tables under each file's heading; `›` before a key says how far within another it stands.
 */
const tables: ReadonlyMap<string, readonly Row[]> = new Map(
  section('Every key of every file')
    .split(/^### /m)
    .slice(1)
    .map((part) => {
      const [heading = ''] = part.split('\n');
      const name = heading.startsWith('A scene') ? 'scene' : heading.replace(/^`(\w+)\.json`$/, '$1');
      const way: string[] = [];
      const rows = [...part.matchAll(/^\| ((?:› )*)`(\w+)` +\| (must)? *\| (.*?) +\|/gm)].map(
        ([, within = '', key = '', must, holds = '']): Row => {
          way.splice(within.length / 2, Infinity, key);
          return { path: way.join('.'), isNeeded: must !== undefined, holds };
        },
      );
      return [name, rows];
    }),
);

describe('the keys in the README of the scenes', () => {
  it('are told for every kind of file', () => {
    expect([...tables.keys()].sort()).toEqual([...keys.keys()].sort());
  });

  it.each([...keys])('of %s are all there and no others, each with what it holds', (name, all) => {
    // What stands in place of a scene is made of paragraphs, as its text is.
    const told = all.filter(({ path }) => !path.startsWith('notice.summary.'));
    const rows = new Map(tables.get(name)?.map((row) => [row.path, row]));
    expect([...rows.keys()].sort()).toEqual(told.map(({ path }) => path).sort());
    for (const { path, isNeeded, holds } of told) {
      expect(rows.get(path)?.isNeeded, `${path} is needed`).toBe(isNeeded);
      expect(rows.get(path)?.holds.startsWith(holds), `${path} holds ${holds}`).toBe(true);
    }
  });
});
