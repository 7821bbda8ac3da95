/** A day as each account puts it on the clock: hours down, accounts across. */
import type { Words } from '../language/words.ts';
import { type Paragraph, said, under } from '../layout/flow.ts';
import { type Span, span } from '../layout/line.ts';
import type { Day, Hour } from '../story/evidence.ts';
import type { Account, Story } from '../story/story.ts';
import { lettersParagraph } from './comparison.ts';
import { dateText } from './dates.ts';
import { markSpan } from './marks.ts';
import { laterSpan } from './telling.ts';

/** From this width on each account has a column. */
const wide = 60;

export function hoursParagraphs(story: Story, day: Day, words: Words): readonly Paragraph[] {
  const accounts = [...story.accounts.values()].filter(({ id }) =>
    day.entries.some(({ account }) => account === id),
  );
  const rows = day.entries.map((entry, index): Paragraph => {
    const last = day.entries.slice(0, index).findLast(({ from }) => from !== undefined)?.from;
    const hour = entry.from === last ? '' : (entry.from ?? '');
    const gap = hour !== '' || index === 0 ? 1 : 0;
    return { ...hourParagraph(story, entry, hour, accounts, words), gap };
  });
  return [
    said(day.title, 'strong'),
    under(dateText(day.date, words), 'faint'),
    ...(day.note === undefined ? [] : [said(day.note)]),
    lettersParagraph(story),
    ...rows,
    ...(day.disagreements.length === 0 ? [] : [{ ...said(words.hours.disagree, 'strong'), gap: 2 }]),
    ...day.disagreements.flatMap((each): readonly Paragraph[] => [
      said(each.title, 'strong'),
      under(each.words),
      { spans: hourSpans(story, each.entries), gap: 0 },
    ]),
  ];
}

/** The letter of whose hour it is stands in that account's column, so that one sees down who speaks when. */
function hourParagraph(
  story: Story,
  entry: Hour,
  hour: string,
  accounts: readonly Account[],
  words: Words,
): Omit<Paragraph, 'gap'> {
  const own = story.accounts.get(entry.account);
  const clock = span(hour.padEnd(7), 'strong');
  const columns = accounts.flatMap((account): readonly Span[] => [
    account === own ? markSpan(account) : span('·', 'ornament'),
    span(' '),
  ]);
  const mark = own ? [markSpan(own), span('  ')] : [];
  return {
    lead: [clock, ...mark],
    wide: { from: wide, lead: [clock, ...columns, span(' ')] },
    spans: [span(`${entry.told}: `, 'strong'), span(entry.words), ...(entry.later ? [laterSpan(words)] : [])],
  };
}

/** The hours that disagree, each with whose it is. */
function hourSpans(story: Story, ids: readonly string[]): readonly Span[] {
  const entries = story.days.flatMap((day) => day.entries);
  const found = ids.flatMap((id) => entries.find((entry) => entry.id === id) ?? []);
  return found.flatMap((entry, index): readonly Span[] => {
    const account = story.accounts.get(entry.account);
    return [
      span(index === 0 ? '' : '   '),
      ...(account ? [markSpan(account), span('\u00A0')] : []),
      span(entry.told),
    ];
  });
}
