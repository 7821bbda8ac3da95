import { execFileSync } from 'node:child_process';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readingFile } from '../../build/reading-schema.ts';
import { readingSchema } from '../../build/schema-files.ts';
import { parseKept } from '../../source/progress/kept-file.ts';
import { openReadingFile, parseReading, readingFileText } from '../../source/progress/reading-file.ts';
import { diamond } from '../fixtures/stories.ts';
import { inDiamond, rounds, toBlues } from '../helpers/codes.ts';
import { temporaryFolder } from '../helpers/folder.ts';
import { readings } from '../helpers/walks.ts';
import { isPosix } from '../helpers/system.ts';

const text = readingFileText(diamond, inDiamond(toBlues, ...rounds(1)));
const changed = (change: object): string => JSON.stringify({ ...(JSON.parse(text) as object), ...change });
const kindOf = (given: string): string => parseReading(given).kind;
const nameIn = (name: unknown): string | undefined => {
  const parsed = parseReading(changed({ name }));
  return parsed.kind === 'reading' ? parsed.file.name : 'not read';
};

describe('a reading file', () => {
  it('holds what was done and nothing of who, where or when', () => {
    expect(JSON.parse(text)).toEqual({
      format: 'zhanaozen-story reading',
      version: 1,
      story: 'tale',
      edition: 'edition-1',
      moves: [toBlues, ...rounds(1)],
    });
  });

  it('is read as it was written, and is what its schema says', () => {
    fc.assert(
      fc.property(readings(diamond), (reading) => {
        const written = readingFileText(diamond, reading);
        expect(parseReading(written)).toMatchObject({ kind: 'reading', file: reading });
        expect(v.is(readingFile, JSON.parse(written))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('holds every kind of move there is', () => {
    const moves = [
      { kind: 'choose', at: 'a', choice: 'b' },
      { kind: 'back', at: 'a', steps: 1 },
      { kind: 'open', at: 'a' },
      { kind: 'skip', at: 'a' },
      { kind: 'skip', at: 'a', chapter: true },
    ];
    expect(parseReading(changed({ moves }))).toMatchObject({ file: { moves } });
  });

  it('is read wherever the schema lets it pass, and refused by both where it is not one', () => {
    const id = fc.constantFrom<unknown>('start', 'a'.repeat(201), '', 7, null);
    const move = fc.record(
      {
        kind: fc.constantFrom('choose', 'back', 'open', 'skip', 'jump'),
        at: id,
        choice: id,
        steps: fc.oneof(id, fc.double(), fc.nat(3)),
        chapter: fc.constantFrom<unknown>(true, undefined, false, 'all'),
      },
      { requiredKeys: ['kind'] },
    );
    const file = fc.record(
      {
        format: fc.constantFrom('zhanaozen-story reading', 'zhanaozen-story reading', 'other'),
        version: fc.constantFrom<unknown>(1, 1, 1, 0, '1'),
        story: id,
        edition: id,
        moves: fc.array(move, { maxLength: 2 }),
        more: fc.anything(),
      },
      { requiredKeys: ['format', 'version'] },
    );
    let passed = 0;
    fc.assert(
      fc.property(file, (value) => {
        const written = JSON.stringify(value);
        if (v.is(readingFile, JSON.parse(written))) {
          passed++;
          expect(kindOf(written)).toBe('reading');
        } else expect(kindOf(written)).toBe('damaged');
      }),
      { numRuns: 5000 },
    );
    expect(passed).toBeGreaterThan(10);
  });

  it('has the schema that is published', () => {
    expect(JSON.parse(readFileSync(readingSchema.file, 'utf8')), 'npm run schemas').toEqual(
      JSON.parse(readingSchema.text()),
    );
  });

  it('may be a kept one, may name its schema, may begin with a byte order mark', () => {
    const kept = changed({ wording: 'w', turn: 3, place: 40 });
    expect(parseKept(kept).kind).toBe('reading');
    expect(kindOf(kept)).toBe('reading');
    expect(kindOf(changed({ $schema: 'reading.schema.json' }))).toBe('reading');
    expect(kindOf(`\uFEFF${text}`)).toBe('reading');
    expect(kindOf(text.replace('start', '\uFEFFstart'))).toBe('damaged');
  });

  it.each([{ wording: 7 }, { turn: -1 }, { turn: 0.5 }, { place: -1 }, { place: '1' }, { place: undefined }])(
    'is no kept one with %j',
    (change) => {
      const kept = { wording: 'w', turn: 0, place: 0 };
      expect(parseKept(changed({ ...kept, ...change }))).toEqual({ kind: 'damaged' });
      expect(parseKept(changed(kept))).toMatchObject({ kind: 'reading', file: kept });
    },
  );

  it('keeps its turn among the readings up to a billion, and is the oldest with more', () => {
    const turnOf = (turn: number): unknown => parseKept(changed({ wording: 'w', turn, place: 0 }));
    expect(turnOf(1_000_000_000)).toMatchObject({ file: { turn: 1_000_000_000 } });
    expect(turnOf(1_000_000_001)).toMatchObject({ file: { turn: 0 } });
  });

  it('may hold a hundred thousand moves, and no more', () => {
    const moves = Array.from({ length: 100_000 }, () => toBlues);
    expect(kindOf(changed({ moves }))).toBe('reading');
    expect(kindOf(changed({ moves: [...moves, toBlues] }))).toBe('damaged');
  });

  it('may name its story in two hundred letters, and in no more', () => {
    expect(['a'.repeat(200), 'a'.repeat(201)].map((story) => kindOf(changed({ story })))).toEqual([
      'reading',
      'damaged',
    ]);
  });

  it.each([
    ['Anna', 'Anna'],
    ['  Айгерім\n Қ. ', 'Айгерім Қ.'],
    ['\u001B[31mred\u202E', 'red'],
    ['a'.repeat(100), 'a'.repeat(40)],
    // Of a name without end no more is looked at.
    [`${' '.repeat(1000)}Anna`, undefined],
    ['\u200B', undefined],
    [7, undefined],
  ])('named %j is called %j', (name, shown) => expect(nameIn(name)).toBe(shown));

  it('by a newer version is told apart from one that is damaged', () => {
    expect(kindOf(changed({ version: 2, moves: 'otherwise' }))).toBe('newer');
    expect(kindOf(text.replace('"version": 1', '"version": 1e999'))).toBe('damaged');
  });

  it.each([
    ['half of one', text.slice(0, -20)],
    ['nothing', ''],
    ['a list', '[]'],
    ['something nested too deep', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
    ['a move that is none', changed({ moves: [{ kind: 'choose', at: 'start' }] })],
    ['a move that is nothing', changed({ moves: [null] })],
    ['a move that is a list', changed({ moves: [[toBlues]] })],
    ['a way back of no steps', changed({ moves: [{ kind: 'back', at: 'start', steps: 0 }] })],
    ['a chapter that is skipped otherwise', changed({ moves: [{ kind: 'skip', at: 'a', chapter: false }] })],
    ['an id that would steer a terminal', changed({ moves: [{ ...toBlues, at: '\u001B[2J' }] })],
    ['a story that is no text', changed({ story: ['tale'] })],
  ])('is not %s', (_, given) => expect(kindOf(given)).toBe('damaged'));

  it('may hold anything deep below a key it does not know', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(kindOf(text.replace('{', `{"more": ${deep},`))).toBe('reading');
    expect(parseReading(text.replace('{', '{"__proto__": {"name": "x"},'))).toMatchObject({
      kind: 'reading',
    });
  });
});

describe('a file that is given', () => {
  it('is opened where it is a file, also by a link', () => {
    const folder = temporaryFolder();
    const file = path.join(folder, 'a.json');
    writeFileSync(file, text);
    symlinkSync(file, path.join(folder, 'link.json'));
    expect(openReadingFile(path.join(folder, 'link.json')).kind).toBe('reading');
  });

  it.each([
    ['nothing', () => 'nowhere', 'ENOENT'],
    ['a folder', () => '.', 'EISDIR'],
    ['a name with a null in it', () => 'a\0b', 'ERR_INVALID_ARG_VALUE'],
    ['a name that no disk takes', () => 'a'.repeat(5000), 'ENAMETOOLONG'],
  ])('is not opened where it is %s', (_, make, reason) => {
    const folder = temporaryFolder();
    expect(openReadingFile(path.resolve(folder, make()))).toEqual({ kind: 'unreadable', reason });
  });

  it.runIf(isPosix)('is not opened where it is a device, or a pipe that nobody writes to', () => {
    const pipe = path.join(temporaryFolder(), 'pipe');
    execFileSync('mkfifo', [pipe]);
    for (const file of ['/dev/zero', pipe])
      expect(openReadingFile(file)).toEqual({ kind: 'unreadable', reason: 'ENOTFILE' });
  });

  it('is not read where it is larger than any reading', () => {
    const file = path.join(temporaryFolder(), 'large.json');
    writeFileSync(file, text.padEnd(16 * 1024 * 1024 + 1));
    expect(openReadingFile(file).kind).toBe('damaged');
    writeFileSync(file, text.padEnd(16 * 1024 * 1024));
    expect(openReadingFile(file).kind).toBe('reading');
  });
});
