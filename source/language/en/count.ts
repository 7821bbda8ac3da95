const plural = new Intl.PluralRules('en');
const number = new Intl.NumberFormat('en-GB');

/** A number with its noun in the form the number asks for. */
export const count = (n: number, one: string, other: string): string =>
  `${number.format(n)} ${plural.select(n) === 'one' ? one : other}`;

export const list = new Intl.ListFormat('en', { type: 'conjunction' });
export const either = new Intl.ListFormat('en', { type: 'disjunction' });
