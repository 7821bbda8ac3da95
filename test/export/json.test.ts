import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonPieces, whenWritten } from '../../source/export/json.ts';
import { often } from '../helpers/often.ts';

it('in pieces it is what JSON.stringify writes', () => {
  const things = fc.oneof(
    fc.jsonValue({ maxDepth: 4, stringUnit: 'binary' }),
    fc.dictionary(fc.string(), fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constant(undefined))),
  );
  fc.assert(
    fc.property(things, (value) => {
      expect([...jsonPieces(value)].join('')).toBe(`${JSON.stringify(value, undefined, 2)}\n`);
    }),
    { numRuns: often(1000) },
  );
});

it('makes an item when it is its turn', () => {
  const made: string[] = [];
  const item = (name: string) =>
    whenWritten(() => {
      made.push(name);
      return { name };
    });
  const pieces = jsonPieces({ items: [item('first'), item('second')] })[Symbol.iterator]();
  let written = '';
  while (!written.includes('first')) written += String(pieces.next().value);
  expect(made).toEqual(['first']);
});
