/** Readings side by side: what a room sees first, and behind it all there is. */
import type { Words } from '../language/words.ts';
import { claimants } from '../paragraphs/questions.ts';
import type { Compared } from '../comparison/compared.ts';
import type { Fork } from '../comparison/comparison.ts';
import { leastGroup } from '../comparison/group.ts';
import { accountOf } from '../story/story.ts';
import { countsJson } from './group.ts';
import { whenWritten } from './json.ts';
import { numbersOf } from './numbers.ts';
import type { Report } from './report.ts';
import { openings, sidesParts } from './sides.ts';
import { otherStory, storyJson } from './story.ts';
import { talkParts } from './talk.ts';
import { citingWall, unheardJson, unheardParts } from './unheard.ts';
import { wallPart } from './wall.ts';
import { momentParts, questionParts, readingsPart } from './who-was-told.ts';

export function comparisonJson({ story, comparison, group }: Compared): unknown {
  const { readings, shared, alone, parted, moments, forks, questions } = comparison;
  const ids = (things: Iterable<{ readonly id: string }>): readonly string[] =>
    [...things].map(({ id }) => id);
  return {
    story: storyJson(story),
    readings: readings.map(({ name, visits, accounts, ending }) => ({
      name,
      scenes: ids(visits.keys()),
      accounts: ids(accounts),
      ended: ending !== undefined,
      ending: ending ?? null,
    })),
    shared: ids(shared),
    alone: ids(alone),
    parted: parted ? { scene: parted.id, moment: parted.moment } : null,
    ...(group.size >= leastGroup && { group: countsJson(story, group) }),
    moments: moments.map(({ chapter, moment, cells, status, unheard }) =>
      whenWritten(() => ({
        moment: moment.id,
        title: moment.title,
        chapter: chapter.id,
        cells: onceEach(cells, (visits) => ({
          scenes: visits.map(({ scene }) => scene.id),
          accounts: [...new Set(visits.flatMap(({ scene }) => accountOf(story, scene)?.id ?? []))],
          met: visits.map(({ met }) => met),
        })),
        status,
        unheard: ids(unheard),
      })),
    ),
    forks: forks.map(({ scene, moment, ways }) =>
      whenWritten(() => ({
        scene: scene.id,
        moment: moment.id,
        talk: moment.talk ?? null,
        choices: choicesTaken(ways, readings.length),
        labels: Object.fromEntries(ways.map(({ choice }) => [choice.id, choice.label])),
      })),
    ),
    questions: questions.map(({ question: { id, title }, heard, unheard }) =>
      whenWritten(() => ({
        id,
        title,
        heard: onceEach(heard, (claims) => ids(claimants(story, claims))),
        unheard: ids(unheard),
      })),
    ),
    ...unheardJson(story, questions),
  };
}

/** A list made of a list; of a thing that stands in it many times one is made, and stands there as often. */
function onceEach<T, V>(things: readonly T[], make: (thing: T) => V): readonly V[] {
  const made = new Map([...new Set(things)].map((thing) => [thing, make(thing)]));
  return things.map((thing) => made.get(thing) as V);
}

/** Ids of the choices that each of so many readings took at a fork. Those who took the same share them. */
function choicesTaken(ways: Fork['ways'], readings: number): readonly (readonly string[])[] {
  const taken = Array.from({ length: readings }, () => '');
  for (const { choice, readings: takers } of ways)
    for (const index of takers) taken[index] += `${choice.id}\n`;
  return onceEach(taken, (ids) => ids.split('\n').slice(0, -1));
}

export function comparisonReport(compared: Compared, words: Words): Report {
  const { story, comparison } = compared;
  const { readings, forks, questions } = comparison;
  const cite = citingWall(story, openings(compared), questions, words);
  const way = ({ choice, readings: takers }: Fork['ways'][number]): string =>
    words.wall.way(choice.label, numbersOf(takers, readings.length, words));
  return {
    language: story.language,
    title: words.compare.title(story.title, readings.length),
    parts: [
      ...otherStory(story, words),
      wallPart(compared, words),
      ...sidesParts(compared, cite, words),
      ...unheardParts(story, questions, cite, words),
      { kind: 'heading', level: 2, text: words.compare.readings },
      readingsPart(compared, words),
      ...momentParts(compared, words),
      ...questionParts(compared, words),
      ...talkParts(
        story,
        forks.map((fork) => ({ ...fork, ways: fork.ways.map(way) })),
        words,
      ),
      ...cite.list,
    ],
  };
}
