import type { Words } from '../language/words.ts';
import { barsHtml, gridHtml } from './html-wall.ts';
import { pageHtml } from './html-page.ts';
import { escape, told } from './html-text.ts';
import type { Column, ListItem, Part, Report, ReportPart, Table, Wall } from './report.ts';
import { style } from './html-style.ts';
import { isChart, isDense, type Sizes, sizesOf } from './wall-size.ts';
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
  const held = (group: readonly ReportPart[]): string =>
    group.length > 1 && group.every(isShort) ? `<section>\n${html(group)}\n</section>` : html(group);
  // What a wall begins fits one screen: what leads to the rest stands behind it.
  const behind = parts.findIndex(({ kind }) => kind === 'wall') + 1;
  const rest =
    behind < parts.length
      ? `<div class="rest">\n${together(parts.slice(behind)).map(held).join('\n')}\n</div>`
      : '';
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

/** The parts, each small heading with what stands under it. */
function together(parts: readonly ReportPart[]): readonly (readonly ReportPart[])[] {
  const groups: ReportPart[][] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    if (last?.[0]?.kind === 'heading' && last[0].level > 2 && part.kind !== 'heading') last.push(part);
    else groups.push([part]);
  }
  return groups;
}

/** No more are torn from their heading by the end of a column. */
const mostHeld = 8;

const isShort = (part: ReportPart): boolean =>
  part.kind === 'list' ? part.items.length <= mostHeld : part.kind !== 'columns';

type Section = Extract<Part, { kind: 'heading' }>;

/** The headings that the contents lead to, in their order. */
const sectionsOf = (parts: readonly ReportPart[]): readonly Section[] =>
  parts.flatMap((part) => {
    if (part.kind === 'wall') return sectionsOf([...part.parts, ...part.beside]);
    return part.kind === 'heading' && part.level === 2 ? [part] : [];
  });

const idOf = (section: number): string => `section-${section + 1}`;

function partHtml(part: ReportPart, sections: readonly Section[] = [], tables?: number): string {
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
      return gridHtml(part, tables);
    case 'bars':
      return barsHtml(part, tables);
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

const properties = (before: string, sizes: Sizes): readonly string[] =>
  Object.entries(sizes).map(([name, size]: [string, number]) => `--${before}${name}:${size.toFixed(2)}`);

/** What is said first, then what to talk about, then the chart: where they have no room beside each other. */
function wall(part: Wall, sections: readonly Section[]): string {
  const sizes = sizesOf(part);
  const chart = part.parts.findIndex(isChart);
  const box = (name: string, of: readonly ReportPart[]): string =>
    `<div class="${name}">\n${of.map((each) => partHtml(each, sections, sizes?.tables)).join('\n')}\n</div>`;
  const isDenseWall = part.parts.some((each) => isChart(each) && isDense(each));
  const style =
    sizes === undefined
      ? ''
      : [
          `--titles:${sizes.titles.toFixed(2)}`,
          ...properties('', sizes.screen),
          ...properties('paper-', sizes.paper),
        ].join(';');
  return `<div class="wall${isDenseWall ? ' dense' : ''}" style="${style}">
${box('head', part.parts.slice(0, chart))}
${box('beside', part.beside)}
${box('chart', part.parts.slice(chart))}
</div>`;
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
