import type { Words } from '../language/words.ts';
import { barsHtml, gridHtml, isWide } from './html-wall.ts';
import { pageHtml } from './html-page.ts';
import { escape, told } from './html-text.ts';
import type { Column, ListItem, Part, Report, ReportPart, Table } from './report.ts';
import { style } from './html-style.ts';
import { wallStyle } from './wall-style.ts';

/** The report as one page, for a projector and for paper. */
export function toHtml({ language, title, parts }: Report, words: Words): string {
  const sections = sectionsOf(parts);
  const links = sections.map(({ text }, index) => `<li><a href="#${idOf(index)}">${escape(text)}</a></li>`);
  const contents = `<nav aria-label="${escape(words.report.contents)}">
<ul>
${links.join('\n')}
</ul>
</nav>`;
  const html = (these: readonly ReportPart[]): string =>
    these.map((part) => partHtml(part, sections)).join('\n');
  // What a wall begins fits one screen: what leads to the rest stands behind it.
  const behind = parts.findIndex(({ kind }) => kind === 'wall') + 1;
  const rest = behind < parts.length ? `<div class="rest">\n${html(parts.slice(behind))}\n</div>` : '';
  const body =
    behind === 0
      ? `${contents}
<main>
${html(parts)}
</main>`
      : `<main>
${html(parts.slice(0, behind))}
${contents}
${rest}
</main>`;
  return pageHtml({
    language,
    title,
    style: behind === 0 ? style : style + wallStyle,
    body: `<header>
<h1>${escape(title)}</h1>
</header>
${body}`,
  });
}

type Section = Extract<Part, { kind: 'heading' }>;

/** The headings that the contents lead to, in their order. */
const sectionsOf = (parts: readonly ReportPart[]): readonly Section[] =>
  parts.flatMap((part) => {
    if (part.kind === 'wall') return sectionsOf([...part.parts, ...part.beside]);
    return part.kind === 'heading' && part.level === 2 ? [part] : [];
  });

const idOf = (section: number): string => `section-${section + 1}`;

function partHtml(part: ReportPart, sections: readonly Section[] = []): string {
  switch (part.kind) {
    case 'heading':
      return heading(part, sections);
    case 'paragraph':
      return `<p>${escape(part.text)}${noted(part.note)}</p>`;
    case 'quotation':
      return `<blockquote><p>${escape(part.text)}</p><p class="aside">${escape(part.by)}${noted(part.note)}</p></blockquote>`;
    case 'aside':
      return `<p class="aside">${told(part)}</p>`;
    case 'list':
      return list(part);
    case 'columns':
      return `<div class="columns">\n${part.columns.map(column).join('\n')}\n</div>`;
    case 'table':
      return table(part);
    case 'grid':
      return gridHtml(part);
    case 'bars':
      return barsHtml(part);
    case 'wall':
      return wall(part, sections);
  }
}

function heading(part: Section, sections: readonly Section[]): string {
  const id = part.level === 2 ? ` id="${idOf(sections.indexOf(part))}"` : '';
  return `<h${part.level}${id}>${escape(part.text)}</h${part.level}>`;
}

function list({ numbered, items }: Extract<Part, { kind: 'list' }>): string {
  const tag = numbered ? 'ol' : 'ul';
  return `<${tag}>\n${items.map(item).join('\n')}\n</${tag}>`;
}

function wall(
  { parts, beside }: Extract<ReportPart, { kind: 'wall' }>,
  sections: readonly Section[],
): string {
  const isWideWall = parts.some((each) => each.kind === 'grid' && isWide(each));
  const half = (of: readonly ReportPart[]): string =>
    `<div>\n${of.map((each) => partHtml(each, sections)).join('\n')}\n</div>`;
  return `<div class="wall${isWideWall ? ' wide' : ''}">\n${half(parts)}\n${half(beside)}\n</div>`;
}

function table({ caption, heads, rows }: Table): string {
  const head = heads.map((text) => `<th scope="col">${escape(text)}</th>`);
  // On a phone each cell stands by itself and says what it stands under.
  const body = rows.map(({ head: first, cells }) => {
    const each = cells.map(
      (cell, index) =>
        `<td data-head="${escape(heads[index + 1] ?? '')}">${cell.map((each) => told(each)).join('<br>')}</td>`,
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
  `<section>\n<h4>${told({ text: title, account })}</h4>\n${parts.map((each) => partHtml(each)).join('\n')}\n</section>`;

const item = ({ text, account, call, note, url }: ListItem): string => {
  const link = url === undefined ? '' : ` <a href="${escape(url)}" rel="noreferrer">${escape(url)}</a>`;
  return `<li>${told({ text, account }, call)}${noted(note)}${link}</li>`;
};

const noted = (note: string | undefined): string => (note === undefined ? '' : ` <em>${escape(note)}</em>`);
