/**
 * Large tables of signs and widths are read where a text needs them, and not as the program is loaded: what
 * parts any text into its signs takes a quarter of the time to the first page, what knows emoji another.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import type { Plugin, PluginBuild } from 'esbuild';

const segmenter =
  /^const (\w+) = (new Intl\.Segmenter\((?:undefined, \{ ?granularity: ["']grapheme["'] ?\})?\));$/m;
const noText = "if (typeof input !== 'string' || input.length === 0) {";
const knownFirst = `const known = options.ambiguousIsNarrow === false || typeof input !== 'string' ? undefined : knownWidth(input);
if (known !== undefined) return known;
`;
const emoji = 'const rgiEmojiRegex = /^\\p{RGI_Emoji}$/v;';
const known = JSON.stringify(path.resolve('source/layout/width.ts'));

/** In place of a package: what is known without its tables; then a file beside the program. */
const instead: Readonly<Record<string, string>> = {
  'string-width': `
import { knownWidth } from ${known};
export default (text, options) =>
  (typeof text === 'string' && options?.ambiguousIsNarrow !== false ? knownWidth(text) : undefined) ??
  require('./widths.js').stringWidth(text, options);
`,
  'wrap-ansi': "export default (...all) => require('./widths.js').wrapAnsi(...all);",
};

/** That file. */
export const widths = `
export { default as stringWidth } from 'string-width';
export { default as wrapAnsi } from 'wrap-ansi';
`;

/** One replacement, which has to be there to be made. */
function replaced(text: string, before: string | RegExp, after: string, file: string): string {
  const now = text.replace(before, after);
  if (now === text) throw new Error(`${file} has its tables in another way.`);
  return now;
}

function late(text: string, file: string): string {
  // Who asks which sign is at a place needs more of the segmenter than a list.
  const first = text.includes('.containing(') ? '' : 'knownSigns(text) ?? ';
  const made = `let made_$1; const $1 = { segment: text => ${first}(made_$1 ??= $2).segment(text) };`;
  return `import { knownSigns, knownWidth } from ${known};\n${replaced(text, segmenter, made, file)}`;
}

/** Packages that part texts into signs. */
const parting =
  /[\\/](?:wrap-ansi[\\/]index|slice-ansi[\\/]tokenize-ansi|ansi-tokenize[\\/]build[\\/]tokenize|ink[\\/]build[\\/]line-update)\.js$/;

function partLate(build: PluginBuild): void {
  build.onLoad({ filter: parting }, async ({ path: file }) => ({
    contents: late(await readFile(file, 'utf8'), file),
  }));
}

/** What has the tables, ready before they are. */
export const tables: Plugin = {
  name: 'tables',
  setup(build) {
    build.onLoad({ filter: /[\\/]string-width[\\/]index\.js$/ }, async ({ path: file }) => {
      const text = late(await readFile(file, 'utf8'), file);
      const made =
        'let made_emoji; const rgiEmojiRegex = { test: text => (made_emoji ??= /^\\p{RGI_Emoji}$$/v).test(text) };';
      const quick = replaced(replaced(text, emoji, made, file), noText, knownFirst + noText, file);
      return { contents: quick };
    });
    partLate(build);
  },
};

/** What asks for them only where it must. */
export const lateTables: Plugin = {
  name: 'late-tables',
  setup(build) {
    build.onResolve({ filter: /^(?:string-width|wrap-ansi)$/ }, ({ path: name }) => ({
      path: name,
      namespace: 'late',
    }));
    build.onResolve({ filter: /^\.\/widths\.js$/ }, ({ path: name }) => ({ path: name, external: true }));
    build.onLoad({ filter: /.*/, namespace: 'late' }, ({ path: name }) => ({
      contents: instead[name] ?? '',
      resolveDir: process.cwd(),
    }));
    partLate(build);
  },
};
