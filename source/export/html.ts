import type { Words } from '../language/words.ts';
import type { Account } from '../story/story.ts';
import type { Column, ListItem, Part, Report, Table, Told } from './report.ts';
import { style } from './html-style.ts';

/**
 * The report as one file that asks for nothing: no script, no picture, no font, nothing from anywhere, which
 * its content security policy says too. It is meant for a projector and for paper.
 */
export function toHtml({ language, title, parts }: Report, words: Words): string {
  const sections = parts.flatMap((part) => (part.kind === 'heading' && part.level === 2 ? [part] : []));
  const links = sections.map(({ text }, index) => `<li><a href="#${idOf(index)}">${escape(text)}</a></li>`);
  const body = parts.map((part) =>
    part.kind === 'heading' && part.level === 2
      ? `<h2 id="${idOf(sections.indexOf(part))}">${escape(part.text)}</h2>`
      : partHtml(part),
  );
  return `<!doctype html>
<html lang="${escape(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escape(title)}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>${escape(title)}</h1>
</header>
<nav aria-label="${escape(words.report.contents)}">
<ul>
${links.join('\n')}
</ul>
</nav>
<main>
${body.join('\n')}
</main>
</body>
</html>
`;
}

const idOf = (section: number): string => `section-${section + 1}`;

function partHtml(part: Part): string {
  switch (part.kind) {
    case 'heading':
      return `<h${part.level}>${escape(part.text)}</h${part.level}>`;
    case 'paragraph':
      return `<p>${escape(part.text)}${noted(part.note)}</p>`;
    case 'quotation':
      return `<blockquote><p>${escape(part.text)}</p><p class="aside">${escape(part.by)}${noted(part.note)}</p></blockquote>`;
    case 'aside':
      return `<p class="aside">${told(part)}</p>`;
    case 'list': {
      const tag = part.numbered ? 'ol' : 'ul';
      return `<${tag}>\n${part.items.map(item).join('\n')}\n</${tag}>`;
    }
    case 'columns':
      return `<div class="columns">\n${part.columns.map(column).join('\n')}\n</div>`;
    case 'table':
      return table(part);
  }
}

function table({ caption, heads, rows }: Table): string {
  const head = heads.map((text) => `<th scope="col">${escape(text)}</th>`);
  // On a phone each cell stands by itself and says what it stands under.
  const body = rows.map(({ head: first, cells }) => {
    const each = cells.map(
      (cell, index) =>
        `<td data-head="${escape(heads[index + 1] ?? '')}">${cell.map(told).join('<br>')}</td>`,
    );
    return `<tr><th scope="row">${escape(first)}</th>${each.join('')}</tr>`;
  });
  return `<table>
<caption>${escape(caption)}</caption>
<thead><tr>${head.join('')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table>`;
}

const column = ({ title, account, parts }: Column): string =>
  `<section>\n<h4>${told({ text: title, account })}</h4>\n${parts.map(partHtml).join('\n')}\n</section>`;

const item = ({ text, account, note, url }: ListItem): string => {
  const link = url === undefined ? '' : ` <a href="${escape(url)}" rel="noreferrer">${escape(url)}</a>`;
  return `<li>${told({ text, account })}${noted(note)}${link}</li>`;
};

const told = ({ text, account }: Told): string => `${account ? mark(account) : ''}${escape(text)}`;

/** For the eye alone, and never alone: the account's name follows. */
const mark = ({ mark: letter, colour }: Account): string =>
  `<b class="mark" aria-hidden="true" style="border-color:${escape(colour)}">${escape(letter)}</b> `;

const noted = (note: string | undefined): string => (note === undefined ? '' : ` <em>${escape(note)}</em>`);

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as text, in an element or in a quoted attribute. */
const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
