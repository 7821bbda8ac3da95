/**
 * What is imported of Node.js itself is taken from it as it is. esbuild would make a copy of all that a
 * module has, name by name, for each file that imports it: twenty of them took as long as compiling the page.
 */
import { builtinModules, createRequire } from 'node:module';
import type { Plugin } from 'esbuild';

const nodes = createRequire(import.meta.url);

/** A module that hands on what it has; names that nobody asks for are left out of the bundle. */
function handedOn(name: string): string {
  const names = Object.keys(nodes(name) as object).filter(
    (each) => /^[a-z]\w*$/i.test(each) && each !== 'default',
  );
  return [
    `const it = require(${JSON.stringify(name)});`,
    'const of = (name) => it[name];',
    'export default it;',
    ...names.map(
      (each) => `const the_${each} = /* @__PURE__ */ of('${each}');\nexport { the_${each} as ${each} };`,
    ),
  ].join('\n');
}

export const builtins: Plugin = {
  name: 'builtins',
  setup(build) {
    const own = new RegExp(`^(?:node:)?(?:${builtinModules.join('|')})$`);
    build.onResolve({ filter: own }, ({ path, kind }) =>
      kind === 'import-statement'
        ? { path: path.replace('node:', ''), namespace: 'builtin' }
        : { path, external: true },
    );
    build.onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({ contents: handedOn(path) }));
  },
};
