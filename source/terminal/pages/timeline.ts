/** What happened when, and a day by the hour. */
import { placeOf } from '../../layout/flow.ts';
import { hoursParagraphs } from '../../paragraphs/hours.ts';
import { timelineParagraphs } from '../../paragraphs/timeline.ts';
import { dayOf } from '../../story/story.ts';
import type { PageContent, ScreenNamed, Seated, Shown } from '../page.ts';
import { closing, keysOf, pageOver, show } from './common.ts';

export function timelinePage({ story, seat, words }: Seated): PageContent {
  const { scene } = seat.session.state().path.here;
  const { paragraphs, here } = timelineParagraphs(story, scene, words);
  const day = dayOf(story, scene) ?? story.days[0];
  return pageOver('timeline', paragraphs, words, {
    spread: 'columns',
    place: placeOf(paragraphs, Math.max(0, here - 3)),
    keys: [
      ...keysOf<'timeline'>(
        words,
        { hours: day && show({ name: 'hours', day: day.id }) },
        { hours: { label: words.hours.open } },
      ),
      ...closing(words),
    ],
  });
}

export function hoursPage({ story, words }: Shown, { day: id }: ScreenNamed<'hours'>): PageContent {
  const day = story.days.find((each) => each.id === id);
  return pageOver(`hours ${id}`, day ? hoursParagraphs(story, day, words) : [], words, {
    spread: 'wide',
  });
}
