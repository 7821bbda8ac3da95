/** Whose claims each of the readings heard: the contested questions, and one of them with every claim. */
import { said, under } from '../../layout/flow.ts';
import { abreastIn, lettersParagraph, questionColumns } from '../../paragraphs/comparison.ts';
import { questionParagraphs } from '../../paragraphs/questions.ts';
import type { Claim } from '../../story/evidence.ts';
import type { PageContent, ScreenNamed, Shown } from '../page.ts';
import { columnsHead, drawn, shownFrom, sidesOf } from './columns.ts';
import { closing, keysOf, pageOver, row, rowsOf } from './common.ts';
import { claimsOf } from './questions.ts';

/** The contested questions, and the accounts whose claims each reading heard. */
export function heardPage(
  { width, words }: Shown,
  { compared, from = 0 }: ScreenNamed<'heard'>,
): PageContent {
  const { key, story, comparison } = compared;
  const { readings, questions } = comparison;
  const shown = shownFrom(from, readings.length, abreastIn(width));
  const columns = questionColumns(story, comparison, shown, words);
  const body = [
    said(words.compare.contested),
    under(words.compare.contestedIntro, 'faint'),
    lettersParagraph(story),
  ];
  const rows = questions.map(({ question: { id } }, index) =>
    row([drawn(columns.rows[index])], { name: 'heard-question', compared, id }),
  );
  return pageOver(`heard ${key}`, body, words, {
    head: columnsHead(columns.names, comparison, shown, words),
    ...rowsOf([{ rows }], true),
    spread: 'wide',
    opens: words.opens.claims,
    keys: [...keysOf<'heard'>(words, sidesOf('heard', compared, shown)), ...closing(words)],
  });
}

/** A contested question with every claim, each with who heard it. */
export function heardQuestionPage(
  { words }: Shown,
  { compared: { key, story, comparison }, id }: ScreenNamed<'heard-question'>,
): PageContent {
  const compared = comparison.questions.find(({ question }) => question.id === id);
  if (!compared) return pageOver('heard-question', [], words);
  const { question, heard, unheard } = compared;
  const note = (claim: Claim): string => {
    const names = comparison.readings.flatMap(({ name }, index) => (heard[index]?.has(claim) ? [name] : []));
    return names.length > 0 || unheard.includes(claim) ? words.compare.met(names) : words.compare.untold;
  };
  return pageOver(
    `heard-question ${id} ${key}`,
    questionParagraphs(story, question, words),
    words,
    claimsOf(story, question, note, words),
  );
}
