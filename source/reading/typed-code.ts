/** A path code as a hand typed it: what it means all the same, and where to look where it means nothing. */
import { bech32m } from '@scure/base';
import { clean, visible } from '../story/clean.ts';
import { correction } from './correction.ts';

/**
 * Longer than anybody copies. The checksum finds every error of up to three characters in a code of 1,023.
 */
export const longestCode = 1000;

/** A group of four of the printed code. */
interface Group {
  /** From 1. */
  readonly number: number;
  /** What was typed there. */
  readonly text: string;
}

/**
 * Why a code cannot be read. Where one correction would mend it, its place alone is told: the card knows the
 * rest.
 */
export type CodeFault =
  /** Nothing like a code. */
  | { readonly kind: 'unlike' }
  | { readonly kind: 'long' }
  /** A character that never stands in a code. */
  | { readonly kind: 'foreign'; readonly sign: string; readonly group: Group }
  | { readonly kind: 'wrong' | 'missing' | 'surplus'; readonly group: Group }
  /** Two neighbours have changed places; `next` is the group of the second where it is another. */
  | { readonly kind: 'swapped'; readonly group: Group; readonly next?: Group }
  /** More than one character is wrong. */
  | { readonly kind: 'garbled' }
  /** A good code of another story. */
  | { readonly kind: 'story' }
  /** A good code of this story, when it had other branches. */
  | { readonly kind: 'edition' }
  /** The checksum is right, and the path is none. */
  | { readonly kind: 'nowhere' };

/** Every sign a code is made of, as it is compared: `1` is written `l`, as they look the same. */
const alphabet = '023456789acdefghjklmnpqrstuvwxyz';

/** Letters of other scripts, and signs, by the Latin letter they look like on a card. */
const looksLike = new Map(
  Object.entries({
    ...{ а: 'a', в: 'b', е: 'e', ё: 'e', з: '3', і: 'i', ј: 'j', к: 'k', қ: 'k', м: 'm', н: 'h', һ: 'h' },
    ...{ о: 'o', ө: 'o', р: 'p', ԛ: 'q', с: 'c', ѕ: 's', т: 't', у: 'y', ү: 'y', ԝ: 'w', х: 'x', ԁ: 'd' },
    ...{ α: 'a', β: 'b', ε: 'e', ζ: 'z', η: 'h', ι: 'i', κ: 'k', μ: 'm', ν: 'v', ο: 'o', ρ: 'p', τ: 't' },
    ...{ υ: 'y', χ: 'x', '|': 'l', '¦': 'l', '!': 'l', ł: 'l', ı: 'i', ø: 'o' },
  }),
);

/** What was typed, sign by sign: no spaces, no dashes, no capitals, Latin where it looks Latin. */
function signsOf(typed: string): readonly string[] {
  // A room hands in thousands, nearly all of them well written.
  if (/^[\da-z]*$/i.test(typed)) return Array.from(typed.toLowerCase());
  const plain = clean(typed)
    .normalize('NFKC')
    .replace(/[\s\p{Z}\p{Pd}\p{Cf}\u02D7\u2043\u2212]/gu, '')
    .toLowerCase();
  return Array.from(plain.normalize('NFC'), (sign) => looksLike.get(sign) ?? sign);
}

/** The signs that a hand takes for one another made one: `o` is 0, `i` and `1` are `l`. */
const folded = (signs: readonly string[]): string => signs.join('').replace(/o/g, '0').replace(/[i1]/g, 'l');

const headOf = (prefix: string): string => folded(Array.from(`${prefix}1`));

/** Far more than a code with a space behind every character. */
const isTooLong = (typed: string): boolean => typed.length > 4 * longestCode;

interface Understood {
  readonly prefix: string;
  readonly words: readonly number[];
}

const checksumLength = 6;

function decoded(prefix: string, code: string): Understood | undefined {
  const head = headOf(prefix);
  if (prefix === '' || !code.startsWith(head) || code.length < head.length + checksumLength) return undefined;
  return bech32m.decodeUnsafe(`${prefix}1${code.slice(head.length)}`, longestCode) ?? undefined;
}

/**
 * The letters and the number of a code whose checksum is right, whatever its story; undefined where it is
 * not.
 */
export function understand(prefix: string, typed: string): Understood | undefined {
  if (isTooLong(typed)) return undefined;
  const signs = signsOf(typed);
  const code = folded(signs);
  const own = decoded(prefix, code);
  if (own) return own;
  for (let length = 2; length <= 4; length++) {
    const other = decoded(signs.slice(0, length).join(''), code);
    if (other) return other;
  }
  return undefined;
}

/** Whether a text begins as the codes of a story do, or is itself the beginning of such a beginning. */
export function beginsCode(prefix: string, typed: string): boolean {
  const head = headOf(prefix);
  const code = isTooLong(typed) ? '' : folded(signsOf(typed).slice(0, head.length));
  return code.startsWith(head) || (code.length >= prefix.length && head.startsWith(code));
}

/**
 * How many texts, from one of them on, make one right code of a story together; 0 where none do. No more are
 * tried than a code may hold, nor any from the next on that begins as the first does: it begins another code.
 */
export function rightTogether(prefix: string, texts: readonly string[], from: number): number {
  const { length } = headOf(prefix);
  let begin = '';
  let code = '';
  for (let index = from; index < texts.length; index++) {
    const typed = texts[index] ?? '';
    if (isTooLong(typed) || (index === from && !beginsCode(prefix, typed))) return 0;
    const signs = signsOf(typed);
    const head = signs.slice(0, length).join('');
    if (index === from) begin = head;
    else if (head.length === length && head === begin) return 0;
    code += folded(signs);
    if (code.length > longestCode) return 0;
    if (decoded(prefix, code)) return index - from + 1;
  }
  return 0;
}

/** What is wrong with a code whose checksum is not right. */
export function faultOf(prefix: string, typed: string): CodeFault {
  if (isTooLong(typed)) return { kind: 'long' };
  const signs = signsOf(typed);
  const code = folded(signs);
  const group = (index: number): Group => {
    const number = Math.floor(index / 4) + 1;
    return { number, text: visible(signs.slice(4 * number - 4, 4 * number).join('')) };
  };
  const strange = Array.from(code).findIndex(
    (sign, index) => !alphabet.includes(sign) && sign !== headOf(prefix)[index],
  );
  if (strange >= 0 && beginsCode(prefix, typed))
    return { kind: 'foreign', sign: visible(signs[strange] ?? ''), group: group(strange) };
  if (signs.length > longestCode) return { kind: 'long' };
  const isRight = (corrected: string): boolean => decoded(prefix, corrected) !== undefined;
  const found = correction(prefix, headOf(prefix), code, isRight);
  if (found) {
    const { kind, index } = found;
    if (kind !== 'swapped') return { kind, group: group(index) };
    return { kind, group: group(index), ...(index % 4 === 3 && { next: group(index + 1) }) };
  }
  return { kind: beginsCode(prefix, typed) ? 'garbled' : 'unlike' };
}
