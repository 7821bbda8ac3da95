import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import vm from 'node:vm';
import zlib from 'node:zlib';
import { codeCache } from './code-cache.ts';

/**
 * Run a CommonJS file and answer what it exports; what it asks for that lies beside it is run likewise. What
 * the engine makes of a text is kept under `home`, so that the next start has it at once; with `isKept` false
 * it is only read. Module by module the engine keeps nothing on Node.js 20: hence no `require`.
 */
export function load(file: string, home: string | undefined, isKept: boolean): unknown {
  const text = textOf(file);
  const cache = home === undefined ? undefined : codeCache(home, path.basename(file, '.js'), text);
  const cachedData = cache?.read();
  const script = new vm.Script(
    `(function(exports,require,module,__filename,__dirname){${text.toString('latin1')}\n})`,
    {
      filename: file,
      importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
      ...(cachedData && { cachedData }),
    },
  );
  const module = { exports: {} as unknown };
  const nodes = createRequire(file);
  const loaded = new Map<string, unknown>();
  const beside = (name: string): unknown => {
    const made = loaded.get(name) ?? load(path.join(path.dirname(file), name), home, isKept);
    loaded.set(name, made);
    return made;
  };
  type Wrapper = (...names: readonly unknown[]) => void;
  (script.runInThisContext() as Wrapper)(
    module.exports,
    (name: string) => (name.startsWith('./') ? beside(name) : nodes(name)),
    module,
    file,
    path.dirname(file),
  );
  // At the end, when what was needed is compiled.
  if (cache && isKept && (cachedData === undefined || script.cachedDataRejected === true))
    process.once('exit', () => cache.write(script.createCachedData()));
  return module.exports;
}

/** What is asked for last lies there packed: it is downloaded oftener than a reader could notice it. */
const textOf = (file: string): Buffer =>
  fs.existsSync(file)
    ? fs.readFileSync(file)
    : zlib.brotliDecompressSync(fs.readFileSync(`${file}.br`), { chunkSize: atOnce });

/** Bytes; more than such a file has. */
const atOnce = 2 ** 20;
