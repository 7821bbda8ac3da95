import type { AskedGround } from './ground.ts';
import type { Action, PageContent } from './page.ts';
import type { PacedInput } from './paced-input.ts';
import type { PageState } from './page-state.ts';

/** What a page is at, on the window it was laid out for. */
export interface Placed {
  readonly at: PageState;
  readonly columns: number;
  readonly rows: number;
  /** How many frames had been drawn when it came. */
  readonly framesBefore: number;
}

/** The title page, or what it led to, that stands on the terminal before there is what draws all others. */
export interface Begun {
  /** Where its keys come from; those it has no use for are kept. */
  readonly input: PacedInput;
  /** The terminal was asked for it. */
  readonly ground: AskedGround;
  /** What the first key leads to that was kept; undefined where there is none, or where it leads nowhere. */
  readonly wanted: () => Action | undefined;
  /** Another page stands there now; the key that led to it is taken, all behind it are kept. */
  readonly show: (content: PageContent) => void;
  /** It stays as it is from now on, and takes no more keys. */
  readonly handOver: () => Placed;
  /** The terminal is given back, where nobody has taken it over. */
  readonly giveBack: () => void;
}
