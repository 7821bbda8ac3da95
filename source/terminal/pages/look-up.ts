import { lookUpParagraphs, type LookUpName, spreadOf } from '../../paragraphs/look-ups.ts';
import type { PageContent, ScreenNamed, Seated } from '../page.ts';
import { pageOver } from './common.ts';

export function lookUpPage({ story, seat, words }: Seated, { name }: ScreenNamed<LookUpName>): PageContent {
  const { path } = seat.session.state();
  const body = lookUpParagraphs(name, { story, path, scene: path.here.scene, words });
  return pageOver(name, body, words, { spread: spreadOf(name) });
}
