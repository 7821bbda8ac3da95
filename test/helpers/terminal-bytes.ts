/** What terminals send, by kinds, and a line that brings it in pieces. */
import { atFirst, heard, type Heard, isOpen, passed, patience } from '../../source/terminal/incoming.ts';
import { dice } from './dice.ts';

/** As it goes over the line: UTF-8, a character a byte. */
const utf8 = (text: string): string => Buffer.from(text).toString('latin1');

/** Each way to send a key, by what it comes to. */
export const keysSent: Readonly<Record<string, readonly string[]>> = {
  '1': ['1', '\u001BOq', '\u001B[57400u', '\u001B[49;1:1u', '\u001B[27;1;49~', '\u001B[57400;129u'],
  '9': ['9', '\u001BOy', '\u001B[57408u'],
  b: ['b', '\u001B[98u', '\u001B[98;65u'],
  q: ['q', '\u001B[113;1:2u', '\u001B[113;;113u'],
  й: ['й', '\u001B[1081u', '\u001B[1081::113;1;1081u'].map(utf8),
  ә: [utf8('ә')],
  '𝒜': [utf8('𝒜')],
  B: ['B', '\u001B[98:66;2u', '\u001B[98;2;66u'],
  '/': ['/', '\u001BOo', '\u001B[57410u'],
  '\r': ['\r', '\r\n', '\r\u0000', '\u001BOM', '\u001B[57414u', '\u001B[13u', '\u001B[27;1;13~'],
  '\t': ['\t', '\u001B[9u', '\u001BOI'],
  '\u001B[Z': ['\u001B[Z', '\u001B[9;2u', '\u001B[27;2;9~'],
  '\u0003': ['\u001B[99;5u', '\u001B[27;5;99~', '\u001B[1089::99;5u'],
  '\u001B[27u': ['\u001B[27u', '\u001B[27;1:1u'],
  '\u001B[A': ['\u001B[A', '\u001BOA', '\u001B[1;5A', '\u001BOa', '\u001B[a', '\u001B[57419u', '\u009BA'],
  '\u001B[B': ['\u001B[B', '\u001BOB', '\u001B[1;3B', '\u001B[1;1:2B', '\u008FB', '\u00C2\u009BB'],
  '\u001B[H': ['\u001B[H', '\u001BOH', '\u001B[1~', '\u001B[7~', '\u001B[7^', '\u001B[1;2H'],
  '\u001B[F': ['\u001B[F', '\u001BOF', '\u001B[4~', '\u001B[8~', '\u001B[57424u'],
  '\u001B[5~': ['\u001B[5~', '\u001B[5$', '\u001B[[5~', '\u001B[5;2~', '\u001B[57421u'],
  '\u001B[6~': ['\u001B[6~', '\u001B[6^', '\u001B[6;1:1~', '\u009B6~'],
  '\uF700': ['\u001B[<64;10;5M', '\u001B[M`*%', '\u001B[96;10;5M', '\u001B[<68;200;50M'],
  '\uF701': ['\u001B[<65;10;5M', '\u001B[Ma\u00FF\u00E0', '\u001B[97;10;5M'],
};

/** Nothing of it is a key. */
export const answersSent = [
  ...['\u001B]11;rgb:1212/2929/b1b1\u0007', '\u001B]10;rgb:2/1/q\u001B\\', '\u009D4;1;rgb:1/2/9\u009C'],
  ...[
    '\u001BP>|xterm(390)\u001B\\',
    '\u001BP1+r436f=1b\u001B\\',
    '\u0090!|00b21\u009C',
    '\u001BP0$r1 q\u001B\\',
  ],
  ...['\u001B_Gi=31;1q\u001B\\', '\u001B^12q\u001B\\', '\u001BX1bq\u001B\\', '\u001B]52;c;MTIz\u0007'],
  ...['\u001B[?64;1;2;9c', '\u001B[>41;390;0c', '\u001B[0n', '\u001B[3n', '\u001B[12;9R', '\u001B[?1;2R'],
  ...[
    '\u001B[?1u',
    '\u001B[?2026;2$y',
    '\u001B[4;2$y',
    '\u001B[8;24;80t',
    '\u001B[?997;1n',
    '\u001B[48;24;80;1;2t',
  ],
  ...['\u001B[I', '\u001B[O', '\u009BI', `\u001B]l${'Мұнай 12'}\u001B\\`],
].map((each) => (/[^\u0000-\u00FF]/.test(each) ? utf8(each) : each));

/** What mice, keys without a meaning, keys that are let go and a bad line send; each is complete. */
export const strayBytes = [
  ...['\u001B[M 12', '\u001B[M#qb', '\u001B[M"!\u00FF', '\u001B[<0;12;9M', '\u001B[<0;1;2m', '\u001B[<35;9;1M'],
  ...['\u001B[<66;1;1M', '\u001B[32;12;9M', '\u001B[<2;1;1M'],
  ...['\u001B[13;1:3u', '\u001B[49;1:3u', '\u001B[1;1:3B', '\u001B[6;1:3~', '\u001B[57441u', '\u001B[57358u'],
  ...['\u001Bq', '\u001B1', '\u001Bb', '\u001B\r', '\u001B ~', '\u001B[13;3u', '\u001B[13;5u', '\u001B[49;5u', '\u001B[113;9u'],
  ...['\u001BOP', '\u001B[15~', '\u001B[24;5~', '\u001B[[A', '\u001B[2~', '\u001B[E', '\u001B[1;2P', '\u001B[57376u'],
  ...['\u001B[999q', '\u001B[1!q', '\u001B(B', '\u001B[201~', '\u001B[200;1~', '\u001B\u007F', '\u0085', '\u00C2\u0085'],
  ...['\u00FF', '\u00F8', '\u00BF', '\u0000', utf8('\uE000'), utf8('\uF701'), '\u00ED\u00A0\u0080', '\u001B[57425u'],
  ...['\u001B[5\u0018', '\u001B]11;1\u001A', '\u001B[u', '\u001B[1114112u', '\u001B[55296u'],
]; // prettier-ignore

/** What begins and is never ended. */
export const brokenOff = ['\u001B[', '\u001B[1;', '\u001B[M 1', '\u001BO', '\u001B]11;rgb:1', '\u001BP1', '\u00D0', '\u001B[<6']; // prettier-ignore

const pasted = [
  '2\rq3',
  '',
  'ab',
  utf8('Мұнай 12\r\n9'),
  '\u001B[B1\r',
  '\u001B',
  'x'.repeat(5000),
  '\u00D0\u009B201~1',
];

/** The same between their marks. */
export const pastesSent = pasted.map((text) => `\u001B[200~${text}\u001B[201~`);

/** What was pressed on one end of a line, and what was heard on the other. */
interface Fuzzed {
  readonly pressed: readonly string[];
  readonly heard: readonly string[];
  /** How often something was pasted, and how often that was heard. */
  readonly pastes: readonly [number, number];
  /** Keys that were cut behind their Escape for longer than one who never answers can be waited for. */
  readonly torn: number;
  readonly log: readonly string[];
}

/** A line that brings bytes in pieces to who hears them, and questions back. */
class Line {
  readonly heard: string[] = [];
  readonly log: string[] = [];
  pastes = 0;
  torn = 0;
  readonly #random: (below: number) => number;
  /** Milliseconds to the terminal and back; none where it never answers. */
  readonly #round: number | undefined;
  #state;
  #now = 0;
  #since = 0;
  #piece = '';
  #questions = 0;

  constructor(random: (below: number) => number) {
    this.#random = random;
    this.#round = random(2) === 0 ? 1 + random(200) : undefined;
    this.#state = { ...atFirst, answers: this.answers };
  }

  get answers(): boolean {
    return this.#round !== undefined;
  }

  wait(milliseconds: number): void {
    const until = this.#now + milliseconds;
    for (;;) {
      const left = patience(this.#state);
      if (left === undefined || this.#since + left > until) break;
      this.#now = this.#since + left;
      this.#take(passed(this.#state, this.#now));
    }
    this.#now = until;
  }

  /** What is on the line comes in one piece. */
  arrive(): void {
    if (this.#piece === '') return;
    const wasOpen = isOpen(this.#state);
    this.log.push(`${this.#now} ${JSON.stringify(this.#piece)}`);
    this.#take(heard(this.#state, this.#piece, this.#now));
    this.#piece = '';
    if (isOpen(this.#state) && !wasOpen) this.#questions++;
  }

  /** What the terminal was asked it answers behind all it has sent. */
  answer(): void {
    this.arrive();
    if (this.#round === undefined || this.#questions === 0) return;
    this.wait(this.#random(this.#round));
    for (; this.#questions > 0; this.#questions--) {
      this.#piece += '\u001B[0n';
      this.arrive();
    }
  }

  /** Whole, with what is sent before and behind it. */
  send(bytes: string): void {
    this.#piece += bytes;
  }

  /** The same, or cut anywhere with less than so many milliseconds between the pieces. */
  cut(bytes: string, longest = 500): void {
    for (let from = 0; from < bytes.length;) {
      const to = this.#random(3) > 0 ? bytes.length : Math.min(bytes.length, from + 1 + this.#random(4));
      this.#piece += bytes.slice(from, to);
      if (to < bytes.length) {
        this.arrive();
        const gap = this.#random(longest);
        if (to === 1 && bytes.startsWith('\u001B') && gap >= 50 && !this.answers) this.torn++;
        this.wait(gap);
      }
      from = to;
    }
  }

  #take({ state, events }: Heard): void {
    this.#state = state;
    this.#since = this.#now;
    for (const event of events) {
      if (event.kind === 'key') this.heard.push(event.sign);
      if (event.kind === 'paste') this.pastes++;
    }
  }
}

/** A stream of all kinds in any order, each cut anywhere. */
export function fuzzed(seed: number): Fuzzed {
  const random = dice(seed);
  const pick = <T>(from: readonly T[]): T => from[random(from.length)] as T;
  const line = new Line(random);
  const pressed: string[] = [];
  let pastes = 0;

  const key = (): string => {
    const name = pick(Object.keys(keysSent));
    line.cut(pick(keysSent[name] ?? []));
    pressed.push(name);
    return name;
  };
  const stray = (): void => {
    const bytes = pick(strayBytes);
    // Of one who never answers nobody knows whether Escape and a letter were one key.
    if (!line.answers && /^\u001B[^[O\]P_^X]/.test(bytes)) line.send(bytes);
    else line.cut(bytes);
  };
  const broken = (): void => {
    const bytes = pick(brokenOff);
    if (line.answers) line.cut(bytes);
    else line.send(bytes);
    line.arrive();
    line.wait(501);
  };
  const paste = (): void => {
    pastes++;
    line.cut('\u001B[200~');
    line.arrive();
    // What does not come for long comes with its end.
    if (random(4) === 0) {
      line.wait(random(5000));
      line.send(`${pick(pasted)}\u001B[201~`);
      return;
    }
    line.wait(random(1500));
    line.cut(pick(pasted), 1500);
    line.cut('\u001B[201~', 1500);
  };
  /** An arrow may follow at once; a letter comes when the terminal has been asked. */
  const escapes = (): void => {
    line.send('\u001B');
    pressed.push('\u001B[27u');
    if (random(2) === 0) {
      line.send('\u001B[B');
      pressed.push('\u001B[B');
    }
    line.answer();
  };
  const answers = (): void => line.cut(pick(answersSent));
  const kinds: readonly (() => unknown)[] = [
    key,
    key,
    key,
    key,
    answers,
    stray,
    broken,
    paste,
    ...(line.answers ? [escapes] : []),
  ];

  for (let left = 1 + random(8); left > 0; left--) {
    const name = pick(kinds)();
    if (name !== '\r' && random(8) === 0) {
      line.send('\n');
      pressed.push('\r');
    }
    if (random(3) > 0) {
      line.answer();
      line.wait(random(1200));
    }
  }
  line.answer();
  line.wait(6000);
  return { pressed, heard: line.heard, pastes: [pastes, line.pastes], torn: line.torn, log: line.log };
}
