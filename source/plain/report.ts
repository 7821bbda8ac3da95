/** A report as it is printed: without rules and columns, a row of a table under its head. */
import { flat } from '../export/flat.ts';
import { noted, type Part, type Report } from '../export/report.ts';
import type { Words } from '../language/words.ts';
import { type Paragraph, said, under } from '../layout/flow.ts';

export const reportParagraphs = (
  { title, parts }: Report,
  words: Words,
): readonly (readonly Paragraph[])[] => [
  [said(title)],
  ...flat(parts, words, 0).map((part) => partParagraphs(part, words)),
];

function partParagraphs(part: Part, words: Words): readonly Paragraph[] {
  switch (part.kind) {
    case 'heading':
    case 'aside':
      return [said(part.text)];
    case 'paragraph':
      return [said(noted(part.text, part.note))];
    case 'quotation':
      return [said(part.text), under(noted(part.by, part.note))];
    case 'list':
      return part.items.map(({ text, note, url = '' }) => under(`${noted(text, note)} ${url}`.trim()));
    case 'columns':
      return part.columns.flatMap(({ title, parts }) => [
        said(title),
        ...parts.flatMap((each) => partParagraphs(each, words)),
      ]);
    case 'table':
      return [
        said(part.caption),
        ...part.rows.flatMap(({ head, cells }) => [
          said(head),
          ...cells.map((cell, index) => {
            const texts = cell.map(({ text }) => text);
            return under(words.report.row(part.heads[index + 1] ?? '', words.report.cell(texts)));
          }),
        ]),
      ];
  }
}
