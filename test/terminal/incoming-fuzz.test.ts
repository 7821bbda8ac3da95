/**
 * Streams of all that terminals send, cut anywhere and in any order: what is heard are the keys that were
 * pressed, and nothing else. `FUZZ=100000` tries as many.
 */
import { expect, it } from 'vitest';
import { fuzzed } from '../helpers/terminal-bytes.ts';

const streams = Number(process.env['FUZZ'] ?? 2000);

it(`of ${streams} streams every key is heard that was pressed, in that order, and no other`, () => {
  for (let seed = 1; seed <= streams; seed++) {
    const { pressed, heard, pastes, torn, log } = fuzzed(seed);
    const said = `stream ${seed}\n${log.join('\n')}`;
    expect(pastes[1], said).toBe(pastes[0]);
    if (torn === 0) expect(heard, said).toEqual(pressed);
    else expect(withoutTorn(heard, pressed, torn), said).toEqual(pressed);
  }
});

/**
 * A terminal that never answers gets Escape acted upon after 50 ms, whatever follows; what follows is the key
 * all the same.
 */
function withoutTorn(heard: readonly string[], pressed: readonly string[], torn: number): readonly string[] {
  const left = [...heard];
  for (let at = 0, spare = torn; at < left.length && spare > 0; at++) {
    if (left[at] === '\u001B[27u' && pressed[at] !== '\u001B[27u') {
      left.splice(at, 1);
      spare--;
      at--;
    }
  }
  return left;
}
