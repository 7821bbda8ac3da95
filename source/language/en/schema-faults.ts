/** What is wrong with a file's shape, and with JSON that is none, in English. */
import type { Kind, Said, SchemaReason, SyntaxReason, ValueName } from '../reasons.ts';

export const said = (message: string, hint: string): Said => ({ message, hint });

const kinds: Record<Kind, string> = {
  string: 'a text in quotes',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  strict_object: 'an object in { }',
};

/** How a value is written, by the key it stands behind; as an id where it is none of these. */
const written: Record<string, string> = {
  url: 'An address begins with https:// or http:// and holds no spaces, no user and no password.',
  date: 'Write 2011, 2011-12 or 2011-12-16.',
  said: 'Write 2011, 2011-12 or 2011-12-16.',
  public: 'Write 2011, 2011-12 or 2011-12-16.',
  span: 'Write 2011, 2011-12 or 2011-12-16.',
  from: 'Of a telling a language: ru. Of an hour: 09:30. Of a crossing the id of a scene.',
  to: 'Of an hour: 09:30. Of a choice the id of a scene.',
  horizon: 'Write a whole day, as 2011-12-19.',
  language: 'Write a language as BCP 47 does: en, ru, kk.',
  mark: 'One capital letter: A to Z, or of the Russian or Kazakh alphabet.',
  prefix: 'Two to four letters, a to z: zs.',
  colour: 'Six hexadecimal digits behind #, as #c08a2b.',
};

const writtenAs = (key = ''): string =>
  written[key] ?? 'Lower-case letters, digits and single hyphens, as the-stage.';

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

/** Of what a text is that is no JSON, where its kind says it all. */
const noJson = {
  empty: said('The file is empty.', 'Write a JSON object here.'),
  'cut-off': said('The file ends too early.', 'Close what is open: a quote, a bracket or a brace.'),
  'open-text': said('The line ends within a text.', 'Close the quote, or write \\n for a line break.'),
  'control-sign': said('A control sign stands within a text.', 'Take it out.'),
  yaml: said('This is YAML, no JSON.', 'Put names and texts in double quotes, with braces and commas.'),
  script: said(
    'This is JavaScript, no JSON.',
    'Keep what stands from the first { to the last }, and put names and texts in double quotes.',
  ),
  'web-page': said('This is a web page, no JSON.', 'Save the file itself, not the page that shows it.'),
  fence: said('A fence of Markdown stands here.', 'Take out the lines with ```.'),
};

export function syntax(reason: SyntaxReason): Said {
  switch (reason.kind) {
    case 'too-deep':
      return said(`Nested more than ${reason.deepest} deep.`, 'No file of a pack is.');
    case 'too-many':
      return said(`More than ${reason.most} values.`, 'Split the file, or see what else is in it.');
    case 'unexpected':
      return said(
        `JSON cannot have ${reason.sign} here.`,
        unexpected.find(([begins]) => begins.test(reason.sign))?.[1] ??
          'Look for a comma, a quote or a bracket just before this place.',
      );
    default:
      return noJson[reason.kind];
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
        writtenAs(reason.key),
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
