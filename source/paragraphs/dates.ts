import type { Words } from '../language/words.ts';
import { type Day, type EventDate, parseDate } from '../story/dates.ts';

/**
 * A date in words: "16 December 2011", "about 18–19 December 2011", "1961–2011". As it stands where it is no
 * date.
 */
export function dateText(date: EventDate, words: Words): string {
  const parsed = parseDate(date);
  if (!parsed) return date;
  const { from, to, approximate } = parsed;
  const text =
    precisionOf(from) === precisionOf(to)
      ? words.fromDayToDay(from, to)
      : words.fromTo(words.fromDayToDay(from, from), words.fromDayToDay(to, to));
  return approximate ? words.about(text) : text;
}

const precisionOf = (day: Day): number => Object.keys(day).length;

/** "Dec 2011". */
export const shortMonth = (day: Day, { locale }: Words): string =>
  new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'short', timeZone: 'UTC' }).format(utc(day));

const utc = (day: Day): Date => new Date(Date.UTC(day.year, (day.month ?? 1) - 1, day.day ?? 1));
