import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

/** Which rooms each room may import from, besides itself. Imports run one way. */
const arrows: Record<string, readonly string[]> = {
  language: [],
  keys: ['language'],
  story: [],
  layout: [],
  reading: ['story'],
  comparison: ['reading', 'story'],
  paragraphs: ['layout', 'comparison', 'reading', 'story', 'language'],
  export: ['paragraphs', 'layout', 'comparison', 'reading', 'story', 'language'],
  library: ['story', 'language'],
  progress: ['reading', 'story'],
  plain: ['keys', 'export', 'paragraphs', 'layout', 'comparison', 'reading', 'story', 'language'],
  terminal: ['keys', 'paragraphs', 'layout', 'comparison', 'reading', 'story', 'language'],
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
  start: ['command-line', 'commands', 'terminal', 'progress', 'layout', 'story', 'language'],
  cli: ['start'],
};

/** Rooms that know of no disk, no process, no screen. */
const pure = ['language', 'keys', 'story', 'layout', 'reading', 'comparison', 'paragraphs', 'export'];

const files = readdirSync('source', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file, room: file.split(path.sep)[0]?.replace(/\.ts$/, '') ?? '' }));

const importsIn = (text: string): readonly string[] =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');

const importsOf = (file: string): readonly string[] =>
  importsIn(readFileSync(path.join('source', file), 'utf8'));

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

it('no file imports itself by way of others', () => {
  const toSee = new Map(
    files.map(({ file }) => [file, importsOf(file).filter((each) => each.startsWith('.'))]),
  );
  /** Whatever imports nothing that is left is put aside, until only circles are left. */
  for (let before = Infinity; toSee.size < before;) {
    before = toSee.size;
    for (const [file, imports] of toSee) {
      const isLeft = (each: string): boolean => toSee.has(path.join(path.dirname(file), each));
      if (!imports.some(isLeft)) toSee.delete(file);
    }
  }
  expect([...toSee.keys()]).toEqual([]);
});

it.each(files.filter(({ room }) => pure.includes(room)))('$file is pure', ({ file }) => {
  for (const imported of importsOf(file))
    expect(imported).not.toMatch(/^node:|^react|^ink|^conf$|^@humanwhocodes|^valibot/);
});

it('keys come in at one place', () => {
  const hearing = files.filter(({ file }) =>
    readFileSync(path.join('source', file), 'utf8').includes('useInput('),
  );
  expect(hearing.map(({ file }) => file)).toEqual([path.join('terminal', 'use-page.ts')]);
});

it('little is behind the door before it knows its Node.js', () => {
  const seen = new Set<string>();
  const follow = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const text = readFileSync(path.join('source', file), 'utf8').replaceAll(/^import type .*$/gm, '');
    for (const each of importsIn(text))
      if (each.startsWith('.')) follow(path.join(path.dirname(file), each));
      else expect(each, file).toMatch(/^node:|^env-paths$/);
  };
  follow('cli.ts');
  expect([...seen].sort()).toEqual(
    [
      'cli.ts',
      'command-line/call.ts',
      'command-line/environment.ts',
      'command-line/sign-set.ts',
      'command-line/signals.ts',
      'layout/frame.ts',
      'progress/folder.ts',
      'progress/home.ts',
      'progress/private.ts',
      'progress/steady.ts',
      'start/code-cache.ts',
      'start/drawn-title.ts',
      'start/held-terminal.ts',
      'start/load.ts',
      'start/start.ts',
      'terminal/handover.ts',
    ].map((file) => path.normalize(file)),
  );
});

/** Who names a catalogue of one language: itself, the pattern of all of them, and where one is chosen. */
const ofOneLanguage = /^language\/(en[./]|words\.ts$|languages\.ts$|first-words\.ts$)/;

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

/** Every text in which something may be imported, and the files it imports. */
const importers = ['source', 'test', 'bench', 'proof', 'build'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => {
      const text = readFileSync(path.join(folder, file), 'utf8');
      return { text, files: importsIn(text).map((each) => path.join(folder, path.dirname(file), each)) };
    }),
);

const exporters = ['source', 'test/helpers', 'test/fixtures'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.join(folder, file)),
);

it.each(exporters)('%s exports nothing that nobody imports', (own) => {
  const told = importers.filter((each) => each.files.includes(own)).map(({ text }) => text);
  const exported = /^export (?:async )?(?:const|function\*?|class|interface|type) (\w+)/gm;
  const names = [...readFileSync(own, 'utf8').matchAll(exported)].map(([, name = '']) => name);
  // Whoever imports a file as one uses all of it.
  const asOne = new RegExp(`import \\* as \\w+ from '[^']*/${path.basename(own)}'`);
  const isUsed = (name: string): boolean =>
    told.some((text) => asOne.test(text) || new RegExp(`\\b${name}\\b`).test(text));
  expect(names.filter((name) => !isUsed(name))).toEqual([]);
});

/**
 * How a package is called where that is not by its name. The linter reads with the compiler of before, whose
 * parts can be called; types are checked by the one of now, which takes a quarter of the time.
 */
const calls: Record<string, string> = {
  typescript: 'typescript-eslint',
  '@typescript/native': 'tsc',
  '@vitest/coverage-v8': 'coverage',
};

const published = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, object>;
const { scripts, devDependencies } = published;
const configured = ['eslint.config.js', 'vitest.config.ts', '.ci/gate.js'].map((file) =>
  readFileSync(file, 'utf8'),
);
const usedIn = [...importers.map(({ text }) => text), ...configured, JSON.stringify(scripts)].join('\n');

it.each(Object.keys(devDependencies ?? {}))('%s is used', (name) => {
  const call = calls[name] ?? name.replace('@types/', '');
  expect(new RegExp(`['" ]${call}['"/ :]`).test(usedIn)).toBe(true);
});

it('whoever installs the program installs nothing else', () => {
  expect(published).not.toHaveProperty('dependencies');
});
