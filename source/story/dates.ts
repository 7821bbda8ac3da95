/**
 * A date as precisely as it is known, in a subset of EDTF (ISO 8601-2): `2011`, `2011-12`, `2011-12-16`,
 * each with `~` behind it where it is approximate, or two of them with `/` between.
 */
export type EventDate = string;

export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month?: number;
  /** 1 to 31. */
  readonly day?: number;
}

interface ParsedDate {
  readonly from: Day;
  /** The last day of a span; the same as `from` for a single date. */
  readonly to: Day;
  readonly approximate: boolean;
}

const point = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

function parseDay(text: string): Day | undefined {
  const match = point.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (match[2] === undefined) return { year };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return undefined;
  if (match[3] === undefined) return { year, month };
  const day = Number(match[3]);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day >= 1 && day <= last ? { year, month, day } : undefined;
}

/**
 * The parts of a date, or undefined where it is not one (a 30 February, a span that ends before it begins).
 */
export function parseDate(text: string): ParsedDate | undefined {
  const approximate = text.includes('~');
  const parts = text.split('/').map((part) => part.replace(/~$/, ''));
  if (parts.length > 2) return undefined;
  const from = parseDay(parts[0] ?? '');
  const to = parseDay(parts.at(-1) ?? '');
  if (!from || !to) return undefined;
  return earliest(from) <= latest(to) ? { from, to, approximate } : undefined;
}

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

/** The first day it can mean, as `YYYY-MM-DD`, which sorts as text. */
function earliest(day: Day): string {
  return `${pad(day.year, 4)}-${pad(day.month ?? 1, 2)}-${pad(day.day ?? 1, 2)}`;
}

/** The last day it can mean; a month's end is taken as the 31st, which sorts rightly. */
function latest(day: Day): string {
  return `${pad(day.year, 4)}-${pad(day.month ?? 12, 2)}-${pad(day.day ?? 31, 2)}`;
}

/** Whether a date lies in a span. True where one of them is none. */
export function isWithin(date: EventDate, span: EventDate): boolean {
  const [day, whole] = [parseDate(date), parseDate(span)];
  if (!day || !whole) return true;
  return earliest(day.from) >= earliest(whole.from) && earliest(day.to) <= latest(whole.to);
}

/** Whether all of a date lies after a day given as `YYYY-MM-DD`. False for what is not a date. */
export function isAfter(date: EventDate, day: string): boolean {
  const parsed = parseDate(date);
  return parsed !== undefined && earliest(parsed.from) > day;
}
