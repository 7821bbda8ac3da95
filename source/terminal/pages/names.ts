import { namesParagraphs } from '../../paragraphs/names.ts';
import { wordsBefore } from '../../reading/replay.ts';
import type { PageContent, Seated } from '../page.ts';
import { pageOver } from './common.ts';

export function namesPage({ story, seat, words }: Seated): PageContent {
  const text = wordsBefore(seat.session.state().path.here);
  return pageOver('names', namesParagraphs(story, text, words), words);
}
