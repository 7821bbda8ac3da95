import { lookUp, type LookUpName } from '../../paragraphs/look-ups.ts';
import type { PageContent, ScreenNamed, Seated } from '../page.ts';
import { pageOver } from './common.ts';

export function lookUpPage({ story, seat, words }: Seated, { name }: ScreenNamed<LookUpName>): PageContent {
  const { path } = seat.session.state();
  const { say, spread } = lookUp(name);
  return pageOver(name, say({ story, path, scene: path.here.scene, words }), words, { spread });
}
