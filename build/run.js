// Runs a TypeScript program of this folder: Node 20 cannot by itself.
import { rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

// It sees the line as if it had been called by itself.
const [entry] = process.argv.splice(2, 1);
const name = path.basename(entry, '.ts');
const outdir = path.resolve('node_modules/.cache/zhanaozen-story', name);
rmSync(outdir, { recursive: true, force: true });
await build({
  entryPoints: [entry],
  outdir,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  // What is only loaded when it is asked for stays apart, and is not loaded here either.
  splitting: true,
  logLevel: 'warning',
});
await import(pathToFileURL(path.join(outdir, `${name}.mjs`)).href);
