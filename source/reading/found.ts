/** Where the words of a query stand in a text: case, accents and the kind of quotes do not matter. */

/** As it is compared. */
export const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase();

export const wordsIn = (query: string): readonly string[] => folded(query).split(/\s+/).filter(Boolean);

/** A piece of a text, from one sign to before another. */
interface Found {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** To the end of the word each, in the order of the text; of pieces that overlap the first. */
export function foundIn(text: string, wanted: readonly string[]): readonly Found[] {
  const plain = folded(text);
  if (!wanted.some((word) => plain.includes(word))) return [];
  const origins = originsOf(text);
  const all = wanted.flatMap((word) => placesOf(plain, word).map((from) => ({ word, from })));
  const pieces: Found[] = [];
  for (const { word, from } of all.sort((a, b) => a.from - b.from || b.word.length - a.word.length)) {
    const start = origins[from] ?? 0;
    const least = origins[from + word.length] ?? text.length;
    const end = least + (/^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(least))?.[0].length ?? 0);
    if (start >= (pieces.at(-1)?.to ?? 0) && end > start) pieces.push({ word, from: start, to: end });
  }
  return pieces;
}

/** Folding can make one sign of several, or several of one: for each sign that is left, whose it was. */
function originsOf(text: string): readonly number[] {
  const origins: number[] = [];
  let at = 0;
  for (const sign of text) {
    for (let left = folded(sign).length; left > 0; left--) origins.push(at);
    at += sign.length;
  }
  return [...origins, at];
}

function placesOf(text: string, word: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) places.push(at);
  return places;
}

/** How many signs around a piece are read with it. */
const around = 120;

/** The piece behind which the most different words of the query stand, as near to it as may be. */
export function best(pieces: readonly Found[]): Found | undefined {
  const [first] = pieces
    .map((piece) => ({ piece, ...near(piece, pieces) }))
    .sort((a, b) => b.words - a.words || a.width - b.width);
  return first?.piece;
}

function near({ from }: Found, pieces: readonly Found[]): { words: number; width: number } {
  const words = new Set<string>();
  let width = 0;
  for (const { word, to } of pieces.filter((each) => each.from >= from && each.to <= from + around)) {
    if (!words.has(word)) width = to - from;
    words.add(word);
  }
  return { words: words.size, width };
}

/** A text around what was found in it, or its beginning. */
export function excerpt(text: string, wanted: readonly string[]): string {
  const at = best(foundIn(text, wanted))?.from ?? 0;
  const before = around / 3;
  const from = at < before ? 0 : text.indexOf(' ', at - before) + 1;
  const piece = text.slice(from, from + around);
  const cut = from + around < text.length ? piece.slice(0, Math.max(0, piece.lastIndexOf(' '))) : piece;
  return `${from > 0 ? '… ' : ''}${cut.trim()}${cut.length < piece.length ? ' …' : ''}`;
}
