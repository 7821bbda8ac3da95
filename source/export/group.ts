/** The readers of a room as one, in reports: no name is in it, and no count that was hidden. */
import type { Words } from '../language/en.ts';
import type { Group } from '../reading/group.ts';
import { accountOf, type Story } from '../story/story.ts';
import type { Part } from './report.ts';
import { telling } from './telling.ts';

/** Counts that may not be shown are null; how far a moment divides them is left out with them, for they are in it. */
export function groupJson(story: Story, { size, least, forks, divided, unfollowed }: Group): unknown {
  return {
    size,
    least,
    unfollowed: unfollowed.map(({ id }) => id),
    divided: divided.map(({ moment, division, tellings }) => ({
      moment: moment.id,
      title: moment.title,
      talk: moment.talk ?? null,
      ...(least === 1 && { division }),
      scenes: tellings.map(({ scene, count }) => ({
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
          caption: words.compare.divided,
          heads: [words.compare.moment, words.compare.came],
          rows: divided.map(({ moment, tellings }) => ({
            head: moment.title,
            cells: [
              tellings.map(({ scene, count }) => {
                const { text, account } = telling(story, scene, words);
                return { text: words.compare.cameTo(text, count), account };
              }),
            ],
          })),
        },
  ];
}
