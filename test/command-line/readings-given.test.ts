import { linkSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../source/command-line/request.ts';
import { type Gathered, given } from '../../source/command-line/readings-given.ts';
import { en } from '../../source/language/en.ts';
import { openKeeper } from '../../source/progress/keeper.ts';
import { readingFileText } from '../../source/progress/reading-file.ts';
import { openShelf } from '../../source/progress/shelf.ts';
import { grouped } from '../../source/reading/path-code.ts';
import type { Reading } from '../../source/reading/reading.ts';
import { diamond } from '../fixtures/stories.ts';
import { codeOf, inDiamond, rounds, slipped, toBlues } from '../helpers/codes.ts';
import { temporaryFolder } from '../helpers/folder.ts';

const short = inDiamond(toBlues);
const longer = inDiamond(toBlues, ...rounds(12));
const code = codeOf(diamond, longer);
const groups = grouped(code).split(' ');

interface Room {
  readonly folder: string;
  readonly keep: (name: string, reading: Reading) => Room;
  readonly file: (name: string, text: string | Uint8Array) => string;
  readonly take: (...inputs: readonly string[]) => Gathered;
  readonly names: (...inputs: readonly string[]) => readonly string[];
  /** The sentences of a refusal. */
  readonly refusal: (...inputs: readonly string[]) => readonly string[];
}

/** A folder with a shelf in it, where readings are asked for. */
function room(): Room {
  const folder = temporaryFolder();
  const env = { ZHANAOZEN_STORY_HOME: path.join(folder, 'home') };
  const shelf = openShelf(env.ZHANAOZEN_STORY_HOME);
  const take = (...inputs: readonly string[]): Gathered => given({ words: en, env }, diamond, inputs);
  const here: Room = {
    folder,
    keep(name, reading) {
      openKeeper(shelf, diamond, { name, text: undefined }).keep({ reading, place: 0 });
      return here;
    },
    file(name, text) {
      const file = path.join(folder, name);
      writeFileSync(file, text);
      return file;
    },
    take,
    names: (...inputs) => take(...inputs).given.map(({ name }) => name),
    refusal(...inputs) {
      try {
        take(...inputs);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        expect(error.code).toBe(1);
        return error.message.split('\n');
      }
      return expect.fail('It was not refused.');
    },
  };
  return here;
}

const fileText = (reading: Reading, more: object = {}): string =>
  JSON.stringify({ ...(JSON.parse(readingFileText(diamond, reading)) as object), ...more });

describe('readings that are given', () => {
  it('may be names, codes and files, in the order they were given', () => {
    const here = room().keep('anna', short);
    const file = here.file('boris.json', fileText(longer));
    const { given: all, repeated } = here.take(code, 'anna', file, grouped(code));
    expect(all.map(({ name }) => name)).toEqual(['code 1', 'anna', 'boris', 'code 2']);
    expect(all.map(({ path: { steps } }) => steps.length)).toEqual([26, 2, 26, 26]);
    expect(all[2]?.reading).toEqual(longer);
    expect(repeated).toEqual([]);
  });

  it('may stand in a list, a line each, as cards are typed into one', () => {
    const here = room().keep('anna', short);
    const cards = here.file('cards.txt', `${code}\r\n\n  ${grouped(code).toUpperCase()}\nanna\n`);
    expect(here.names(cards)).toEqual(['code 1', 'code 2', 'anna']);
    expect(here.refusal(here.file('more.txt', `${code}\ndm1q\n`))).toEqual([
      expect.stringMatching(/more\.txt, line 2: In the code /),
      'These could be read: code 1.',
      'Put # before a line that cannot be mended, and the others are compared.',
    ]);
  });

  it('where they are none on a list, their lines are told, and the good ones counted', () => {
    const here = room();
    const list = here.file(
      'cards.txt',
      ['# Room A', `1. ${grouped(code)}`, 'Group two', `2. ${slipped(grouped(code))}`].join('\n'),
    );
    expect(here.refusal(list)).toEqual([
      expect.stringMatching(/cards\.txt, line 3: “Group two” is no code\. Put # before a note\.$/),
      expect.stringMatching(/cards\.txt, line 4: In the code .* group 3/),
      'These could be read: code 1.',
      'Put # before a line that cannot be mended, and the others are compared.',
    ]);
  });

  it.each(['utf16le', 'big endian', 'without a mark'])(
    'may stand in UTF-16, as shells of Windows write: %s',
    (way) => {
      const here = room();
      const wide = (text: string): Buffer => {
        const bytes = Buffer.from(`${way === 'without a mark' ? '' : '\uFEFF'}${text}`, 'utf16le');
        return way === 'big endian' ? bytes.swap16() : bytes;
      };
      const cards = here.file('cards.txt', wide(`${code}\r\n${grouped(code)}\r\n`));
      const file = here.file('anna.json', wide(fileText(short, { name: 'Айгерім' })));
      expect(here.names(cards, file)).toEqual(['code 1', 'code 2', 'Айгерім']);
    },
  );

  it('may be a code in as many arguments as it has groups, also beside others', () => {
    const here = room().keep('anna', short);
    expect(here.names(...groups, 'anna', ...groups, ...groups)).toEqual([
      'code 1',
      'anna',
      'code 2',
      'code 3',
    ]);
    expect(here.names(...(code.match(/..?/gu) ?? []))).toEqual(['code 1']);
  });

  it('a code wins over a reading that is named like one of its groups', () => {
    const here = room().keep(groups[2] ?? '', short);
    expect(here.names(...groups)).toEqual(['code 1']);
  });

  it('a name wins over a file and a code, and is forgiven its capitals', () => {
    const here = room().keep('anna', short).keep(code, short);
    expect(here.names(code, ' Anna ')).toEqual([code, 'anna']);
  });

  it('a file is called by the name in it, else as it is called itself; names stay apart', () => {
    const here = room().keep('anna', short);
    const files = ['anna.json', 'b.JSON', 'c.json'].map((name, index) =>
      here.file(name, fileText(short, index === 2 ? { name: 'anna\u001B[2J' } : {})),
    );
    expect(here.names('anna', ...files)).toEqual(['anna', 'anna (2)', 'b', 'anna (3)']);
  });

  it('the same file counts once, by whatever way it is reached', () => {
    const here = room().keep('anna', short);
    const kept = path.join(here.folder, 'home', 'readings', 'anna.json');
    symlinkSync(kept, path.join(here.folder, 'link.json'));
    linkSync(kept, path.join(here.folder, 'second.json'));
    const others = ['link.json', 'second.json', 'home/../link.json'].map((each) =>
      path.join(here.folder, each),
    );
    const { given: all, repeated } = here.take('anna', code, kept, ...others);
    expect(all.map(({ name }) => name)).toEqual(['anna', 'code 1']);
    expect(repeated).toEqual(['anna', 'link', 'second']);
  });

  it('the same code counts twice: two people may have read alike', () => {
    expect(room().names(code, code)).toEqual(['code 1', 'code 2']);
  });

  it('a reading given beside itself alone stays there', () => {
    const here = room().keep('anna', short);
    expect(here.take('anna', 'anna')).toMatchObject({
      given: [{ name: 'anna' }, { name: 'anna (2)' }],
      repeated: [],
    });
    expect(here.take('anna', 'anna', 'anna').repeated).toEqual(['anna']);
    expect(here.names('anna')).toEqual(['anna']);
  });

  it('keep the moves the story no longer knows', () => {
    const lost = inDiamond({ kind: 'choose', at: 'start', choice: 'gone' }, toBlues);
    const [only] = room().keep('anna', lost).take('anna').given;
    expect(only).toMatchObject({ reading: lost, path: { lost: 1 } });
  });
});

describe('readings that cannot be taken', () => {
  it('are told all at once, and what could be read with them', () => {
    const here = room().keep('anna', short);
    expect(
      here.refusal('ana', 'anna', slipped(grouped(code)), path.join(here.folder, 'x.json'), code),
    ).toEqual([
      'There is no reading “ana”. Did you mean “anna”?',
      expect.stringMatching(
        /^For code 1: In the code “dm1\S \S{4} …” one character of group 3, “\S{4}”, is wrong\./,
      ),
      `There is no file ${path.join(here.folder, 'x.json')}.`,
      'These could be read: anna and code 2.',
    ]);
  });

  it.each(['boris.json.txt', 'boris.JSON', 'Boris.json'])('a missing file is looked for as %s', (name) => {
    const here = room();
    const file = path.join(here.folder, 'boris.json');
    const near = here.file(name, fileText(short));
    expect(here.refusal(file)).toEqual([`There is no file ${file}. Did you mean ${near}?`]);
  });

  it('a code with a mistake, in several arguments, is one code', () => {
    const here = room().keep('anna', short);
    const wrong = groups.with(3, 'zzzz');
    expect(here.refusal(...wrong, 'anna', ...wrong, ...groups)).toEqual([
      expect.stringContaining('more than one character is wrong'),
      expect.stringContaining('more than one character is wrong'),
      'These could be read: anna and code 3.',
    ]);
    expect(here.refusal(...groups.with(0, `x${groups[0]?.slice(1) ?? ''}`))).toEqual([
      expect.stringContaining('one character of group 1, “xm1'),
    ]);
    expect(here.refusal(...groups.with(1, (groups[1] ?? '').slice(1)))).toEqual([
      expect.stringContaining('is missing in group'),
    ]);
  });

  it.each([
    ['a code of another story', 'zs1y 8jx8 6yv3 c', 'belongs to another story'],
    ['nothing', '', 'is no reading, no file and no path code'],
    ['a name that is none', '..', 'is not a file'],
    ['escape codes', '\u001B]0;x\u0007\u001B[2J', '“\\u{1b}]0;x'],
    ['a flag', '-rf', 'is no reading, no file and no path code'],
    ['a folder', '/', '/ is not a file'],
    ['a device', '/dev/zero', '/dev/zero is not a file'],
    ['another document', 'package.json', 'package.json is no reading file'],
    ['a very long word', 'x'.repeat(200_000), 'longer than any path code'],
  ])('%s is answered with a sentence', (_, typed, sentence) => {
    const sentences = room().refusal(typed);
    expect(sentences).toEqual([expect.stringContaining(sentence)]);
    expect(sentences[0]?.length).toBeLessThan(300);
  });

  it('a damaged, a newer, another story’s reading: each is told, and none is touched', () => {
    const here = room();
    const readings = path.join(here.folder, 'home', 'readings');
    mkdirSync(readings, { recursive: true });
    const bad = {
      damaged: '{"half',
      newer: fileText(short, { version: 2 }),
      foreign: fileText(short, { story: 'x' }),
    };
    const files = Object.entries(bad).map(([name, text]) => here.file(`${name}.json`, text));
    expect(here.refusal(...files)).toEqual([
      expect.stringContaining('damaged.json is no reading file'),
      expect.stringContaining('newer.json was written by a newer version'),
      expect.stringContaining('foreign.json belongs to another story'),
    ]);
    const kept = { ...bad, foreign: fileText(short, { story: 'x', wording: '', turn: 0, place: 0 }) };
    for (const [name, text] of Object.entries(kept)) writeFileSync(path.join(readings, `${name}.json`), text);
    expect(here.refusal('damaged', 'newer', 'foreign')).toEqual([
      expect.stringContaining('“damaged” is damaged'),
      expect.stringContaining('“newer” was kept by a newer version'),
      expect.stringContaining('“foreign” belongs to another story'),
    ]);
    expect(here.refusal('damaged')).toHaveLength(1);
  });

  it('a code that lost its first group is one sentence, which says how a code begins', () => {
    const here = room().keep('anna', short);
    const headless = `“${groups[1] ?? ''} ${groups[2] ?? ''} …” names no reading, no file and no path code.`;
    expect(here.refusal(...groups.slice(1))).toEqual([expect.stringContaining(headless)]);
    expect(here.refusal(...groups.slice(1), 'anna', ...groups, ...groups.slice(1))).toEqual([
      expect.stringContaining('A code of this story begins with “dm1”'),
      expect.stringContaining(headless),
      'These could be read: anna and code 1.',
    ]);
  });

  it('misspelt names that stand beside each other keep a sentence each', () => {
    const here = room().keep('anna', short).keep('boris', short);
    expect(here.refusal('ana', 'bors', 'xyz')).toEqual([
      'There is no reading “ana”. Did you mean “anna”?',
      'There is no reading “bors”. Did you mean “boris”?',
      'There is no reading “xyz”.',
    ]);
  });

  it.each([
    ['names', (index: number) => `nobody-${index}`, 11],
    ['groups of no code', (index: number) => `q${index}`, 1],
    ['beginnings of codes', () => 'dm1q', 11],
    ['beginnings of codes, l for 1', () => 'dmlq', 11],
  ])('three thousand %s are answered in few sentences', (_, make, sentences) => {
    const many = Array.from({ length: 3000 }, (_each, index) => make(index));
    const told = room().refusal(...many);
    expect(told).toHaveLength(sentences);
    if (sentences > 1) expect(told.at(-1)).toBe('And 2,990 others could not be read.');
  });

  it('a code that never ends is answered too', () => {
    expect(room().refusal('dm1q', ...Array.from({ length: 10_000 }, () => 'qqqq'))).toEqual([
      'For code 1: The code “dm1q qqqq …” is longer than any path code.',
    ]);
  });
});
