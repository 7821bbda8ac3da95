import { readFileSync } from 'node:fs';
import path from 'node:path';
import { preferencesFile, type Shelf } from './shelf.ts';

/** The theme that was chosen last; undefined where none was, or where the file cannot be read. */
export function keptTheme({ home }: Pick<Shelf, 'home'>): unknown {
  try {
    const kept: unknown = JSON.parse(readFileSync(path.join(home, preferencesFile), 'utf8'));
    return (kept as { readonly theme?: unknown } | null)?.theme;
  } catch {
    return undefined;
  }
}
