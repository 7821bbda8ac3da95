/**
 * The one door for text that comes from outside: packs, readings, names, arguments, file names. What passes
 * holds no control or escape sequence, nothing that reorders or hides characters, and no wall of combining
 * marks, so that no surface has to clean anything again.
 */

// Each sequence ends at its own terminator, or at once where it has none: the rest of the text must survive.
const stringSequence =
  /(?:\u001B[\]PX^_]|[\u009D\u0090\u0098\u009E\u009F])[^\u0007\u001B\u009C\n]*(?:\u0007|\u001B\\|\u009C)/gu;
const controlSequence = /(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]/gu;
const otherEscape = /\u001B[ -/]*[0-~]?/gu;
const whiteSpace = /[\t\u00A0\u2028\u2029\r]/gu;
const control = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/gu;

// Zero-width and bidi signs, soft hyphen, fillers, tags, interlinear marks, variation selectors.
const invisible =
  /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF0-\uFFFB\u{E0000}-\u{E0FFF}]/gu;
/** Scripts whose words a joiner shapes. */
const scripts = 'Arab Syrc Mong Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Khmr Mymr'.split(' ');
/** A joiner within a word of one of them: behind a letter and its marks, before a letter or a mark. */
const joiner = scripts
  .map((script) => `\\p{scx=${script}}`)
  .map((own) => `(?<=(?=\\p{L})${own}\\p{M}*)[\\u200C\\u200D](?=[\\p{L}\\p{M}])(?=${own})`)
  .join('|');
const anyJoiner = /[\u200C\u200D]/;
let made: { readonly kept: RegExp; readonly stray: RegExp } | undefined;

/** Made when a joiner is met: to make them takes longer than to draw the first page. */
const joiners = (): NonNullable<typeof made> =>
  (made ??= {
    kept: new RegExp(`(${joiner})`, 'u'),
    stray: new RegExp(`(?!(?:${joiner}))[\\u200C\\u200D]`, 'gu'),
  });
const noncharacter = /[\uFDD0-\uFDEF\uFFFE\uFFFF]|[\u{1FFFE}\u{1FFFF}]/gu;
/**
 * Letters and signs that are nothing to clean: Latin, Cyrillic, dashes, quotes. Nearly every text is made of
 * them.
 */
const harmless = /^[\n -~¡-¬®-˿Ѐ-҂Ҋ-ԯ‐-‧]*$/;
const markWall = /(\p{M}{4})\p{M}+/gu;

/** Nothing to look for, and no line break. */
const plain = /^[ -~]*$/;

/**
 * The text without anything that could steer a terminal or mislead an eye. Line breaks stay; a tab, a
 * carriage return, a no-break space become a space. Idempotent.
 */
export function clean(text: string): string {
  if (harmless.test(text)) return text;
  const cleaned = cleanedOnce(text);
  // What was taken out may have kept apart what does harm together.
  return cleaned === text ? text : clean(cleaned);
}

function cleanedOnce(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n/gu, '\n')
    .replace(stringSequence, '')
    .replace(controlSequence, '')
    .replace(otherEscape, '')
    .replace(whiteSpace, ' ')
    .replace(control, '')
    .replace(invisible, '')
    .replace(anyJoiner.test(text) ? joiners().stray : anyJoiner, '')
    .replace(noncharacter, '\uFFFD')
    .replace(markWall, '$1')
    .normalize('NFC');
}

/** The text with everything `clean` would drop made visible, for messages that name a bad thing. */
export function visible(text: string): string {
  if (plain.test(text)) return text;
  return text
    .toWellFormed()
    .split(anyJoiner.test(text) ? joiners().kept : anyJoiner)
    .map((part, index) => (index % 2 === 0 ? Array.from(part, visibleSign).join('') : part))
    .join('')
    .replace(markWall, '$1')
    .normalize('NFC');
}

function visibleSign(sign: string): string {
  if (sign === ' ' || (clean(sign) === sign && sign !== '\n')) return sign;
  return `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`;
}
