import type { Words } from '../../language/en.ts';
import type { Action, PageKey, Screen } from '../page.ts';

export const show = (screen: Screen): Action => ({ do: 'show', screen });

/** The keys of a page that lies over another. */
export const closing = (words: Words): readonly PageKey[] => [
  { key: 'close', label: words.keys.close, action: { do: 'close' } },
  { key: 'help', label: words.keys.help, action: show({ name: 'help' }) },
];
