import { toJsonSchema } from '@valibot/to-json-schema';
import { shapes } from '../source/library/schema/shapes.ts';
import { readingShape } from './reading-shape.ts';

// That something is left of a text once it is cleaned is no pattern an editor could check.
const schemaText = (shape: Parameters<typeof toJsonSchema>[0]): string =>
  `${JSON.stringify(toJsonSchema(shape, { target: 'draft-07', ignoreActions: ['check'] }), undefined, 2)}\n`;

/** The text of each generated schema of a pack, by file name. */
export function schemaFiles(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(shapes).map(([name, shape]) => [`${name}.schema.json`, schemaText(shape)]),
  );
}

/** The text of the schema of reading files, and where it stands. */
export const readingSchema = {
  file: 'source/progress/reading.schema.json',
  text: (): string => schemaText(readingShape),
};
