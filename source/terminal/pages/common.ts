import type { Words } from '../../language/words.ts';
import type { Paragraph } from '../../layout/flow.ts';
import { span } from '../../layout/line.ts';
import { bindingOf, type KeyAt, type KeyName, type KeyWords, keyWords, type Place } from '../../keys/keys.ts';
import type { Action, PageChoice, PageContent, PageKey, Screen } from '../page.ts';

export const show = (screen: Screen): Action => ({ do: 'show', screen });

/** A choice of a list. */
export const choice = (label: string, action: Action, note?: string): PageChoice => ({
  label: [span(label)],
  action,
  note,
});

type KeysNamed = Pick<Words, 'keys'>;
type Said = Pick<KeyWords, 'label' | 'does'>;
type Actions<At extends Place> = { readonly [Name in KeyAt<At>]?: PageKey['action'] | false | undefined };

/**
 * The keys of a place in this order, without those that have no action. `other`: what is said in place of its
 * words.
 */
export const keysOf = <At extends Place>(
  words: KeysNamed,
  actions: Actions<At>,
  other: { readonly [Name in KeyAt<At>]?: Said } = {},
): readonly PageKey[] =>
  Object.entries<PageKey['action'] | false | undefined>(actions).flatMap(([name, action]) => {
    const key = name as KeyName & keyof typeof other;
    const { label, does } = { ...keyWords(key, words), ...other[key] };
    const isNamed = bindingOf(key).footer ?? other[key]?.label !== undefined;
    return action ? [{ key, action, does, label: isNamed ? label : undefined }] : [];
  });

/** The keys of a page that may be the first there is: it can only be left then. */
export const ending = (isFirst: boolean, words: KeysNamed): readonly PageKey[] =>
  keysOf<'page' | 'over'>(words, {
    close: !isFirst && { do: 'close' },
    quit: { do: 'leave' },
    help: show({ name: 'help' }),
  });

/** The keys of a page that lies over another. */
export const closing = (words: KeysNamed): readonly PageKey[] => ending(false, words);

/** A row of the text that can be chosen. */
export interface Row extends Omit<PageChoice, 'label'> {
  readonly paragraphs: readonly Paragraph[];
}

/** A row that opens a screen. */
export const row = (paragraphs: readonly Paragraph[], screen: Screen): Row => ({
  paragraphs,
  action: show(screen),
});

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
            ...rows.map((each) => ({ paragraphs: each.paragraphs, choice: choices.indexOf(each) })),
            ...under.map((paragraph) => ({ paragraphs: [paragraph] })),
          ],
        },
      ],
      tight,
    })),
  };
}

/** A page that lies over another: its text, and whatever else it has. */
export const pageOver = (
  id: string,
  body: readonly Paragraph[],
  words: KeysNamed,
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
