import type { Words } from '../language/words.ts';
import { brokenAt } from '../layout/broken.ts';
import { column } from '../layout/frame.ts';
import { flat } from './flat.ts';
import { noted, type Part, type Report } from './report.ts';
import { tableText } from './text-table.ts';
import { widthOf } from '../layout/width.ts';

/** Breaks a text into lines, each behind the indent. */
type Fold = (text: string, indent?: string) => string;

/** As many readings as have room on a line with the title of a moment. */
const abreast = 8;

/** The report as plain text, no line wider than a page's column. */
export function toText({ title, parts }: Report, words: Words): string {
  const texts = flat(parts, words, abreast).map((part) => partText(part, words, folded));
  return `${[folded(title.toUpperCase()), ...texts].join('\n\n')}\n`;
}

/** One part as text, each paragraph handed to `fold`. */
export function partText(part: Part, words: Words, fold: Fold): string {
  switch (part.kind) {
    case 'heading': {
      const text = fold(part.text);
      const rule = part.level === 2 ? '=' : '-';
      return part.level === 4 ? text : `${text}\n${rule.repeat(Math.min(column, widthOf(part.text)))}`;
    }
    case 'paragraph':
      return fold(noted(part.text, part.note));
    case 'quotation':
      return `${fold(part.text, '   ')}\n${fold(noted(part.by, part.note), '   ')}`;
    case 'aside':
      return fold(part.text);
    case 'list':
      return part.items
        .map(({ text, note, url }, index) =>
          fold(
            `${part.numbered ? `${index + 1}. ` : '- '}${noted(text, note)}${url === undefined ? '' : ` ${url}`}`,
          ),
        )
        .join('\n');
    case 'columns':
      return part.columns
        .map(({ title, parts }) =>
          [fold(`-- ${title} --`), ...parts.map((each) => partText(each, words, fold))].join('\n\n'),
        )
        .join('\n\n');
    case 'table':
      return tableText(part, words);
  }
}

/** Broken into lines that fit the column, each behind the indent. */
function folded(text: string, indent = ''): string {
  return brokenAt(text, column - indent.length)
    .map((line) => indent + line)
    .join('\n');
}
