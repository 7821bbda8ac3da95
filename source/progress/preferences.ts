import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { preferencesFile } from './home.ts';
import type { Shelf } from './shelf.ts';

/** The theme that was chosen last; undefined where none was, or where the file cannot be read. */
export function keptTheme({ home }: Pick<Shelf, 'home'>): unknown {
  try {
    const file = path.join(home, preferencesFile);
    // What a link leads to may be anybody's, and a pipe keeps whoever reads from it waiting.
    if (!lstatSync(file).isFile()) return undefined;
    const kept: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return (kept as { readonly theme?: unknown } | null)?.theme;
  } catch {
    return undefined;
  }
}
