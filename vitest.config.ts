import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    testTimeout: 30_000,
    // The colours of a test's terminal must not depend on who runs it.
    env: { FORCE_COLOR: '3', NO_COLOR: '', CI: '', INK_SCREEN_READER: '' },
    coverage: { include: ['source/**'], reporter: ['text-summary', 'json-summary'] },
  },
});
