import { span } from '../../layout/line.ts';
import { sourceParagraphs } from '../../paragraphs/sources.ts';
import { sceneOf } from '../../story/story.ts';
import type { PageContent, ScreenNamed, Shown } from '../page.ts';
import { pageOver } from './common.ts';

/** Who says so: of the scene on the path, as it was met, or of another. */
export function sourcesPage({ story, seat, words }: Shown, { scene }: ScreenNamed<'sources'>): PageContent {
  const step = scene === undefined ? seat?.session.state().path.here : { scene: sceneOf(story, scene) };
  return pageOver('sources', step ? sourceParagraphs(story, step, words) : [], words, {
    spread: 'columns',
    head: step ? [{ left: [span(step.scene.title, 'faint')], right: [] }] : [],
  });
}
