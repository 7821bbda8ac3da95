import { lstatSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { preferencesFile } from './home.ts';
import type { Shelf } from './shelf.ts';

/** The theme that was chosen last; undefined where none was, or where the file cannot be read. */
export function keptTheme({ home }: Shelf): unknown {
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

/** Keep a theme, or none. What cannot be kept holds until the reader leaves, and is not worth a word. */
export async function keepTheme(shelf: Shelf, theme: string | undefined): Promise<void> {
  // conf would try again for a whole second, and nothing on the screen would move.
  if (keptTheme(shelf) === theme || shelf.unwritable() !== undefined) return;
  const { save } = await import('./saving.ts');
  try {
    save(shelf.home, { ...(theme !== undefined && { theme }) }, (written) =>
      renameSync(written, path.join(shelf.home, preferencesFile)),
    );
  } catch {
    // It holds until then.
  }
}
