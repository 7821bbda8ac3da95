/** The contested questions, one of them with its claims, and a claim with the records it rests on. */
import type { Words } from '../../language/words.ts';
import { said } from '../../layout/flow.ts';
import { span } from '../../layout/line.ts';
import {
  claimBands,
  claimParagraphs,
  claimsInOrder,
  questionParagraphs,
  questionsFrom,
} from '../../paragraphs/questions.ts';
import { recordParagraphs } from '../../paragraphs/sources.ts';
import { laterSpan } from '../../paragraphs/telling.ts';
import { claimsHeard } from '../../reading/heard.ts';
import type { Claim, Question } from '../../story/evidence.ts';
import type { Story } from '../../story/story.ts';
import type { PageChoice, PageContent, ScreenNamed, Seated, Shown } from '../page.ts';
import { pageOver, show } from './common.ts';

export function questionsPage({ story, seat, words }: Seated): PageContent {
  const { ordered, touched } = questionsFrom(story, seat.session.state().path.here.scene);
  const body = [
    said(words.questions.title, 'strong'),
    ...(touched.size === 0 ? [said(words.questions.none, 'faint')] : []),
  ];
  return pageOver('questions', body, words, {
    choices: ordered.map(({ id, title, claims }): PageChoice => ({
      mark: [span(touched.has(id) ? '▸ ' : '  ', 'strong')],
      label: [span(title)],
      note: words.questions.claims(claims.length),
      action: show({ name: 'question', id }),
    })),
    messages: touched.size === 0 ? [] : [words.questions.hereSign('▸')],
  });
}

export function questionPage({ story, seat, words }: Seated, { id }: ScreenNamed<'question'>): PageContent {
  const question = story.questions.get(id);
  if (!question) return pageOver('question', [], words);
  const heard = claimsHeard(seat.session.state().path);
  const note = ({ id }: Claim): string => (heard.has(id) ? words.questions.met : '');
  const claims = claimsOf(story, question, note, words);
  return pageOver(`question ${id}`, questionParagraphs(story, question, words), words, claims);
}

/** The claims on a question side by side, each with a note under it, and the way to its source. */
export const claimsOf = (
  story: Story,
  question: Question,
  note: (claim: Claim) => string,
  words: Words,
): Partial<PageContent> => ({
  bands: claimBands(story, question, note, words),
  choices: claimsInOrder(story, question).map(({ id }) => ({
    label: [],
    action: show({ name: 'claim', id }),
  })),
  spread: 'wide',
  opens: words.opens.source,
});

/** A claim with the records it rests on. */
export function claimPage({ story, words }: Shown, { id }: ScreenNamed<'claim'>): PageContent {
  const claim = story.claims.get(id);
  if (!claim) return pageOver('claim', [], words);
  const sources = claim.sources.flatMap((source) => story.sources.get(source) ?? []);
  const body = [
    { spans: [span(words.source.claim, 'strong'), ...(claim.later ? [laterSpan(words)] : [])] },
    ...claimParagraphs(claim, words),
    { ...said(words.source.title(sources.length), 'strong'), gap: 2 },
    ...sources.flatMap((source) => recordParagraphs(source, words)),
  ];
  return pageOver(`claim ${id}`, body, words);
}
