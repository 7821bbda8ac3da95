/**
 * The one mistake that explains a code whose checksum is not right. The checksum of bech32m is the rest of a
 * division, taken sign by sign: it can be reckoned forwards from the beginning and backwards from the end,
 * and a mistake stands where one sign more, less or other makes the two meet. To try every correction instead
 * would take a tenth of a second for a long code, and a list may hold many.
 */
interface Correction {
  readonly kind: 'wrong' | 'swapped' | 'missing' | 'surplus';
  /** The sign it stands at, or before. */
  readonly index: number;
}

const charset = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
/** What a right code of bech32m comes to. */
const rightSum = 0x2bc830a3;
const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/** What the five highest bits of a sum do to the next. */
const carried = (high: number): number =>
  generator.reduce((sum, each, bit) => sum ^ (each * ((high >> bit) & 1)), 0);
/** The lowest five bits of that tell which they were. */
const lowest = Array.from({ length: 32 }, (_, high) => carried(high) & 31);

const next = (sum: number, value: number): number => ((sum & 0x1ffffff) << 5) ^ carried(sum >>> 25) ^ value;

/** The sum before `next`. */
function previous(sum: number, value: number): number {
  const high = lowest.indexOf((sum ^ value) & 31);
  return ((sum ^ value ^ carried(high)) >>> 5) | (high << 25);
}

/** The sums before the first value and behind each. */
function sumsOver(first: number, values: readonly number[], step: typeof next): readonly number[] {
  let sum = first;
  const sums = values.map((value) => {
    sum = step(sum, value);
    return sum;
  });
  return [first, ...sums];
}

/** The sum over the letters of a story. */
function sumOf(prefix: string): number {
  const points = Array.from(prefix, (sign) => sign.charCodeAt(0));
  return [...points.map((each) => each >> 5), 0, ...points.map((each) => each & 31)].reduce(next, 1);
}

/**
 * Find it. `code` is folded, `head` is how every code of the story begins. In the head it is known what
 * should stand, and `isRight` is asked. Codes differ from one another in so many signs that at most one
 * correction can be right.
 */
export function correction(
  prefix: string,
  head: string,
  code: string,
  isRight: (code: string) => boolean,
): Correction | undefined {
  const inHead = head.length;
  const values = Array.from(code.slice(inHead), (sign) => charset.indexOf(sign));
  const forwards = sumsOver(sumOf(prefix), values, next);
  const backwards = sumsOver(rightSum, values.toReversed(), previous).toReversed();
  const sum = (at: number): number => forwards[at] ?? 0;
  /** What the sum before a sign must be, so that from there on all is right. */
  const needed = (at: number): number => backwards[at] ?? -1;
  /** Whether one sign, whichever, leads from one sum to another. */
  const isOneApart = (from: number, to: number): boolean => to >= 0 && (next(from, 0) ^ to) >>> 5 === 0;

  const tries = {
    swapped: {
      inHead: (at: number) => code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2),
      behind: (at: number) => next(next(sum(at), values[at + 1] ?? 0), values[at] ?? 0) === needed(at + 2),
    },
    surplus: {
      inHead: (at: number) => code.slice(0, at) + code.slice(at + 1),
      behind: (at: number) => sum(at) === needed(at + 1),
    },
    wrong: {
      inHead: (at: number) => code.slice(0, at) + head.charAt(at) + code.slice(at + 1),
      behind: (at: number) => isOneApart(sum(at), needed(at + 1)),
    },
    missing: {
      inHead: (at: number) => code.slice(0, at) + head.charAt(at) + code.slice(at),
      behind: (at: number) => isOneApart(sum(at), needed(at)),
    },
  };
  const isWhole = code.startsWith(head);
  for (const kind of ['swapped', 'surplus', 'wrong', 'missing'] as const) {
    for (let index = 0; index <= code.length; index++) {
      const { inHead: corrected, behind } = tries[kind];
      if (index < inHead ? isRight(corrected(index)) : isWhole && behind(index - inHead))
        return { kind, index };
    }
  }
  return undefined;
}
