/** The day by the hour: within its chapter, in the order of the day. */
import { parseDate } from '../../story/dates.ts';
import type { Check } from './parts.ts';

export const hours: Check = function* (pack, tell) {
  const { document, content } = pack.hours;
  const spans = new Map(pack.story.content.chapters.map(({ id, span }) => [id, span]));
  for (const [index, { chapter, date, entries }] of content.days.entries()) {
    const span = spans.get(chapter);
    if (span !== undefined && !isWithin(date, span))
      yield tell.error('hour-outside', document.at(['days', index, 'date']), date, span);
    let latest = '';
    for (const [at, { from, to }] of entries.entries()) {
      const path = ['days', index, 'entries', at];
      if (from !== undefined && from < latest)
        yield tell.warning('hours-disorder', document.at([...path, 'from']));
      else if (to !== undefined && (from === undefined || to < from))
        yield tell.warning('hours-disorder', document.at([...path, 'to']));
      latest = from ?? latest;
    }
  }
};

const number = ({ year, month, day }: { year: number; month?: number; day?: number }, rest: number): number =>
  year * 10_000 + (month ?? rest) * 100 + (day ?? rest);

/** Whether a day lies in a span. What is no date is told elsewhere. */
function isWithin(date: string, span: string): boolean {
  const day = parseDate(date);
  const whole = parseDate(span);
  if (!day || !whole) return true;
  return number(day.from, 1) >= number(whole.from, 0) && number(day.to, 1) <= number(whole.to, 99);
}
