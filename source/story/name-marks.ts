/**
 * Marks for people and terms in a text: `[[id]]`, or `[[id|another short form]]`. A name is long where a
 * reader meets it first and short afterwards; who has met what is for a path to say.
 */

/** How a name is written: first, and once it is known. */
export interface NameForms {
  readonly long: string;
  readonly short: string;
}

interface NameMark {
  readonly id: string;
  /** A short form for this place alone. */
  readonly short?: string;
  /** Index of its first sign, and index behind its last. */
  readonly from: number;
  readonly to: number;
}

const mark = /\[\[([a-z0-9-]+)(?:\|([^\]\n]+))?\]\]/gu;

/** The marks of a text in their order. */
export const marksIn = (text: string): readonly NameMark[] =>
  text.includes('[[')
    ? [...text.matchAll(mark)].map(({ 0: whole, 1: id = '', 2: short, index }) => ({
        id,
        ...(short !== undefined && { short }),
        from: index,
        to: index + whole.length,
      }))
    : [];

/**
 * The head of a text or of a sentence, a quotation mark behind it or not; behind a colon only that of a
 * quotation.
 */
const sentenceHead = /(?:(?:^|[.!?…][”"»’)]?\s+|\n)[“„«"]?|:\s+[“„«"])$/u;

/**
 * A text with its marks written out: the long form of each name that is not known yet, which is known from
 * then on. A long form with a gloss behind a comma gets its closing comma where words follow. A name at the
 * head of a sentence gets its capital. A mark for a name that there is no form of is left as it stands.
 */
export function written(text: string, forms: ReadonlyMap<string, NameForms>, known: Set<string>): string {
  let done = '';
  let at = 0;
  for (const { id, short, from, to } of marksIn(text)) {
    const form = forms.get(id);
    if (!form) continue;
    done += text.slice(at, from);
    const isKnown = known.has(id);
    known.add(id);
    const name = isKnown ? (short ?? form.short) : form.long;
    const isGlossed = !isKnown && name.includes(', ') && /^ /u.test(text.slice(to));
    done += (sentenceHead.test(done) ? capital(name) : name) + (isGlossed ? ',' : '');
    at = to;
  }
  return done + text.slice(at);
}

function capital(name: string): string {
  const first = String.fromCodePoint(name.codePointAt(0) ?? 0);
  return first.toUpperCase() + name.slice(first.length);
}
