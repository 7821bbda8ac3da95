import { aboutParagraphs } from '../../paragraphs/about.ts';
import type { PageContent, Shown } from '../page.ts';
import { pageOver } from './common.ts';

export const aboutPage = ({ story, words }: Shown): PageContent =>
  pageOver('about', aboutParagraphs(story, words), words, { spread: 'columns' });
