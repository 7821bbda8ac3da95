import { codeParagraphs } from '../../paragraphs/path.ts';
import { toldParagraphs } from '../../paragraphs/told.ts';
import type { PageContent, Seated } from '../page.ts';
import { pageOver } from './common.ts';

/** At an ending: what the path was told, and its code. */
export function toldPage({ story, seat, words }: Seated): PageContent {
  const { path } = seat.session.state();
  return pageOver(
    'told',
    [...toldParagraphs(story, path, words), ...codeParagraphs(story, path, words)],
    words,
  );
}
