/**
 * How long a pack takes to be read and checked, by its size: it must grow as the pack does. `npm run bench`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, bench, describe } from 'vitest';
import { open } from '../test/helpers/open.ts';
import { writeLargePack } from './large-pack.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'packs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a check', () => {
  for (const scenes of [500, 1000, 2000, 10_000]) {
    const pack = path.join(folder, String(scenes));
    writeLargePack(pack, scenes);
    const once = { iterations: 3, warmupIterations: 1, time: 0, warmupTime: 0 };
    bench(
      `of ${scenes} scenes`,
      () => {
        const { problems } = open(pack);
        if (problems.length > 0) throw new Error(JSON.stringify(problems[0]));
      },
      once,
    );
  }
});
