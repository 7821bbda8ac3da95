/**
 * What a room sees first, on one screen and on one sheet: where all of them went, what nobody heard, and what
 * to talk about. Of a group that hides its small counts it shows no more than those that may be shown.
 */
import type { Words } from '../language/words.ts';
import { mostNamed } from '../paragraphs/comparison.ts';
import { hasMore, mostNumbered, namesText, signOf } from '../paragraphs/letters.ts';
import type { Compared } from '../comparison/compared.ts';
import { type ComparedMoment, isAlike, partedMoment } from '../comparison/comparison.ts';
import { cameTo, type GroupMoment, hasFew, leastGroup } from '../comparison/group.ts';
import { proposals } from '../comparison/proposals.ts';
import type { Scene, Story } from '../story/story.ts';
import { numbersOf } from './numbers.ts';
import type { Bars, Grid, ListItem, Part, Wall } from './report.ts';
import { sceneLine } from './scene-line.ts';

export function wallPart(compared: Compared, words: Words): Wall {
  const { story, comparison, group } = compared;
  const isHiding = group.least > 1;
  const isGrid = !isHiding && comparison.readings.length <= mostNamed;
  const proposed = proposals(group);
  return {
    kind: 'wall',
    parts: [
      ...(isHiding ? groupSentences(compared, words) : sentences(compared, words)),
      ...(isGrid
        ? [gridOf(story, comparison, words), ...namesOf(comparison, words)]
        : [barsOf(compared, words)]),
    ],
    beside: [
      ...unheardFirst(compared, words),
      { kind: 'heading', level: 2, text: words.wall.first },
      ...(proposed.length === 0 ? [note(words.compare.noTalk)] : []),
      ...proposed.flatMap((each): readonly Part[] => [
        { kind: 'heading', level: 3, text: each.moment.title },
        { kind: 'paragraph', text: each.moment.talk },
        { kind: 'list', items: sidesTold(compared, each, words) },
      ]),
    ],
  };
}

const note = (text: string): Part => ({ kind: 'aside', text });

const sentences = ({ story, comparison }: Compared, words: Words): readonly Part[] => [
  {
    kind: 'paragraph',
    text: words.compare.inOneLine(
      comparison.shared.length,
      comparison.alone.length,
      partedMoment(story, comparison)?.title,
    ),
  },
  ...(isAlike(comparison) ? [{ kind: 'paragraph', text: words.compare.alike } as const] : []),
];

function groupSentences({ group }: Compared, { compare, wall }: Words): readonly Part[] {
  const [first] = proposals(group);
  return [
    {
      kind: 'paragraph',
      text: first ? wall.mostDivided(first.moment.title) : wall.notDivided,
    },
    note(compare.least(group.least)),
  ];
}

/** The moments by chapter that some account tells and somebody came to. */
function gridOf(story: Story, comparison: Compared['comparison'], words: Words): Grid {
  const { readings, moments } = comparison;
  return {
    kind: 'grid',
    caption: words.wall.moments,
    letters: [...story.accounts.values()],
    note: signsIn(comparison, words),
    first: words.compare.moment,
    heads: readings.map((_, index) => String(index + 1)),
    groups: story.chapters.flatMap((chapter) => {
      const rows = moments
        .filter((each) => each.chapter === chapter && each.status !== 'unreached' && isTold(story, each))
        .map(({ moment, cells }) => ({
          head: moment.title,
          cells: readings.map((reading, index) => signOf(story, reading, cells[index] ?? [], words)),
        }));
      return rows.length > 0 ? [{ title: chapter.title, rows }] : [];
    }),
  };
}

const isTold = ({ scenesByMoment }: Story, { moment }: ComparedMoment): boolean =>
  (scenesByMoment.get(moment.id) ?? []).some(({ account }) => account !== undefined);

function namesOf(comparison: Compared['comparison'], words: Words): readonly Part[] {
  const names = namesText(comparison, words);
  return names === undefined ? [] : [note(names)];
}

const signsIn = (comparison: Compared['comparison'], words: Words): string =>
  words.wall.signs(
    hasMore(comparison),
    comparison.moments.some(({ cells }) => cells.some((cell) => cell.some(({ met }) => met !== 'heard'))),
  );

function barsOf({ story, group }: Compared, words: Words): Bars {
  return {
    kind: 'bars',
    caption: words.wall.momentsOf,
    letters: [...story.accounts.values()],
    note: words.wall.counted,
    groups: story.chapters.flatMap(({ title, moments }) => {
      const rows = moments
        .flatMap((moment) => group.divided.filter((each) => each.moment === moment))
        .map((each) => ({
          head: each.moment.title,
          bars: cameTo(each).map(({ scene, count }) => ({ ...sceneLine(story, scene, words), count })),
          note: hasFew(each) ? words.wall.few : undefined,
        }));
      return rows.length > 0 ? [{ title, rows }] : [];
    }),
  };
}

/** More have no room on the page, beside many columns even fewer. */
const mostClaims = (size: number): number => (size > mostNumbered ? 3 : 4);

/** One claim of each question that the room heard least of. */
function unheardFirst({ story, comparison, group }: Compared, words: Words): readonly Part[] {
  const { compare, wall } = words;
  const left = comparison.questions.filter(({ unheard }) => unheard.length > 0);
  const n = left.reduce((sum, { unheard }) => sum + unheard.length, 0);
  const claims = [...left]
    .sort((a, b) => b.unheard.length - a.unheard.length)
    .slice(0, mostClaims(group.size))
    .flatMap(({ unheard }) => unheard.slice(0, 1));
  const unfollowed = group.unfollowed.map(({ name }) => name);
  return [
    { kind: 'heading', level: 2, text: wall.unheard },
    ...(group.size >= leastGroup && unfollowed.length > 0
      ? [{ kind: 'paragraph', text: compare.unfollowed(unfollowed) } as const]
      : []),
    { kind: 'paragraph', text: n === 0 ? compare.nothingUnheard : wall.unheardIn(n, left.length) },
    ...(claims.length === 0
      ? []
      : [
          {
            kind: 'list',
            items: claims.map((claim): ListItem => {
              const account = story.accounts.get(claim.account);
              return { text: wall.claim(account?.name ?? '', claim.words), account };
            }),
          } as const,
        ]),
    ...(n > claims.length ? [note(wall.moreUnheard(n - claims.length))] : []),
  ];
}

/** What each side told at a moment, each with who or how many heard it. */
function sidesTold(
  { story, comparison, group }: Compared,
  each: GroupMoment,
  words: Words,
): readonly ListItem[] {
  const { wall } = words;
  const size = comparison.readings.length;
  const countOf = ({ length }: readonly number[]): string =>
    length === 0 ? wall.nobody : wall.some(length, size);
  const item = (scene: Scene, heard: string): ListItem => {
    const { text, account } = sceneLine(story, scene, words);
    return { text: wall.side(text, heard), account };
  };
  if (group.least > 1) {
    return [
      ...cameTo(each)
        .filter(({ scene }) => scene.account !== undefined)
        .map(({ scene, count }) => item(scene, wall.some(count, size))),
      ...(hasFew(each) ? [{ text: wall.few }] : []),
    ];
  }
  return each.scenes.flatMap(({ scene }) => {
    if (scene.account === undefined) return [];
    const heard = comparison.readings.flatMap(({ visits }, index) =>
      visits.get(scene) === 'heard' ? [index] : [],
    );
    return item(scene, size > mostNumbered ? countOf(heard) : numbersOf(heard, size, words));
  });
}
