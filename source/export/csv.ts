/** Tables for spreadsheets. */
import type { Words } from '../language/words.ts';
import type { Compared } from '../comparison/compared.ts';
import { cameTo, hasFew } from '../comparison/group.ts';
import { accountOf } from '../story/story.ts';
import { signOf } from '../paragraphs/letters.ts';

/** Moments and readings in letters, a row a moment; nothing where a reading did not come to it. */
export const comparisonCsv = ({ story, comparison }: Compared, words: Words): string =>
  csv([
    [words.compare.moment, ...comparison.readings.map(({ name }) => name)],
    ...comparison.moments.map(({ moment, cells }) => [
      moment.title,
      ...comparison.readings.map((reading, index) => {
        const cell = cells[index] ?? [];
        return cell.length === 0 ? '' : signOf(story, reading, cell, words).text;
      }),
    ]),
  ]);

/** What may be shown of a group: how many came to each scene, a row each. */
export const groupCsv = ({ story, group }: Compared, words: Words): string =>
  csv([
    [words.compare.moment, words.wall.account, words.wall.scene, words.wall.came],
    ...group.divided.flatMap((each) => [
      ...cameTo(each).map(({ scene, count }) => [
        each.moment.title,
        accountOf(story, scene)?.name ?? words.narrator,
        scene.title,
        String(count),
      ]),
      ...(hasFew(each) ? [[each.moment.title, '', words.wall.few, '']] : []),
    ]),
  ]);

/** As RFC 4180 has it, behind the sign by which a spreadsheet knows its letters. */
const csv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;

/**
 * What begins with such a sign, also a wide one, is a formula to a spreadsheet, unless an apostrophe stands
 * before it.
 */
const cell = (text: string): string =>
  `"${text.replace(/^\s*[=+\-@|%＝＋－＠]/u, "'$&").replaceAll('"', '""')}"`;
