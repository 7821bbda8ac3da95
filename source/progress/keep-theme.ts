import { renameSync } from 'node:fs';
import path from 'node:path';
import { preferencesFile } from './home.ts';
import { keptTheme, ownsPreferences } from './preferences.ts';
import type { Shelf } from './shelf.ts';

/** Keep a theme, or none. What cannot be kept holds until the reader leaves, and is not worth a word. */
export async function keepTheme(shelf: Shelf, theme: string | undefined): Promise<void> {
  // conf would try again for a whole second, and nothing on the screen would move.
  if (keptTheme(shelf) === theme || shelf.unwritable() !== undefined) return;
  const { save } = await import('./saving.ts');
  try {
    if (!ownsPreferences(shelf.home)) return;
    save(shelf.home, { ...(theme !== undefined && { theme }) }, (written) =>
      renameSync(written, path.join(shelf.home, preferencesFile)),
    );
  } catch {
    // It holds until then.
  }
}
