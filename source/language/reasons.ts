/** What can be wrong in a pack, in no language, for every catalogue to put into words. */

/** A message and what to do. */
export interface Said {
  readonly message: string;
  readonly hint: string;
}

/** Why a folder is no pack. */
export type NoPackReason =
  | { readonly kind: 'absent' | 'no-folder' }
  /** `near`: a file that may be meant for it. */
  | { readonly kind: 'no-story'; readonly near: string | undefined }
  | { readonly kind: 'unreadable'; readonly reason: string }
  | { readonly kind: 'too-many'; readonly most: number }
  | { readonly kind: 'too-large'; readonly mebibytes: number };

/** Why a text is no JSON. */
export type SyntaxReason =
  | { readonly kind: 'empty' | 'cut-off' | 'open-text' | 'control-sign' }
  /** It is written in something else, which is named by its beginning. */
  | { readonly kind: 'yaml' | 'script' | 'web-page' | 'fence' }
  | { readonly kind: 'too-deep'; readonly deepest: number }
  | { readonly kind: 'too-many'; readonly most: number }
  | { readonly kind: 'unexpected'; readonly sign: string };

/** What a value stands behind, undefined for the whole file; in a list also which it is there, from 1. */
export interface ValueName {
  readonly key?: string;
  readonly item?: number;
}

/** Kinds of value, by the validation library's names. */
const kinds = ['string', 'number', 'integer', 'boolean', 'array', 'strict_object'] as const;

export type Kind = (typeof kinds)[number];

export const isKind = (name: string): name is Kind => kinds.some((kind) => kind === name);

/** What is wrong with a value. */
export type SchemaReason =
  | {
      readonly kind: 'unknown-key';
      readonly key: string;
      readonly near: string | undefined;
      readonly known: readonly string[];
    }
  | ({ readonly kind: 'missing' | 'empty' } & ValueName)
  | ({ readonly kind: 'wrong-kind'; readonly expected: Kind } & ValueName)
  | ({ readonly kind: 'miswritten'; readonly received: string } & ValueName)
  | ({ readonly kind: 'too-long'; readonly received: string; readonly most: string } & ValueName)
  | ({ readonly kind: 'too-low' | 'too-high'; readonly received: string; readonly bound: string } & ValueName)
  | ({ readonly kind: 'no-choice'; readonly received: string; readonly choices: string } & ValueName)
  | { readonly kind: 'no-pair' };

/** What is wrong with the two ends of a figure. */
export type FigureReason = 'half' | 'upside-down' | 'none-to-chart';
