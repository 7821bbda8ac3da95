import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { keptTheme } from './preferences.ts';
import { preferencesFile, type Shelf } from './shelf.ts';

const configName = path.basename(preferencesFile, '.json');

/** Keep a theme, or none. What cannot be kept holds until the reader leaves, and is not worth a word. */
export async function keepTheme(shelf: Shelf, theme: string | undefined): Promise<void> {
  // conf would try again for a whole second, and nothing on the screen would move.
  if (keptTheme(shelf) === theme || shelf.unwritable() !== undefined) return;
  const { default: Conf } = await import('conf');
  try {
    mkdirSync(shelf.home, { recursive: true, mode: 0o700 });
    const conf = new Conf<{ theme?: string }>({
      cwd: shelf.home,
      configName,
      configFileMode: 0o600,
      clearInvalidConfig: true,
    });
    if (theme === undefined) conf.delete('theme');
    else conf.set('theme', theme);
  } catch {
    // It holds until then.
  }
}
