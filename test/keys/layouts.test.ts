import { describe, expect, it } from 'vitest';
import { latin } from '../../source/keys/layouts.ts';

describe('what is typed on another layout', () => {
  it.each([
    ['й', 'q'],
    ['Ы', 's'],
    ['туц', 'new'],
    ['"', '1'],
    ['ә', '2'],
    ['Ғ', '5'],
    ['"қ', '10'],
    ['q', 'q'],
    ['N', 'n'],
    ['', ''],
  ])('%s is the key of %s', (typed, key) => {
    expect(latin(typed)).toBe(key);
  });

  it.each(['1.', '1.5', '2ә', 'qй', '/й'])('%s, which no one layout sends, stays as it is', (typed) => {
    expect(latin(typed)).toBe(typed);
  });
});
