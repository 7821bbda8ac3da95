import { defineConfig } from 'vitest/config';

const report = process.env['TEST_REPORT'];

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    benchmark: { include: ['bench/**/*.bench.ts'] },
    testTimeout: 30_000,
    // One a core: most tests wait for nothing.
    maxWorkers: '100%',
    // What a test's terminal shows must not depend on who runs it.
    env: { FORCE_COLOR: '3', CI: '', INK_SCREEN_READER: '' },
    ...(report !== undefined && { reporters: ['default', 'json'], outputFile: { json: report } }),
    coverage: { include: ['source/**'], reporter: ['text-summary', 'json-summary'] },
  },
});
