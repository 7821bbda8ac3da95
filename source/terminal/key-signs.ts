/**
 * What a key is handed on as. Terminals have many ways to send one key, and Ink knows some of them; here each
 * becomes the one that Ink knows, and what is no key of this program becomes nothing. So a key that is let
 * go, or one with Alt, is never taken for one that is pressed.
 */

export interface Sign {
  readonly sign: string;
  /** The terminal says that the key is held. */
  readonly isHeld: boolean;
}

/** As kitty's protocol has it: Ink waits after a bare Escape for more. */
export const escapeSign = '\u001B[27u';

/** Of what Ink has no name for: signs for private use, which are let in from nowhere else. */
export const wheelSigns = { wheelUp: '\uF700', wheelDown: '\uF701' } as const;

const isPrivate = /[\uE000-\uF8FF]/;

const home = '\u001B[H';
const end = '\u001B[F';
const remove = '\u001B[3~';
const pageUp = '\u001B[5~';
const pageDown = '\u001B[6~';
const backTab = '\u001B[Z';

/** What these keys are called by Ink. */
export const keyNames: ReadonlyMap<string, string> = new Map([
  ['\u001B[A', 'upArrow'],
  ['\u001B[B', 'downArrow'],
  [home, 'home'],
  [end, 'end'],
  [pageUp, 'pageUp'],
  [pageDown, 'pageDown'],
  [backTab, 'shift+tab'],
  ['\t', 'tab'],
  ['\r', 'return'],
  [escapeSign, 'escape'],
  ['\u0003', 'ctrl+c'],
]);

const numbered: Readonly<Record<string, string>> = {
  ...{ 1: home, 7: home, 4: end, 8: end },
  ...{ 3: remove, 5: pageUp, 6: pageDown },
};

/** The keypad in its application mode, from `j` on. */
const padSigns = '*+,-./0123456789';
/** Codes of kitty's protocol for the keypad and what lies on it, from 57399 on. */
const kittyPad = [
  ...'0123456789./*-+',
  ...['\r', '=', ','],
  ...['\u001B[D', '\u001B[C', '\u001B[A', '\u001B[B', pageUp, pageDown, home, end, '', remove],
];

/** Keys that are known by a code and send no letter. */
const nameless: Readonly<Record<number, string>> = {
  ...{ 9: '\t', 13: '\r', 27: escapeSign, 127: '\u007F' },
  ...Object.fromEntries(kittyPad.map((sign, index) => [57399 + index, sign])),
};

/** A sign that was sent as itself; undefined for what no key sends. */
export const plainSign = (sign: string): string | undefined =>
  sign === '\u0000' || sign.includes('\uFFFD') || isPrivate.test(sign) ? undefined : sign;

export function keypadSign(final: string): string | undefined {
  if (/[A-DFH]/.test(final)) return `\u001B[${final}`;
  if (final === 'M') return '\r';
  if (final === 'I') return '\t';
  if (final === 'X') return '=';
  // rxvt has small letters for arrows with Ctrl.
  if (/[a-d]/.test(final)) return `\u001B[${final.toUpperCase()}`;
  return final >= 'j' ? padSigns.charAt(final.charCodeAt(0) - 'j'.charCodeAt(0)) || undefined : undefined;
}

/** The key of a control sequence; undefined where it is none, or one that is let go. */
export function controlSign(parameters: string, final: string): Sign | undefined {
  const [first = '', second = '', third = ''] = parameters.split(';');
  const [modifiers = '', event = ''] = second.split(':');
  if (event === '3') return undefined;
  const sign =
    final === 'u'
      ? codeSign(first, modifiers, third)
      : final === '~' && first === '27'
        ? codeSign(third, modifiers)
        : namedSign(first, final);
  return sign === undefined ? undefined : { sign, isHeld: event === '2' };
}

/** By a letter; by a number, which rxvt ends in other signs where a key is held with it. */
function namedSign(number: string, final: string): string | undefined {
  if (/[~^@$]/.test(final)) return numbered[number];
  if (/[A-DFHZ]/.test(final)) return `\u001B[${final}`;
  return /[a-d]/.test(final) ? `\u001B[${final.toUpperCase()}` : undefined;
}

/** By its code: with what Shift makes of it and where it lies on a Latin layout, if the terminal says so. */
function codeSign(key: string, modifiers: string, text = ''): string | undefined {
  const [code = 0, shifted = code, latin = code] = key.split(':').map((each) => Number(each) || undefined);
  // Caps Lock and Num Lock are no keys that are held.
  switch ((Math.max(1, Number(modifiers) || 1) - 1) & 0b111111) {
    case 0:
      return pressedSign(code, code, text);
    case 1:
      return code === 9 ? backTab : pressedSign(code, shifted, text);
    case 4:
    case 5:
      return controlCode(latin);
    default:
      return undefined;
  }
}

function pressedSign(code: number, letter: number, text: string): string | undefined {
  const named = nameless[code];
  if (named !== undefined) return named || undefined;
  const sign = textOf(text === '' ? [letter] : text.split(':').map(Number));
  return sign === undefined || /\p{C}/u.test(sign) ? undefined : sign;
}

const controlCode = (code: number): string | undefined =>
  code >= 97 && code <= 122 ? String.fromCharCode(code - 96) : undefined;

const textOf = (codes: readonly number[]): string | undefined =>
  codes.every((code) => code > 0 && code <= 0x10_ff_ff) ? String.fromCodePoint(...codes) : undefined;
