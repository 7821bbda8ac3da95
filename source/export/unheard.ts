/**
 * The contested questions of a comparison: whose claims each reading heard, and every claim that none of them
 * did.
 */
import type { Words } from '../language/words.ts';
import { claimants, claimsInOrder } from '../paragraphs/questions.ts';
import { dateText } from '../paragraphs/dates.ts';
import type { ComparedQuestion } from '../comparison/comparison.ts';
import type { Claim } from '../story/evidence.ts';
import { sourcesOf, type Story } from '../story/story.ts';
import { type Citing, citing } from './cite.ts';
import type { Cell, ListItem, Part } from './report.ts';

const unheardClaims = (questions: readonly ComparedQuestion[]): readonly Claim[] =>
  questions.flatMap(({ unheard }) => unheard);

/** Those claims with all that is known of them, and their sources. */
export const unheardJson = (
  story: Story,
  questions: readonly ComparedQuestion[],
): { readonly claims: unknown; readonly sources: unknown } => ({
  claims: unheardClaims(questions),
  sources: sourcesOf(unheardClaims(questions)).flatMap((id) => story.sources.get(id) ?? []),
});

/** A cell for a reading: the accounts of whose claims it heard some. */
export const heardCell = (story: Story, claims: ReadonlySet<Claim>, words: Words): Cell =>
  claims.size === 0
    ? [{ text: words.compare.none }]
    : claimants(story, claims).map((account) => ({ text: account.name, account }));

export function unheardParts(
  story: Story,
  questions: readonly ComparedQuestion[],
  words: Words,
): { readonly parts: readonly Part[]; readonly sources: readonly Part[] } {
  const left = questions.flatMap(({ question, unheard }) =>
    unheard.length === 0
      ? []
      : [{ question, claims: claimsInOrder(story, { ...question, claims: unheard }) }],
  );
  const cite = citing(
    story,
    left.flatMap(({ claims }) => claims),
    words,
  );
  return {
    parts:
      left.length === 0
        ? [{ kind: 'aside', text: words.compare.nothingUnheard }]
        : left.flatMap(({ question, claims }): readonly Part[] => [
            { kind: 'heading', level: 3, text: words.compare.unheard(question.title) },
            {
              kind: 'list',
              numbered: false,
              items: claims.map((claim) => claimItem(story, claim, cite, words)),
            },
          ]),
    sources: cite.list,
  };
}

function claimItem(story: Story, claim: Claim, { numbered }: Citing, words: Words): ListItem {
  const account = story.accounts.get(claim.account);
  const { speaker, said, sources } = claim;
  const text = words.compare.claim(account?.name ?? '', claim.words, speaker, dateText(said, words));
  return {
    text: numbered(text, sources),
    account,
    note: claim.later ? words.knownLater : undefined,
  };
}
