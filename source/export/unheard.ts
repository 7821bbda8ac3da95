/**
 * What none of the readings of a comparison heard, with its sources.
 */
import type { Words } from '../language/words.ts';
import { claimsInOrder } from '../paragraphs/questions.ts';
import { dateText } from '../paragraphs/dates.ts';
import type { ComparedQuestion } from '../comparison/comparison.ts';
import type { Claim } from '../story/evidence.ts';
import { type Block, sourcesOf, type Story } from '../story/story.ts';
import { type Citing, citing } from './cite.ts';
import type { ListItem, Part } from './report.ts';

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

/** Every claim that nobody heard, by its question. */
export function unheardParts(
  story: Story,
  questions: readonly ComparedQuestion[],
  cite: Citing,
  words: Words,
): readonly Part[] {
  const left = questions.filter(({ unheard }) => unheard.length > 0);
  return [
    { kind: 'heading', level: 2, text: words.wall.everyUnheard },
    ...(left.length === 0 ? [{ kind: 'aside', text: words.compare.nothingUnheard } as const] : []),
    ...left.flatMap(({ question, unheard }): readonly Part[] => [
      { kind: 'heading', level: 3, text: question.title },
      {
        kind: 'list',
        items: claimsInOrder(story, { claims: unheard }).map((claim) => claimItem(story, claim, cite, words)),
      },
    ]),
  ];
}

/** The sources of how the sides began and of what nobody heard, each once and numbered. */
export const citingWall = (
  story: Story,
  openings: readonly Block[],
  questions: readonly ComparedQuestion[],
  words: Words,
): Citing => {
  const claims = questions.flatMap(({ unheard }) => claimsInOrder(story, { claims: unheard }));
  return citing(story, [...openings, ...claims], words);
};

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
