/** Which keys a file of a pack may have, in the words in which `scenes/README.md` tells of them. */
import { schemaFiles } from '../../build/schema-files.ts';

interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

interface Key {
  /** From the file inwards, as `chapters.moments.talk`. */
  readonly path: string;
  readonly isNeeded: boolean;
  /** How the README begins to say what may stand behind it; empty where there are many ways to say so. */
  readonly holds: string;
}

/** By how long they may be. */
const texts: Readonly<Record<number, string>> = { 64: 'id', 300: 'line', 2000: 'paragraph' };

function holdsOf({
  type,
  pattern = '',
  maxLength = 0,
  minItems = 0,
  maxItems,
  items,
  ...number
}: Schema): string {
  if (type === 'boolean') return 'yes or no';
  if (type === 'string') return pattern.startsWith('^\\d{4}(') ? 'date' : (texts[maxLength] ?? '');
  if (type === 'array') {
    const each = texts[items?.maxLength ?? 0];
    const bounds = minItems === 0 ? `up to ${maxItems}` : `${minItems} to ${maxItems}`;
    return each === undefined ? `${bounds} ` : `${bounds} ${each}s`;
  }
  return number.maximum === undefined ? '' : `${number.minimum} to ${number.maximum}`;
}

function keysOf({ properties = {}, required = [] }: Schema, within = ''): readonly Key[] {
  return Object.entries(properties)
    .filter(([name]) => name !== '$schema')
    .flatMap(([name, schema]) => {
      const path = `${within}${name}`;
      const key = { path, isNeeded: required.includes(name), holds: holdsOf(schema) };
      return [key, ...keysOf(schema.items ?? schema, `${path}.`)];
    });
}

/** The keys of each kind of file, by the name its schema has. */
export const keys: ReadonlyMap<string, readonly Key[]> = new Map(
  Object.entries(schemaFiles()).map(([file, text]) => [
    file.replace('.schema.json', ''),
    keysOf(JSON.parse(text) as Schema),
  ]),
);

/** The keys that a value has, as `path` says them, each once. */
export function keysIn(value: unknown, within = ''): readonly string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap((each) => keysIn(each, within)))];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === '$schema' ? [] : [`${within}${name}`, ...keysIn(inner, `${within}${name}.`)],
  );
}
