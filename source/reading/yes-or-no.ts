/**
 * Answers of yes and no as one number, in which what was to be expected takes less than a bit: of the numbers
 * below any, `likely` in `all` begin with a yes. Each number begins with one answer and has one number behind
 * it, so that two rows of answers never make the same. (Jarek Duda, Asymmetric numeral systems,
 * arXiv:0902.0271, section 2.2, with whole numbers of any size.)
 */
export interface Answer {
  readonly isYes: boolean;
  /** How likely a yes was; above nought and below `all`. */
  readonly likely: bigint;
}

/** As fine as it is told how likely an answer is. */
export const all = 2 ** 16;
const whole = BigInt(all);

const dividedUp = (number: bigint, by: bigint): bigint => (number + by - 1n) / by;

/** How many of the numbers below one begin with a yes. */
const yesBelow = (number: bigint, likely: bigint): bigint => dividedUp(number * likely, whole);

/** The number of these answers, or undefined where it would reach `limit`. */
export function numberOf(answers: readonly Answer[], limit: bigint): bigint | undefined {
  let number = 0n;
  for (const { isYes, likely } of answers.toReversed()) {
    // Which is the first that so many of the same answer stand below, and that begins with it?
    number = isYes ? (number * whole) / likely : dividedUp((number + 1n) * whole, whole - likely) - 1n;
    if (number >= limit) return undefined;
  }
  return number;
}

/** Whether a number begins with a yes, and the number behind it. */
export function answered(number: bigint, likely: bigint): readonly [isYes: boolean, rest: bigint] {
  const before = yesBelow(number, likely);
  const isYes = yesBelow(number + 1n, likely) > before;
  return [isYes, isYes ? before : number - before];
}
