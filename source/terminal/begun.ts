import type { AskedGround } from './ground.ts';
import type { PacedInput } from './paced-input.ts';
import type { PageState } from './page-state.ts';

/** What a page is at, on the window it was laid out for. */
export interface Placed {
  readonly at: PageState;
  readonly columns: number;
  readonly rows: number;
}

/** The title page that stands on the terminal before there is what draws all the others. */
export interface Begun {
  /** Where its keys come from; those it has no use for are kept. */
  readonly input: PacedInput;
  /** The terminal was asked for it. */
  readonly ground: AskedGround;
  /** It stays as it is from now on, and takes no more keys. */
  readonly handOver: () => Placed;
  /** The terminal is given back, where nobody has taken it over. */
  readonly giveBack: () => void;
}
