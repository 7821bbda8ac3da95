/** Readings seen as one group, and what they can talk about. */
import type { Words } from '../../language/en.ts';
import { claimParagraphs } from '../../layout/contested.ts';
import type { Paragraph } from '../../layout/flow.ts';
import { type Span, span } from '../../layout/line.ts';
import { accountHeading, markSpan } from '../../layout/marks.ts';
import { accountSpans } from '../../layout/scene.ts';
import { accountOf, type Scene, type Story } from '../../story/story.ts';
import type { PageContent, Screen } from '../page.ts';
import { closing, ending, pageOver, type Part, type Row, rowsOf, show } from './common.ts';
import type { Compared } from './compared.ts';

/** How many there are, where they were told the most different things, how many went each way, what nobody heard. */
export function groupPage(
  { story, comparison, group }: Compared,
  isFirst: boolean,
  words: Words,
): PageContent {
  const { size, least, unfollowed } = group;
  const unheard = comparison.questions.flatMap((each) => each.unheard.map((claim) => ({ ...each, claim })));
  const divided = group.divided.map(({ moment, tellings }): Row =>
    row(
      moment.id,
      [
        { spans: [span(moment.title)] },
        ...tellings.map(({ scene, count }) => under(story, scene, words.compare.cameTo(scene.title, count))),
      ],
      { name: 'moment', moment: moment.id },
    ),
  );
  const forks = group.forks.map(({ scene, moment, ways }): Row =>
    row(
      scene.id,
      [
        { spans: [span(moment.title)] },
        sceneParagraph(story, scene, words),
        ...ways.map(({ choice, count }) => note(words.compare.wayCount(choice.label, count))),
      ],
      { name: 'aside', scene: scene.id, opened: false },
    ),
  );
  const claims = unheard.map(({ question, claim }): Row => {
    const account = story.accounts.get(claim.account);
    return row(
      claim.id,
      [
        { spans: account ? accountHeading(account) : [span(claim.account)] },
        ...claimParagraphs(claim, words),
        note(words.comparedGroup.claim(question.title)),
      ],
      { name: 'claim', id: claim.id },
    );
  });
  return pageOver(
    `group ${comparison.readings.map(({ name }) => name).join(' ')}`,
    [
      { spans: [span(words.comparedGroup.title(size), 'strong')] },
      ...(least > 1
        ? [
            { spans: [span(words.comparedGroup.noColumns)] },
            { spans: [span(words.compare.least(least))], gap: 0 },
          ]
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
      ...(unheard.length === 0 ? [{ spans: [span(words.compare.nothingUnheard)], gap: 0 }] : []),
    ],
    words,
    {
      ...rowsOf([
        part(words.compare.divided, divided),
        part(words.comparedGroup.forks, forks),
        part(words.comparedGroup.unheard(claims.length), claims),
      ]),
      keys: [
        { key: 'open', label: words.keys.show },
        { key: 'next', label: words.keys.nextPart },
        { key: 'previous', label: words.keys.previousPart },
        ...ending(isFirst, words),
      ],
    },
  );
}

/** Rows under a heading, the first of them a stop. Without rows there is no heading. */
const part = (heading: string, rows: readonly Row[]): Part => ({
  heading: rows.length === 0 ? [] : [{ spans: [span(heading, 'later')] }],
  rows: rows.map((each, index) => ({ ...each, isStop: index === 0 })),
});

/** What readings that went different ways can talk about, moment by moment. */
export function talkPage({ story, comparison }: Compared, words: Words): PageContent {
  const { readings, forks } = comparison;
  return pageOver(
    'talk',
    [
      { spans: [span(words.compare.talk, 'strong')] },
      { spans: [span(words.comparedTalk.intro, 'faint')], gap: 0 },
    ],
    words,
    {
      ...rowsOf([
        {
          heading: [],
          rows: forks.map(({ scene, moment, ways }, index) => {
            const isFirst = moment !== forks[index - 1]?.moment;
            const question = isFirst ? moment.talk : undefined;
            return row(
              scene.id,
              [
                ...(isFirst ? [{ spans: [span(moment.title, 'strong')] }] : []),
                ...(question === undefined ? [] : [{ spans: [span(question)], gap: 0 }]),
                sceneParagraph(story, scene, words),
                ...ways.map(({ readings: takers, choice }) => {
                  const names = takers.flatMap((each) => readings[each]?.name ?? []);
                  return note(words.comparedTalk.took(names, choice.label));
                }),
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

const sceneParagraph = (story: Story, scene: Scene, words: Words): Paragraph => ({
  spans: [...accountSpans(story, scene, words), span(`: ${scene.title}`)],
  gap: 0,
});

/** A text about a scene, behind the letter of its account. */
function under(story: Story, scene: Scene, text: string): Paragraph {
  const account = accountOf(story, scene);
  return {
    lead: [...inset, account ? markSpan(account) : span(' '), span('  ')],
    spans: [span(text)],
    gap: 0,
  };
}
