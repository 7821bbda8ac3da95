/** A contested question: what each account claims, said then and known later apart, and where it stands. */
import type { Words } from '../language/words.ts';
import type { Claim, Question } from '../story/evidence.ts';
import type { Account, Scene, Story } from '../story/story.ts';
import type { Band } from '../layout/bands.ts';
import { dateText } from './dates.ts';
import { type Paragraph, said, under } from '../layout/flow.ts';
import { span } from '../layout/line.ts';
import { accountHeading } from './marks.ts';

/** All questions, those that a scene touches first, and the ids of these. */
export function questionsFrom(
  story: Story,
  scene: Scene,
): { readonly ordered: readonly Question[]; readonly touched: ReadonlySet<string> } {
  const touched = new Set(scene.questions);
  const far = ({ id }: Question): number => (touched.has(id) ? 0 : 1);
  return { ordered: [...story.questions.values()].sort((a, b) => far(a) - far(b)), touched };
}

/** The claims of a question in the order a page shows them: then before later, account by account. */
export function claimsInOrder(story: Story, { claims }: Pick<Question, 'claims'>): readonly Claim[] {
  const order = [...story.accounts.keys()];
  return [...claims].sort(
    (a, b) => Number(a.later) - Number(b.later) || order.indexOf(a.account) - order.indexOf(b.account),
  );
}

/** The accounts, in the story's order, of whose claims there are some here. */
export function claimants(story: Story, claims: Iterable<Claim>): readonly Account[] {
  const ids = new Set([...claims].map(({ account }) => account));
  return [...story.accounts.values()].filter(({ id }) => ids.has(id));
}

/** What stands over the claims: the question, where it stands, whose word on it was not found. */
export function questionParagraphs(story: Story, question: Question, words: Words): readonly Paragraph[] {
  const spoke = new Set(question.claims.map(({ account }) => account));
  const silent = [...story.accounts.values()].filter(({ id }) => !spoke.has(id)).map(({ name }) => name);
  return [
    said(question.title, 'strong'),
    said(words.questions.stands(question.stands)),
    ...(silent.length === 0 ? [] : [under(words.questions.silent(silent), 'faint')]),
  ];
}

export const claimParagraphs = (
  claim: Claim,
  words: Words,
): readonly [claim: Paragraph, speaker: Paragraph] => [
  under(claim.words),
  under(words.sources.speaker(claim.speaker, dateText(claim.said, words)), 'faint'),
];

/** The claims in columns, an account a column, each with a note where there is something to say of it. */
export function claimBands(
  story: Story,
  question: Question,
  note: (claim: Claim) => string,
  words: Words,
): readonly Band[] {
  const claims = claimsInOrder(story, question);
  return [false, true].flatMap((later) => {
    const these = claims.filter((claim) => claim.later === later);
    if (these.length === 0) return [];
    return [
      {
        heading: [said(later ? words.questions.later : words.questions.then, 'later')],
        columns: claimants(story, these).map((account) => ({
          heading: accountHeading(account),
          cells: these
            .filter((claim) => claim.account === account.id)
            .map((claim) => {
              const [first, ...rest] = claimParagraphs(claim, words);
              const noted = note(claim);
              const spans = noted === '' ? first.spans : [...first.spans, span(`  ${noted}`, 'faint')];
              return { paragraphs: [{ ...first, spans }, ...rest], choice: claims.indexOf(claim) };
            }),
        })),
      },
    ];
  });
}
