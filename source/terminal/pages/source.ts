import { span } from '../../layout/line.ts';
import { recordParagraphs } from '../../paragraphs/sources.ts';
import type { PageContent, ScreenNamed, Shown } from '../page.ts';
import { pageOver } from './common.ts';

export function sourcePage({ story, words }: Shown, { id }: ScreenNamed<'source'>): PageContent {
  const source = story.sources.get(id);
  const body = source ? recordParagraphs(source, words) : [];
  return pageOver(`source ${id}`, [{ spans: [span(words.source.title(1), 'strong')] }, ...body], words);
}
