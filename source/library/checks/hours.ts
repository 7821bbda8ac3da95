/** The day by the hour: within its chapter, in the order of the day. */
import { isWithin } from '../../story/dates.ts';
import type { Check } from './parts.ts';

export const hours: Check = function* (pack, tell) {
  const { document, content } = pack.hours;
  const spans = new Map(pack.story.content.chapters.map(({ id, span }) => [id, span]));
  for (const [index, { chapter, date, entries }] of content.days.entries()) {
    const span = spans.get(chapter);
    // What is no date is told elsewhere.
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
