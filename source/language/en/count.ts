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

const plural = late(() => new Intl.PluralRules(locale));
const number = late(() => new Intl.NumberFormat(locale));
const all = late(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
const any = late(() => new Intl.ListFormat(locale, { type: 'disjunction' }));

/** Whole numbers below it are written in digits alone. */
const grouped = 1000;

/** A number with its noun in the form the number asks for. */
export const count = (n: number, one: string, other: string): string =>
  `${Number.isInteger(n) && n >= 0 && n < grouped ? n : number().format(n)} ${plural().select(n) === 'one' ? one : other}`;

export const list = { format: (items: Iterable<string>): string => all().format(items) };
export const either = { format: (items: Iterable<string>): string => any().format(items) };
