import { bech32m } from '@scure/base';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grouped, readCode } from '../../source/reading/path-code.ts';
import { replay } from '../../source/reading/replay.ts';
import { understand } from '../../source/reading/typed-code.ts';
import { storyFrom } from '../../source/story/story.ts';
import { diamond, diamondData, long } from '../fixtures/stories.ts';
import { story as data } from '../helpers/built-in.ts';
import { codeOf, faultOf, inDiamond, pathOf, rounds, toBlues } from '../helpers/codes.ts';
import { often } from '../helpers/often.ts';
import { readings } from '../helpers/walks.ts';

const documentary = storyFrom(data);
const stories = [
  ['the documentary', documentary, 60],
  ['the diamond', diamond, 40],
  ['one scene and nine ways', long, 5],
] as const;

/** A code whose checksum is right, whatever its number says. */
const encode = (prefix: string, words: readonly number[]): string =>
  bech32m.encode(prefix, [...words], false);
const wordsOf = (number: bigint): number[] =>
  Array.from(number.toString(32), (digit) => Number.parseInt(digit, 32));
const numberIn = (code: string): bigint =>
  (understand('dm', code)?.words ?? []).reduce((sum, word) => sum * 32n + BigInt(word), 0n);

describe.each(stories)('a path of %s', (_, story, most) => {
  it('comes back from its code step by step, with every meeting and choice', () => {
    fc.assert(
      fc.property(readings(story, most), (reading) => {
        const { steps } = replay(story, reading);
        expect(pathOf(story, codeOf(story, reading))).toMatchObject({ steps, lost: 0 });
      }),
      { numRuns: often(1000) },
    );
  });

  it('costs at most eight characters more than it tells', () => {
    fc.assert(
      fc.property(readings(story, most), (reading) => {
        const { steps } = replay(story, reading);
        const told = steps.reduce(
          (bits, { scene, choice }) => bits + (choice ? Math.log2(scene.choices.length) : 0),
          0,
        );
        const skipped = steps.slice(0, -1).some(({ meeting }) => meeting === 'skipped');
        const notices = skipped ? steps.filter(({ scene }) => scene.notice).length : 0;
        const least = story.prefix.length + 1 + 6 + Math.ceil(told / 5) + Math.ceil(notices / 5);
        expect(codeOf(story, reading).length).toBeLessThanOrEqual(least + 8);
      }),
      { numRuns: often(500) },
    );
  });

  it('has one code, whatever was left on the way', () => {
    fc.assert(
      fc.property(readings(story, most), (reading) => {
        const code = codeOf(story, reading);
        const again = readCode(story, code);
        expect('reading' in again && codeOf(story, again.reading)).toBe(code);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a code', () => {
  it('is printed in groups of four', () => {
    expect(grouped('zs10vclzv')).toBe('zs10 vclz v');
    expect(grouped('zs10vclz')).toBe('zs10 vclz');
  });

  it('tells how the last notice was met: unread, opened, skipped', () => {
    const met = [[], [{ kind: 'open', at: 'fire-blues' }], [{ kind: 'skip', at: 'fire-blues' }]] as const;
    const all = met.map((moves) => codeOf(diamond, inDiamond(toBlues, ...moves)));
    expect(new Set(all).size).toBe(3);
    expect(all.map((code) => pathOf(diamond, code)?.here.meeting)).toEqual(['unread', 'opened', 'skipped']);
  });

  it('leaves out what a reader went back from', () => {
    const there = inDiamond(toBlues, { kind: 'back', at: 'fire-blues', steps: 1 });
    expect(codeOf(diamond, there)).toBe(codeOf(diamond, inDiamond()));
  });

  it('reaches as far as anybody would copy, and no further', () => {
    expect(pathOf(diamond, codeOf(diamond, inDiamond(toBlues, ...rounds(1000))))?.steps).toHaveLength(2002);
    expect(codeOf(diamond, inDiamond(toBlues, ...rounds(3000)))).toBe('');
  });

  it('is refused where the branches have changed, and by another story', () => {
    const code = codeOf(diamond, inDiamond(toBlues));
    expect(faultOf(storyFrom({ ...diamondData, edition: 'edition-2' }), code)).toEqual({ kind: 'edition' });
    expect(faultOf(documentary, grouped(code))).toEqual({ kind: 'story' });
  });

  it('is refused where its number is that of no path', () => {
    const number = numberIn(codeOf(diamond, inDiamond()));
    const beyond = number + 32_749n * 2n ** 40n;
    expect(faultOf(diamond, encode('dm', wordsOf(beyond)))).toEqual({ kind: 'nowhere' });
    expect(faultOf(diamond, encode('dm', [0, ...wordsOf(number)]))).toEqual({ kind: 'nowhere' });
    expect(faultOf(diamond, encode('dm', wordsOf(number + 1n)))).toEqual({ kind: 'edition' });
    expect(faultOf(diamond, encode('dm', []))).toEqual({ kind: 'edition' });
  });
});

describe('a number', () => {
  it('whatever number has a right checksum, is a path or no path', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(31), { maxLength: 200 }), (words) => {
        const code = encode('dm', words);
        const read = readCode(diamond, code);
        if ('reading' in read) expect(codeOf(diamond, read.reading)).toBe(code);
        else expect(['edition', 'nowhere']).toContain(read.fault.kind);
      }),
      { numRuns: often(2000) },
    );
  });
});
