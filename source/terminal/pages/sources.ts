import { span } from '../../layout/line.ts';
import { sourceParagraphs } from '../../paragraphs/sources.ts';
import { sceneOf } from '../../story/story.ts';
import type { PageContent, ScreenNamed, Shown } from '../page.ts';
import { pageOver } from './common.ts';

/** Who says so: of the scene on the path, as it was met, or of another. */
export function sourcesPage(
  { story, seat, words }: Shown,
  { scene, met }: ScreenNamed<'sources'>,
): PageContent {
  const aside =
    scene === undefined ? undefined : { scene: sceneOf(story, scene), ...(met && { meeting: met }) };
  const step = aside ?? seat?.session.state().path.here;
  return pageOver('sources', step ? sourceParagraphs(story, step, words) : [], words, {
    spread: 'columns',
    head: step ? [{ left: [span(step.scene.title, 'faint')], right: [] }] : [],
  });
}
