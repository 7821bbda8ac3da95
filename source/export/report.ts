/**
 * A report before it is text, Markdown or a web page: every format is written from it, so that all of them
 * hold the same facts in the same order.
 */
import type { Account } from '../story/story.ts';

export type Part =
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly note?: string | undefined }
  /** Somebody's words, and whose they are. */
  | {
      readonly kind: 'quotation';
      readonly text: string;
      readonly by: string;
      readonly note?: string | undefined;
    }
  /** Said quietly: a date, a silence, what was chosen. */
  | ({ readonly kind: 'aside' } & Told)
  | { readonly kind: 'list'; readonly items: readonly ListItem[]; readonly numbered: boolean }
  /** Things side by side, each under a heading of level 4. */
  | { readonly kind: 'columns'; readonly columns: readonly Column[] }
  | Table;

/** Words that name an account, whose letter and colour stand before them where the format has such. */
export interface Told {
  readonly text: string;
  readonly account?: Account | undefined;
}

export interface ListItem extends Told {
  readonly note?: string | undefined;
  readonly url?: string | undefined;
}

export interface Column {
  readonly title: string;
  readonly account?: Account | undefined;
  readonly parts: readonly Part[];
}

export interface Table {
  readonly kind: 'table';
  readonly caption: string;
  /** What stands over each column, that of the row heads first. */
  readonly heads: readonly string[];
  readonly rows: readonly Row[];
}

export interface Row {
  readonly head: string;
  readonly cells: readonly Cell[];
}

/** One or more lines. */
export type Cell = readonly Told[];

export interface Report {
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
  readonly parts: readonly Part[];
}
