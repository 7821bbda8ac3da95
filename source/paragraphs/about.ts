/** What a story says of itself: the accounts, whom it thanks, all it rests on. */
import type { Words } from '../language/words.ts';
import { heading, type Paragraph, said } from '../layout/flow.ts';
import { span } from '../layout/line.ts';
import type { Source } from '../story/evidence.ts';
import type { Story } from '../story/story.ts';
import { accountHeading } from './marks.ts';
import { recordSpans } from './sources.ts';

export function aboutParagraphs(story: Story, words: Words): readonly Paragraph[] {
  const { title, accounts, interest, credits, sources } = words.aboutPage;
  const inset = { margin: span('   '), gap: 0 };
  return [
    said(title, 'strong'),
    ...story.about.map((text) => said(text)),
    ...section(
      accounts,
      [...story.accounts.values()].flatMap((account) => [
        { spans: accountHeading(account) },
        { ...said(account.who), ...inset },
        { ...said(interest(account.interest), 'faint'), ...inset },
      ]),
    ),
    ...section(
      credits,
      story.credits.map((text) => said(text)),
    ),
    ...section(
      sources,
      [...story.sources.values()]
        .sort(byPublisher)
        .map((source) => ({ lead: [span('· ', 'faint')], spans: recordSpans(source, words), gap: 0 })),
    ),
  ];
}

/** Paragraphs under their heading; none of it where there are no paragraphs. */
const section = (title: string, paragraphs: readonly Paragraph[]): readonly Paragraph[] =>
  paragraphs.length === 0 ? [] : [{ ...heading(title), gap: 2 }, ...paragraphs];

const byPublisher = (a: Source, b: Source): number =>
  a.publisher.localeCompare(b.publisher) || (a.date ?? '').localeCompare(b.date ?? '');
