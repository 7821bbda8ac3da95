import type { Words } from '../language/words.ts';
import { parseDate } from '../story/dates.ts';
import type { TimelineEvent } from '../story/evidence.ts';
import type { Scene, Story } from '../story/story.ts';
import { dateText } from './dates.ts';
import type { Paragraph } from '../layout/flow.ts';
import { type Span, span } from '../layout/line.ts';
import { laterSpan } from './telling.ts';
import { markSpans } from './marks.ts';

/** Signs beside the words for how far an event is agreed; the words alone would do. */
const signs = { certain: '=', attributed: '-', contested: '/' } as const;

/** An event: when and where, what, who told it, and how far it is agreed. */
export function eventParagraphs(story: Story, event: TimelineEvent, words: Words): readonly Paragraph[] {
  const place = event.place === undefined ? undefined : story.places.get(event.place)?.name;
  const date = dateText(event.date, words);
  const when = event.time === undefined ? date : words.dateAndTime(date, event.time);
  const accounts = event.accounts.flatMap((id) => story.accounts.get(id) ?? []);
  return [
    {
      spans: [
        span(place === undefined ? when : words.whenAndWhere(when, place), 'strong'),
        ...(event.later ? [laterSpan(words)] : []),
      ],
      heads: true,
    },
    { spans: [span(event.words)], gap: 0 },
    {
      spans: [
        span(`${signs[event.certainty]} ${words.timeline[event.certainty]}  `, 'faint'),
        ...markSpans(accounts),
      ],
      gap: 0,
    },
  ];
}

/** The first day a date can mean, as a text that sorts. */
const sortKey = (date: string): string => {
  const from = parseDate(date)?.from;
  return from
    ? [from.year, from.month ?? 0, from.day ?? 0].map((part) => String(part).padStart(4, '0')).join('')
    : '';
};

/** All events, with the reader's scene among them. `here` is the index of the paragraph that marks it. */
export function timelineParagraphs(
  story: Story,
  scene: Scene | undefined,
  words: Words,
): { readonly paragraphs: readonly Paragraph[]; readonly here: number } {
  const paragraphs: Paragraph[] = [
    { spans: [span(words.timeline.title, 'strong')] },
    { spans: [span(words.timeline.intro, 'faint')], gap: 0 },
  ];
  let here = 0;
  /** Before an event it belongs to what follows, as a heading does. */
  const mark = (heads?: true): void => {
    if (here > 0 || scene?.date === undefined) return;
    here = paragraphs.length;
    const you: readonly Span[] = [span('▸ ', 'strong'), span(words.timeline.here(scene.title), 'strong')];
    paragraphs.push({ spans: you, ...(heads && { heads }) });
  };
  for (const event of story.timeline) {
    if (scene?.date !== undefined && sortKey(event.date) >= sortKey(scene.date)) mark(true);
    paragraphs.push(...eventParagraphs(story, event, words));
  }
  mark();
  return { paragraphs, here };
}
