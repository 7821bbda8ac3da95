import { toJsonSchema } from '@valibot/to-json-schema';
import { shapes } from '../source/library/schema/shapes.ts';

/** The text of each generated schema, by file name. */
export function schemaFiles(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(shapes).map(([name, shape]) => [
      `${name}.schema.json`,
      `${JSON.stringify(toJsonSchema(shape, { target: 'draft-07' }), undefined, 2)}\n`,
    ]),
  );
}
