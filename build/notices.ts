import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** The packages that bundled files come from, as paths of their folders, sorted. */
export function packagesOf(inputs: readonly string[]): readonly string[] {
  const folders = inputs.flatMap((input) => /^(?:.*node_modules\/)(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []);
  return [...new Set(folders)].sort();
}

/**
 * The licence texts of everything inside the bundle, which their licences ask to be shipped with it: each
 * text once, under the names of all who have it.
 */
export function noticesOf(inputs: readonly string[]): string {
  const named = new Map<string, string[]>();
  for (const folder of packagesOf(inputs)) {
    const { name, version, license } = JSON.parse(
      readFileSync(path.join(folder, 'package.json'), 'utf8'),
    ) as Record<string, string>;
    const file = readdirSync(folder).find((each) => /^(licen[cs]e|copying)/i.test(each));
    const text = file ? readFileSync(path.join(folder, file), 'utf8').trim() : `Licence: ${license}`;
    named.set(text, [...(named.get(text) ?? []), `${name} ${version}`]);
  }
  const notices = [...named].map(([text, names]) => `${names.join('\n')}\n\n${text}\n`);
  return `zhanaozen-story contains the following packages.\n\n${notices.join(`\n${'-'.repeat(72)}\n\n`)}`;
}
