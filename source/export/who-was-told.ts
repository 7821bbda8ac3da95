/** Every moment with who was told what there, and every question with who heard whose claims. */
import type { Words } from '../language/words.ts';
import { mostNamed, statusText } from '../paragraphs/comparison.ts';
import { claimants } from '../paragraphs/questions.ts';
import type { Compared } from '../comparison/compared.ts';
import type { ComparedMoment, Comparison } from '../comparison/comparison.ts';
import type { Met } from '../reading/replay.ts';
import type { Scene, Story } from '../story/story.ts';
import { numbersOf } from './numbers.ts';
import type { ListItem, Part } from './report.ts';
import { sceneLine } from './scene-line.ts';

export function momentParts({ story, comparison }: Compared, words: Words): readonly Part[] {
  const { readings, moments } = comparison;
  const { compare, wall } = words;
  return [
    { kind: 'heading', level: 2, text: wall.who },
    ...story.chapters.flatMap((chapter): readonly Part[] => [
      { kind: 'heading', level: 3, text: chapter.title },
      ...moments
        .filter((each) => each.chapter === chapter)
        .flatMap((each): readonly Part[] => [
          {
            kind: 'heading',
            level: 4,
            text: wall.momentIs(each.moment.title, statusText(each, readings, compare.partly, words)),
          },
          { kind: 'list', items: toldAtMoment(story, comparison, each, words) },
        ]),
    ]),
  ];
}

/** Each of its scenes with who heard it, skipped it or left at its notice; and who did not come. */
function toldAtMoment(
  story: Story,
  { readings }: Comparison,
  { moment, cells, status }: ComparedMoment,
  words: Words,
): readonly ListItem[] {
  const { wall } = words;
  const size = readings.length;
  const those = (isMeant: (index: number) => boolean): readonly number[] =>
    [...readings.keys()].filter(isMeant);
  const who = (scene: Scene): string => {
    const met = (how: Met): readonly number[] => those((index) => readings[index]?.visits.get(scene) === how);
    const [skipped, left] = [met('skipped'), met('behind')];
    return wall.together([
      numbersOf(met('heard'), size, words),
      ...(skipped.length > 0 ? [wall.skippedBy(numbersOf(skipped, size, words))] : []),
      ...(left.length > 0 ? [wall.leftBy(numbersOf(left, size, words))] : []),
    ]);
  };
  const missed = those((index) => (cells[index]?.length ?? 0) === 0);
  return [
    ...(story.scenesByMoment.get(moment.id) ?? []).map((scene): ListItem => {
      const { text, account } = sceneLine(story, scene, words);
      return { text: wall.side(text, who(scene)), account };
    }),
    ...(missed.length > 0 && status !== 'unreached'
      ? [{ text: wall.missedBy(numbersOf(missed, size, words)) }]
      : []),
  ];
}

export function questionParts({ story, comparison }: Compared, words: Words): readonly Part[] {
  const { readings, questions } = comparison;
  const { compare, wall } = words;
  const size = readings.length;
  return [
    { kind: 'heading', level: 2, text: wall.questions },
    ...questions.flatMap(({ question, heard, unheard }): readonly Part[] => {
      const items = claimants(story, question.claims).flatMap((account): readonly ListItem[] => {
        const hearers = [...heard.entries()].flatMap(([index, claims]) =>
          [...claims].some((claim) => claim.account === account.id) ? [index] : [],
        );
        if (hearers.length === 0) return [];
        return [{ text: wall.side(account.name, numbersOf(hearers, size, words)), account }];
      });
      return [
        { kind: 'heading', level: 3, text: wall.questionIs(question.title, unheard.length) },
        items.length === 0 ? { kind: 'aside', text: compare.noClaim } : { kind: 'list', items },
      ];
    }),
  ];
}

/** What each reading heard altogether, under its number; of a room too large there is no such table. */
export function readingsPart({ comparison: { readings } }: Compared, words: Words): Part {
  const { compare, wall } = words;
  if (readings.length > mostNamed) return { kind: 'paragraph', text: compare.tooMany(readings.length) };
  return {
    kind: 'list',
    items: readings.map(({ name, visits, accounts, ending }, index) => ({
      text: wall.reading(
        name === words.given.code(index + 1) ? name : wall.named(index + 1, name),
        visits.size,
        ending === undefined ? compare.noEnd : wall.ended(ending),
        accounts.map((each) => each.name),
      ),
    })),
  };
}
