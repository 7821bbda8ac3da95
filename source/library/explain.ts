/** What a shape's fault says to a writer. The validation library's own words are for programmers. */
import type * as v from 'valibot';
import { nearest } from '../language/nearest.ts';
import { visible } from '../story/clean.ts';
import type { JsonPath } from './document.ts';

export interface Fault {
  readonly path: JsonPath;
  /** The fault is with the name, not with what it holds. */
  readonly onKey: boolean;
  readonly message: string;
  readonly hint: string;
}

const kinds: Record<string, string> = {
  string: 'a text in quotes',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  strict_object: 'an object in { }',
};

/** `known`: the keys that may stand where the fault is. */
export function explain(issue: v.BaseIssue<unknown>, known: readonly string[]): Fault {
  const path = (issue.path ?? []).map((item) => item.key as string | number);
  const name = path.length === 0 ? 'the file' : `"${visible(String(path.at(-1)))}"`;
  const fault = (message: string, hint: string, onKey = false): Fault => ({ path, onKey, message, hint });

  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const near = nearest(String(path.at(-1)), known);
    return fault(
      `There is no key ${name} here.`,
      near ? `Did you mean "${near}"?` : `Keys that may stand here: ${known.join(', ')}.`,
      true,
    );
  }
  if (issue.received === 'undefined') return fault(`${name} is missing.`, `Add ${name}.`);
  const kind = kinds[issue.type];
  if (kind) return fault(`${name} must be ${kind}.`, `Write ${kind} here.`);
  switch (issue.type) {
    case 'regex':
      return fault(
        `${name} is not written as it must be: ${issue.received}.`,
        descriptionOf(String(path.at(-1))),
      );
    case 'max_length':
      return fault(`${name} is too long (${issue.received}).`, `At most ${issue.requirement as number}.`);
    case 'min_length':
    case 'non_empty':
      return fault(`${name} is empty.`, 'Write something here, or leave the key out where it is not needed.');
    default:
      return fault(`${name} does not fit: ${issue.message}.`, 'See the README of the scenes for this key.');
  }
}

function descriptionOf(key: string): string {
  if (key === 'url') return 'An address begins with https:// or http:// and holds no spaces.';
  if (['date', 'said', 'span', 'horizon'].includes(key)) return 'Write 2011, 2011-12 or 2011-12-16.';
  if (key === 'mark') return 'One capital letter.';
  if (key === 'colour') return 'Six hexadecimal digits behind #, as #c08a2b.';
  return 'Lower-case letters, digits and single hyphens, as the-stage.';
}
