import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { listIn, openedFile } from '../../source/command-line/file-given.ts';
import { en } from '../../source/language/en.ts';
import { diamond } from '../fixtures/stories.ts';
import { temporaryFolder } from '../helpers/folder.ts';

function written(text: string): string {
  const file = path.join(temporaryFolder(), 'given.txt');
  writeFileSync(file, text);
  return file;
}

const list = (text: string): string | undefined => listIn(written(text));

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

it('codes without number are told to be too many, and not to be no reading file alone', () => {
  const file = written('zs1y 8jx8 6yv3 c\n'.repeat(2 ** 16));
  expect(listIn(file)).toBeUndefined();
  expect(openedFile(diamond, file, { words: en })).toBe(
    `${file} is no reading file, and too large for a list of codes: one of up to a mebibyte is read.`,
  );
});
