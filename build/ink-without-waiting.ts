/**
 * Ink waits at its top level in two places: for Yoga's WebAssembly, which it fetches from a data address, and
 * for developer tools. A bundle that waits at its top level cannot load a part of itself late. So Yoga is
 * compiled at once, from a file of its own that is smaller than its text would be: that also spares loading
 * the fetch machinery. The developer tools are left out.
 */
import { readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from 'esbuild';

const wasmText = /(data:application\/octet-stream;base64,)([A-Za-z0-9+/=]{1000,})/;

const yogaAtOnce = `
import load from '../binaries/yoga-wasm-base64-esm.js';
import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import file from 'yoga.wasm.br';
import wrapAssembly from './wrapAssembly.js';

const module = {
  instantiateWasm(imports, receive) {
    const wasm = brotliDecompressSync(readFileSync(new URL(file, import.meta.url)));
    const instance = new WebAssembly.Instance(new WebAssembly.Module(wasm), imports);
    receive(instance);
    return instance.exports;
  },
};
load(module);
export default wrapAssembly(module);
export * from './generated/YGEnums.js';
`;

export const inkWithoutWaiting: Plugin = {
  name: 'ink-without-waiting',
  setup(build) {
    const wasmFile = 'node_modules/yoga-layout/dist/binaries/yoga-wasm-base64-esm.js';

    build.onLoad({ filter: /yoga-layout[\\/]dist[\\/]src[\\/]index\.js$/ }, () => ({ contents: yogaAtOnce }));
    build.onLoad({ filter: /yoga-wasm-base64-esm\.js$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      if (!wasmText.test(text)) throw new Error('Yoga’s WebAssembly is not where it was.');
      return { contents: text.replace(wasmText, '$1') };
    });
    build.onResolve({ filter: /^yoga\.wasm\.br$/ }, () => ({ path: 'yoga.wasm.br', namespace: 'yoga' }));
    build.onLoad({ filter: /.*/, namespace: 'yoga' }, async () => {
      const [, , wasm = ''] = wasmText.exec(await readFile(wasmFile, 'utf8')) ?? [];
      return { contents: brotliCompressSync(Buffer.from(wasm, 'base64')), loader: 'file' };
    });

    build.onLoad({ filter: /ink[\\/]build[\\/]reconciler\.js$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      // What is never come to is left out. Of what waits for anything else esbuild makes no CommonJS.
      return { contents: text.replaceAll("process.env['DEV'] === 'true'", 'false') };
    });
  },
};
