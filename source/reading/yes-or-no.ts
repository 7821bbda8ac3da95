/**
 * Answers of yes and no as one number, in which what was to be expected takes less than a bit: of the numbers
 * below any, `likely` in `all` begin with a yes. Each number begins with one answer and has one number behind
 * it, so that two rows of answers never make the same. (Jarek Duda, Asymmetric numeral systems,
 * arXiv:0902.0271, section 2.2, with whole numbers of any size.)
 */
export interface Answer {
  readonly isYes: boolean;
  /** How likely a yes was; above nought and below `all`. */
  readonly likely: number;
}

const bits = 16;
/** As fine as it is told how likely an answer is. */
export const all = 2 ** bits;
const whole = BigInt(all);

const dividedUp = (number: bigint, by: bigint): bigint => (number + by - 1n) / by;

/** The number of these answers, or undefined where it would reach `limit`. */
export function numberOf(answers: readonly Answer[], limit: bigint): bigint | undefined {
  let number = 0n;
  for (const { isYes, likely } of answers.toReversed()) {
    const yes = BigInt(likely);
    // Which is the first below which so many numbers begin with this answer, and that begins with it too?
    number = isYes ? (number * whole) / yes : dividedUp((number + 1n) * whole, whole - yes) - 1n;
    if (number >= limit) return undefined;
  }
  return number;
}

/** Whether a number begins with a yes, and the number behind it: how many below it begin with the same. */
export function answered(number: bigint, likely: number): readonly [isYes: boolean, behind: bigint] {
  // Below a number there are so many yeses as its share, rounded up. It is one itself where they grow by it.
  const share = number * BigInt(likely);
  const over = Number(BigInt.asUintN(bits, share));
  const yes = (share >> BigInt(bits)) + (over === 0 ? 0n : 1n);
  const isYes = over === 0 || over + likely > all;
  return [isYes, isYes ? yes : number - yes];
}
