/** What the package says it is made of. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Component {
  readonly name: string;
  readonly version: string;
  readonly hashes: readonly { readonly content: string }[];
}

const bill = readFileSync('dist/materials.cdx.json', 'utf8');
const { components } = JSON.parse(bill) as { components: readonly Component[] };

it('the bill of materials names what the notices have the licences of', () => {
  const notices = readFileSync('dist/THIRD-PARTY-NOTICES.txt', 'utf8');
  const named = notices.match(/^\S+ \d+\.\S+$/gm);
  expect(new Set(components.map(({ name, version }) => `${name} ${version}`))).toEqual(new Set(named));
});

it('the bill of materials has the sums that the lock file pins', () => {
  const lock = readFileSync('package-lock.json', 'utf8');
  for (const { name, hashes } of components) {
    expect(hashes).toHaveLength(1);
    const pinned = Buffer.from(hashes[0]?.content ?? '', 'hex').toString('base64');
    expect(lock.includes(`"sha512-${pinned}"`), name).toBe(true);
  }
});

it('the bill of materials is the same whenever and wherever it is made', () => {
  expect(bill).not.toMatch(/timestamp|serialNumber|node_modules/);
});
