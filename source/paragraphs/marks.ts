import type { Words } from '../language/words.ts';
import type { Account, Story } from '../story/story.ts';
import { type Paragraph, said } from '../layout/flow.ts';
import { type Span, span } from '../layout/line.ts';

/** The letter of an account, in its colour. */
export const markSpan = ({ mark, colour }: Account): Span => ({ text: mark, tone: 'strong', colour });

/** Mark and name, as they head what is the account's. */
export const accountHeading = (account: Account): readonly Span[] => [
  markSpan(account),
  span('  '),
  { text: account.name, colour: account.colour },
];

/** The letters of several accounts. */
export const markSpans = (accounts: readonly Account[]): readonly Span[] =>
  accounts.flatMap((account, index) => [...(index === 0 ? [] : [span(' ')]), markSpan(account)]);

/**
 * Whose lane it is, in one sign; the narrator, undefined, has one too: no account's is other than a letter.
 */
export const laneMark = (lane: Account | undefined): Span => (lane ? markSpan(lane) : span('*', 'strong'));

/** The sign of a lane and whose it is. */
export const laneHeading = (lane: Account | undefined, words: Words): readonly Span[] =>
  lane ? accountHeading(lane) : [laneMark(lane), span(`  ${words.narrator}`)];

/** The sign of a reading among `of` readings: 1, 2 … 9, a, b …; one by itself needs none of its own. */
export const readingMark = (index: number, of: number): string => (of === 1 ? '●' : (index + 1).toString(36));

/** The accounts in a line each, with what they stand to gain: before the first choice of a reading. */
export const accountsBriefly = (story: Story, words: Words): readonly Paragraph[] => {
  const accounts = [...story.accounts.values()].filter(({ brief }) => brief !== undefined);
  if (accounts.length === 0) return [];
  return [
    said(words.first.title(accounts.length), 'faint'),
    ...accounts.map((account): Paragraph => ({
      lead: [markSpan(account), span('  ')],
      spans: [{ text: account.name, colour: account.colour }, span(`: ${account.brief ?? ''}`)],
      gap: 0,
    })),
  ];
};
