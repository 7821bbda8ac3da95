import { createContext } from 'react';
import { type StyleOf, styles } from './theme.ts';

/** How what stands on a page is drawn: its style, and its signs where the terminal lacks ours. */
export interface Look {
  readonly style: StyleOf;
  readonly write: (text: string) => string;
  /** How many colours: 0 none, and no styles either. */
  readonly depth: number;
  /** The terminal knows links. */
  readonly links: boolean;
}

export const LookContext = createContext<Look>({
  style: styles('dark', 'dark', 3),
  write: (text) => text,
  depth: 0,
  links: false,
});
