/**
 * Makes `dist`: a small door and the program behind it, the checked story, the pack that `new` writes, the
 * manual page, notices, and a bill of what it is made of.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { chosenWords } from '../source/language/languages.ts';
import { commands } from '../source/commands/table.ts';
import { open } from '../source/library/open.ts';
import { problemsText } from '../source/library/print.ts';
import { contentsText } from '../source/story/contents.ts';
import { reckoned } from '../source/story/reckoned.ts';
import { builtins } from './builtins.ts';
import { chalkLevelAlone } from './chalk-level-alone.ts';
import { confWithoutSchemas } from './conf-without-schemas.ts';
import { drawnTitleOf } from './drawn-title.ts';
import { inkApart, inkFile } from './ink-apart.ts';
import { inkChanged } from './ink-changed.ts';
import { inkWithoutWaiting } from './ink-without-waiting.ts';
import { lateTables, tables, widths } from './late-tables.ts';
import { manualPage } from './manual.ts';
import { meowWithoutLicences } from './meow-without-licences.ts';
import { materialsOf } from './materials.ts';
import { noticesOf } from './notices.ts';

const { name, version, description } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'name' | 'version' | 'description',
  string
>;
rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');

const words = chosenWords();
const { data, problems, texts } = open('scenes', words.problems);
process.stderr.write(problemsText(problems, texts, 'scenes', words.check));
if (!data) throw new Error('The built-in story has errors.');
// Six times as small, and unpacked in a third of the time that it takes to parse it.
writeFileSync('dist/story.json.br', brotliCompressSync(ascii(JSON.stringify(reckoned(data)))));
const contents = contentsText(data);
writeFileSync('dist/contents.txt', contents);
writeFileSync('dist/title.json', ascii(JSON.stringify(drawnTitleOf(contents))));
writeFileSync(`dist/${name}.1`, manualPage({ name, version, description }, commands, words));
cpSync('template', 'dist/template', { recursive: true });
cpSync('scenes/schema', 'dist/template/schema', { recursive: true });

const common = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  jsx: 'automatic',
  minify: true,
  metafile: true,
  legalComments: 'none',
  logLevel: 'warning',
  format: 'cjs',
  banner: { js: "const $url=require('url').pathToFileURL(__filename).href;" },
} as const;
/** What is defined in all of it. */
const define = { VERSION: JSON.stringify(version), 'import.meta.url': '$url' };
const production = { 'process.env.NODE_ENV': '"production"' };
// Node.js keeps what it has compiled of CommonJS only, and loads it without looking through all it has.
writeFileSync('dist/package.json', '{ "type": "commonjs" }\n');

/** A script, or JSON, of one byte a sign: it is taken for that where it is read, in half the time. */
function ascii(text: string): string {
  const numbered = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return text.replaceAll(/[^\0-\x7F]/g, numbered);
}

/** All of the program. */
const program = await build({
  ...common,
  entryPoints: ['source/start/program.ts'],
  outfile: 'dist/program.js',
  define: {
    ...define,
    DESCRIPTION: JSON.stringify(description),
    BUILT_IN: JSON.stringify('story.json.br'),
    CONTENTS: JSON.stringify('contents.txt'),
    ...production,
  },
  plugins: [builtins, inkApart, lateTables, meowWithoutLicences, confWithoutSchemas],
});
/** What draws its pages. */
const ink = await build({
  ...common,
  stdin: { contents: inkFile, resolveDir: '.' },
  outfile: 'dist/ink.js',
  assetNames: '[name]',
  define: { ...define, ...production },
  plugins: [builtins, inkChanged, inkWithoutWaiting, lateTables],
});
/** Tables that most starts do without. */
const tabled = await build({
  ...common,
  stdin: { contents: widths, resolveDir: '.' },
  outfile: 'dist/widths.js',
  plugins: [tables],
});
/** The title page, which stands there before the program does. */
const firstPage = await build({
  ...common,
  entryPoints: ['source/start/first-page.ts'],
  outfile: 'dist/first-page.js',
  define,
  plugins: [builtins, chalkLevelAlone, lateTables],
});
/** The door to it. */
const door = await build({
  ...common,
  entryPoints: ['source/cli.ts'],
  outfile: 'dist/cli.js',
  // So that an older Node.js can read what is said to it.
  target: 'node12',
  plugins: [builtins],
  define: {
    ...define,
    OLD_NODE: JSON.stringify(words.usage.oldNode('%')),
    BROKEN: JSON.stringify(words.usage.broken),
  },
});
for (const file of ['program', 'ink', 'first-page', 'widths', 'cli'])
  writeFileSync(`dist/${file}.js`, ascii(readFileSync(`dist/${file}.js`, 'utf8')));
// It is waited for when there is a page to look at, and is a fifth of what is downloaded.
writeFileSync('dist/ink.js.br', brotliCompressSync(readFileSync('dist/ink.js')));
rmSync('dist/ink.js');
// While there is none the program is asked. That npm runs the build says nothing of how it will be called.
const env = Object.fromEntries(Object.entries(process.env).filter(([each]) => !each.startsWith('npm_')));
writeFileSync('dist/help.txt', execFileSync(process.execPath, ['dist/cli.js', '--help'], { env }));
const made = [program, ink, tabled, firstPage, door].flatMap(({ metafile }) => Object.keys(metafile.inputs));
writeFileSync('dist/THIRD-PARTY-NOTICES.txt', noticesOf(made));
writeFileSync('dist/materials.cdx.json', materialsOf(made, { name, version }));
// Whoever builds it, the package is the same.
for (const entry of readdirSync('dist', { recursive: true, withFileTypes: true }))
  if (entry.isFile()) chmodSync(path.join(entry.parentPath, entry.name), 0o644);
chmodSync('dist/cli.js', 0o755);
