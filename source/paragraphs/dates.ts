import type { Words } from '../language/words.ts';
import { type Day, type EventDate, parseDate } from '../story/dates.ts';

const told = new WeakMap<Words, Map<EventDate, string>>();

/**
 * A date in words: "16 December 2011", "about 18–19 December 2011", "1961–2011". As it stands where it is no
 * date. Each is put into words once: a page has dozens, and Intl takes its time.
 */
export function dateText(date: EventDate, words: Words): string {
  const dates = told.get(words) ?? new Map<EventDate, string>();
  told.set(words, dates);
  const text = dates.get(date) ?? inWords(date, words);
  dates.set(date, text);
  return text;
}

function inWords(date: EventDate, words: Words): string {
  const parsed = parseDate(date);
  if (!parsed) return date;
  const { from, to, approximate } = parsed;
  const text =
    precisionOf(from) === precisionOf(to)
      ? rangeText(from, to, words)
      : words.fromTo(rangeText(from, from, words), rangeText(to, to, words));
  return approximate ? words.about(text) : text;
}

const precisionOf = (day: Day): number => Object.keys(day).length;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making one takes as long as laying out a page, and there are three for each language. */
function formatFor(locale: string, precision: number): Intl.DateTimeFormat {
  const key = `${locale} ${precision}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(locale, {
      year: 'numeric',
      ...(precision > 1 && { month: 'long' }),
      ...(precision > 2 && { day: 'numeric' }),
      timeZone: 'UTC',
    });
  formats.set(key, format);
  return format;
}

/** Both ends known to the same part: the year, the month, the day. */
function rangeText(from: Day, to: Day, words: Words): string {
  const format = formatFor(words.locale, precisionOf(from));
  // Intl sets thin spaces around its dash, which terminals draw in different widths; and a dash between two
  // bare numbers stands close.
  const range = format.formatRange(utc(from), utc(to)).replace(/[\u2009\u202F\u00A0]/gu, ' ');
  return range.replace(/^(\d+) – (?=\d)/, '$1–');
}

/** "Dec 2011". */
export const shortMonth = (day: Day, { locale }: Words): string =>
  new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'short', timeZone: 'UTC' }).format(utc(day));

const utc = (day: Day): Date => new Date(Date.UTC(day.year, (day.month ?? 1) - 1, day.day ?? 1));
