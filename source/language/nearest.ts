import leven from 'leven';

/**
 * The name of a file that was probably meant: one that differs in capitals alone, or in an ending for texts
 * that an editor put behind it.
 */
export const lookalike = (file: string, names: readonly string[]): string | undefined =>
  names.find((name) => name !== file && name.replace(/\.txt$/i, '').toLowerCase() === file.toLowerCase());

/** The candidate that was probably meant, or undefined where none is near. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let bestDistance = (word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3))) + 1;
  for (const candidate of candidates) {
    const distance = leven(word.slice(0, 64), candidate, { maxDistance: bestDistance });
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}
