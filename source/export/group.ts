/**
 * The readers of a room as one: before their paths, or in their place, without a name or a count that was
 * hidden.
 */
import type { Words } from '../language/words.ts';
import type { Compared } from '../comparison/compared.ts';
import type { Group } from '../comparison/group.ts';
import { accountOf, type Story } from '../story/story.ts';
import type { Report } from './report.ts';
import { openings, sidesParts } from './sides.ts';
import { otherStory, storyJson } from './story.ts';
import { talkParts } from './talk.ts';
import { citingWall, unheardJson, unheardParts } from './unheard.ts';
import { wallPart } from './wall.ts';

/** The group alone, and what nobody heard: nothing by which a reader could be told from the others. */
export function groupJson({ story, comparison: { questions }, group }: Compared): unknown {
  return {
    story: storyJson(story),
    group: countsJson(story, group),
    questions: questions.map(({ question: { id, title }, unheard }) => ({
      id,
      title,
      unheard: unheard.map((claim) => claim.id),
    })),
    ...unheardJson(story, questions),
  };
}

/** The same as a report. */
export function groupReport(compared: Compared, words: Words): Report {
  const { story, comparison, group } = compared;
  const cite = citingWall(story, openings(compared), comparison.questions, words);
  const forks = group.forks.map((fork) => ({
    ...fork,
    ways: fork.ways.map(({ choice, count }) => words.compare.wayCount(choice.label, count)),
  }));
  // Where the ways themselves are too small to be shown, there is still the question of the moment.
  const asked = group.divided.flatMap(({ moment }) => (moment.talk === undefined ? [] : [moment]));
  return {
    language: story.language,
    title: words.compare.titleGroup(story.title, group.size),
    parts: [
      ...otherStory(story, words),
      wallPart(compared, words),
      ...sidesParts(compared, cite, words),
      ...unheardParts(story, comparison.questions, cite, words),
      ...talkParts(story, forks, words, asked),
      ...cite.list,
    ],
  };
}

/**
 * Counts that may not be shown are null; how far a moment divides them is left out with them, for they are in
 * it.
 */
export function countsJson(story: Story, { size, least, forks, divided, unfollowed }: Group): unknown {
  return {
    size,
    least,
    unfollowed: unfollowed.map(({ id }) => id),
    divided: divided.map(({ moment, division, scenes }) => ({
      moment: moment.id,
      title: moment.title,
      talk: moment.talk ?? null,
      ...(least === 1 && { division }),
      scenes: scenes.map(({ scene, count }) => ({
        scene: scene.id,
        title: scene.title,
        account: accountOf(story, scene)?.id ?? null,
        count: count ?? null,
      })),
    })),
    forks: forks.map(({ scene, moment, ways }) => ({
      scene: scene.id,
      moment: moment.id,
      talk: moment.talk ?? null,
      ways: ways.map(({ choice: { id, label }, count }) => ({ choice: id, label, count })),
    })),
  };
}
