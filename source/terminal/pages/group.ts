/** Readings seen as one group. */
import { hasFew } from '../../comparison/group.ts';
import { proposals } from '../../comparison/proposals.ts';
import { claimParagraphs } from '../../paragraphs/questions.ts';
import { type Paragraph, said, under } from '../../layout/flow.ts';
import { type Span, span } from '../../layout/line.ts';
import { accountHeading, laneMark } from '../../paragraphs/marks.ts';
import { sceneLabelSpans } from '../../paragraphs/scene.ts';
import { laterSpan } from '../../paragraphs/telling.ts';
import { accountOf, type Scene, type Story } from '../../story/story.ts';
import type { PageContent, ScreenNamed, Shown } from '../page.ts';
import { ending, keysOf, pageOver, type Row, row, rowsOf, type Section, show } from './common.ts';

/**
 * How many there are, where they were told the most different things, how many went each way, what nobody
 * heard.
 */
export function groupPage({ isFirst, words }: Shown, { compared }: ScreenNamed<'group'>): PageContent {
  const { key, story, comparison, group } = compared;
  const { size, least, unfollowed } = group;
  const divided = group.divided.map((each): Row =>
    row(
      [
        said(each.moment.title),
        ...each.scenes.flatMap(({ scene, count }) =>
          count === undefined ? [] : [about(story, scene, words.compare.cameTo(scene.title, count))],
        ),
        ...(hasFew(each) ? [note(words.wall.few)] : []),
      ],
      { name: 'moment', compared, moment: each.moment.id },
    ),
  );
  const forks = group.forks.map(({ scene, moment, ways }): Row =>
    row(
      [
        said(moment.title),
        { spans: sceneLabelSpans(story, scene, words), gap: 0 },
        ...ways.map(({ choice, count }) => note(words.compare.wayCount(choice.label, count))),
      ],
      { name: 'aside', scene: scene.id },
    ),
  );
  const claims = comparison.questions.flatMap(({ question, unheard }) =>
    unheard.map((claim): Row => {
      const account = story.accounts.get(claim.account);
      return row(
        [
          {
            spans: [
              ...(account ? accountHeading(account) : [span(claim.account)]),
              ...(claim.later ? [laterSpan(words)] : []),
            ],
          },
          ...claimParagraphs(claim, words),
          note(words.compare.claimOn(question.title)),
        ],
        { name: 'claim', id: claim.id },
      );
    }),
  );
  const names = unfollowed.map(({ name }) => name);
  const body = [
    said(words.compare.groupOf(size), 'strong'),
    ...(least > 1 ? [said(words.compare.noColumns), under(words.compare.least(least))] : []),
    ...(names.length === 0 ? [] : [said(words.compare.unfollowed(names))]),
    ...(claims.length === 0 ? [under(words.compare.nothingUnheard)] : []),
    ...(divided.length === 0 ? [under(words.compare.undivided)] : []),
  ];
  return pageOver(`group ${key}`, body, words, {
    ...rowsOf([
      section(words.compare.unheardClaims(claims.length), claims),
      section(words.compare.divided(least === 1), divided),
      section(words.compare.forks, forks),
    ]),
    opens: words.opens.row,
    keys: [
      ...keysOf<'group'>(words, {
        proposals: proposals(group).length > 0 && show({ name: 'proposal', compared }),
        nextPart: { do: 'leap', to: 'next' },
        previousPart: { do: 'leap', to: 'previous' },
      }),
      ...ending(isFirst, words),
    ],
  });
}

/** Rows under a heading, the first of them a stop. Without rows there is no heading. */
const section = (heading: string, rows: readonly Row[]): Section => ({
  heading: rows.length === 0 ? [] : [said(heading, 'later')],
  rows: rows.map((each, index) => ({ ...each, isStop: index === 0 })),
});

const inset: readonly Span[] = [span('   ')];

export const note = (text: string): Paragraph => ({ spans: [span(text)], lead: inset, gap: 0 });

/** A text about a scene, behind the sign of its teller. */
const about = (story: Story, scene: Scene, text: string): Paragraph => ({
  lead: [...inset, laneMark(accountOf(story, scene)), span('  ')],
  spans: [span(text)],
  gap: 0,
});
