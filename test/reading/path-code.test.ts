import { bech32m } from '@scure/base';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeIn, grouped, readCode, writings } from '../../source/reading/path-code.ts';
import type { Move, Reading } from '../../source/reading/reading.ts';
import { replay } from '../../source/reading/replay.ts';
import { understand } from '../../source/reading/typed-code.ts';
import { storyFrom } from '../../source/story/story.ts';
import { choice, diamond, diamondData, long, scene } from '../fixtures/stories.ts';
import { documentary } from '../helpers/built-in.ts';
import {
  codeOf,
  faultOf,
  formerCodeOf,
  inDiamond,
  pathOf,
  rounds,
  toBlues,
  toReds,
} from '../helpers/codes.ts';
import { dice } from '../helpers/dice.ts';
import { often } from '../helpers/often.ts';
import { readings } from '../helpers/walks.ts';

const stories = [
  ['the documentary', documentary, 60],
  ['the diamond', diamond, 40],
  ['one scene and nine ways', long, 5],
] as const;

/** A square with four streets that look alike: one may come back from each, or go home from it. */
const streets = ['east', 'north', 'west', 'south'] as const;
const square = storyFrom({
  ...diamondData,
  start: 'square',
  scenes: [
    scene('square', 'morning', { choices: streets.map((to) => choice(to, `Go ${to}.`, to)) }),
    ...streets.map((id) =>
      scene(id, 'fire', {
        choices: [choice('back', 'Go back.', 'square'), choice('home', 'Go home.', 'home')],
        ...(id === 'west' && { notice: { words: 'Of a fire.', summary: [] } }),
      }),
    ),
    scene('home', 'evening', { ending: 'Home' }),
  ],
});
/** Through one street after the other and back to the square, opening all that has a notice. */
const through = (...ways: readonly (typeof streets)[number][]): Reading => ({
  story: square.id,
  moves: ways.flatMap((at): Move[] => [
    { kind: 'choose', at: 'square', choice: at },
    ...(at === 'west' ? [{ kind: 'open', at } as const] : []),
    { kind: 'choose', at, choice: 'back' },
  ]),
});
const home = ({ moves }: Reading): Reading => ({
  story: square.id,
  moves: [
    ...moves.slice(0, -1),
    ...moves.slice(-1).map((move): Move => ({ ...move, kind: 'choose', choice: 'home' })),
  ],
});

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

  it('costs no more than by places alone', () => {
    fc.assert(
      fc.property(readings(story, most), (reading) => {
        const former = formerCodeOf(story, replay(story, reading));
        expect(codeOf(story, reading).length).toBeLessThanOrEqual(former.length);
      }),
      { numRuns: often(500) },
    );
  });

  it('comes back as exactly from a code as they were written first', () => {
    fc.assert(
      fc.property(readings(story, most), (reading) => {
        const { steps } = replay(story, reading);
        const read = readCode(story, formerCodeOf(story, replay(story, reading)));
        expect(read).toMatchObject({ path: { steps, lost: 0 } });
        expect('reading' in read && replay(story, read.reading).steps).toEqual(steps);
      }),
      { numRuns: often(500) },
    );
  });

  it('is told together with its moves, which lead along it', () => {
    fc.assert(
      fc.property(readings(story, most), (reading) => {
        const read = readCode(story, codeOf(story, reading));
        expect('reading' in read && replay(story, read.reading)).toEqual('reading' in read && read.path);
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
    expect(codeOf(diamond, inDiamond(toBlues, ...rounds(6000)))).toBe('');
  });

  it.each([
    ['dm1pgprws0d4k3q', [toBlues], 'unread'],
    ['dm1gpkws033kyt', [toBlues, { kind: 'open', at: 'fire-blues' }], 'opened'],
    ['dm1cpv7sxfeee3', [toBlues, { kind: 'skip', at: 'fire-blues' }], 'skipped'],
    ['dm1m8rgj23mx', [], undefined],
    ['dm1hl3hlcelsg2fvq7w', [toBlues, ...rounds(12)], 'unread'],
    [
      'dm19kcpyjfyjfyjfyjfyjfyjfyj2aut8tqpnz74k',
      [toBlues, { kind: 'skip', at: 'fire-blues' }, ...rounds(40)],
      'unread',
    ],
  ] as const)('%s from an old card is read as ever', (code, moves, meeting) => {
    const { steps } = replay(diamond, inDiamond(...moves));
    expect(steps.at(-1)?.meeting).toBe(meeting);
    expect(readCode(diamond, code)).toMatchObject({ path: { steps } });
  });

  it.each([
    ['dm1zm9alr05f4', through('east')],
    ['dm1dpcs4ztmmsqst', through('east', 'north', 'west', 'south')],
    ['dm1zl95974hvs4dj8', home(through('south', 'south', 'west', 'east', 'west', 'north'))],
    ['dm1tqu6aqwnmmf0x0mst732', through(...streets, ...streets, ...streets, ...streets)],
  ])('%s is written today as on cards that were printed', (code, reading) => {
    expect(codeOf(square, reading)).toBe(code);
    expect(pathOf(square, code)).toEqual(replay(square, reading));
  });

  it('is written by habits, and as codes were first where that is shorter', () => {
    expect(codeOf(diamond, inDiamond(toBlues, ...rounds(12)))).toBe('dm1af7zyp02juruv');
    expect(codeOf(diamond, inDiamond())).toBe('dm1m8rgj23mx');
  });

  it('is none where a reader whom nobody could foresee went too far for one', () => {
    const roll = dice(14);
    const ways = Array.from({ length: 4900 }, () => streets[roll(4)] ?? 'east');
    expect(pathOf(square, codeOf(square, through(...ways.slice(0, 1000))))?.steps).toHaveLength(2001);
    expect(codeOf(square, through(...ways))).toBe('');
  });

  it('leads through the scenes of its own story, where two stories share some', () => {
    const again = storyFrom({
      ...diamondData,
      scenes: diamondData.scenes.map((each) => (each.id === 'fire-reds' ? { ...each } : each)),
    });
    for (const story of [diamond, again]) {
      const read = readCode(story, codeOf(story, inDiamond(toReds)));
      expect('path' in read && read.path.here.scene).toBe(story.scenes.get('fire-reds'));
    }
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

describe('a number with a right checksum', () => {
  /** Of the edition of the diamond, in each writing. */
  const editions = Object.values(writings).map(
    (writing) => numberIn(codeIn(diamond, replay(diamond, inDiamond()), writing) ?? '') % 32_749n,
  );
  const numbers = fc
    .tuple(fc.bigInt({ min: 0n, max: 2n ** 90n }), fc.nat(90), fc.constantFrom(...editions))
    .map(([number, bits, edition]) => (number >> BigInt(bits)) * 32_749n + edition);

  it('is a path or no path, and no two numbers of a writing are one path', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        const code = encode('dm', wordsOf(number));
        const read = readCode(diamond, code);
        const codes = Object.values(writings).map(
          (each) => 'path' in read && codeIn(diamond, read.path, each),
        );
        if ('fault' in read) expect(read.fault.kind).toBe('nowhere');
        else expect(codes).toContain(code);
      }),
      { numRuns: often(2000) },
    );
  });

  it('of another edition is none', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(31), { maxLength: 200 }), (words) => {
        const code = encode('dm', words);
        const read = readCode(diamond, code);
        if ('fault' in read) expect(['edition', 'nowhere']).toContain(read.fault.kind);
        else expect(numberIn(code) % 32_749n).toBeOneOf(editions);
      }),
      { numRuns: often(2000) },
    );
  });
});
