/**
 * A report before it is text, Markdown or a web page: every format is written from it, so that all of them hold the
 * same facts in the same order.
 */
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
  | { readonly kind: 'aside'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly ListItem[]; readonly numbered: boolean }
  /** Things side by side, each under a heading of level 4. */
  | {
      readonly kind: 'columns';
      readonly columns: readonly { readonly title: string; readonly parts: readonly Part[] }[];
    };

export interface ListItem {
  readonly text: string;
  readonly url?: string | undefined;
}

export interface Report {
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
  readonly parts: readonly Part[];
}
