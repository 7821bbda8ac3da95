import { existsSync, mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { makeFolder } from '../../source/progress/private.ts';
import { temporaryFolder } from '../helpers/folder.ts';

it('a folder is made with those it lies in, and the first of them is told', () => {
  const root = temporaryFolder();
  const deep = path.join(root, 'a', 'b', 'c');
  expect(makeFolder(deep)).toBe(path.join(root, 'a'));
  expect(statSync(deep).isDirectory()).toBe(true);
  expect(makeFolder(path.join(root, 'a', 'd'))).toBe(path.join(root, 'a', 'd'));
});

it('a folder that is there is left as it is, also behind a link', () => {
  const root = temporaryFolder();
  mkdirSync(path.join(root, 'there'));
  symlinkSync('there', path.join(root, 'link'));
  expect([makeFolder(path.join(root, 'there')), makeFolder(path.join(root, 'link'))]).toEqual([
    undefined,
    undefined,
  ]);
});

it('a file in its way is told, and stays', () => {
  const file = path.join(temporaryFolder(), 'file');
  writeFileSync(file, '');
  expect(() => makeFolder(file)).toThrow('EEXIST');
  expect(() => makeFolder(path.join(file, 'a', 'b'))).toThrow('ENOTDIR');
  expect(statSync(file).isFile()).toBe(true);
});

it.runIf(existsSync('/proc/self'))('a system that has no room for any is believed at once', () => {
  expect(() => makeFolder('/proc/self/a/b')).toThrow('ENOENT');
});
