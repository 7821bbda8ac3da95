/** Readings seen as one group, and what they can talk about. */
import type { Words } from '../../language/en.ts';
import { claimParagraphs } from '../../layout/contested.ts';
import type { Paragraph } from '../../layout/flow.ts';
import { type Span, span } from '../../layout/line.ts';
import { accountHeading, markSpan } from '../../layout/marks.ts';
import { accountSpans } from '../../layout/scene.ts';
import { accountOf, type Scene, type Story } from '../../story/story.ts';
import type { PageChoice, PageContent } from '../page.ts';
import { closing, ending, pageOver, prose, show } from './common.ts';
import type { Compared } from './compared.ts';

/** How many there are, where they were told the most different things, how many went each way, what nobody heard. */
export function groupPage(
  { story, comparison, group }: Compared,
  isFirst: boolean,
  words: Words,
): PageContent {
  const { size, least, unfollowed } = group;
  const unheard = comparison.questions.flatMap((each) => each.unheard.map((claim) => ({ ...each, claim })));
  const divided = group.divided.map(({ moment, tellings }): PageChoice =>
    row(
      moment.id,
      [
        { spans: [span(moment.title)] },
        ...tellings.map(({ scene, count }) => under(story, scene, words.compare.cameTo(scene.title, count))),
      ],
      { name: 'moment', moment: moment.id },
    ),
  );
  const forks = group.forks.map(({ scene, moment, ways }): PageChoice =>
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
  const claims = unheard.map(({ question, claim }): PageChoice => {
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
      choices: [
        ...part(words.compare.divided, divided),
        ...part(words.comparedGroup.forks, forks),
        ...part(words.comparedGroup.unheard(claims.length), claims),
      ],
      within: true,
      keys: [
        { key: 'open', label: words.keys.show },
        { key: 'next', label: words.keys.nextPart },
        { key: 'previous', label: words.keys.previousPart },
        ...ending(isFirst, words),
      ],
    },
  );
}

/** Choices that belong together, under a heading over the first of them, which is a stop. */
const part = (heading: string, choices: readonly PageChoice[]): readonly PageChoice[] =>
  choices.map((choice, index) =>
    index === 0 ? { ...choice, heading: [span(heading, 'later')], isStop: true } : choice,
  );

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
      choices: forks.map(({ scene, moment, ways }, index): PageChoice => {
        const isFirst = moment !== forks[index - 1]?.moment;
        const question = isFirst ? moment.talk : undefined;
        return {
          ...row(
            scene.id,
            [
              ...(question === undefined ? [] : [{ spans: [span(question)] }]),
              sceneParagraph(story, scene, words),
              ...ways.map((way) =>
                note(
                  words.comparedTalk.took(
                    way.readings.flatMap((each) => readings[each]?.name ?? []),
                    way.choice.label,
                  ),
                ),
              ),
            ],
            { name: 'aside', scene: scene.id, opened: false },
          ),
          ...(isFirst && { heading: [span(moment.title, 'strong')] }),
        };
      }),
      within: true,
      keys: [{ key: 'open', label: words.keys.scene }, ...closing(words)],
    },
  );
}

/** A choice of several lines, the first of them its own. */
function row(id: string, paragraphs: readonly Paragraph[], screen: Parameters<typeof show>[0]): PageChoice {
  return { id, label: [], draw: prose(paragraphs), action: show(screen) };
}

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
