import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { preferencesFile } from './home.ts';

/** Many times what we write. */
const longest = 200;

/**
 * What is in the file; nothing where there is none or it is damaged. Undefined where it is somebody's: our
 * folder may be one that had files before, and other programs call theirs so.
 */
function preferences(home: string): { readonly theme?: unknown } | undefined {
  const file = path.join(home, preferencesFile);
  const stat = lstatSync(file, { throwIfNoEntry: false });
  if (!stat) return {};
  // What a link leads to may be anybody's, and a pipe keeps whoever reads from it waiting.
  if (!stat.isFile() || stat.size > longest) return undefined;
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const isOurs = Object.keys(value ?? {}).every((key) => key === 'theme');
    return isOurs ? (value ?? {}) : undefined;
  } catch {
    return {};
  }
}

/** Whether the file is ours to write and to erase, or there is none. Throws what the system says. */
export const ownsPreferences = (home: string): boolean => preferences(home) !== undefined;

/** The theme that was chosen last; undefined where none was, or where the file cannot be read. */
export function keptTheme({ home }: { readonly home: string }): unknown {
  try {
    return preferences(home)?.theme;
  } catch {
    return undefined;
  }
}
