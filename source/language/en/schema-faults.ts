/** What is wrong with a file's shape, and with JSON that is none, in English. */

/** A message and what to do. */
export interface Said {
  readonly message: string;
  readonly hint: string;
}

export const said = (message: string, hint: string): Said => ({ message, hint });

/** Why a text is no JSON. */
export type SyntaxReason =
  | { readonly kind: 'empty' | 'cut-off' | 'open-text' | 'control-sign' }
  | { readonly kind: 'too-deep'; readonly deepest: number }
  | { readonly kind: 'unexpected'; readonly sign: string };

/** What a value stands behind, undefined for the whole file; in a list also which it is there, from 1. */
export interface ValueName {
  readonly key?: string;
  readonly item?: number;
}

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

/** Kinds of value, by the validation library's names. */
const kinds = {
  string: 'a text in quotes',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  strict_object: 'an object in { }',
};

type Kind = keyof typeof kinds;

export const isKind = (name: string): name is Kind => Object.hasOwn(kinds, name);

/** How a value is written, by the key it stands behind. */
const written: Record<string, string> = {
  id: 'Lower-case letters, digits and single hyphens, as the-stage.',
  url: 'An address begins with https:// or http:// and holds no spaces.',
  date: 'Write 2011, 2011-12 or 2011-12-16.',
  said: 'Write 2011, 2011-12 or 2011-12-16.',
  span: 'Write 2011, 2011-12 or 2011-12-16.',
  horizon: 'Write a whole day, as 2011-12-19.',
  language: 'Write a language as BCP 47 does: en, ru, kk.',
  mark: 'One capital letter: A to Z, or of the Russian or Kazakh alphabet.',
  prefix: 'Two to four letters, a to z: zs.',
  colour: 'Six hexadecimal digits behind #, as #c08a2b.',
};

/** What to do about a sign that cannot stand where it does, by how it begins. */
const unexpected: readonly (readonly [begins: RegExp, hint: string])[] = [
  [/^"/, 'Look for a comma or a colon that is missing just before it.'],
  [/^,/, 'A comma stands between two parts: look for the one that is missing before it.'],
  [/^[}\]]/, 'Behind the last part stands no comma; { is closed by }, and [ by ].'],
  [/^['‘’“”„«»]/, 'Write straight double quotes.'],
  [/^[/#]/, 'JSON has no comments.'],
  [/^\\/, 'Write \\\\ for a backslash, \\n for a line break.'],
  [/^[+.\d-]/, 'Write a number as 12, 0.5 or -3, with a comma or a colon before it.'],
  [/^\p{L}/u, 'Only true and false stand without quotes; a straight quote within a text ends it.'],
];

/** A value at the beginning of a sentence. */
function named({ key, item }: ValueName): string {
  if (key === undefined) return 'The file';
  return item === undefined ? `"${key}"` : `Item ${item} of "${key}"`;
}

export function syntax(reason: SyntaxReason): Said {
  switch (reason.kind) {
    case 'empty':
      return said('The file is empty.', 'Write a JSON object here.');
    case 'cut-off':
      return said('The file ends too early.', 'Close what is open: a quote, a bracket or a brace.');
    case 'open-text':
      return said('The line ends within a text.', 'Close the quote, or write \\n for a line break.');
    case 'control-sign':
      return said('A control sign stands within a text.', 'Take it out.');
    case 'too-deep':
      return said(`Nested more than ${reason.deepest} deep.`, 'No file of a pack is.');
    case 'unexpected':
      return said(
        `JSON cannot have ${reason.sign} here.`,
        unexpected.find(([begins]) => begins.test(reason.sign))?.[1] ??
          'Look for a comma, a quote or a bracket just before this place.',
      );
  }
}

export function shape(reason: SchemaReason): Said {
  switch (reason.kind) {
    case 'unknown-key':
      return said(
        `There is no key "${reason.key}" here.`,
        reason.near === undefined
          ? `Keys that may stand here: ${reason.known.join(', ')}.`
          : `Did you mean "${reason.near}"?`,
      );
    case 'missing':
      return said(`${named(reason)} is missing.`, 'Add it.');
    case 'empty':
      return said(
        `${named(reason)} is empty.`,
        'Write something here, or leave the key out where it is not needed.',
      );
    case 'wrong-kind': {
      const kind = kinds[reason.expected];
      return said(`${named(reason)} must be ${kind}.`, `Write ${kind} here.`);
    }
    case 'miswritten':
      return said(
        `${named(reason)} is not written as it must be: ${reason.received}.`,
        written[reason.key ?? ''] ?? written['id'] ?? '',
      );
    case 'too-long':
      return said(`${named(reason)} is too long (${reason.received}).`, `At most ${reason.most}.`);
    case 'too-low':
      return said(`${named(reason)} is out of range: ${reason.received}.`, `At least ${reason.bound}.`);
    case 'too-high':
      return said(`${named(reason)} is out of range: ${reason.received}.`, `At most ${reason.bound}.`);
    case 'no-choice':
      return said(`${named(reason)} cannot be ${reason.received}.`, `One of: ${reason.choices}.`);
    case 'no-pair':
      return said('A point must be a pair.', 'Write longitude and latitude: [52.86, 43.34].');
  }
}
