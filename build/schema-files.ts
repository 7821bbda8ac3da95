import { toJsonSchema } from '@valibot/to-json-schema';
import { schemas } from '../source/library/schema/schemas.ts';
import { readingFile } from './reading-schema.ts';

// That something is left of a text once it is cleaned is no pattern an editor could check.
const schemaText = (schema: Parameters<typeof toJsonSchema>[0]): string =>
  `${JSON.stringify(toJsonSchema(schema, { target: 'draft-07', ignoreActions: ['check'] }), undefined, 2)}\n`;

/** The text of each generated schema of a pack, by file name. */
export function schemaFiles(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [`${name}.schema.json`, schemaText(schema)]),
  );
}

/** The text of the schema of reading files, and where it stands. */
export const readingSchema = {
  file: 'source/progress/reading.schema.json',
  text: (): string => schemaText(readingFile),
};
