import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  Document,
  type JsonPath,
  readJson,
  type Spot,
  SyntaxProblem,
} from '../../source/library/document.ts';
import { often } from '../helpers/often.ts';

interface Style {
  readonly newline: string;
  readonly indent: string;
  readonly colon: string;
}

const styles = fc.record({
  newline: fc.constantFrom('\n', '\r\n', ' ', '', '\n\n'),
  indent: fc.constantFrom('', '  ', '\t'),
  colon: fc.constantFrom(':', ': ', ' :\n '),
});

const values = fc.jsonValue({ maxDepth: 5, depthSize: 'medium', stringUnit: 'binary' });

/** JSON as a hand might lay it out. */
function print(value: unknown, style: Style, depth = 0): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const list = Array.isArray(value);
  const items = Object.entries(value).map(([key, inner]: [string, unknown]) => {
    const text = print(inner, style, depth + 1);
    return list ? text : `${JSON.stringify(key)}${style.colon}${text}`;
  });
  const line = (level: number): string => style.newline + style.indent.repeat(level);
  const inside = items.map((item) => line(depth + 1) + item).join(',');
  const [open, close] = list ? ['[', ']'] : ['{', '}'];
  return items.length === 0 ? `${open}${close}` : `${open}${inside}${line(depth)}${close}`;
}

interface Part {
  readonly path: JsonPath;
  readonly value: unknown;
  readonly key?: string;
}

/** Everything in a value, itself first. */
function partsOf(value: unknown, path: JsonPath = []): readonly Part[] {
  const key = path.at(-1);
  const part = { path, value, ...(typeof key === 'string' && { key }) };
  if (typeof value !== 'object' || value === null) return [part];
  const inner = Object.entries(value).flatMap(([name, each]: [string, unknown]) =>
    partsOf(each, [...path, Array.isArray(value) ? Number(name) : name]),
  );
  return [part, ...inner];
}

/** The text from a spot on. */
function from(text: string, { line, column }: Spot): string {
  const lines = text.split('\n').slice(line - 1);
  return lines.join('\n').slice(column - 1);
}

describe('a document', () => {
  it('knows where each of its values stands', () => {
    fc.assert(
      fc.property(values, styles, (value, style) => {
        const text = print(value, style);
        const document = new Document('a.json', text);
        for (const { path, value: part } of partsOf(value)) {
          expect(from(text, document.at(path)).startsWith(print(part, style, path.length))).toBe(true);
        }
      }),
      { numRuns: often(500) },
    );
  });

  it('knows where each of its keys stands', () => {
    fc.assert(
      fc.property(values, styles, (value, style) => {
        const text = print(value, style);
        const document = new Document('a.json', text);
        for (const { path, key } of partsOf(value)) {
          if (key === undefined) continue;
          expect(from(text, document.atKey(path)).startsWith(`${JSON.stringify(key)}${style.colon}`)).toBe(
            true,
          );
        }
      }),
      { numRuns: often(500) },
    );
  });

  it('holds what JSON.parse would give', () => {
    fc.assert(
      fc.property(values, styles, (value, style) => {
        const text = print(value, style);
        expect(readJson(text).value).toStrictEqual(JSON.parse(text));
      }),
      { numRuns: often(500) },
    );
  });

  it('gives the nearest thing around what a writer left out', () => {
    fc.assert(
      fc.property(values, styles, fc.constantFrom('left-out', 9999), (value, style, missing) => {
        const document = new Document('a.json', print(value, style));
        for (const { path } of partsOf(value)) {
          expect(document.at([...path, missing, 'deeper'])).toEqual(document.at(path));
          expect(document.atKey([...path, missing])).toEqual(document.at(path));
        }
      }),
    );
  });

  it('names the second of two keys, and the last one counts', () => {
    const text = '{\n  "a": 1,\n  "b": { "c": 1, "c": 2 },\n  "a": 3\n}';
    const { value, doubledKeys } = readJson(text);
    expect(doubledKeys.map(({ key }) => key)).toEqual(['c', 'a']);
    expect(doubledKeys.map((spot) => from(text, spot).split(',')[0])).toEqual(['"c": 2 }', '"a": 3\n}']);
    expect(value).toEqual(JSON.parse(text));
    expect(from(text, new Document('a.json', text).at(['a']))).toBe('3\n}');
  });
});

/** An object as it is written, in which a key may stand twice; a list; or a value that holds no key. */
type Written = readonly (readonly [string, Written])[] | { readonly list: readonly Written[] } | string;

const keys = fc.constantFrom(
  'a',
  'b',
  '__proto__',
  'constructor',
  '1',
  '',
  'a:b',
  '":',
  '\\',
  '\\":{',
  'ä',
  '\u0000',
);
const atoms = fc
  .oneof(keys, fc.constantFrom(null, true, -0, 1e21, 123456789012345680000), fc.string({ unit: 'binary' }))
  .map((value) => JSON.stringify(value));
const { written } = fc.letrec<{ written: Written }>((tie) => ({
  written: fc.oneof(
    { depthSize: 'medium' },
    fc.oneof(atoms, fc.constantFrom('1e999', '-0.0', '12345678901234567890123', '"\\ud800"', '"\\u0022:"')),
    fc.array(fc.tuple(keys, tie('written')), { maxLength: 4 }),
    fc.array(tie('written'), { maxLength: 3 }).map((list) => ({ list })),
  ),
}));

/** The text of it, and the doubled keys in the order in which they stand. */
function textOf(
  value: Written,
  { colon }: Style,
): { readonly text: string; readonly doubled: readonly string[] } {
  const doubled: string[] = [];
  const write = (each: Written): string => {
    if (typeof each === 'string') return each;
    if ('list' in each) return `[${each.list.map(write).join(', ')}]`;
    const seen = new Set<string>();
    const members = each.map(([key, inner]) => {
      if (seen.has(key)) doubled.push(key);
      seen.add(key);
      return `${JSON.stringify(key)}${colon}${write(inner)}`;
    });
    return `{${members.join(', ')}}`;
  };
  return { text: write(value), doubled };
}

it('of whatever is written, every doubled key is told and the last one counts', () => {
  fc.assert(
    fc.property(written, styles, (value, style) => {
      const { text, doubled } = textOf(value, style);
      const json = readJson(text);
      expect(json.doubledKeys.map(({ key }) => key)).toEqual(doubled);
      expect(JSON.stringify(json.value)).toBe(JSON.stringify(JSON.parse(text)));
      for (const { key, ...spot } of json.doubledKeys)
        expect(from(text, spot).startsWith(JSON.stringify(key))).toBe(true);
    }),
    { numRuns: often(2000) },
  );
});

/** Texts that are nearly JSON: one sign of a good one dropped, doubled or changed for another. */
const nearly = fc
  .tuple(values, styles, fc.nat(), fc.constantFrom(...'{}[]",:0-.e/\\t \'\u00A0', ''), fc.nat(1))
  .map(([value, style, at, sign, taken]) => {
    const text = print(value, style);
    const index = at % (text.length + 1);
    return text.slice(0, index) + sign + text.slice(index + taken);
  });

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function problemIn(text: string): SyntaxProblem | undefined {
  try {
    readJson(text);
    return undefined;
  } catch (error) {
    if (error instanceof SyntaxProblem) return error;
    throw error;
  }
}

describe('a text that is no JSON', () => {
  it('is refused just where JSON.parse refuses it, at a spot inside it', () => {
    fc.assert(
      fc.property(nearly, (text) => {
        const problem = problemIn(text);
        expect(problem === undefined).toBe(isJson(text));
        if (!problem) return;
        const line = text.split(/\r\n|\r|\n/)[problem.spot.line - 1];
        expect(line).toBeDefined();
        expect(problem.spot.column).toBeGreaterThanOrEqual(1);
        expect(problem.spot.column).toBeLessThanOrEqual((line ?? '').length + 1);
      }),
      { numRuns: often(2000) },
    );
  });

  it('is cut off at its end wherever it was cut', () => {
    fc.assert(
      fc.property(values, styles, fc.nat(), (value, style, at) => {
        const whole = print([value], style);
        const text = whole.slice(0, 1 + (at % (whole.length - 1)));
        // A word, a number or an escape that lost its last signs may be another.
        fc.pre(/[[\]{},:"\s]$/.test(text));
        expect(problemIn(text)?.reason.kind, text).toBe('cut-off');
        expect(from(text, problemIn(text)?.spot ?? { line: 1, column: 1 }).trim()).toBe('');
      }),
      { numRuns: often(2000) },
    );
  });

  it('is refused with the word that stands there, as a whole, or with forty signs of it', () => {
    expect(problemIn('{"a": nope-2}')?.reason).toEqual({ kind: 'unexpected', sign: 'nope-2' });
    expect(problemIn('["a\\u"]')?.reason).toEqual({ kind: 'unexpected', sign: '\\u' });
    const long = { kind: 'unexpected', sign: 'x'.repeat(40) };
    expect(problemIn(`{"a": ${'x'.repeat(60)}}`)?.reason).toEqual(long);
  });

  it.each([
    ['\n', 'open-text'],
    ['\r', 'open-text'],
    ['\t', 'control-sign'],
    ['\u0000', 'control-sign'],
    ['\u001F', 'control-sign'],
  ])('is refused for the control character %j in a text', (sign, kind) => {
    expect(problemIn(`["a${sign}b"]`)?.reason).toEqual({ kind });
  });

  it.each([
    ['a line break', '["a\\\n"]', { line: 1, column: 5 }],
    ['a line break of Windows', '["a\\\r\n"]', { line: 1, column: 5 }],
    ['a line break of an old Macintosh', '["a\\\r"]', { line: 1, column: 5 }],
    ['a line break on a later line', '[\n  "a\\\n"]', { line: 2, column: 6 }],
    ['a backslash and a line break', '["a\\\\\n"]', { line: 1, column: 6 }],
    ['a tab', '["a\\\t"]', { line: 1, column: 5 }],
  ])('is refused on its own line when a text has a backslash before %s', (_, text, spot) => {
    expect(problemIn(text)?.spot).toEqual(spot);
  });

  it('is refused on its own line when it ends in a backslash', () => {
    expect(problemIn('[\n  "a\\')?.spot.line).toBe(2);
  });

  it('is not one that escapes a backslash, a quote or a letter at the end of a line', () => {
    expect(problemIn('[\n"a\\\\",\n"a\\"",\n"a\\n"\n]')).toBeUndefined();
  });

  it('is refused for its depth at the bracket that is too much', () => {
    expect(problemIn(`${'['.repeat(64)}${']'.repeat(64)}`)).toBeUndefined();
    expect(problemIn(`\n${'['.repeat(65)}${']'.repeat(65)}`)?.spot).toEqual({ line: 2, column: 65 });
    expect(problemIn(`["${'['.repeat(100)}"]`)).toBeUndefined();
    expect(problemIn(`["\\"", ${'['.repeat(200_000)}`)?.reason).toEqual({ kind: 'too-deep', deepest: 64 });
  });

  it('is refused for its depth behind a text that is broken too', () => {
    expect(problemIn(`["\n", ${'['.repeat(1000)}${']'.repeat(1001)}`)).toBeInstanceOf(SyntaxProblem);
  });
});
