/** The short way for what is sound comes to the same as the library that says what is not. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { schemas } from '../../source/library/schema/schemas.ts';
import { soundly } from '../../source/library/sound.ts';
import { often } from '../helpers/often.ts';

const names = Object.keys(schemas) as (keyof typeof schemas)[];

/** What the files of the documentary hold, each with its schema. */
const files = readdirSync('scenes', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.json') && !/^(schema|versions)/.test(file))
  .map((file) => {
    const name = names.find((each) => file === `${each}.json`) ?? 'scene';
    const value = JSON.parse(readFileSync(path.join('scenes', file), 'utf8')) as object;
    return { file, schema: schemas[name] as v.GenericSchema, value };
  });

/** Every place in a value, its own first: the thing it is in, and its key there. */
function placesIn(value: object): readonly (readonly [object, string])[] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => [
    [value, key] as const,
    ...(typeof inner === 'object' && inner !== null ? placesIn(inner) : []),
  ]);
}

const read = (schema: v.GenericSchema, value: unknown): string | undefined => {
  const result = v.safeParse(schema, value);
  return result.success ? JSON.stringify(result.output) : undefined;
};

it.each(files)('$file is read the short way as the long way', ({ schema, value }) => {
  expect(read(schema, value)).toBeDefined();
  expect(JSON.stringify(soundly(schema, value)?.content)).toBe(read(schema, value));
});

const strange: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\u200B',
    '\u001B[2J',
    'a',
    'A-b',
    '2011',
    '25:00',
    0,
    -1,
    0.5,
    91,
    null,
    true,
    [],
    {},
  ),
  fc.constantFrom([[]], [{}], ['a', 'a'], { id: 'a' }, 'x'.repeat(301), 'y'.repeat(2001)),
  fc.jsonValue({ maxDepth: 2 }),
);

it('of a file with a fault anywhere, too', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...files),
      fc.nat(),
      fc.nat(3),
      strange,
      ({ schema, value }, at, how, given) => {
        const copy = structuredClone(value);
        const places = placesIn(copy);
        const [owner, key] = places[at % places.length] as [Record<string, unknown>, string];
        if (how === 0) Reflect.deleteProperty(owner, key);
        else if (how === 1) owner['other'] = given;
        else owner[key] = given;
        // A list with a hole is no JSON.
        const spoiled = JSON.parse(JSON.stringify(copy)) as unknown;
        expect(JSON.stringify(soundly(schema, spoiled)?.content)).toBe(read(schema, spoiled));
      },
    ),
    { numRuns: often(4000) },
  );
});
