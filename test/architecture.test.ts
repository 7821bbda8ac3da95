import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

/** Which rooms each room may import from, besides itself. Imports run one way. */
const arrows: Record<string, readonly string[]> = {
  language: [],
  story: [],
  layout: [],
  reading: ['story'],
  comparison: ['reading', 'story'],
  paragraphs: ['layout', 'comparison', 'reading', 'story', 'language'],
  export: ['paragraphs', 'layout', 'comparison', 'reading', 'story', 'language'],
  library: ['story', 'language'],
  progress: ['reading', 'story'],
  plain: ['paragraphs', 'layout', 'reading', 'story', 'language'],
  terminal: ['paragraphs', 'layout', 'comparison', 'reading', 'story', 'language'],
  'command-line': ['terminal', 'library', 'progress', 'export', 'paragraphs', 'reading', 'story', 'language'],
  commands: [
    'command-line',
    'plain',
    'terminal',
    'library',
    'progress',
    'export',
    'paragraphs',
    'layout',
    'comparison',
    'reading',
    'story',
    'language',
  ],
  cli: ['command-line', 'commands', 'language', 'story'],
};

/** Rooms that know of no disk, no process, no screen. */
const pure = ['language', 'story', 'layout', 'reading', 'comparison', 'paragraphs', 'export'];

const files = readdirSync('source', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file, room: file.split(path.sep)[0]?.replace(/\.ts$/, '') ?? '' }));

const importsOf = (file: string): readonly string[] =>
  [...readFileSync(path.join('source', file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
    (match) => match[1] ?? '',
  );

it('every file lies in a room of the house', () => {
  expect([...new Set(files.map(({ room }) => room))].sort()).toEqual(Object.keys(arrows).sort());
});

it.each(files)('$file imports along the arrows', ({ file, room }) => {
  const allowed = [room, ...(arrows[room] ?? [])];
  for (const imported of importsOf(file).filter((each) => each.startsWith('.'))) {
    const target = path.join(path.dirname(file), imported).split(path.sep)[0] ?? '';
    expect(allowed, `${file} imports ${imported}`).toContain(target);
  }
});

it.each(files.filter(({ room }) => pure.includes(room)))('$file is pure', ({ file }) => {
  for (const imported of importsOf(file))
    expect(imported).not.toMatch(/^node:|^react|^ink|^conf$|^@humanwhocodes|^valibot/);
});

/** Who names a catalogue of one language: itself, the pattern of all of them, and where one is chosen. */
const ofOneLanguage = /^language\/(en[./]|words\.ts$|languages\.ts$)/;

it.each(files.filter(({ file }) => !ofOneLanguage.test(file)))('$file speaks no one language', ({ file }) => {
  for (const imported of importsOf(file)) expect(imported).not.toMatch(/(^|language)\/en[./]/);
});

it('the README tells of every room', () => {
  const told = readFileSync('README.md', 'utf8').matchAll(/^\| `([\w-]+)` +\|.*\|.*\|$/gm);
  expect([...told].map(([, room]) => room).sort()).toEqual(
    Object.keys(arrows)
      .filter((room) => room !== 'cli')
      .sort(),
  );
});
