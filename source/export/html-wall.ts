/** The grid and the bars of a room, as tables of a web page. */
import type { Account } from '../story/story.ts';
import { escape, told } from './html-text.ts';
import type { Bars, Grid, Told } from './report.ts';

/** More columns leave no room for a second table beside the first. */
const mostBeside = 16;

export const isWide = ({ heads }: Grid): boolean => heads.length > mostBeside;

const side = ({ account }: Told): string =>
  account ? ` class="side" style="--side:${escape(account.colour)}"` : '';

export function gridHtml(grid: Grid): string {
  const { caption, letters, note, first, heads, groups } = grid;
  const head = [first, ...heads].map((text) => `<th scope="col">${escape(text)}</th>`).join('');
  const tables = isWide(grid) ? [groups] : halves(groups);
  const written = tables.map((these) => {
    const bodies = these.map(({ title, rows }) => {
      const lines = rows.map(({ head: name, cells }) => {
        const signs = cells.map((cell) => `<td${side(cell)}>${escape(cell.text)}</td>`);
        return `<tr><th scope="row">${escape(name)}</th>${signs.join('')}</tr>`;
      });
      return groupHtml(title, heads.length + 1, lines);
    });
    return tableHtml(caption, `<thead><tr>${head}</tr></thead>`, bodies);
  });
  return [lettersHtml(letters), ...written, noteHtml(note)].join('\n');
}

const noteHtml = (note: string): string => `<p class="aside">${escape(note)}</p>`;

const lettersHtml = (letters: readonly Account[]): string =>
  `<ul class="letters">\n${letters.map((account) => `<li>${told({ text: account.name, account })}</li>`).join('\n')}\n</ul>`;

/** All, in two parts of about as many rows. */
function halves<T extends { readonly rows: readonly unknown[] }>(
  groups: readonly T[],
): readonly (readonly T[])[] {
  // The title of a group is a row too.
  const rowsIn = (these: readonly T[]): number => these.reduce((sum, { rows }) => sum + rows.length + 1, 0);
  const uneven = (at: number): number => Math.abs(rowsIn(groups.slice(0, at)) - rowsIn(groups.slice(at)));
  const at = [...groups.keys()].reduce((best, each) => (uneven(each) < uneven(best) ? each : best), 0);
  return [groups.slice(0, at), groups.slice(at)].filter((half) => half.length > 0);
}

export function barsHtml({ caption, letters, note, groups }: Bars): string {
  const sums = groups.flatMap(({ rows }) =>
    rows.map(({ bars }) => bars.reduce((sum, { count }) => sum + count, 0)),
  );
  const most = Math.max(1, ...sums);
  const bodyOf = ({ title, rows }: Bars['groups'][number]): string => {
    const lines = rows.map(({ head, bars, note: left }) => {
      const each = bars.map(
        (bar) =>
          `<span class="bar" style="--side:${escape(bar.account?.colour ?? '#888888')};width:${((100 * bar.count) / most).toFixed(1)}%">${escape(bar.account?.mark ?? '*')} ${bar.count}</span>`,
      );
      const few = left === undefined ? '' : `<em>${escape(left)}</em>`;
      return `<tr><th scope="row">${escape(head)}</th><td><div class="bars">${each.join(' ')}${few}</div></td></tr>`;
    });
    return groupHtml(title, 2, lines);
  };
  const tables = halves(groups).map((these) =>
    tableHtml(caption, '<colgroup><col><col></colgroup>', these.map(bodyOf)),
  );
  return [lettersHtml(letters), ...tables, noteHtml(note)].join('\n');
}

const tableHtml = (caption: string, head: string, bodies: readonly string[]): string =>
  `<table class="grid">
<caption>${escape(caption)}</caption>
${head}
${bodies.join('\n')}
</table>`;

const groupHtml = (title: string, columns: number, lines: readonly string[]): string =>
  `<tbody>
<tr><td class="group" colspan="${columns}">${escape(title)}</td></tr>
${lines.join('\n')}
</tbody>`;
