/** What is heard of the bytes that terminals send, each in its kind. */
import { describe, expect, it } from 'vitest';
import { atFirst, heard, type Heard, isOpen, passed, patience } from '../../source/terminal/incoming.ts';
import { answersSent, keysSent, strayBytes } from '../helpers/terminal-bytes.ts';

const escapeKey = '\u001B[27u';
const pageDown = '\u001B[6~';
const down = '\u001B[B';
const home = '\u001B[H';

type Sending = string | number;

/** Pieces and the milliseconds between them, as they are heard; in the end nothing more is waited for. */
function hears(sendings: readonly Sending[], answers = false) {
  let state = { ...atFirst, answers };
  const events: Heard['events'][number][] = [];
  let [now, since] = [0, 0];
  const take = (next: Heard): void => {
    state = next.state;
    since = now;
    events.push(...next.events);
  };
  for (const each of [...sendings, 10_000]) {
    if (typeof each === 'string') {
      take(heard(state, each, now));
      continue;
    }
    const until = now + each;
    for (let left = patience(state); left !== undefined && since + left <= until; left = patience(state)) {
      now = since + left;
      take(passed(state, now));
    }
    now = until;
  }
  return events;
}

const keysIn = (events: Heard['events']): readonly string[] =>
  events.flatMap((event) => (event.kind === 'key' ? [event.sign] : []));
const keys = (...sendings: readonly Sending[]): readonly string[] => keysIn(hears(sendings));

describe('a key', () => {
  it.each(Object.entries(keysSent))('%j is heard however a terminal sends it', (key, ways) => {
    for (const bytes of ways) expect(keys(bytes), JSON.stringify(bytes)).toEqual([key]);
  });

  it('is heard once for CR LF, also where a line cut it, and twice where it was pressed twice', () => {
    expect(keys('\r\n')).toEqual(['\r']);
    expect(keys('\r', 300, '\n')).toEqual(['\r']);
    expect(keys('\r\u0000')).toEqual(['\r']);
    expect(keys('\n\n')).toEqual(['\r', '\r']);
    expect(keys('\r\r')).toEqual(['\r', '\r']);
    expect(keys('\r', 600, '\n')).toEqual(['\r', '\r']);
  });

  it('that is held is known from one that is pressed again', () => {
    const repeats = (...sendings: readonly Sending[]) =>
      hears(sendings).map((event) => event.kind === 'key' && event.isRepeat);
    expect(repeats('\r', 33, '\r', 90, '\r')).toEqual([false, true, true]);
    expect(repeats('\r', 150, '\r')).toEqual([false, false]);
    expect(repeats('\r2\r')).toEqual([false, false, false]);
    expect(repeats('\u001B[13;1:1u', 400, '\u001B[13;1:2u')).toEqual([false, true]);
  });
});

describe('Escape', () => {
  it('is heard after 50 ms where the terminal has never answered', () => {
    const begun = heard(atFirst, '\u001B', 0).state;
    expect(patience(begun)).toBe(50);
    expect(isOpen(begun)).toBe(true);
    expect(keysIn(passed(begun, 50).events)).toEqual([escapeKey]);
  });

  it('is heard with the answer where the terminal answers, and is waited for no longer than half a second', () => {
    expect(keysIn(hears(['\u001B', 10, '\u001B[0n'], true))).toEqual([escapeKey]);
    expect(patience(heard({ ...atFirst, answers: true }, '\u001B', 0).state)).toBe(500);
    expect(keysIn(hears(['\u001B'], true))).toEqual([escapeKey]);
  });

  it('and the key behind it are two keys, in one piece or in two', () => {
    expect(keys(`\u001B${down}`)).toEqual([escapeKey, down]);
    expect(keys('\u001B', 20, down)).toEqual([escapeKey, down]);
    expect(keys('\u001B\u001B')).toEqual([escapeKey, escapeKey]);
    expect(keys('\u001B', 60, 'q')).toEqual([escapeKey, 'q']);
  });

  it.each([
    ['[6~', pageDown],
    ['[B', down],
    ['[1~', home],
    ['OB', down],
    ['[[5~', '\u001B[5~'],
    ['[57401u', '2'],
    ['Or', '2'],
  ])('60 to 499 ms before %s it is the same key to a terminal that answers', (rest, key) => {
    for (const pause of [60, 200, 499]) {
      expect(keysIn(hears(['\u001B', pause, rest], true))).toEqual([key]);
      // One that never answered gets its Escape, and what comes then is still no letter.
      expect(keys('\u001B', pause, rest)).toEqual([escapeKey, key]);
      const [begins = '', ...goesOn] = rest;
      const cut = [begins, pause, goesOn.join('')];
      expect(keysIn(hears(['\u001B', pause, ...cut], true))).toEqual([key]);
      expect(keys('\u001B', pause, ...cut)).toEqual([escapeKey, key]);
    }
  });

  it('leaves a capital letter behind it what it is', () => {
    expect(keys('\u001B', 100, 'O')).toEqual([escapeKey, 'O']);
    expect(keys('\u001B', 700, 'OB')).toEqual([escapeKey, 'O', 'B']);
  });
});

it.each(answersSent)('%j is an answer of the terminal, and no key', (bytes) => {
  expect(hears([bytes]).map(({ kind }) => kind)).toEqual(['reply']);
  for (let at = 2; at < bytes.length; at++) {
    const cut = hears([bytes.slice(0, at), 499, bytes.slice(at)]);
    expect(
      cut.map(({ kind }) => kind),
      `cut at ${at}`,
    ).toEqual(['reply']);
  }
});

it.each(strayBytes)('%j is nothing at all', (bytes) => {
  expect(hears([bytes])).toEqual([]);
  expect(keys('1', bytes, '2')).toEqual(['1', '2']);
});

describe('a paste', () => {
  it.each([
    ['in one piece', ['\u001B[200~2\rq3\u001B[201~']],
    ['cut in its marks', ['\u001B[20', 400, '0~2\rq', 400, '3\u001B[2', 400, '01~']],
    ['that stalls', ['\u001B[200~2', 1300, '\rq3\u001B[201~']],
    ['that stalls for long', ['\u001B[200~', 9000, '2\rq3\u001B[201~']],
  ])('%s is one, and no key', (_, sendings) => {
    expect(hears(sendings)).toEqual([{ kind: 'paste', text: '2\rq3' }]);
  });

  it('is text in UTF-8, and no longer than a line could be', () => {
    const bytes = Buffer.from('Мұнай').toString('latin1');
    expect(hears([`\u001B[200~${bytes}\u001B[201~`])).toEqual([{ kind: 'paste', text: 'Мұнай' }]);
    const [long] = hears([`\u001B[200~${'ы'.repeat(9000)}\u001B[201~`]);
    expect(long?.kind === 'paste' && long.text.length).toBeLessThan(5000);
  });

  it('that never ends lets Ctrl+C through at once, and any key after two seconds', () => {
    expect(keys('\u001B[200~ab', 100, '\u0003')).toEqual(['\u0003']);
    expect(keys('\u001B[200~ab', 2500, down, 1000, '1')).toEqual([down, '1']);
  });
});

it('what begins and never ends is dropped after half a second, however long it is', () => {
  expect(keys('\u001B[', 501, '1')).toEqual(['1']);
  expect(keys('\u001B]11;rgb:', 501, '1')).toEqual(['1']);
  expect(keys(`\u001B[${'1'.repeat(9000)}`, 100, 'B', 501, '2')).toEqual(['2']);
  expect(keys(`\u001B]${'1'.repeat(9000)}`, 100, '1q\u0007', 100, '2')).toEqual(['2']);
  expect(keys('\u00D0', 501, '1')).toEqual(['1']);
});

it('Ctrl+C breaks off whatever has begun', () => {
  for (const begun of ['\u001B', '\u001B[', '\u001B[1;', '\u001B]11;', '\u001BO', '\u001B[M 1'])
    expect(keys(`${begun}\u0003`), JSON.stringify(begun)).toContain('\u0003');
});
