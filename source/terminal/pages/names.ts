import { namesParagraphs } from '../../paragraphs/names.ts';
import type { PageContent, Seated } from '../page.ts';
import { pageOver } from './common.ts';

export const namesPage = ({ story, seat, words }: Seated): PageContent =>
  pageOver('names', namesParagraphs(story, seat.session.state().path, words), words, {
    spread: 'columns',
  });
