import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dateText } from '../../source/paragraphs/dates.ts';
import { en } from '../../source/language/en.ts';
import { count, either, list } from '../../source/language/en/count.ts';
import { often } from '../helpers/often.ts';

const by = (parts: number): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(en.locale, {
    year: 'numeric',
    ...(parts > 1 && { month: 'long' }),
    ...(parts > 2 && { day: 'numeric' }),
    timeZone: 'UTC',
  });

/** What Intl says, whatever spaces the tables of this Node.js have around its dash. */
const byIntl = (parts: number, from: Date, to: Date): string =>
  by(parts)
    .formatRange(from, to)
    .replace(/[\u2009\u202F\u00A0]/gu, ' ')
    .replace(/^(\d+) – (?=\d)/, '$1–');

it('reads dates and spans of dates as Intl would write them', () => {
  const day = fc.date({
    min: new Date('1000-01-01T00:00:00Z'),
    max: new Date('2999-12-31T00:00:00Z'),
    noInvalidDate: true,
  });
  const near = fc.integer({ min: 0, max: 500 });
  const days = fc.oneof(
    fc.tuple(day, day),
    fc.tuple(day, near).map(([from, later]): [Date, Date] => [from, new Date(+from + later * 86_400_000)]),
  );
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 3 }), (both, parts) => {
      const [from, to] = both.map((each) => each.toISOString().slice(0, [4, 7, 10][parts - 1])).toSorted();
      const text = dateText(`${from}/${to}`, en);
      expect(text).toBe(byIntl(parts, new Date(String(from)), new Date(String(to))));
    }),
    { numRuns: often(400) },
  );
});

it('languages have the names that Intl has for them', () => {
  const names = new Intl.DisplayNames([en.locale], { type: 'language' });
  for (const [tag, name] of Object.entries(en.languages)) expect(names.of(tag)).toBe(name);
});

it('numbers have the nouns, and lists the words between, that Intl has for them', () => {
  const plural = new Intl.PluralRules(en.locale);
  const joined = (type: 'conjunction' | 'disjunction') => new Intl.ListFormat(en.locale, { type });
  fc.assert(
    fc.property(fc.nat(3000), fc.array(fc.string({ maxLength: 8 }), { maxLength: 6 }), (n, items) => {
      expect(count(n, 'one', 'other').split(' ')).toEqual([n.toLocaleString(en.locale), plural.select(n)]);
      expect(list.format(items)).toBe(joined('conjunction').format(items));
      expect(either.format(items)).toBe(joined('disjunction').format(items));
    }),
    { numRuns: often(200) },
  );
});
