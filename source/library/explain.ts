/** What is wrong with a file's shape. The validation library's own words are for programmers. */
import * as v from 'valibot';
import type { ShapeReason } from '../language/en/misshapen.ts';
import { nearest } from '../language/nearest.ts';
import { visible } from '../story/clean.ts';
import type { JsonPath } from './document.ts';
import { notBlank } from './schema/parts.ts';

export interface Fault {
  readonly path: JsonPath;
  /** The fault is with the name, not with what it holds. */
  readonly onKey: boolean;
  readonly reason: ShapeReason;
}

/** More than this of one kind and one file help nobody. */
export const mostFaults = 100;

/** A value as a shape reads it, or every way in which it is not of that shape. */
export function shaped<T>(
  shape: v.GenericSchema<unknown, T>,
  value: unknown,
): { readonly content?: T; readonly faults: readonly Fault[] } {
  const own = structureFaults(shape as Part, value, []).slice(0, mostFaults);
  // Without its last bracket a path begins every path that leads further in.
  const told = own.map(({ path }) => JSON.stringify(path).slice(0, -1));
  const result = v.safeParse(shape, value);
  const rest = (result.issues ?? []).map(explain).filter(({ path }) => {
    const place = JSON.stringify(path);
    return !told.some((each) => place.startsWith(each));
  });
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
  if (Array.isArray(value)) {
    return [
      { path, onKey: false, reason: { kind: 'wrong-kind', key: keyOf(path), expected: 'strict_object' } },
    ];
  }
  const known = Object.keys(entries);
  return Object.entries(value).flatMap(([key, inner]) => {
    const entry = Object.hasOwn(entries, key) ? entries[key] : undefined;
    return entry ? structureFaults(entry, inner, [...path, key]) : [unknownKey([...path, key], key, known)];
  });
}

const unknownKey = (path: JsonPath, key: string, known: readonly string[]): Fault => ({
  path,
  onKey: true,
  reason: { kind: 'unknown-key', key: visible(key.slice(0, 80)), near: nearest(key, known), known },
});

/** What the value at a path stands behind; undefined for the whole file. */
const keyOf = (path: JsonPath): string | undefined =>
  path.length === 0 ? undefined : visible(String(path.at(-1)).slice(0, 80));

/** The library's kinds of issue that are about a value of another kind. */
const kinds = ['string', 'number', 'integer', 'boolean', 'array', 'strict_object'];

function explain(issue: v.BaseIssue<unknown>): Fault {
  const path = (issue.path ?? []).map((item) => item.key as string | number);
  // A point that is short or long is told where it begins.
  const isPart =
    typeof path.at(-1) === 'number' && (issue.received === 'undefined' || issue.expected === 'never');
  if (isPart) return { path: path.slice(0, -1), onKey: false, reason: { kind: 'no-pair' } };
  return { path, onKey: false, reason: reasonOf(issue, keyOf(path)) };
}

function reasonOf(issue: v.BaseIssue<unknown>, whole: string | undefined): ShapeReason {
  const received = visible(issue.received.slice(0, 80));
  const bound = String(issue.requirement);
  const key = whole ?? '';
  if (received === 'undefined') return { kind: 'missing', key: whole };
  if (kinds.includes(issue.type)) return { kind: 'wrong-kind', key: whole, expected: issue.type };
  switch (issue.type) {
    case 'regex':
      return bound === String(notBlank) ? { kind: 'empty', key } : { kind: 'miswritten', key, received };
    case 'max_length':
      return { kind: 'too-long', key, received, most: bound };
    case 'min_value':
      return { kind: 'too-low', key, received, bound };
    case 'max_value':
      return { kind: 'too-high', key, received, bound };
    case 'picklist':
      return { kind: 'no-choice', key, received, choices: issue.expected?.replace(/[()]/g, '') ?? '' };
    case 'strict_tuple':
      return { kind: 'no-pair' };
    default:
      return { kind: 'empty', key };
  }
}
