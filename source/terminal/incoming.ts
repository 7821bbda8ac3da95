/**
 * What a terminal sends, as keys, pastes and replies. It is a state and functions from one to the next; time
 * comes from outside.
 *
 * A lone Escape and the first byte of a key that a slow line cut look alike. So the terminal is asked
 * something it always answers, in the order of what it sends: the rest of a cut key is there before the
 * answer, and an answer means that it was Escape. That is certain and takes as long as the line does, which
 * on one's own computer is no time. Waiting alone would have to be short for Escape and long for slow lines;
 * it is what is left for a terminal that has never answered. The price is a question at the start and one at
 * each Escape, and that one who leaves waits for an answer that is still out.
 */
import { controlSign, escapeSign, keypadSign, plainSign, type Sign, wheelSigns } from './key-signs.ts';
import { decoded, type Sent, sentAt } from './sequences.ts';

export type Incoming =
  /** `isRepeat`: it comes as from a key that is held. */
  | { readonly kind: 'key'; readonly sign: string; readonly isRepeat: boolean }
  | { readonly kind: 'paste'; readonly text: string }
  | { readonly kind: 'reply'; readonly reply: string };

interface Listening {
  /** What has begun and is not all there. */
  readonly rest: string;
  /** When it began. */
  readonly begun: number;
  /** Its Escape has been acted upon already. */
  readonly isTail: boolean;
  /** Of a paste whose end is not there: what it holds so far, and whether it has long not come on. */
  readonly paste: { readonly text: string; readonly isStale: boolean } | undefined;
  /** The terminal has answered before. */
  readonly answers: boolean;
  /** When Escape was last acted upon. */
  readonly escaped: number;
  /** When a carriage return came, if nothing has come since. */
  readonly returned: number;
  /** The key before, and when it came. */
  readonly before: { readonly sign: string; readonly at: number };
}

export const atFirst: Listening = {
  rest: '',
  begun: -Infinity,
  isTail: false,
  paste: undefined,
  answers: false,
  escaped: -Infinity,
  returned: -Infinity,
  before: { sign: '', at: -Infinity },
};

export interface Heard {
  readonly state: Listening;
  readonly events: readonly Incoming[];
}

/** What the terminal is asked: how it does. Every one answers, and answers nothing else with it. */
export const question = '\u001B[5n';
export const isAnswer = (reply: string): boolean => /^(?:\u001B\[|\u009B)[03]n$/.test(reply);

/** Milliseconds between two pieces of one thing. */
const pause = 500;
/** Milliseconds from the first piece of it: who types on is not kept waiting by what never ends. */
const enough = 5000;
/** How long Escape waits for a terminal that has never answered. */
const short = 50;
/** How long nothing may come of a paste until a key is a key again. */
const stale = 2000;
/** The same key again within this is one that is held: keyboards repeat faster, hands do not. */
const repeat = 100;
/** More than any sequence is long, and more than can be typed into a line. */
const longest = 4096;

const escape = '\u001B';
const interrupt = '\u0003';
const pasteEnd = /(?:\u001B\[|\u00C2\u009B)201~/g;
const begunPasteEnd = /(?:\u001B|(?:\u001B\[|\u00C2\u009B)(?:2(?:01?)?)?|\u00C2)$/;

/** After how many milliseconds without more `passed` is to be asked; undefined: never. */
export function patience({ rest, paste, answers }: Listening): number | undefined {
  if (paste) return paste.isStale ? undefined : stale;
  if (rest === '') return undefined;
  return rest === escape && !answers ? short : pause;
}

/** Whether only the terminal can tell what has begun. */
export const isOpen = ({ rest, paste }: Listening): boolean => rest === escape && !paste;

/** A piece came. */
export function heard(before: Listening, piece: string, now: number): Heard {
  const events: Incoming[] = [];
  const isOver = before.paste ? before.paste.isStale && isOneKey(piece) : now - before.begun > enough;
  let state = isOver ? { ...before, paste: undefined, rest: '' } : before;
  const isTail = !state.paste && state.rest === '' && now - state.escaped < pause && tails.test(piece);
  const bytes = (isTail ? escape : state.rest) + piece;
  // Within a paste nothing is a key until its end is there, but for this one by itself.
  if (piece === interrupt) state = { ...state, paste: undefined };
  const begun = state.rest === '' ? now : state.begun;
  state = { ...state, rest: '', isTail: isTail || state.isTail };
  let at = 0;
  while (at < bytes.length) {
    const step = state.paste ? throughPaste(state, state.paste.text, bytes, at) : next(state, bytes, at, now);
    if (!step) break;
    if (step.event) events.push(step.event);
    ({ state, end: at } = step);
  }
  const rest = bytes.slice(at);
  const isNew = at > 0;
  return {
    state: { ...state, begun: isNew ? now : begun, rest: rest.length > longest ? endless(rest) : rest },
    events,
  };
}

/** The beginnings of sequences, without their Escape. */
const tails = /^[[O\]P_^X]/;

/** Nothing more came for as long as `patience` says. */
export function passed(state: Listening, now: number): Heard {
  const { rest, isTail, paste } = state;
  if (paste) return { state: { ...state, paste: { ...paste, isStale: true } }, events: [] };
  const closed = { ...state, rest: '', isTail: false };
  const pressed = (sign: string): readonly Incoming[] => [{ kind: 'key', sign, isRepeat: false }];
  // One that has answered and does so no more is not waited for again.
  if (rest === escape)
    return { state: { ...closed, answers: false, escaped: now }, events: pressed(escapeSign) };
  // A letter that could have been the second byte of a key was one by itself.
  if (isTail && /^.[OPX]$/s.test(rest))
    return { state: { ...closed, escaped: -Infinity }, events: pressed(rest.charAt(1)) };
  return { state: closed, events: [] };
}

interface Step extends Pick<Heard, 'state'> {
  readonly event?: Incoming | undefined;
  readonly end: number;
}

/** The next thing that was sent; undefined where it is not all there. */
function next(before: Listening, bytes: string, at: number, now: number): Step | undefined {
  const sent = sentAt(bytes, at);
  if (!sent) return undefined;
  const { end } = sent;
  const state = { ...before, isTail: false, returned: bytes[at] === '\r' ? now : -Infinity };
  if (sent.kind === 'paste') return { state: { ...state, paste: { text: '', isStale: false } }, end };
  if (sent.kind === 'reply') {
    const reply = decoded(bytes.slice(at, end));
    const answers = state.answers || isAnswer(reply);
    return { state: { ...state, answers }, event: { kind: 'reply', reply }, end };
  }
  const found = signOf(sent, before, now);
  const escaped = sent.kind === 'escape' ? now : state.escaped;
  if (!found) return { state: { ...state, escaped }, end };
  const { sign, isHeld } = found;
  const isRepeat = isHeld || (sign === state.before.sign && now - state.before.at < repeat);
  return {
    state: { ...state, escaped, before: { sign, at: now } },
    event: { kind: 'key', sign, isRepeat },
    end,
  };
}

/** On in a paste, to its end or to what may be the beginning of it. */
function throughPaste(state: Listening, before: string, bytes: string, at: number): Step | undefined {
  pasteEnd.lastIndex = at;
  const end = pasteEnd.exec(bytes);

  const to = end?.index ?? at + (begunPasteEnd.exec(bytes.slice(at))?.index ?? bytes.length - at);
  const text = (before + bytes.slice(at, to)).slice(0, longest);
  if (!end) {
    return to === at ? undefined : { state: { ...state, paste: { text, isStale: false } }, end: to };
  }
  const event: Incoming = { kind: 'paste', text: decoded(text).replace(/\uFFFD+$/, '') };
  return { state: { ...state, paste: undefined }, event, end: end.index + end[0].length };
}

/**
 * A paste that has long not come on may never end. What comes then as a single key is one; any more is still
 * the paste.
 */
function isOneKey(piece: string): boolean {
  const sent = sentAt(piece, 0);
  const isKey = sent?.kind === 'sign' || sent?.kind === 'keypad' || sent?.kind === 'control';
  return piece === escape || (isKey && sent.end === piece.length && !/201~$/.test(piece));
}

/** What goes on and on is of no use, and still no key. */
const endless = (rest: string): string => (/^(?:\u001B\[|\u00C2?\u009B)/.test(rest) ? '\u001B[!' : '\u001BX');

function signOf(sent: Sent, { returned }: Listening, now: number): Sign | undefined {
  const pressed = (sign: string | undefined): Sign | undefined =>
    sign === undefined || sign === '' ? undefined : { sign, isHeld: false };
  switch (sent.kind) {
    case 'sign':
      // Before raw mode Enter is a line feed; behind a carriage return it is part of the same Enter.
      if (sent.sign !== '\n') return pressed(plainSign(sent.sign));
      return pressed(now - returned < pause ? undefined : '\r');
    case 'escape':
      return pressed(escapeSign);
    case 'keypad':
      return pressed(keypadSign(sent.final));
    case 'control':
      return controlSign(sent.parameters, sent.final);
    case 'mouse':
      return pressed(wheelOf(sent.button));
    default:
      return undefined;
  }
}

/** Shift, Alt and Ctrl make no other wheel of it. */
function wheelOf(button: number): string | undefined {
  const plain = button & ~0b11100;
  if (plain === 64) return wheelSigns.wheelUp;
  return plain === 65 ? wheelSigns.wheelDown : undefined;
}
