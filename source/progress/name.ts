import { clean } from '../story/clean.ts';

/**
 * Names of readings, which are file names too: letters of any script, so that a Kazakh or Russian name will
 * do. Made where a name is asked about: who only starts does not wait for all those letters.
 */
const isShaped = (name: string): boolean =>
  /^[a-z\d][a-z\d_-]{0,39}$/.test(name) ||
  /^[\p{Ll}\p{Lo}\p{N}][\p{Ll}\p{Lo}\p{M}\p{N}_-]{0,39}$/u.test(name);
/** Windows keeps these for devices. */
const reserved = /^(con|prn|aux|nul|(com|lpt)[\d¹²³])$/;

/** The name as it is kept, or undefined where the text cannot be one. Capitals and spaces are forgiven. */
export function readingName(text: string): string | undefined {
  const name = text.normalize('NFC').trim().toLowerCase().replace(/\s+/gu, '-');
  return isShaped(name) && !reserved.test(name) && clean(name) === name ? name : undefined;
}

/**
 * The name that whatever a file is called comes to: a service that keeps folders alike calls its copies
 * `anna (1)`, `anna.sync-conflict-7`, and what cannot stand in a name becomes a hyphen. Undefined where
 * nothing is left.
 */
export function nameLike(text: string): string | undefined {
  const signs = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}_]+/gu, '-')
    .replace(/^[^\p{L}\p{N}]+/u, '');
  return readingName(Array.from(signs).slice(0, 40).join('').replace(/-$/, ''));
}

/** The first of `reading-1`, `reading-2` … (or `anna-2`, `anna-3` …) that is free. */
export function freeName(taken: ReadonlySet<string>, base?: string): string {
  // Letters beyond the first plane are not cut in two.
  const stem = base === undefined ? 'reading' : Array.from(base).slice(0, 34).join('');
  for (let number = base === undefined ? 1 : 2; ; number++) {
    const name = `${stem}-${number}`;
    if (!taken.has(name)) return name;
  }
}

const ending = '.json';

/** The file a reading is kept in that has none yet. */
export const fileNamed = (name: string): string => name + ending;

/**
 * The files among these that are readings', by the names the readings have. A file that is called as a name
 * is written keeps it; systems that take letters apart and services that copy have other ways to write one.
 * What begins with a dot is what a system keeps beside a file, and nobody's reading.
 */
export function filesByName(files: readonly string[]): ReadonlyMap<string, string> {
  const own = files.filter((file) => file.endsWith(ending) && !file.startsWith('.')).sort();
  const bases = own.map((file) => file.slice(0, -ending.length));
  const isName = (base: string): boolean => readingName(base) === base;
  const named = new Map(bases.filter(isName).map((base) => [base, fileNamed(base)]));
  for (const base of bases.filter((each) => !isName(each))) {
    const name = nameLike(base) ?? 'reading';
    named.set(named.has(name) ? freeName(new Set(named.keys()), name) : name, fileNamed(base));
  }
  return named;
}
