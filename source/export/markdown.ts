import type { Words } from '../language/words.ts';
import { flat } from './flat.ts';
import type { Cell, Part, Report, Table } from './report.ts';

export function toMarkdown({ title, parts }: Report, words: Words): string {
  return `${[`# ${escape(title)}`, ...flat(parts, words).map(partMarkdown)].join('\n\n')}\n`;
}

function partMarkdown(part: Part): string {
  switch (part.kind) {
    case 'heading':
      return `${'#'.repeat(part.level)} ${escape(part.text)}`;
    case 'paragraph':
      return `${escape(part.text)}${noted(part.note)}`;
    case 'quotation':
      return `> ${escape(part.text)}\n>\n> ${escape(part.by)}${noted(part.note)}`;
    case 'aside':
      return `*${escape(part.text)}*`;
    case 'list':
      return part.items
        .map(
          ({ text, note, url }, index) =>
            `${part.numbered ? `${index + 1}.` : '-'} ${escape(text)}${noted(note)}${url === undefined ? '' : ` <${url}>`}`,
        )
        .join('\n');
    case 'columns':
      return part.columns
        .flatMap(({ title, parts }) => [`#### ${escape(title)}`, ...parts.map(partMarkdown)])
        .join('\n\n');
    case 'table':
      return tableMarkdown(part);
  }
}

function tableMarkdown({ caption, heads, rows }: Table): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const cellText = (cell: Cell): string => cell.map(({ text }) => escape(text)).join('<br>');
  return [
    `**${escape(caption)}**`,
    '',
    row(heads.map(escape)),
    row(heads.map(() => '---')),
    ...rows.map(({ head, cells }) => row([escape(head), ...cells.map(cellText)])),
  ].join('\n');
}

const noted = (note: string | undefined): string => (note === undefined ? '' : ` *(${escape(note)})*`);

/**
 * What GitHub looks for once Markdown is done and backslashes are gone: names, issues, commits, emoji,
 * addresses, formulas, notes of its own. It finds them no more where an element parts them.
 */
const sought = [
  /@(?=\w)/,
  /#(?=\d)/,
  /(?<=\bGH)-(?=\d)/,
  /\b(?=\d*[a-f])[\da-f]{7,40}\b/,
  /:(?=(?:\d*[a-z+-][\w+-]*|100|1234):|\/\/)/,
  /(?<=\bwww)\./,
  /\$/,
  /\[(?=!)/,
];

/** What Markdown itself, or Obsidian or a site generator of it, would take for a mark. */
const marks = [/[\\`*_{}[\]<>|~#&!^]/, /%(?=[%}])|(?<=[%{])%/, /=(?==)|(?<==)=/];

const either = (kinds: readonly RegExp[]): string => kinds.map(({ source }) => source).join('|');
const acting = new RegExp(`(${either(sought)})|${either(marks)}`, 'gi');

/** Text as text: nothing in it is taken for markup, HTML, a rule or a list. Line breaks become spaces. */
export const escape = (text: string): string =>
  text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(acting, (sign: string, apart?: string) =>
      apart === undefined
        ? `\\${sign}`
        : // Six letters and digits are no commit yet.
          sign.replace(/(\w{1,6})|\W/g, (piece, few?: string) => `<span>${few ?? `\\${piece}`}</span>`),
    )
    .replace(/^([-+=]|\d+[.)](?= |$))/, (sign: string) => `${sign.slice(0, -1)}\\${sign.slice(-1)}`);
