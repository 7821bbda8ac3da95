/**
 * Values read as a schema reads them, where nothing is wrong with them. The validation library gathers what
 * it would have to say of each value on the way, which of nearly every file is nothing, and takes many times
 * as long: it is asked only where something is wrong.
 */
import type * as v from 'valibot';

/** What is read of a value; `unsound` where it is not of the shape. */
type Read = (value: unknown) => unknown;

const unsound = Symbol('unsound');

/** What the validation library keeps of a schema, or of what is asked besides, as far as it is used here. */
interface Part {
  readonly kind: 'schema' | 'validation' | 'transformation' | 'metadata';
  readonly type: string;
  readonly pipe?: readonly [Part, ...Part[]];
  readonly entries?: Readonly<Record<string, Part>>;
  readonly item?: Part;
  readonly items?: readonly Part[];
  readonly options?: readonly unknown[];
  readonly wrapped?: Part;
  readonly default?: unknown;
  readonly requirement?: unknown;
}

const made = new WeakMap<object, Read>();

/** The value as the schema reads it; undefined where something is wrong with it, or not known here. */
export function soundly<T>(
  schema: v.GenericSchema<unknown, T>,
  value: unknown,
): { readonly content: T } | undefined {
  const read = made.get(schema) ?? readerOf(schema as unknown as Part);
  made.set(schema, read);
  const content = read(value);
  return content === unsound ? undefined : { content: content as T };
}

function readerOf(part: Part): Read {
  if (part.pipe) return inTurn(part.pipe);
  switch (part.type) {
    case 'string':
    case 'boolean':
      return (value) => (typeof value === part.type ? value : unsound);
    case 'number':
      return (value) => (typeof value === 'number' && !Number.isNaN(value) ? value : unsound);
    case 'picklist':
      return (value) => (part.options?.includes(value) === true ? value : unsound);
    case 'array':
      return listReader(readerOf(part.item as Part));
    case 'strict_tuple':
      return tupleReader((part.items ?? []).map(readerOf));
    case 'strict_object':
      return objectReader(part.entries ?? {});
    default:
      return () => unsound;
  }
}

function inTurn([first, ...rest]: readonly [Part, ...Part[]]): Read {
  const read = readerOf(first);
  const tests = rest.filter(({ kind }) => kind !== 'metadata').map(testOf);
  return (value) => {
    const content = read(value);
    if (content === unsound) return unsound;
    for (const holds of tests) if (!holds(content)) return unsound;
    return content;
  };
}

/** Whether what is asked besides holds; of what is not known here, that it does not. */
function testOf({ type, requirement }: Part): (content: unknown) => boolean {
  const bound = requirement as number;
  switch (type) {
    case 'regex':
      return (content) => (requirement as RegExp).test(content as string);
    case 'check':
      return requirement as (content: unknown) => boolean;
    case 'max_length':
      return (content) => (content as string | unknown[]).length <= bound;
    case 'min_length':
      return (content) => (content as string | unknown[]).length >= bound;
    case 'min_value':
      return (content) => (content as number) >= bound;
    case 'max_value':
      return (content) => (content as number) <= bound;
    case 'integer':
      return (content) => Number.isInteger(content);
    default:
      return () => false;
  }
}

const listReader =
  (read: Read): Read =>
  (value) => {
    if (!Array.isArray(value)) return unsound;
    const own = value.map(read);
    return own.includes(unsound) ? unsound : own;
  };

const tupleReader =
  (reads: readonly Read[]): Read =>
  (value) => {
    if (!Array.isArray(value) || value.length !== reads.length) return unsound;
    const own = reads.map((read, index) => read(value[index]));
    return own.includes(unsound) ? unsound : own;
  };

interface Entry {
  readonly key: string;
  readonly read: Read;
  readonly isOptional: boolean;
  /** What stands for a value that was left out; undefined where nothing does. */
  readonly instead: unknown;
}

function objectReader(parts: Readonly<Record<string, Part>>): Read {
  const entries = Object.entries(parts).map(([key, part]): Entry => {
    const isOptional = part.type === 'optional' && !part.pipe;
    const read = readerOf(isOptional ? (part.wrapped as Part) : part);
    // Nothing that was read is ever changed, so that one will do for all.
    return { key, read, isOptional, instead: part.default === undefined ? undefined : read(part.default) };
  });
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return unsound;
    const own: Record<string, unknown> = {};
    let found = 0;
    for (const { key, read, isOptional, instead } of entries) {
      const inner = (value as Readonly<Record<string, unknown>>)[key];
      if (inner === undefined) {
        if (!isOptional || instead === unsound) return unsound;
        if (instead !== undefined) own[key] = instead;
      } else {
        const content = read(inner);
        if (content === unsound) return unsound;
        own[key] = content;
        found++;
      }
    }
    for (const _ in value) found--;
    // What is more than was found is a key that may not stand there.
    return found === 0 ? own : unsound;
  };
}
