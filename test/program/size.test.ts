/** What a reader downloads and has on the disk: budgets, so that nothing large comes in unseen. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

const files = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .map((file) => path.join('dist', file))
  .filter((file) => statSync(file).isFile());
const total = (sizes: readonly number[]): number => sizes.reduce((sum, size) => sum + size, 0);

it('the program, its story and its notices are small on the disk', () => {
  expect(total(files.map((file) => statSync(file).size))).toBeLessThan(1_100_000);
});

it('and smaller as they are downloaded', () => {
  expect(total(files.map((file) => gzipSync(readFileSync(file), { level: 9 }).length))).toBeLessThan(540_000);
});

it('the program itself is small, since it is read at every start', () => {
  expect(statSync('dist/program.js').size).toBeLessThan(540_000);
});
