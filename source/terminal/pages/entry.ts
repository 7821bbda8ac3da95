import { entryParagraphs } from '../../paragraphs/entry.ts';
import type { PageContent, ScreenNamed, Seated } from '../page.ts';
import { pageOver } from './common.ts';

/** One person, term, event or place. */
export function entryPage({ story, seat, words }: Seated, { kind, id }: ScreenNamed<'entry'>): PageContent {
  const { path } = seat.session.state();
  return pageOver(`entry ${kind} ${id}`, entryParagraphs({ story, path, words }, kind, id), words);
}
