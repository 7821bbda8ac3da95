import type { Part, Report } from './report.ts';

/** The report as plain text, each paragraph handed to `fold` to be broken into lines. */
export function toText({ title, parts }: Report, fold: (text: string, indent: string) => string): string {
  return `${[title.toUpperCase(), ...parts.map((part) => partText(part, fold))].join('\n\n')}\n`;
}

/** One part as text, each paragraph handed to `fold`. */
export function partText(part: Part, fold: (text: string, indent: string) => string): string {
  switch (part.kind) {
    case 'heading':
      return part.level === 2 ? `${part.text}\n${'='.repeat(part.text.length)}` : part.text;
    case 'paragraph':
      return fold(noted(part.text, part.note), '');
    case 'quotation':
      return `${fold(part.text, '   ')}\n${fold(noted(part.by, part.note), '   ')}`;
    case 'aside':
      return fold(part.text, '');
    case 'list':
      return part.items
        .map(({ text, url }, index) =>
          fold(`${part.numbered ? `${index + 1}. ` : '- '}${text}${url === undefined ? '' : ` ${url}`}`, ''),
        )
        .join('\n');
    case 'columns':
      return part.columns
        .map(({ title, parts }) =>
          [`-- ${title} --`, ...parts.map((each) => partText(each, fold))].join('\n\n'),
        )
        .join('\n\n');
  }
}

const noted = (text: string, note: string | undefined): string =>
  note === undefined ? text : `${text} (${note})`;
