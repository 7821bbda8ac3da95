import { said } from '../../layout/flow.ts';
import { span } from '../../layout/line.ts';
import { recordParagraphs, sourceParagraphs } from '../../paragraphs/sources.ts';
import { sceneOf } from '../../story/story.ts';
import type { PageContent, ScreenNamed, Shown } from '../page.ts';
import { pageOver } from './common.ts';

/** Who says so: of the scene on the path, as it was met, or of another. */
export function sourcesPage(
  { story, seat, words }: Shown,
  { scene, met }: ScreenNamed<'sources'>,
): PageContent {
  const aside = scene === undefined ? undefined : { scene: sceneOf(story, scene), meeting: met };
  const step = aside ?? seat?.session.state().path.here;
  return pageOver('sources', step ? sourceParagraphs(story, step, words) : [], words, {
    spread: 'columns',
    head: step ? [{ left: [span(step.scene.title, 'faint')], right: [] }] : [],
  });
}

/** One record by itself. */
export function sourcePage({ story, words }: Shown, { id }: ScreenNamed<'source'>): PageContent {
  const source = story.sources.get(id);
  const record = source ? recordParagraphs(source, words) : [];
  return pageOver(`source ${id}`, [said(words.source.title(1), 'strong'), ...record], words);
}
