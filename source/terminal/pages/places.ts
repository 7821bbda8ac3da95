import { placesParagraphs } from '../../paragraphs/places.ts';
import type { PageContent, Seated } from '../page.ts';
import { pageOver } from './common.ts';

export function placesPage({ story, seat, words }: Seated): PageContent {
  const { place } = seat.session.state().path.here.scene;
  return pageOver('places', placesParagraphs(story, place, words), words, { spread: 'columns' });
}
