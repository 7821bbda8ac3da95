import { placeOf } from '../../layout/flow.ts';
import { timelineParagraphs } from '../../paragraphs/timeline.ts';
import type { PageContent, Seated } from '../page.ts';
import { pageOver } from './common.ts';

export function timelinePage({ story, seat, words }: Seated): PageContent {
  const { scene } = seat.session.state().path.here;
  const { paragraphs, here } = timelineParagraphs(story, scene, words);
  return pageOver('timeline', paragraphs, words, { place: placeOf(paragraphs, Math.max(0, here - 3)) });
}
