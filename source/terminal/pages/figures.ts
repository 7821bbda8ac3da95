import { figuresParagraphs } from '../../paragraphs/figures.ts';
import type { PageContent, Shown } from '../page.ts';
import { pageOver } from './common.ts';

export function figuresPage({ story, words }: Shown): PageContent {
  return pageOver('figures', figuresParagraphs(story, words), words, { spread: 'wide' });
}
