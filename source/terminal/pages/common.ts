import type { Words } from '../../language/words.ts';
import type { Paragraph } from '../../layout/flow.ts';
import type { ReadingShown } from '../../reading/desk.ts';
import { chapterOf, sceneOf, type Story } from '../../story/story.ts';
import type { KeyName } from '../keys.ts';
import type { Action, PageChoice, PageContent, PageKey, Screen } from '../page.ts';

export const show = (screen: Screen): Action => ({ do: 'show', screen });

type Catalogued = keyof Words['keys'] & keyof Words['help']['does'] & KeyName;

/** A key as the footer and help name it. */
export const keyOf = (key: Catalogued, words: Words, action: Action): PageKey => ({
  key,
  label: words.keys[key],
  does: words.help.does[key],
  action,
});

/** The keys of a page that lies over another. */
export const closing = (words: Words): readonly PageKey[] => [
  keyOf('close', words, { do: 'close' }),
  { key: 'help', label: words.keys.help, action: show({ name: 'help' }) },
];

/** The keys of a page that may be the first there is: it is left and not closed then. */
export const ending = (isFirst: boolean, words: Words): readonly PageKey[] =>
  isFirst
    ? [{ key: 'quit', label: words.keys.quit, action: { do: 'leave' } }, ...closing(words).slice(1)]
    : closing(words);

/** A row of the text that can be chosen. */
export interface Row extends Omit<PageChoice, 'label'> {
  readonly paragraphs: readonly Paragraph[];
}

/** Rows that belong together. */
export interface Section {
  readonly heading?: readonly Paragraph[];
  readonly rows: readonly Row[];
  /** What stands under the rows and cannot be chosen. */
  readonly under?: readonly Paragraph[];
}

/** Rows as the choices of a page. `tight`: they follow each other without empty lines, as in a table. */
export function rowsOf(sections: readonly Section[], tight = false): Pick<PageContent, 'choices' | 'bands'> {
  const choices = sections.flatMap(({ rows }) => rows);
  return {
    choices: choices.map(({ paragraphs: _, ...choice }) => ({ ...choice, label: [] })),
    bands: sections.map(({ heading = [], rows, under = [] }) => ({
      heading,
      columns: [
        {
          heading: [],
          cells: [
            ...rows.map((row) => ({ paragraphs: row.paragraphs, choice: choices.indexOf(row) })),
            ...under.map((paragraph) => ({ paragraphs: [paragraph] })),
          ],
        },
      ],
      tight,
    })),
  };
}

/** Where a reading stands, or how it ended. */
export function readingText(story: Story, { scene: id }: ReadingShown, words: Words): string {
  const scene = sceneOf(story, id);
  return scene.ending === undefined
    ? words.readings.atScene(chapterOf(story, scene).title, scene.title)
    : words.readings.ended(scene.ending);
}

/** A page that lies over another: its text, and whatever else it has. */
export const pageOver = (
  id: string,
  body: readonly Paragraph[],
  words: Words,
  more: Partial<PageContent> = {},
): PageContent => ({
  id,
  head: [],
  body,
  choices: [],
  numbered: false,
  messages: [],
  keys: closing(words),
  ...more,
});
