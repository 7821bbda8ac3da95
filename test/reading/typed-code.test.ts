import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grouped, readCode } from '../../source/reading/path-code.ts';
import { replay } from '../../source/reading/replay.ts';
import { rightTogether, understand } from '../../source/reading/typed-code.ts';
import { diamond } from '../fixtures/stories.ts';
import { documentary } from '../helpers/built-in.ts';
import {
  codeOf,
  faultOf,
  formerCodeOf,
  inDiamond,
  onward,
  pathOf,
  rounds,
  toBlues,
} from '../helpers/codes.ts';
import { often } from '../helpers/often.ts';
import { readings } from '../helpers/walks.ts';

describe('a code typed by hand', () => {
  const known = codeOf(diamond, inDiamond(toBlues, ...rounds(12)));
  const path = pathOf(diamond, known);
  const body = known.slice(3);

  it.each([
    ['as it is printed', grouped(known)],
    ['in capitals', known.toUpperCase()],
    ['with dashes', grouped(known).replaceAll(' ', '-')],
    [
      'with long dashes and no-break spaces',
      grouped(known).replaceAll(' ', '\u00A0\u2013\u2009\u2014\u2212'),
    ],
    ['with a line break', `${known.slice(0, 7)}\r\n${known.slice(7)}\n`],
    ['with soft hyphens and a byte order mark', `\uFEFF${grouped(known).replaceAll(' ', '\u00AD')}`],
    ['with a terminal’s marks of a paste', `\u001B[200~${known}\u001B[201~`],
    ['with O for 0', `dm1${body.replaceAll('0', 'O')}`],
    ['with o for 0', `dm1${body.replaceAll('0', 'o')}`],
    ['with I for l', `dmI${body.replaceAll('l', 'I')}`],
    ['with 1 for l', `dml${body.replaceAll('l', '1')}`],
    ['with | for l', `dm|${body.replaceAll('l', '|')}`],
    [
      'in full-width letters',
      known.replace(/./gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
    ],
    [
      'on a Cyrillic keyboard where the letters look the same',
      known.replace(/[aecpxykmths]/gu, (sign) => 'аесрхукмтһѕ'['aecpxykmths'.indexOf(sign)] ?? sign),
    ],
    [
      'in Cyrillic capitals',
      known.toUpperCase().replace(/[AECPXYKMTHOI]/gu, (s) => 'АЕСРХУКМТНОІ'['AECPXYKMTHOI'.indexOf(s)] ?? s),
    ],
    [
      'in Greek capitals',
      known.toUpperCase().replace(/[AEZHKMPTYX]/gu, (s) => 'ΑΕΖΗΚΜΡΤΥΧ'['AEZHKMPTYX'.indexOf(s)] ?? s),
    ],
  ])('is understood %s', (_, typed) => expect(pathOf(diamond, typed)?.steps).toEqual(path?.steps));

  it('is understood with the spaces around it up to four thousand signs, and with no more', () => {
    expect(pathOf(diamond, known.padEnd(4000))?.steps).toEqual(path?.steps);
    expect(faultOf(diamond, known.padEnd(4001))).toEqual({ kind: 'long' });
    const [begin, end] = [known.slice(0, 8), known.slice(8)];
    expect(rightTogether('dm', [begin, end.padEnd(4000)], 0)).toBe(2);
    expect(rightTogether('dm', [begin, end.padEnd(4001)], 0)).toBe(0);
  });

  it('is understood however it is spoilt', () => {
    const spoilt = fc.tuple(
      readings(documentary, 60),
      fc.infiniteStream(fc.tuple(fc.boolean(), fc.nat(3), fc.constantFrom('', '', '', ' ', '-', '\u2014'))),
    );
    fc.assert(
      fc.property(spoilt, ([reading, stream]) => {
        const alike: Record<string, string> = {
          0: '0oOО',
          l: 'l1I|',
          a: 'aАаΑ',
          e: 'eЕеΕ',
          c: 'cСсC',
          k: 'kКкΚ',
        };
        const typed = Array.from(codeOf(documentary, reading), (sign) => {
          const { value } = stream.next();
          if (!value) return sign;
          const [isCapital, pick, between] = value;
          const other = alike[sign]?.[pick] ?? sign;
          return between + (isCapital && other !== 'l' ? other.toUpperCase() : other);
        }).join('');
        expect(pathOf(documentary, typed)?.steps).toEqual(replay(documentary, reading).steps);
      }),
      { numRuns: often(500) },
    );
  });
});

const alphabet = '023456789acdefghjklmnpqrstuvwxyz';
const other = (sign: string, by: number): string =>
  alphabet[(alphabet.indexOf(sign === '1' ? 'l' : sign) + 1 + (by % 31)) % 32] ?? '';
const put = (code: string, index: number, signs: string, instead = signs.length): string =>
  code.slice(0, index) + signs + code.slice(index + instead);
/** Whether two neighbours are the same, or the 1 and an l, which look the same. */
const isAlike = (code: string, index: number): boolean =>
  code.charAt(index).replace('1', 'l') === code.charAt(index + 1).replace('1', 'l');
/** One place in three, another third each turn: of so many codes each place is tried in many. */
const everyThird = (turn: number, places: number): readonly number[] =>
  Array.from({ length: places }, (_, index) => index).filter((index) => (index + turn) % 3 === 0);
const numberOf = (index: number): number => Math.floor(index / 4) + 1;

describe('a code with a mistake in it', () => {
  // Each reading at five places.
  const walks = fc.sample(onward(documentary, 80), { numRuns: often(400), seed: 16 });
  const many = walks.flatMap(({ moves, ...reading }) =>
    [0, 7, 14, 21, 28].map((before) =>
      codeOf(documentary, { ...reading, moves: moves.slice(0, Math.max(1, moves.length - before)) }),
    ),
  );

  it('is tried on hundreds of codes of the length they have', () => {
    expect(many).toHaveLength(5 * walks.length);
    expect(new Set(many).size).toBeGreaterThan(0.95 * many.length);
    expect(many.filter(({ length }) => length > 25).length).toBeGreaterThan(many.length / 2);
  });

  it('is never read: any wrong character, anywhere', () => {
    for (const [turn, code] of many.entries()) {
      for (const index of everyThird(turn, code.length)) {
        const typed = put(code, index, other(code.charAt(index), turn));
        if (understand('zs', typed)) expect.fail(`${code} was read from ${typed}`);
      }
    }
  });

  it('is never read: any two neighbours in each other’s place', () => {
    for (const [turn, code] of many.entries()) {
      for (const index of everyThird(turn, code.length - 1)) {
        const typed = put(code, index, code.charAt(index + 1) + code.charAt(index));
        if (!isAlike(code, index) && understand('zs', typed)) expect.fail(`${code} was read from ${typed}`);
      }
    }
  });

  it('says in which group a character is wrong', () => {
    for (const [turn, code] of many.slice(0, 100).entries()) {
      const index = (turn * 7) % code.length;
      const typed = put(code, index, other(code.charAt(index), turn));
      const group = { number: numberOf(index), text: typed.slice(index - (index % 4)).slice(0, 4) };
      expect(faultOf(documentary, typed)).toEqual({ kind: 'wrong', group });
    }
  });

  it('says in which group two neighbours have changed places, or between which', () => {
    for (const [turn, code] of many.slice(0, 400).entries()) {
      const index = (turn * 7) % (code.length - 1);
      const typed = put(code, index, code.charAt(index + 1) + code.charAt(index));
      if (isAlike(code, index)) continue;
      expect(faultOf(documentary, typed)).toMatchObject({
        kind: 'swapped',
        group: { number: numberOf(index) },
        ...(index % 4 === 3 && { next: { number: numberOf(index) + 1 } }),
      });
    }
  });

  it.each(['missing', 'surplus'] as const)('says in which group a character is %s', (kind) => {
    for (const [turn, code] of many.slice(0, 50).entries()) {
      const index = (turn * 7) % code.length;
      const typed = kind === 'missing' ? put(code, index, '', 1) : put(code, index, other('q', turn), 0);
      const fault = faultOf(documentary, typed);
      if (fault?.kind !== kind) expect.fail(`${typed} for ${code}: ${JSON.stringify(fault)}`);
      // In a run of equal characters nobody can say which of them it is.
      const near = Array.from({ length: 4 }, (_, place) => 4 * (fault.group.number - 1) + place);
      const mended = near.flatMap((place) =>
        kind === 'surplus'
          ? [put(typed, place, '', 1)]
          : Array.from(`1${alphabet}`, (sign) => put(typed, place, sign, 0)),
      );
      expect(mended).toContain(code);
    }
  });

  it('says so of the longest too, and of fifty of them at once', () => {
    const code = formerCodeOf(diamond, replay(diamond, inDiamond(toBlues, ...rounds(1000))));
    expect(code.length).toBeGreaterThan(400);
    const before = process.cpuUsage();
    for (let turn = 0; turn < 50; turn++) {
      const index = 7 + 8 * turn;
      const typed = put(code, index, other(code.charAt(index), turn));
      expect(faultOf(diamond, typed)).toMatchObject({ kind: 'wrong', group: { number: numberOf(index) } });
    }
    // A fifth of a second each, with what else the test does meanwhile.
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(10);
  });

  it('names a character that never stands in a code, as it was typed', () => {
    const [code = ''] = many;
    const typed = put(code, 9, 'ж');
    expect(faultOf(documentary, typed.toUpperCase())).toEqual({
      kind: 'foreign',
      sign: 'ж',
      group: { number: 3, text: typed.slice(8, 12) },
    });
    for (const b of 'BвВβΒ')
      expect(faultOf(documentary, put(code, 4, b))).toMatchObject({ kind: 'foreign', sign: 'b' });
  });

  it('is to be compared with the card where several are wrong', () => {
    for (const code of many.slice(0, 20)) {
      const typed = put(put(code, 5, other(code.charAt(5), 3)), 15, other(code.charAt(15), 9));
      expect(faultOf(documentary, typed)).toEqual({ kind: 'garbled' });
      expect(faultOf(documentary, code.slice(0, 12))).toEqual({ kind: 'garbled' });
    }
  });

  it.each(['', ' ', 'anna', 'https://example.org', '\u0000', '🙂', 'қ'.repeat(50)])(
    '%j is nothing like one',
    (typed) => expect(faultOf(documentary, typed)).toEqual({ kind: 'unlike' }),
  );

  it('may be as long as it likes', () => {
    expect(faultOf(documentary, `zs1${'q'.repeat(1_000_000)}`)).toEqual({ kind: 'long' });
    expect(faultOf(documentary, `zs1${'q'.repeat(1500)}`)).toEqual({ kind: 'long' });
    expect(faultOf(documentary, `zs1${'q'.repeat(900)}`)).toEqual({ kind: 'garbled' });
  });

  it('whatever it is, is answered', () => {
    const start = fc.constantFrom('', 'zs1', 'zs1', 'zs', 'dm1');
    const anything = fc.tuple(
      start,
      fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })),
    );
    fc.assert(
      fc.property(anything, ([head, tail]) => {
        const read = readCode(documentary, head + tail);
        expect('fault' in read).toBe(true);
      }),
      { numRuns: often(1000) },
    );
  });
});
