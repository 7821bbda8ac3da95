import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { listIn } from '../../source/command-line/file-given.ts';
import { temporaryFolder } from '../helpers/folder.ts';

function list(text: string): string | undefined {
  const file = path.join(temporaryFolder(), 'given.txt');
  writeFileSync(file, text);
  return listIn(file);
}

it.each([
  ['a web page', '<!doctype html>\n<html></html>\n'],
  ['a comment of a program', '// readings of the afternoon\n'],
  ['JSON', ' { "moves": [] }\n'],
  ['blanks', ' \n\t\n'],
])('%s is taken for no list, and so no line of it for a path', (_, text) => {
  expect(list(text)).toBeUndefined();
});

it.each([
  ['codes', 'zs1y 8jx8 6yv3 c\n'],
  ['paths from the root', '/home/of/anna.json\n'],
  ['notes', '# the first room\nanna\n'],
])('%s are taken for a list', (_, text) => {
  expect(list(text)).toBe(text);
});
