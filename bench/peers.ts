/** Other programs that are measured in the same rounds: what a program of this kind costs at least. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { Compiler } from 'inkjs/full';
import type { Story } from '../source/story/story.ts';

export interface Peers {
  /** Node.js alone, printing a word. */
  readonly bare: readonly string[];
  /** A page of Ink with one line, as one file. */
  readonly bundled: readonly string[];
  /** The same, with its packages beside it. */
  readonly unbundled: readonly string[];
  /** A compiled story of one line, told by inkjs. */
  readonly inkjs: readonly string[];
}

/** The word all of them write. */
export const word = 'Hello';

const hello = `
import { render, Text } from 'ink';
import { createElement } from 'react';
render(createElement(Text, null, '${word}'));
setInterval(() => undefined, 1000);
`;

const told = (story: string): string => `
import { Story } from 'inkjs';
process.stdout.write(new Story(${JSON.stringify(story)}).Continue());
`;

/** Write the peers where Node.js finds the packages of this project. */
export async function makePeers(node: string): Promise<Peers> {
  const folder = path.resolve('node_modules/.cache/zhanaozen-story/bench');
  mkdirSync(folder, { recursive: true });
  const file = (name: string): string => path.join(folder, name);
  writeFileSync(file('hello.mjs'), hello);
  writeFileSync(file('told.mjs'), told(new Compiler(word).Compile().ToJson() ?? ''));
  for (const name of ['hello', 'told']) {
    await build({
      entryPoints: [file(`${name}.mjs`)],
      outfile: file(`${name}-bundled.mjs`),
      bundle: true,
      platform: 'node',
      format: 'esm',
      minify: true,
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"production"' },
      banner: {
        js: "import{createRequire as $require}from'node:module';const require=$require(import.meta.url);",
      },
      plugins: [
        {
          name: 'without developer tools',
          setup(builder) {
            builder.onResolve({ filter: /^react-devtools-core$/ }, () => ({
              path: 'none',
              namespace: 'none',
            }));
            builder.onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'export default {}' }));
          },
        },
      ],
    });
  }
  return {
    bare: [node, '-e', `process.stdout.write('${word}')`],
    bundled: [node, file('hello-bundled.mjs')],
    unbundled: [node, file('hello.mjs')],
    inkjs: [node, file('told-bundled.mjs')],
  };
}

/** A story as the source of one of ink: the same scenes, the same words, the same choices. */
export function inkOf({ start, scenes }: Story): string {
  const knot = (id: string): string => `s_${id.replaceAll('-', '_')}`;
  const plain = (text: string): string => text.replaceAll(/[[\]{}|\\/#~<>*+=-]/g, ' ');
  const knots = Array.from(scenes.values(), ({ id, text, tellings, choices }) =>
    [
      `=== ${knot(id)}`,
      ...[...text, ...tellings.flatMap((telling) => telling.text)].map(({ words }) => plain(words)),
      ...choices.map(({ label, to }) => `+ [${plain(label)}] -> ${knot(to)}`),
      ...(choices.length === 0 ? ['-> END'] : []),
    ].join('\n'),
  );
  return [`-> ${knot(start)}`, ...knots].join('\n');
}
