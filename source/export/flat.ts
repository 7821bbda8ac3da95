/** A wall for formats that have no room beside anything: its grid and its bars as tables. */
import type { Words } from '../language/words.ts';
import type { Bars, Grid, Part, ReportPart, Table } from './report.ts';

/** `abreast`: how many readings have room beside each other; with none a grid is left out. */
export function flat(parts: readonly ReportPart[], words: Words, abreast = Infinity): readonly Part[] {
  return parts.flatMap((part): readonly Part[] => {
    switch (part.kind) {
      case 'wall':
        return flat([...part.parts, ...part.beside], words, abreast);
      case 'grid':
        return abreast === 0 ? [] : [lettersOf(part, words), ...gridTables(part, abreast), noteOf(part)];
      case 'bars':
        return [lettersOf(part, words), barsTable(part, words), noteOf(part)];
      default:
        return [part];
    }
  });
}

const lettersOf = ({ letters }: Grid | Bars, { wall }: Words): Part => ({
  kind: 'aside',
  text: wall.letters(letters.map(({ mark, name }) => wall.letter(mark, name))),
});

const noteOf = ({ note }: Grid | Bars): Part => ({ kind: 'aside', text: note });

function gridTables({ caption, first, heads, groups }: Grid, abreast: number): readonly Table[] {
  const rows = groups.flatMap((group) => group.rows);
  const tables = Math.ceil(heads.length / abreast) || 1;
  return Array.from({ length: tables }, (_, index) => {
    const these = <T>(all: readonly T[]): readonly T[] =>
      abreast === Infinity ? all : all.slice(index * abreast, (index + 1) * abreast);
    return {
      kind: 'table',
      caption,
      heads: [first, ...these(heads)],
      rows: rows.map(({ head, cells }) => ({ head, cells: these(cells).map((cell) => [cell]) })),
    };
  });
}

const barsTable = ({ caption, groups }: Bars, { compare }: Words): Table => ({
  kind: 'table',
  caption,
  heads: [compare.moment, compare.came],
  rows: groups
    .flatMap((group) => group.rows)
    .map(({ head, bars, note }) => ({
      head,
      cells: [
        [
          ...bars.map(({ text, account, count }) => ({ text: compare.cameTo(text, count), account })),
          ...(note === undefined ? [] : [{ text: note }]),
        ],
      ],
    })),
});
