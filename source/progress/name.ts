import { clean } from '../story/clean.ts';

/**
 * Names of readings, which are file names too: letters of any script, so that a Kazakh or Russian name will
 * do.
 */
const shape = /^[\p{Ll}\p{Lo}\p{N}][\p{Ll}\p{Lo}\p{M}\p{N}_-]{0,39}$/u;
/** Windows keeps these for devices. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** The name as it is kept, or undefined where the text cannot be one. Capitals and spaces are forgiven. */
export function readingName(text: string): string | undefined {
  const name = text.normalize('NFC').trim().toLowerCase().replace(/\s+/gu, '-');
  return shape.test(name) && !reserved.test(name) && clean(name) === name ? name : undefined;
}

/** The first of `reading-1`, `reading-2` … (or `anna-2`, `anna-3` …) that is free. */
export function freeName(taken: ReadonlySet<string>, base?: string): string {
  for (let number = base === undefined ? 1 : 2; ; number++) {
    const name = `${base === undefined ? 'reading' : base.slice(0, 34)}-${number}`;
    if (!taken.has(name)) return name;
  }
}
