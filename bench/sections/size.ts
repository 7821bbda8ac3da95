/** What is downloaded and what lies on the disk. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import path from 'node:path';
import type { Row, Setting } from '../row.ts';

export function size({ folder }: Setting): readonly Row[] {
  const target = mkdtempSync(path.join(folder, 'package-'));
  const told = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', target], {
    encoding: 'utf8',
  });
  const [packed] = JSON.parse(told) as readonly { readonly size: number; readonly unpackedSize: number }[];
  if (!packed) throw new Error('npm packed nothing.');
  const row = (name: string, value: number, goal: number): Row => ({
    name,
    unit: 'kB',
    value,
    goal,
    against: 'as npm packs it',
  });
  return [
    row('package, packed', packed.size / 1000, 450),
    row('package, unpacked', packed.unpackedSize / 1000, 1500),
  ];
}
