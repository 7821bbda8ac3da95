import { entryParagraphs } from '../../paragraphs/entry.ts';
import { lookUpParagraphs, type LookUpName, spreadOf } from '../../paragraphs/look-ups.ts';
import type { PageContent, ScreenNamed, Seated } from '../page.ts';
import { pageOver } from './common.ts';

export function lookUpPage({ story, seat, words }: Seated, { name }: ScreenNamed<LookUpName>): PageContent {
  const { path } = seat.session.state();
  const body = lookUpParagraphs(name, { story, path, scene: path.here.scene, words });
  return pageOver(name, body, words, { spread: spreadOf(name) });
}

/** One person, term, event or place. */
export function entryPage({ story, seat, words }: Seated, { kind, id }: ScreenNamed<'entry'>): PageContent {
  const { path } = seat.session.state();
  return pageOver(`entry ${kind} ${id}`, entryParagraphs({ story, path, words }, kind, id), words);
}
