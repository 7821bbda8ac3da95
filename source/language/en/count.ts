/** Of dates, numbers and lists, which need a region. */
export const locale = 'en-GB';

/**
 * Something made when it is first asked for: what formats numbers and lists reads tables that take longer
 * than the first page does, and that page needs none of them.
 */
export function late<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

const number = late(() => new Intl.NumberFormat(locale));

/** Whole numbers below it are written in digits alone. */
const grouped = 1000;

/** A number with its noun in the form the number asks for. */
export const count = (n: number, one: string, other: string): string =>
  `${Number.isInteger(n) && n >= 0 && n < grouped ? n : number().format(n)} ${n === 1 ? one : other}`;

/** As `Intl.ListFormat` joins them. */
const joined =
  (word: string) =>
  (items: Iterable<string>): string => {
    const all = [...items];
    const last = all.pop() ?? '';
    return all.length === 0 ? last : `${all.join(', ')} ${word} ${last}`;
  };

export const list = { format: joined('and') };
export const either = { format: joined('or') };
