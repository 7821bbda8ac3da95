/**
 * The four doors through which anything may come: text, codes, files of packs, kept readings. What is found
 * is made small and remembered in `fixtures/remembered.ts`. `TEST_RUNS=100000` tries each as often,
 * `TEST_SEED` tries the same again.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type * as v from 'valibot';
import { afterAll, describe, expect, it } from 'vitest';
import { en } from '../source/language/en.ts';
import { Document, readJson, SyntaxProblem } from '../source/library/document.ts';
import { openToRead } from '../source/library/open.ts';
import { matched } from '../source/library/schema-faults.ts';
import { schemas } from '../source/library/schema/schemas.ts';
import { codeFaultText } from '../source/paragraphs/messages.ts';
import { parseKept } from '../source/progress/kept-file.ts';
import { readCode } from '../source/reading/path-code.ts';
import { clean, visible } from '../source/story/clean.ts';
import { diamond } from './fixtures/stories.ts';
import { remembered } from './fixtures/remembered.ts';
import { codeOf, onward } from './helpers/codes.ts';
import { often } from './helpers/often.ts';
import { pack } from './helpers/pack.ts';

const asked = process.env['TEST_RUNS'];
const seed = process.env['TEST_SEED'];
const runs = (most: number): { readonly numRuns: number; readonly seed?: number } => ({
  numRuns: asked === undefined ? often(most) : Number(asked),
  ...(seed !== undefined && { seed: Number(seed) }),
});
/** Where many are tried: what one of them took at most, in milliseconds of the processor, is told. */
const longest = new Map<string, readonly [milliseconds: number, given: string]>();
function timed<T>(door: string, given: string, act: () => T): T {
  if (asked === undefined) return act();
  const began = process.cpuUsage();
  const result = act();
  const { user, system } = process.cpuUsage(began);
  const took = (user + system) / 1000;
  if (took > (longest.get(door)?.[0] ?? 0)) longest.set(door, [took, given]);
  return result;
}
afterAll(() => {
  for (const [door, [took, given]] of longest)
    process.stderr.write(`${door}: ${took.toFixed(0)} ms at most, ${JSON.stringify(given.slice(0, 300))}\n`);
});
const examples = (texts: readonly string[]): [string][] => texts.map((text) => [text]);

/** Nothing but a line break steers anything, and nothing is unseen but a joiner within a word. */
const forbidden =
  /(?![\n\u200C\u200D\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]|\p{M}{5}/u;

/** A good text with a few things done to it: cut out, doubled, put in. */
const spoilt = (good: fc.Arbitrary<string>, signs: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(good, fc.array(fc.tuple(fc.nat(), fc.nat(12), fc.nat(2), signs), { minLength: 1, maxLength: 4 }))
    .map(([text, changes]) =>
      changes.reduce((spoiling, [where, length, what, sign]) => {
        const at = where % (spoiling.length + 1);
        const taken = spoiling.slice(at, at + length);
        return spoiling.slice(0, at) + ['', taken + taken, sign][what] + spoiling.slice(at + length);
      }, text),
    );

const sign = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 3 }),
  fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    '"',
    ',',
    ':',
    '\\',
    '\\u',
    '1e999',
    '-',
    'null',
    '"__proto__":',
    '\u001B]',
  ),
);

describe('whatever comes in', () => {
  it('as a text is clean, and stays so', () => {
    const pieces = fc.constantFrom(
      '\u001B]8;;',
      '\u001B[',
      '\u009D',
      '\u0007',
      '\u202E',
      '\u200D',
      'क',
      '\u0344',
      '\uD800',
      '\r',
    );
    const text = fc
      .array(fc.oneof(fc.string({ unit: 'binary' }), pieces), { maxLength: 12 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (given) => {
        for (const shown of timed('text', given, () => [clean(given), visible(given)])) {
          if (forbidden.test(shown)) expect.fail(JSON.stringify(given));
          if (clean(shown) !== shown) expect.fail(JSON.stringify(given));
        }
      }),
      { ...runs(4000), examples: examples(remembered.strings) },
    );
  });

  it('as a code is read as the path it is, or answered with a clean sentence', () => {
    const code = spoilt(
      onward(diamond, 20).map((reading) => codeOf(diamond, reading)),
      fc.oneof(sign, fc.constantFrom('q', 'l', '1', 'о', ' ', '-')),
    );
    fc.assert(
      fc.property(code, (typed) => {
        const read = timed('code', typed, () => readCode(diamond, typed));
        if ('fault' in read) expect(forbidden.test(codeFaultText(read.fault, typed, en))).toBe(false);
        else expect(readCode(diamond, codeOf(diamond, read.reading))).toEqual(read);
      }),
      { ...runs(2000), examples: examples(remembered.codes) },
    );
  });

  it('as a file of a pack has its shape, or is told with a place within it', () => {
    const files = Object.entries(pack().texts).flatMap(([file, text]) =>
      file.includes('/')
        ? [['scene', String(text)] as const]
        : [[file.replace('.json', '') as keyof typeof schemas, String(text)] as const],
    );
    const text = spoilt(fc.constantFrom(...files.map(([, each]) => each)), sign);
    fc.assert(
      fc.property(text, fc.constantFrom(...files.map(([name]) => name)), (given, name) => {
        const lines = given.split(/\r\n|\r|\n/);
        const isWithin = ({ line, column }: { line: number; column: number }): boolean =>
          column >= 1 && column <= (lines[line - 1]?.length ?? -1) + 1;
        try {
          const { value } = timed('pack', given, () => readJson(given));
          const document = new Document('a.json', given);
          for (const { path, reason, onKey } of matched(schemas[name] as v.GenericSchema<unknown>, value)
            .faults) {
            const { message, hint } = en.problems.shape(reason);
            expect(forbidden.test(message + hint)).toBe(false);
            expect(isWithin(onKey ? document.atKey(path) : document.at(path))).toBe(true);
          }
          expect(({} as { sources?: unknown }).sources).toBeUndefined();
        } catch (error) {
          if (!(error instanceof SyntaxProblem)) throw error;
          const { message, hint } = en.problems.syntax(error.reason);
          expect(forbidden.test(message + hint)).toBe(false);
          expect(isWithin(error.spot), given).toBe(true);
        }
      }),
      { ...runs(1000), examples: remembered.documents.map((each): [string, 'sources'] => [each, 'sources']) },
    );
  });

  it('as a whole pack is a story, or is refused with clean words and places within its files', () => {
    const { texts, folder } = pack();
    const root = folder();
    const file = fc.constantFrom(
      ...Object.entries(texts).map(([name, text]) => [name, String(text)] as const),
    );
    const changed = file.chain(([name, text]) =>
      fc.tuple(fc.constant(name), spoilt(fc.constant(text), sign)),
    );
    fc.assert(
      fc.property(changed, ([name, given]) => {
        writeFileSync(path.join(root, name), given);
        const { data, problems } = timed('whole pack', given, () => openToRead(root, en.problems));
        writeFileSync(path.join(root, name), texts[name] ?? '');
        expect(data === undefined).toBe(problems.some(({ severity }) => severity === 'error'));
        for (const { message, hint, file: at, line, column } of problems) {
          expect(forbidden.test(at + message + hint)).toBe(false);
          const lines = (at === name ? given : String(texts[at] ?? '')).split(/\r\n|\r|\n/);
          expect(column >= 1 && column <= (lines[line - 1]?.length ?? -1) + 1).toBe(true);
        }
      }),
      runs(200),
    );
  });

  it('as a kept reading is one, or is none', () => {
    const good = onward(diamond, 12).map(({ story, moves }) =>
      JSON.stringify({
        format: 'zhanaozen-story reading',
        version: 1,
        story,
        edition: 'e',
        wording: 'w',
        turn: 1,
        place: 0,
        moves,
      }),
    );
    fc.assert(
      fc.property(spoilt(good, sign), (text) => {
        const parsed = timed('kept', text, () => parseKept(text));
        if (parsed.kind !== 'reading') return;
        const { file } = parsed;
        expect(Object.keys(file).sort()).toEqual([
          'edition',
          'format',
          'moves',
          'place',
          'story',
          'turn',
          'version',
          'wording',
        ]);
        expect(Object.getPrototypeOf(file)).toBe(Object.prototype);
        expect(parseKept(JSON.stringify(file))).toMatchObject({ kind: 'reading', file });
        expect(forbidden.test(JSON.stringify(file))).toBe(false);
      }),
      { ...runs(2000), examples: examples(remembered.kept) },
    );
  });
});
