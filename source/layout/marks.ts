import type { Account } from '../story/story.ts';
import { type Span, span } from './line.ts';

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
