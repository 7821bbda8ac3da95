import { type KeptFile, parseKept } from './kept-file.ts';

/**
 * What can still be followed of a kept reading whose file ends too early, as a disk that was full or a power
 * cut leave it, or goes on as something else: it begins like one, and its moves up to there are whole.
 * Undefined where not one is.
 */
export function salvaged(text: string): KeptFile | undefined {
  const cuts = [...text.matchAll(/\}/g)].map(({ index }) => index + 1);
  let best: KeptFile | undefined;
  // What a longer beginning of the text still holds, a shorter one does too.
  for (let low = 0, high = cuts.length - 1; low <= high;) {
    const middle = Math.ceil((low + high) / 2);
    const parsed = parseKept(`${text.slice(0, cuts[middle])}]}`);
    if (parsed.kind === 'reading') {
      best = parsed.file;
      low = middle + 1;
    } else high = middle - 1;
  }
  return best?.moves.length === 0 ? undefined : best;
}
