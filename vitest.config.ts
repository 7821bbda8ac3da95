import { pathToFileURL } from 'node:url';
import { defineConfig } from 'vitest/config';

const report = process.env['TEST_REPORT'];
// React as it is shipped: the one for development takes twice the time and says nothing that a test asks for.
process.env['NODE_ENV'] = 'production';

export default defineConfig({
  // What the build sets.
  define: {
    VERSION: JSON.stringify('0.0.0'),
    DESCRIPTION: JSON.stringify(''),
    BUILT_IN: JSON.stringify(pathToFileURL('dist/story.json').href),
  },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    benchmark: { include: ['bench/**/*.bench.ts'] },
    // For a computer that has much else to do: what is waited for is seen as soon as it is there.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000, interval: 5 } },
    maxWorkers: '100%',
    // Files share what they import. They must leave nothing behind in it.
    isolate: false,
    // What a test's terminal shows must not depend on who runs it.
    env: { FORCE_COLOR: '3', CI: '', INK_SCREEN_READER: '' },
    ...(report !== undefined && { reporters: ['default', 'json'], outputFile: { json: report } }),
    coverage: { include: ['source/**'], reporter: ['text-summary', 'json-summary'] },
  },
});
