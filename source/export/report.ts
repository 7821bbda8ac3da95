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
  | { readonly kind: 'list'; readonly items: readonly ListItem[]; readonly numbered?: boolean }
  /** Things side by side, each under a heading of level 4. */
  | { readonly kind: 'columns'; readonly columns: readonly Column[] }
  | Table;

/** Words that name an account, whose letter and colour stand before them where the format has such. */
export interface Told {
  readonly text: string;
  readonly account?: Account | undefined;
}

export interface ListItem extends Told {
  /** A line to type that stands in the text, word for word. */
  readonly call?: string | undefined;
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

interface Row {
  readonly head: string;
  readonly cells: readonly Cell[];
}

/** One or more lines. */
export type Cell = readonly Told[];

/** A row for each thing and a sign or two for each reading: all of a room at a glance. */
export interface Grid {
  readonly kind: 'grid';
  readonly caption: string;
  /** The accounts whose letters stand in it. */
  readonly letters: readonly Account[];
  /** How it is read. */
  readonly note: string;
  /** What stands over the column of the row heads. */
  readonly first: string;
  /** What stands over each other column, in a sign or two. */
  readonly heads: readonly string[];
  readonly groups: readonly Group<{ readonly head: string; readonly cells: readonly Told[] }>[];
}

/** A row for each thing, and in it a bar for each count. */
export interface Bars {
  readonly kind: 'bars';
  readonly caption: string;
  readonly letters: readonly Account[];
  readonly note: string;
  readonly groups: readonly Group<{
    readonly head: string;
    readonly bars: readonly Bar[];
    /** What the bars leave out. */
    readonly note?: string | undefined;
  }>[];
}

interface Bar extends Told {
  readonly count: number;
}

/** Rows that belong together, and what they are. */
interface Group<Row> {
  readonly title: string;
  readonly rows: readonly Row[];
}

/** A text with its note behind it, where there is no markup. */
export const noted = (text: string, note: string | undefined): string =>
  note === undefined ? text : `${text} (${note})`;

/** A list under its heading; nothing where it is empty. */
export const headedList = (text: string, items: readonly ListItem[], numbered = false): readonly Part[] =>
  items.length === 0
    ? []
    : [
        { kind: 'heading', level: 2, text },
        { kind: 'list', numbered, items },
      ];

/** What a room sees first, on one screen and on one sheet: something to look at, and words beside it. */
export interface Wall {
  readonly kind: 'wall';
  readonly parts: readonly (Part | Grid | Bars)[];
  readonly beside: readonly Part[];
}

/** What only stands by itself, in no column of another. */
export type ReportPart = Part | Grid | Bars | Wall;

export interface Report {
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
  readonly parts: readonly ReportPart[];
}
