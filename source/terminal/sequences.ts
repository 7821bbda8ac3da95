/**
 * Where one thing that a terminal sent ends and the next begins. Text is bytes here, a character each: old
 * mouse reports are no UTF-8, and a sign may come in pieces. What begins as a sequence is never taken for
 * signs, however it goes on.
 */

/** What was sent, up to before `end`. */
export type Sent =
  | { readonly kind: 'sign'; readonly sign: string; readonly end: number }
  | { readonly kind: 'escape' | 'paste' | 'junk'; readonly end: number }
  /** An answer, or a message that the terminal was asked to send. */
  | { readonly kind: 'reply'; readonly end: number }
  /** CSI: its parameters, and what it ends with. */
  | { readonly kind: 'control'; readonly parameters: string; readonly final: string; readonly end: number }
  | { readonly kind: 'keypad'; readonly final: string; readonly end: number }
  /** The number of the button, as it is counted from 0. */
  | { readonly kind: 'mouse'; readonly button: number; readonly end: number };

// Each introducer has three forms: with Escape, as one byte, and as that byte in UTF-8.
const csi = '(?:\\x1B\\[|\\xC2?\\x9B)';
const ss3 = '(?:\\x1BO|\\xC2?\\x8F)';
const string = '(?:\\x1B[\\]P_^X]|\\xC2?[\\x90\\x98\\x9D-\\x9F])';
const rest = '[\\x80-\\xBF]';
const wide = `[\\xC2-\\xDF]${rest}|[\\xE0-\\xEF]${rest}{2}|[\\xF0-\\xF4]${rest}{3}`;
const begunWide = `[\\xC2-\\xDF]|[\\xE0-\\xEF]${rest}?|[\\xF0-\\xF4]${rest}{0,2}`;

const sticky = (source: string): RegExp => new RegExp(source, 'y');

const signs = sticky(`[\\x00-\\x7F]|${wide}`);
const begins = sticky(`\\x1B|\\xC2?[\\x80-\\x9F]`);
const paste = sticky(`${csi}200~`);
/** A button and where it was, in three bytes. */
const oldMouse = sticky(`${csi}M([\\x20-\\xFF])[\\x20-\\xFF]{2}`);
/** As SGR tells of it, and as urxvt does, which counts from 32. */
const mouse = sticky(`${csi}(<?)(\\d+);\\d+;\\d+[Mm]`);
/** Keys of the Linux console and of old versions of PuTTY; those of rxvt with Shift. */
const odd = sticky(`${csi}(?:\\[(?:[A-Z]|(\\d)~)|([2-8])\\$)`);
const control = sticky(`${csi}([0-?]*)([ -/]*)([@-~])`);
const keypad = sticky(`${ss3}[0-9;]*([@-~])`);
const strings = sticky(
  `${string}[^\\x00-\\x1F]*?(?:\\x07|\\x1B\\\\|\\xC2\\x9C)|[\\x90\\x9D\\x9F][ -~]*\\x9C`,
);
/** A key with Alt, and what designates sets of signs. */
const alt = sticky(`\\x1B(?:[ -/]+[0-~]|[^\\x1B\\x03 -/[O\\]P_^X\\x80-\\xFF]|${wide})`);
/** All that can be the beginning of one of these. */
const begun = sticky(
  `${csi}(?:M[\\x20-\\xFF]{0,2}|\\[\\d?|[0-?]*[ -/]*)|${ss3}[0-9;]*|` +
    `${string}[^\\x00-\\x1F]*(?:\\x1B$)?|\\x1B(?:[ -/]+|${begunWide})?|${begunWide}`,
);

/** Finals of what terminals answer: attributes, positions, states, sizes. */
const answers = /^[cnRtxy]$/;

/** What stands at this place; undefined where it is not all there yet. */
export function sentAt(bytes: string, at: number): Sent | undefined {
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(bytes);
  };
  if (match(begins)) return sequenceAt(bytes, at, match);
  const sign = match(signs)?.[0];
  if (sign !== undefined) return { kind: 'sign', sign: decoded(sign), end: at + sign.length };
  return match(begun)?.[0].length === bytes.length - at ? undefined : { kind: 'junk', end: at + 1 };
}

type Match = (pattern: RegExp) => RegExpExecArray | null;

function sequenceAt(bytes: string, at: number, match: Match): Sent | undefined {
  for (const readAt of [mouseAt, pasteAt, oddAt, keypadAt, controlAt]) {
    const found = readAt(at, match);
    if (found) return found;
  }
  for (const [pattern, kind] of kinds) {
    const whole = match(pattern)?.[0];
    if (whole !== undefined) return { kind, end: at + whole.length };
  }
  const started = match(begun)?.[0];
  // A control sign of one byte that nothing begins with.
  if (started === undefined) return { kind: 'junk', end: at + (match(begins)?.[0].length ?? 1) };
  return brokenOff(bytes, at + started.length, started);
}

/** What began before `end` and does not go on there; undefined where nothing is there yet. */
function brokenOff(bytes: string, end: number, started: string): Sent | undefined {
  if (end === bytes.length) return undefined;
  if (started === '\u001B' && bytes[end] === '\u001B') return { kind: 'escape', end };
  // What broke it off goes with it, but for what begins something of its own.
  return { kind: 'junk', end: /[\u001B\u0003]/.test(bytes.charAt(end)) ? end : end + 1 };
}

const kinds = [
  [strings, 'reply'],
  [alt, 'junk'],
] as const;

function mouseAt(at: number, match: Match): Sent | undefined {
  const old = match(oldMouse);
  if (old) return { kind: 'mouse', button: byte(old[1]) - 32, end: at + old[0].length };
  const told = match(mouse);
  if (!told) return undefined;
  const button = Number(told[2]) - (told[1] === '<' ? 0 : 32);
  return { kind: 'mouse', button, end: at + told[0].length };
}

function pasteAt(at: number, match: Match): Sent | undefined {
  const opening = match(paste);
  return opening ? { kind: 'paste', end: at + opening[0].length } : undefined;
}

function oddAt(at: number, match: Match): Sent | undefined {
  const strange = match(odd);
  if (!strange) return undefined;
  const parameters = strange[1] ?? strange[2];
  const end = at + strange[0].length;
  return parameters === undefined ? { kind: 'junk', end } : { kind: 'control', parameters, final: '~', end };
}

function keypadAt(at: number, match: Match): Sent | undefined {
  const pad = match(keypad);
  return pad ? { kind: 'keypad', final: pad[1] ?? '', end: at + pad[0].length } : undefined;
}

function controlAt(at: number, match: Match): Sent | undefined {
  const [whole, parameters = '', between = '', final = ''] = match(control) ?? [];
  // Without parameters it is a mouse report or an odd key, of which bytes are still to come.
  if (whole === undefined || (/[[M]/.test(final) && parameters === '')) return undefined;
  const end = at + whole.length;
  if (isReply(parameters, final)) return { kind: 'reply', end };
  return between === '' || between === '$'
    ? { kind: 'control', parameters, final, end }
    : { kind: 'junk', end };
}

const isReply = (parameters: string, final: string): boolean =>
  /^[<-?]/.test(parameters) ||
  (parameters !== '' && answers.test(final)) ||
  /^[IO]$/.test(parameters + final);

const byte = (sign = ''): number => sign.charCodeAt(0);

/** Bytes as the text they are in UTF-8. */
export const decoded = (bytes: string): string => Buffer.from(bytes, 'latin1').toString('utf8');
