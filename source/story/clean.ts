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

/**
 * What is never seen itself and changes how others are: zero-width and bidi signs, soft hyphen, fillers,
 * tags, variation selectors, signs of shorthand and of scores. The signs of Arabic, Syriac and Kaithi
 * numbers count as such and are seen; joiners have rules of their own.
 */
const invisible =
  /(?![\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}\u200C\u200D])[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
/** Scripts whose words a joiner shapes. */
const scripts = 'Arab Syrc Mong Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Khmr Mymr'.split(' ');
const joiner = /[\u200C\u200D]/u;
/** What finds joiners, those that are kept and those that are not. */
interface Joiners {
  readonly kept: RegExp;
  readonly stray: RegExp;
}

let made: Joiners | undefined;

/** Made for the first text that holds one: few do, and so many scripts take a sixth of a start. */
function joiners(): Joiners {
  if (made) return made;
  // Within a word of one of the scripts: behind a letter and its marks, before a letter or a mark.
  const kept = scripts
    .map((script) => `\\p{scx=${script}}`)
    .map((own) => `(?<=(?=\\p{L})${own}\\p{M}*)[\\u200C\\u200D](?=[\\p{L}\\p{M}])(?=${own})`)
    .join('|');
  return (made = {
    kept: new RegExp(`(${kept})`, 'u'),
    stray: new RegExp(`(?!(?:${kept}))[\\u200C\\u200D]`, 'gu'),
  });
}

const noncharacter = /\p{Noncharacter_Code_Point}/gu;
/**
 * Letters and signs that are nothing to clean: Latin, Cyrillic, dashes, quotes. Nearly every text is made of
 * them.
 */
const harmless = /^[\n -~¡-¬®-˿Ѐ-҂Ҋ-ԯ‐-‧]*$/;
/** What a file holds besides those and the white space between its texts. */
export const suspect = /[^\t\n\r -~¡-¬®-˿Ѐ-҂Ҋ-ԯ‐-‧]/;
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
    .replace(joiner.test(text) ? joiners().stray : joiner, '')
    .replace(noncharacter, '\uFFFD')
    .replace(markWall, '$1')
    .normalize('NFC');
}

/** The text with everything `clean` would drop made visible, for messages that name a bad thing. */
export function visible(text: string): string {
  if (plain.test(text)) return text;
  return (
    text
      .toWellFormed()
      .split(joiner.test(text) ? joiners().kept : joiner)
      .map((part, index) => (index % 2 === 0 ? Array.from(part, visibleSign).join('') : part))
      .join('')
      // What stood before a joiner may be shown as something that no joiner belongs to.
      .replace(joiner.test(text) ? joiners().stray : joiner, shownSign)
      .replace(markWall, '$1')
      .normalize('NFC')
  );
}

const visibleSign = (sign: string): string =>
  clean(sign) === sign && sign !== '\n' ? sign : shownSign(sign);

function shownSign(sign: string): string {
  return `\\u{${Number(sign.codePointAt(0)).toString(16)}}`;
}
