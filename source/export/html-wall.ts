/** The grid and the bars of a room, as tables of a web page. */
import type { Account } from '../story/story.ts';
import { escape, told } from './html-text.ts';
import type { Bars, Grid, Told } from './report.ts';

/** Text of so many signs stands closer, to be told from that of the next column. */
const mostSigns = 3;

function cellHtml({ text, account }: Told, head: string): string {
  const kinds = [...(account ? ['side'] : []), ...(text.length > mostSigns ? ['tight'] : [])];
  const kind = kinds.length === 0 ? '' : ` class="${kinds.join(' ')}"`;
  const colour = account ? ` style="--side:${escape(account.colour)}"` : '';
  return `<td${kind}${colour} data-head="${escape(head)}">${escape(text)}</td>`;
}

export function gridHtml({ caption, letters, note, first, heads, groups }: Grid, tables = 1): string {
  const head = [first, ...heads].map((text) => `<th scope="col">${escape(text)}</th>`).join('');
  const written = inTables(groups, tables).map((these) => {
    const bodies = these.map(({ title, rows }) => {
      const lines = rows.map(({ head: name, cells }) => {
        const signs = cells.map((cell, index) => cellHtml(cell, heads[index] ?? ''));
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

/** All, or in two parts of about as many rows. */
function inTables<T extends { readonly rows: readonly unknown[] }>(
  groups: readonly T[],
  tables: number,
): readonly (readonly T[])[] {
  if (tables === 1) return [groups];
  // The title of a group is a row too.
  const rowsIn = (these: readonly T[]): number => these.reduce((sum, { rows }) => sum + rows.length + 1, 0);
  const uneven = (at: number): number => Math.abs(rowsIn(groups.slice(0, at)) - rowsIn(groups.slice(at)));
  const at = [...groups.keys()].reduce((best, each) => (uneven(each) < uneven(best) ? each : best), 0);
  return [groups.slice(0, at), groups.slice(at)].filter((half) => half.length > 0);
}

export function barsHtml({ caption, letters, note, groups }: Bars, tables = 1): string {
  const sums = groups.flatMap(({ rows }) =>
    rows.map(({ bars }) => bars.reduce((sum, { count }) => sum + count, 0)),
  );
  const most = Math.max(1, ...sums);
  const isShort = groups.some(({ rows }) => rows.some((row) => row.note !== undefined));
  const bodyOf = ({ title, rows }: Bars['groups'][number]): string => {
    const lines = rows.map(({ head, bars, note: left }) => {
      const each = bars.map(
        (bar) =>
          `<span class="bar" style="--side:${escape(bar.account?.colour ?? '#888888')};width:${((100 * bar.count) / most).toFixed(1)}%">${escape(bar.account?.mark ?? '*')} ${bar.count}</span>`,
      );
      // Beside the bars, for all of them to be of one measure.
      const few = isShort ? `<td class="few">${escape(left ?? '')}</td>` : '';
      return `<tr><th scope="row">${escape(head)}</th><td><div class="bars">${each.join(' ')}</div></td>${few}</tr>`;
    });
    return groupHtml(title, isShort ? 3 : 2, lines);
  };
  const columns = `<colgroup><col><col>${isShort ? '<col class="few">' : ''}</colgroup>`;
  const written = inTables(groups, tables).map((these) => tableHtml(caption, columns, these.map(bodyOf)));
  return [lettersHtml(letters), ...written, noteHtml(note)].join('\n');
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
