/**
 * Of chalk the title page asks only how many colours there are, which stands in a file of its own: all of it
 * takes a tenth of the time that the page has.
 */
import process from 'node:process';
import type { Plugin } from 'esbuild';

const level = `
import supportsColor from './node_modules/chalk/source/vendor/supports-color/index.js';
export default { level: supportsColor.stdout ? supportsColor.stdout.level : 0 };
`;

export const chalkLevelAlone: Plugin = {
  name: 'chalk-level-alone',
  setup(build) {
    build.onResolve({ filter: /^chalk$/ }, () => ({ path: 'chalk', namespace: 'level' }));
    build.onLoad({ filter: /.*/, namespace: 'level' }, () => ({
      contents: level,
      resolveDir: process.cwd(),
    }));
  },
};
