/**
 * Makes `dist`: the program as one file, the checked story as another, the pack that `new` writes, and the
 * notices.
 */
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { chosenWords } from '../source/language/languages.ts';
import { open } from '../source/library/open.ts';
import { problemsText } from '../source/library/print.ts';
import { inkWithoutWaiting } from './ink-without-waiting.ts';
import { noticesOf } from './notices.ts';

const { version, description } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, string>;
rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');

const words = chosenWords();
const { data, problems, texts } = open('scenes', words.problems);
process.stderr.write(problemsText(problems, texts, 'scenes', words.check));
if (!data) throw new Error('The built-in story has errors.');
writeFileSync('dist/story.json', JSON.stringify(data));
cpSync('template', 'dist/template', { recursive: true });
cpSync('scenes/schema', 'dist/template/schema', { recursive: true });

const { metafile } = await build({
  entryPoints: ['source/cli.ts'],
  outfile: 'dist/cli.js',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  jsx: 'automatic',
  minify: true,
  metafile: true,
  legalComments: 'none',
  logLevel: 'warning',
  define: {
    VERSION: JSON.stringify(version),
    DESCRIPTION: JSON.stringify(description),
    BUILT_IN: JSON.stringify('story.json'),
    'process.env.NODE_ENV': '"production"',
    'process.env.DEV': '"false"',
  },
  // Some of what is bundled is CommonJS and asks for `require`.
  banner: {
    js: "import{createRequire as $require}from'node:module';const require=$require(import.meta.url);",
  },
  plugins: [inkWithoutWaiting],
});
chmodSync('dist/cli.js', 0o755);
writeFileSync('dist/THIRD-PARTY-NOTICES.txt', noticesOf(Object.keys(metafile.inputs)));
