/**
 * The readers of a room as one: before their paths, or in their place, without a name or a count that was
 * hidden.
 */
import type { Words } from '../language/words.ts';
import type { Compared } from '../comparison/compared.ts';
import type { Group } from '../comparison/group.ts';
import { accountOf, type Story } from '../story/story.ts';
import type { Part, Report } from './report.ts';
import { otherStory, storyJson } from './story.ts';
import { talkParts } from './talk.ts';
import { sceneLine } from './scene-line.ts';
import { unheardJson, unheardParts } from './unheard.ts';

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
export function groupReport({ story, comparison, group }: Compared, words: Words): Report {
  const unheard = unheardParts(story, comparison.questions, words);
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
      ...groupParts(story, group, words),
      { kind: 'heading', level: 2, text: words.compare.questions },
      ...unheard.parts,
      ...talkParts(story, forks, words, asked),
      ...unheard.sources,
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

export function groupParts(
  story: Story,
  { size, least, divided, unfollowed }: Group,
  words: Words,
): readonly Part[] {
  const names = unfollowed.map(({ name }) => name);
  return [
    { kind: 'heading', level: 2, text: words.compare.group },
    { kind: 'paragraph', text: words.compare.size(size) },
    ...(least > 1 ? [{ kind: 'paragraph', text: words.compare.least(least) } as const] : []),
    {
      kind: 'paragraph',
      text: names.length > 0 ? words.compare.unfollowed(names) : words.compare.allFollowed,
    },
    divided.length === 0
      ? { kind: 'aside', text: words.compare.undivided }
      : {
          kind: 'table',
          caption: words.compare.divided(least === 1),
          heads: [words.compare.moment, words.compare.came],
          rows: divided.map(({ moment, scenes }) => ({
            head: moment.title,
            cells: [
              scenes.map(({ scene, count }) => {
                const { text, account } = sceneLine(story, scene, words);
                return { text: words.compare.cameTo(text, count), account };
              }),
            ],
          })),
        },
  ];
}
