/** Lists of cards as people make them: numbered, quoted, with notes, or out of a spreadsheet. */
import { beginsCode, rightTogether } from '../reading/typed-code.ts';
import { clean } from '../story/clean.ts';

interface ListLine {
  /** What names a reading, without what stands around it. */
  readonly text: string;
  /** The line it stands on, from 1. */
  readonly line: number;
}

/** The lines of a list that name something. What stands behind `#` is nobody's card. */
export const listLines = (prefix: string, text: string): readonly ListLine[] =>
  text.split(/\r\n|\r|\n/).flatMap((line, index) => {
    const named = cardIn(prefix, clean(line.replace(/^\s*#.*$|\s#\s.*$/u, '')).trim());
    return named === '' ? [] : [{ text: named, line: index + 1 }];
  });

/** The code on a line, wherever it begins and whatever follows; where there is none, the line itself. */
function cardIn(prefix: string, line: string): string {
  const bare = line.replace(/^["'“”„«]+|["'“”»,;]+$/gu, '').trim();
  const fields = line.split(/[,;\t"“”„«»]+|\s+/u).filter((field) => field !== '');
  const begin = fields.findIndex((_, index) => beginsCode(prefix, fields.slice(index, index + 3).join('')));
  if (begin < 0 || beginsCode(prefix, bare)) return upToNote(prefix, bare);
  return upToNote(prefix, fields.slice(begin).join(' '));
}

/** A code that is right without what stands behind it, a name or a note; else all of it. */
function upToNote(prefix: string, text: string): string {
  const groups = text.split(/[\s,;]+/u);
  if (groups.length === 1) return text;
  const used = rightTogether(prefix, groups, 0);
  return used === 0 ? text : groups.slice(0, used).join(' ');
}
