/** Lists of cards as people make them: numbered, quoted, with notes, or out of a spreadsheet. */
import { beginsCode, rightTogether } from '../reading/typed-code.ts';
import { clean } from '../story/clean.ts';

interface ListLine {
  /** What names a reading, without what stands around it. */
  readonly text: string;
  /** The line it stands on, from 1. */
  readonly line: number;
}

/** What names something in a list, line by line. What stands behind `#` is nobody's card. */
export const listLines = (prefix: string, text: string): readonly ListLine[] =>
  text.split(/\r\n|\r|\n/).flatMap((line, index) => {
    const noted = clean(line.replace(/^\s*#.*$|\s#\s.*$/u, '')).trim();
    return noted === '' ? [] : cardsIn(prefix, noted).map((card) => ({ text: card, line: index + 1 }));
  });

/**
 * The codes on a line, wherever they begin and whatever follows them, a name or a note; where there is none,
 * the line itself. One with a slip goes on to where the next begins.
 */
function cardsIn(prefix: string, line: string): readonly string[] {
  const fields = line.split(/[,;\t"“”„«»]+|\s+/u).filter((field) => field !== '');
  const beginsFrom = (from: number): number => {
    for (let at = from; at < fields.length; at++)
      if (!isDash(fields[at]) && beginsCode(prefix, fields.slice(at, at + 3).join(''))) return at;
    return fields.length;
  };
  const cards: string[] = [];
  for (let at = beginsFrom(0); at < fields.length;) {
    const used = rightTogether(prefix, fields, at);
    const end = used > 0 ? at + used : beginsFrom(at + 1);
    cards.push(fields.slice(at, end).join(' '));
    at = beginsFrom(end);
  }
  return cards.length > 0 ? cards : [line.replace(/^["'“”„«]+|["'“”»,;]+$/gu, '').trim()];
}

/** A bullet before a card is none of it, though dashes within one do no harm. */
const isDash = (field: string | undefined): boolean => /^\p{Pd}+$/u.test(field ?? '');
