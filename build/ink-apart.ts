/**
 * Ink and React are a file of their own beside the program: they are half as much again, and only who reads
 * on a full screen waits for them.
 */
import process from 'node:process';
import type { Plugin } from 'esbuild';

/** What the program uses of each package. */
const used: Readonly<Record<string, readonly string[]>> = {
  ink: ['Box', 'render', 'Text', 'useApp', 'useInput', 'usePaste', 'useWindowSize'],
  'ink-select-input': ['default'],
  react: [
    'createContext',
    'memo',
    'useCallback',
    'useContext',
    'useEffect',
    'useMemo',
    'useState',
    'useSyncExternalStore',
  ],
  'react/jsx-runtime': ['Fragment', 'jsx', 'jsxs'],
};
const packages = Object.keys(used);

const isUsed = new RegExp(`^(?:${packages.join('|')})$`);

/** That file: what is used of each package, in their order. */
export const inkFile = [
  ...packages.map((name, at) => `import * as all_${at} from '${name}';`),
  `export const parts = [${packages.map(
    (name, at) => `{ ${(used[name] ?? []).map((each) => `${each}: all_${at}.${each}`).join(', ')} }`,
  )}];`,
].join('\n');

export const inkApart: Plugin = {
  name: 'ink-apart',
  setup(build) {
    build.onResolve({ filter: isUsed }, ({ path }) => ({ path, namespace: 'apart' }));
    build.onResolve({ filter: /^\.\/ink\.js$/ }, ({ path }) => ({ path, external: true }));
    build.onLoad({ filter: /.*/, namespace: 'apart' }, ({ path }) => {
      const names = used[path] ?? [];
      return {
        contents: [
          `const part = require('./ink.js').parts[${packages.indexOf(path)}];`,
          ...names.map((name) =>
            name === 'default' ? 'export default part.default;' : `export const ${name} = part.${name};`,
          ),
        ].join('\n'),
        resolveDir: process.cwd(),
      };
    });
  },
};
