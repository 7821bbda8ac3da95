/**
 * Conf can check what it keeps against a schema and carry it from version to version. For that it brings
 * along a validator and a reader of version ranges, which are larger than Ink. The program asks for neither:
 * what it keeps is checked by `source/progress/reading-file.ts`. Whoever did ask would be refused.
 */
import process from 'node:process';
import type { Plugin } from 'esbuild';

const refused = `() => { throw new Error('Built without schemas and migrations.'); }`;
const stubs: Readonly<Record<string, string>> = {
  'ajv/dist/2020.js': `export const Ajv2020 = function () { (${refused})(); };`,
  'ajv-formats': 'export default {};',
  semver: `export default new Proxy({}, { get: ${refused} });`,
};

const isLate = 'late-conf';

export const confWithoutSchemas: Plugin = {
  name: 'conf-without-schemas',
  setup(build) {
    // It is there when something is kept, and not before.
    build.onResolve({ filter: /^conf$/ }, ({ path, pluginData }) =>
      pluginData === isLate ? undefined : { path, namespace: isLate },
    );
    build.onLoad({ filter: /.*/, namespace: isLate }, () => ({
      contents: "export default function (options) { return new (require('conf').default)(options); }",
      resolveDir: process.cwd(),
      pluginData: isLate,
    }));
    build.onResolve({ filter: /^(?:ajv\/dist\/2020\.js|ajv-formats|semver)$/ }, ({ path, importer }) => {
      if (!/[\\/]conf[\\/]dist[\\/]/.test(importer)) return undefined;
      return { path, namespace: 'conf-without' };
    });
    build.onLoad({ filter: /.*/, namespace: 'conf-without' }, ({ path }) => ({
      contents: stubs[path] ?? '',
    }));
  },
};
