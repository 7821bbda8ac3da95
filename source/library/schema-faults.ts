/** What is wrong with a file's shape. The validation library's own words are for programmers. */
import * as v from 'valibot';
import { isKind, type SchemaReason, type ValueName } from '../language/reasons.ts';
import { nearest } from '../language/nearest.ts';
import { visible } from '../story/clean.ts';
import type { JsonPath } from './document.ts';
import { notBlank } from './schema/parts.ts';
import { soundly } from './sound.ts';

interface Fault {
  readonly path: JsonPath;
  /** The fault is with the name, not with what it holds. */
  readonly onKey: boolean;
  readonly reason: SchemaReason;
}

/** More than this of one kind and one file help nobody. */
export const mostFaults = 100;

/** A value as a shape reads it, or every way in which it is not of that shape. */
export function matched<T>(
  schema: v.GenericSchema<unknown, T>,
  value: unknown,
): { readonly content?: T; readonly faults: readonly Fault[] } {
  const sound = soundly(schema, value);
  if (sound) return { ...sound, faults: [] };
  const own: Fault[] = [];
  for (const fault of structureFaults(schema as Part, value, [])) if (own.push(fault) >= mostFaults) break;
  const told = new Set(own.map(({ path }) => JSON.stringify(path)));
  const result = validated(schema, value);
  // What stands within a thing that is told already is not told again.
  const rest = (result.issues ?? [])
    .map(explain)
    .filter(({ path }) => ![...path, ''].some((_, depth) => told.has(JSON.stringify(path.slice(0, depth)))));
  return {
    faults: [...own, ...rest].slice(0, mostFaults),
    ...(result.success && { content: result.output }),
  };
}

/** A file with more is not written by hand, and to gather them would take as long as its author likes. */
const mostIssues = 2000;

/** All that the validation library has to say of a value; of very much no more than the first of it. */
function validated<T>(schema: v.GenericSchema<unknown, T>, value: unknown): v.SafeParseResult<typeof schema> {
  const tooMany = new Error('There are too many issues.');
  let issues = 0;
  const message = (): string => {
    if (++issues > mostIssues) throw tooMany;
    return '';
  };
  try {
    return v.safeParse(schema, value, { abortPipeEarly: true, message });
  } catch (error) {
    if (error !== tooMany) throw error;
    return v.safeParse(schema, value, { abortEarly: true });
  }
}

/**
 * What the validation library keeps of a schema, as far as it is needed to know which keys may stand where.
 */
interface Part {
  readonly wrapped?: Part;
  readonly entries?: Readonly<Record<string, Part>>;
  readonly item?: Part;
}

function unwrapped(schema: Part): Part {
  let part = schema;
  while (part.wrapped) part = part.wrapped;
  return part;
}

/**
 * Keys that may not stand where they do, all of them (the library stops at the first), and lists for objects.
 */
function* structureFaults(schema: Part, value: unknown, path: JsonPath): Generator<Fault> {
  if (typeof value !== 'object' || value === null) return;
  const { entries, item } = unwrapped(schema);
  if (Array.isArray(value)) {
    if (item)
      for (const [index, each] of value.entries()) yield* structureFaults(item, each, [...path, index]);
    else if (entries)
      yield {
        path,
        onKey: false,
        reason: { kind: 'wrong-kind', ...nameOf(path), expected: 'strict_object' },
      };
    return;
  }
  if (!entries) return;
  const known = Object.keys(entries);
  for (const [key, inner] of Object.entries(value)) {
    const entry = Object.hasOwn(entries, key) ? entries[key] : undefined;
    if (entry) yield* structureFaults(entry, inner, [...path, key]);
    else yield unknownKey([...path, key], key, known);
  }
}

const unknownKey = (path: JsonPath, key: string, known: readonly string[]): Fault => ({
  path,
  onKey: true,
  reason: { kind: 'unknown-key', key: visible(key.slice(0, 80)), near: nearest(key, known), known },
});

/**
 * What the value at a path stands behind, and which it is where that is a list; no key for the whole file.
 */
function nameOf(path: JsonPath): ValueName {
  const at = path.findLastIndex((each) => typeof each === 'string');
  const index = path[at + 1];
  if (at < 0) return {};
  const key = visible(String(path[at]).slice(0, 80));
  return typeof index === 'number' ? { key, item: index + 1 } : { key };
}

function explain(issue: v.BaseIssue<unknown>): Fault {
  const path = (issue.path ?? []).map((item) => item.key as string | number);
  // A point that is short or long is told where it begins.
  const isPart =
    typeof path.at(-1) === 'number' && (issue.received === 'undefined' || issue.expected === 'never');
  if (isPart) return { path: path.slice(0, -1), onKey: false, reason: { kind: 'no-pair' } };
  return { path, onKey: false, reason: reasonOf(issue, nameOf(path)) };
}

function reasonOf(issue: v.BaseIssue<unknown>, name: ValueName): SchemaReason {
  const received = visible(issue.received.slice(0, 80));
  const bound = String(issue.requirement);
  if (received === 'undefined') return { kind: 'missing', ...name };
  if (isKind(issue.type)) return { kind: 'wrong-kind', ...name, expected: issue.type };
  switch (issue.type) {
    case 'regex':
      return bound === String(notBlank)
        ? { kind: 'empty', ...name }
        : { kind: 'miswritten', ...name, received };
    case 'max_length':
      return { kind: 'too-long', ...name, received, most: bound };
    case 'min_value':
      return { kind: 'too-low', ...name, received, bound };
    case 'max_value':
      return { kind: 'too-high', ...name, received, bound };
    case 'picklist':
      return { kind: 'no-choice', ...name, received, choices: issue.expected?.replace(/[()]/g, '') ?? '' };
    case 'strict_tuple':
      return { kind: 'no-pair' };
    default:
      return { kind: 'empty', ...name };
  }
}
