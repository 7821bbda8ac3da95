import type { Words } from '../language/words.ts';
import type { EventDate } from '../story/dates.ts';
import type { TimelineEvent } from '../story/evidence.ts';
import type { Scene, Story } from '../story/story.ts';
import { dateText } from './dates.ts';
import { heading, type Paragraph, said, under } from '../layout/flow.ts';
import { span } from '../layout/line.ts';
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
    under(event.words),
    {
      spans: [
        span(`${signs[event.certainty]} ${words.timeline[event.certainty]}  `, 'faint'),
        ...markSpans(accounts),
      ],
      gap: 0,
    },
  ];
}

/** The first day of a date as precisely as it is known, a text that sorts. */
const firstDay = (date: EventDate): string => date.replace(/[~/].*/, '');

/** All events, with the reader's scene among them. `here` is the index of the paragraph that marks it. */
export function timelineParagraphs(
  story: Story,
  scene: Scene | undefined,
  words: Words,
): { readonly paragraphs: readonly Paragraph[]; readonly here: number } {
  const top = [said(words.timeline.title, 'strong'), under(words.timeline.intro, 'faint')];
  const told = (events: readonly TimelineEvent[]): readonly Paragraph[] =>
    events.flatMap((event) => eventParagraphs(story, event, words));
  if (scene?.date === undefined) return { paragraphs: [...top, ...told(story.timeline)], here: 0 };
  const day = firstDay(scene.date);
  const next = story.timeline.findIndex(({ date }) => firstDay(date) >= day);
  const before = told(next < 0 ? story.timeline : story.timeline.slice(0, next));
  const you = `▸ ${words.timeline.here(scene.title)}`;
  // Before an event it belongs to what follows, as a heading does.
  const rest = next < 0 ? [said(you, 'strong')] : [heading(you), ...told(story.timeline.slice(next))];
  return { paragraphs: [...top, ...before, ...rest], here: top.length + before.length };
}
