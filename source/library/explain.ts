/** What is wrong with a file's shape, said to its writer. The validation library's own words are for programmers. */
import * as v from 'valibot';
import { nearest } from '../language/nearest.ts';
import { visible } from '../story/clean.ts';
import type { JsonPath } from './document.ts';
import { notBlank } from './schema/parts.ts';

export interface Fault {
  readonly path: JsonPath;
  /** The fault is with the name, not with what it holds. */
  readonly onKey: boolean;
  readonly message: string;
  readonly hint: string;
}

/** More than this of one file help nobody. */
const mostFaults = 100;

/** A value as a shape reads it, or every way in which it is not of that shape. */
export function shaped<T>(
  shape: v.GenericSchema<unknown, T>,
  value: unknown,
): { readonly content?: T; readonly faults: readonly Fault[] } {
  const own = structureFaults(shape as Part, value, []);
  const told = own.map(({ path }) => JSON.stringify(path));
  const result = v.safeParse(shape, value);
  const rest = (result.issues ?? [])
    .map(explain)
    .filter(({ path }) => !told.some((each) => JSON.stringify(path).startsWith(each.slice(0, -1))));
  return {
    faults: [...own, ...rest].slice(0, mostFaults),
    ...(result.success && { content: result.output }),
  };
}

/** What the validation library keeps of a shape, as far as it is needed to know which keys may stand where. */
interface Part {
  readonly wrapped?: Part;
  readonly entries?: Readonly<Record<string, Part>>;
  readonly item?: Part;
}

/** Keys that may not stand where they do, all of them (the library stops at the first), and lists for objects. */
function structureFaults(shape: Part, value: unknown, path: JsonPath): readonly Fault[] {
  let part = shape;
  while (part.wrapped) part = part.wrapped;
  const { entries, item } = part;
  if (item && Array.isArray(value)) {
    return value.flatMap((each: unknown, index) => structureFaults(item, each, [...path, index]));
  }
  if (!entries || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return [{ path, onKey: false, ...wrongKind(nameOf(path), 'strict_object') }];
  const known = Object.keys(entries);
  return Object.entries(value).flatMap(([key, inner]) => {
    const entry = Object.hasOwn(entries, key) ? entries[key] : undefined;
    return entry ? structureFaults(entry, inner, [...path, key]) : [unknownKey([...path, key], key, known)];
  });
}

function unknownKey(path: JsonPath, key: string, known: readonly string[]): Fault {
  const near = nearest(key, known);
  return {
    path,
    onKey: true,
    message: `There is no key "${visible(key)}" here.`,
    hint: near === undefined ? `Keys that may stand here: ${known.join(', ')}.` : `Did you mean "${near}"?`,
  };
}

const kinds: Record<string, string> = {
  string: 'a text in quotes',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  strict_object: 'an object in { }',
};

const nameOf = (path: JsonPath): string =>
  path.length === 0 ? 'the file' : `"${visible(String(path.at(-1)))}"`;

const wrongKind = (name: string, kind: string): Pick<Fault, 'message' | 'hint'> => ({
  message: `${name} must be ${kinds[kind] ?? kind}.`,
  hint: `Write ${kinds[kind] ?? kind} here.`,
});

function explain(issue: v.BaseIssue<unknown>): Fault {
  const path = (issue.path ?? []).map((item) => item.key as string | number);
  // A point that is short or long is told where it begins.
  const isPart =
    typeof path.at(-1) === 'number' && (issue.received === 'undefined' || issue.expected === 'never');
  if (isPart) return { path: path.slice(0, -1), onKey: false, ...pair };
  return { path, onKey: false, ...wording(issue, nameOf(path), String(path.at(-1))) };
}

function wording(issue: v.BaseIssue<unknown>, name: string, key: string): Pick<Fault, 'message' | 'hint'> {
  const received = visible(String(issue.received)).slice(0, 80);
  if (received === 'undefined') return { message: `${name} is missing.`, hint: `Add ${name}.` };
  if (issue.type in kinds) return wrongKind(name, issue.type);
  switch (issue.type) {
    case 'regex':
      return String(issue.requirement) === String(notBlank)
        ? empty(name)
        : {
            message: `${name} is not written as it must be: ${received}.`,
            hint: hints[key] ?? hints['id'] ?? '',
          };
    case 'max_length':
      return { message: `${name} is too long (${received}).`, hint: `At most ${String(issue.requirement)}.` };
    case 'min_value':
    case 'max_value':
      return {
        message: `${name} is out of range: ${received}.`,
        hint: `${issue.type === 'min_value' ? 'At least' : 'At most'} ${String(issue.requirement)}.`,
      };
    case 'picklist':
      return {
        message: `${name} cannot be ${received}.`,
        hint: `One of: ${issue.expected?.replace(/[()]/g, '')}.`,
      };
    case 'strict_tuple':
      return pair;
    default:
      return empty(name);
  }
}

const pair: Pick<Fault, 'message' | 'hint'> = {
  message: 'A point must be a pair.',
  hint: 'Write longitude and latitude: [52.86, 43.34].',
};

const empty = (name: string): Pick<Fault, 'message' | 'hint'> => ({
  message: `${name} is empty.`,
  hint: 'Write something here, or leave the key out where it is not needed.',
});

/** How a value is written, by the key it stands behind. */
const hints: Record<string, string> = {
  id: 'Lower-case letters, digits and single hyphens, as the-stage.',
  url: 'An address begins with https:// or http:// and holds no spaces.',
  date: 'Write 2011, 2011-12 or 2011-12-16.',
  said: 'Write 2011, 2011-12 or 2011-12-16.',
  span: 'Write 2011, 2011-12 or 2011-12-16.',
  horizon: 'Write a whole day, as 2011-12-19.',
  language: 'Write a language as BCP 47 does: en, ru, kk.',
  mark: 'One capital letter.',
  prefix: 'Two to four letters, a to z: zs.',
  colour: 'Six hexadecimal digits behind #, as #c08a2b.',
};
