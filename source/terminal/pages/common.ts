import type { Words } from '../../language/en.ts';
import type { Paragraph } from '../../layout/flow.ts';
import type { Action, PageContent, PageKey, Screen } from '../page.ts';

export const show = (screen: Screen): Action => ({ do: 'show', screen });

/** The keys of a page that lies over another. */
export const closing = (words: Words): readonly PageKey[] => [
  { key: 'close', label: words.keys.close, action: { do: 'close' } },
  { key: 'help', label: words.keys.help, action: show({ name: 'help' }) },
];

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
  said: [],
  keys: closing(words),
  ...more,
});
