/** Readings seen as one group, and what they can talk about. */
import type { Words } from '../../language/words.ts';
import { wayText } from '../../paragraphs/comparison.ts';
import { claimParagraphs } from '../../paragraphs/questions.ts';
import type { Paragraph } from '../../layout/flow.ts';
import { type Span, span } from '../../layout/line.ts';
import { accountHeading, laneMark } from '../../paragraphs/marks.ts';
import { sceneLabelSpans } from '../../paragraphs/scene.ts';
import type { Compared } from '../../comparison/compared.ts';
import { accountOf, type Scene, type Story } from '../../story/story.ts';
import type { PageContent, Screen } from '../page.ts';
import { closing, ending, pageOver, type Row, rowsOf, type Section, show } from './common.ts';

/** How many there are, where they were told the most different things, how many went each way, what nobody heard. */
export function groupPage(compared: Compared, isFirst: boolean, words: Words): PageContent {
  const { key, story, comparison, group } = compared;
  const { size, least, unfollowed } = group;
  const divided = group.divided.map(({ moment, scenes }): Row =>
    row(
      moment.id,
      [
        { spans: [span(moment.title)] },
        ...scenes.map(({ scene, count }) => under(story, scene, words.compare.cameTo(scene.title, count))),
      ],
      { name: 'moment', compared, moment: moment.id },
    ),
  );
  const forks = group.forks.map(({ scene, moment, ways }): Row =>
    row(
      scene.id,
      [
        { spans: [span(moment.title)] },
        { spans: sceneLabelSpans(story, scene, words), gap: 0 },
        ...ways.map(({ choice, count }) => note(words.compare.wayCount(choice.label, count))),
      ],
      { name: 'aside', scene: scene.id, opened: false },
    ),
  );
  const claims = comparison.questions.flatMap(({ question, unheard }) =>
    unheard.map((claim): Row => {
      const account = story.accounts.get(claim.account);
      return row(
        claim.id,
        [
          { spans: account ? accountHeading(account) : [span(claim.account)] },
          ...claimParagraphs(claim, words),
          note(words.compare.claimOn(question.title)),
        ],
        { name: 'claim', id: claim.id },
      );
    }),
  );
  return pageOver(
    `group ${key}`,
    [
      { spans: [span(words.compare.groupOf(size), 'strong')] },
      ...(least > 1
        ? [{ spans: [span(words.compare.noColumns)] }, { spans: [span(words.compare.least(least))], gap: 0 }]
        : []),
      {
        spans: [
          span(
            unfollowed.length === 0
              ? words.compare.allFollowed
              : words.compare.unfollowed(unfollowed.map(({ name }) => name)),
          ),
        ],
      },
      ...(divided.length === 0 ? [{ spans: [span(words.compare.undivided)], gap: 0 }] : []),
      ...(claims.length === 0 ? [{ spans: [span(words.compare.nothingUnheard)], gap: 0 }] : []),
    ],
    words,
    {
      ...rowsOf([
        section(words.compare.divided(least === 1), divided),
        section(words.compare.forks, forks),
        section(words.compare.unheardClaims(claims.length), claims),
      ]),
      keys: [
        { key: 'open', label: words.keys.show },
        { key: 'next', label: words.keys.nextPart, does: words.help.does.nextPart },
        { key: 'previous', does: words.help.does.previousPart },
        ...ending(isFirst, words),
      ],
    },
  );
}

/** Rows under a heading, the first of them a stop. Without rows there is no heading. */
const section = (heading: string, rows: readonly Row[]): Section => ({
  heading: rows.length === 0 ? [] : [{ spans: [span(heading, 'later')] }],
  rows: rows.map((each, index) => ({ ...each, isStop: index === 0 })),
});

/** What readings that went different ways can talk about, moment by moment. */
export function talkPage({ key, story, comparison }: Compared, words: Words): PageContent {
  const { readings, forks } = comparison;
  return pageOver(
    `talk ${key}`,
    [
      { spans: [span(words.compare.talk, 'strong')] },
      { spans: [span(words.compare.talkIntro, 'faint')], gap: 0 },
    ],
    words,
    {
      ...rowsOf([
        {
          rows: forks.map(({ scene, moment, ways }, index) => {
            const isFirst = moment !== forks[index - 1]?.moment;
            const question = isFirst ? moment.talk : undefined;
            return row(
              scene.id,
              [
                ...(isFirst ? [{ spans: [span(moment.title, 'strong')] }] : []),
                ...(question === undefined ? [] : [{ spans: [span(question)], gap: 0 }]),
                { spans: sceneLabelSpans(story, scene, words), gap: 0 },
                ...ways.map((way) => note(wayText(way, readings, words))),
              ],
              { name: 'aside', scene: scene.id, opened: false },
            );
          }),
        },
      ]),
      keys: [{ key: 'open', label: words.keys.scene }, ...closing(words)],
    },
  );
}

const row = (id: string, paragraphs: readonly Paragraph[], screen: Screen): Row => ({
  id,
  paragraphs,
  action: show(screen),
});

const inset: readonly Span[] = [span('   ')];

const note = (text: string): Paragraph => ({ spans: [span(text)], lead: inset, gap: 0 });

/** A text about a scene, behind the sign of its teller. */
const under = (story: Story, scene: Scene, text: string): Paragraph => ({
  lead: [...inset, laneMark(accountOf(story, scene)), span('  ')],
  spans: [span(text)],
  gap: 0,
});
