import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitKeys } from '../../source/terminal/paced-input.ts';

/** What keyboards send for one key each: letters of several scripts, arrows, function keys, Alt, a paste. */
const key = fc.constantFrom(
  'a', 'й', 'ә', '1', ' ', '\r', '\u007F', '\u0003',
  '\u001B[A', '\u001B[1;5B', '\u001B[5~', '\u001BOP', '\u001B[[A', '\u001Bq',
  '\u001B[200~two\rlines\u001B[201~',
); // prettier-ignore
const keys = fc.array(key, { maxLength: 20 });

describe('splitting what a terminal sent', () => {
  it('gives back the keys that were pressed, each whole', () => {
    fc.assert(
      fc.property(keys, (pressed) => {
        expect(splitKeys(pressed.join(''))).toEqual({ keys: pressed, rest: '' });
      }),
    );
  });

  it('gives the same keys wherever the bytes were cut', () => {
    fc.assert(
      fc.property(keys, fc.array(fc.nat(200)), (pressed, cuts) => {
        const text = pressed.join('');
        const ends = [...new Set(cuts.map((cut) => cut % (text.length + 1))), text.length].sort(
          (a, b) => a - b,
        );
        const seen: string[] = [];
        let rest = '';
        let from = 0;
        for (const end of ends) {
          const split = splitKeys(rest + text.slice(from, end));
          seen.push(...split.keys);
          ({ rest } = split);
          from = end;
        }
        expect(seen).toEqual(pressed);
        expect(rest).toBe('');
      }),
    );
  });

  it('loses no byte of anything, and ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (text, final) => {
        const split = splitKeys(text, final);
        expect(split.keys.join('') + split.rest).toBe(text);
        if (final) expect(split.rest).toBe('');
      }),
    );
  });

  it('keeps the beginning of a sequence until its end is there', () => {
    expect(splitKeys('a\u001B[')).toEqual({ keys: ['a'], rest: '\u001B[' });
    expect(splitKeys('\u001B[200~half')).toEqual({ keys: [], rest: '\u001B[200~half' });
    expect(splitKeys('\u001B', true)).toEqual({ keys: ['\u001B'], rest: '' });
  });
});
