import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { inkChangedInTests } from './build/ink-changed.ts';

const report = process.env['TEST_REPORT'];
// React as it is shipped: the one for development takes twice the time and says nothing that a test asks for.
process.env['NODE_ENV'] = 'production';

/**
 * What starts the program or reads on a screen takes longest, however short its file is, and must not be what
 * is left at the end for one worker alone.
 */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification): boolean => /test\/(program|terminal)\//.test(moduleId);
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((each) => !isLong(each))];
  }
}

export default defineConfig({
  plugins: [inkChangedInTests],
  // What the build sets.
  define: {
    VERSION: JSON.stringify('0.0.0'),
    DESCRIPTION: JSON.stringify(''),
    BUILT_IN: JSON.stringify(pathToFileURL('dist/story.json.br').href),
    CONTENTS: JSON.stringify(pathToFileURL('dist/contents.txt').href),
  },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    // What is changed in Ink for the program is so for its tests.
    server: { deps: { inline: [/[\\/]ink(?:-[a-z-]+)?[\\/]/] } },
    // For a computer that has much else to do: what is waited for is seen as soon as it is there.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000, interval: 2 } },
    // Two more than can work at once: who reads on a screen waits for its drawing, and for what was started.
    maxWorkers: availableParallelism() + 2,
    // Files share what they import. They must leave nothing behind in it.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    // What a test's terminal shows must not depend on who runs it.
    env: { FORCE_COLOR: '3', CI: '', INK_SCREEN_READER: '' },
    ...(report !== undefined && { reporters: ['default', 'json'], outputFile: { json: report } }),
    coverage: { include: ['source/**'], reporter: ['text-summary', 'json-summary'] },
  },
});
