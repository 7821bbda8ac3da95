/** JSON read by `JSON.parse`, where that tells all there is to know of it. */

/** How deep a value of a pack may be nested. */
export const deepest = 64;

/**
 * What `JSON.parse` makes of a text; undefined where it refuses it or has dropped a key that was doubled, and
 * where it is nested too deeply.
 */
export function plainly(text: string): { readonly value: unknown; readonly doubledKeys: [] } | undefined {
  try {
    const value = JSON.parse(text) as unknown;
    return keysIn(value) === mostKeysIn(text) ? { value, doubledKeys: [] } : undefined;
  } catch {
    return undefined;
  }
}

/** How many keys all objects in a value have together; no number where it is nested too deeply. */
function keysIn(value: unknown, depth = 0): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (depth === deepest) return Number.NaN;
  let keys = 0;
  if (Array.isArray(value)) for (const each of value) keys += keysIn(each, depth + 1);
  else for (const key in value) keys += 1 + keysIn(value[key as keyof typeof value], depth + 1);
  return keys;
}

/**
 * How many keys a text that is JSON gives: one before each colon that stands behind a quote. A text that
 * begins with a colon counts as one too, so that there may be more, and never fewer.
 */
function mostKeysIn(text: string): number {
  let keys = 0;
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
    let before = at - 1;
    while (text.charCodeAt(before) <= space) before--;
    if (text.charCodeAt(before) === quote && !isEscaped(text, before)) keys++;
  }
  return keys;
}

const space = 32;
const quote = 34;

/** Whether an odd number of backslashes stands before a sign. */
function isEscaped(text: string, index: number): boolean {
  let from = index;
  while (text.charAt(from - 1) === '\\') from--;
  return (index - from) % 2 === 1;
}
