import { expect, it } from 'vitest';
import { readCode } from '../../source/reading/path-code.ts';
import { diamond } from '../fixtures/stories.ts';
import { codeOf, inDiamond, rounds, toBlues } from '../helpers/codes.ts';

/** What a hand, or a keyboard of another script, writes for a sign of a code. */
const alike: Readonly<Record<string, string>> = {
  0: 'oOоОөοø',
  l: '1iI|!¦łіıι',
  3: 'з',
  a: 'аАα',
  c: 'сС',
  d: 'ԁ',
  e: 'еЕёεЁ',
  h: 'нһη',
  j: 'ј',
  k: 'кқκ',
  m: 'мμ',
  p: 'рρ',
  q: 'ԛ',
  s: 'ѕ',
  t: 'тτ',
  v: 'ν',
  w: 'ԝ',
  x: 'хχ',
  y: 'уүυ',
};

const codes = Array.from({ length: 60 }, (_, count) => codeOf(diamond, inDiamond(toBlues, ...rounds(count))));

it.each(Object.entries(alike).flatMap(([sign, others]) => Array.from(others, (other) => [sign, other])))(
  '%s may be written %s',
  (sign, other) => {
    const code = codes.find((each) => each.indexOf(sign, 4) > 0) ?? '';
    const at = code.indexOf(sign, 4);
    const read = readCode(diamond, code);
    expect(read).toHaveProperty('reading');
    expect(readCode(diamond, code.slice(0, at) + other + code.slice(at + 1))).toEqual(read);
  },
);
