/** Of dates, numbers and lists, which need a region. */
export const locale = 'en-GB';

const plural = new Intl.PluralRules(locale);
const number = new Intl.NumberFormat(locale);

/** A number with its noun in the form the number asks for. */
export const count = (n: number, one: string, other: string): string =>
  `${number.format(n)} ${plural.select(n) === 'one' ? one : other}`;

export const list = new Intl.ListFormat(locale, { type: 'conjunction' });
export const either = new Intl.ListFormat(locale, { type: 'disjunction' });
