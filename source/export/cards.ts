/** Cards to print and cut, eight a sheet, with a box for each group of a code. */
import type { Words } from '../language/words.ts';
import type { Story } from '../story/story.ts';
import { pageHtml } from './html-page.ts';
import { escape } from './html-text.ts';

const aSheet = 8;
/** Enough for a room of forty. */
const sheets = 5;
/** The longest codes of readers who went to and fro have some twenty groups of four. */
const boxes = 20;

const style = `
:root { --ink: #1b1b1b; --quiet: #4a4a4a; --line: #b8b8b8; }
body { margin: 0 auto; max-width: 190mm; padding: 4mm; background: #fff; color: var(--ink); font: 10pt/1.35 Georgia, "Times New Roman", serif; }
h1 { font-size: 13pt; margin: 0 0 2mm; }
p { margin: 0; }
.sheet { display: grid; grid-template-columns: 1fr 1fr; grid-auto-rows: 66mm; margin: 0 0 6mm; padding: 0; list-style: none; }
.sheet li { border: .3mm dashed var(--line); padding: 4mm; overflow: hidden; }
.sheet b { display: block; }
.sheet small { display: block; color: var(--quiet); font-size: 8pt; line-height: 1.3; }
.boxes { display: grid; grid-template-columns: repeat(5, 1fr); gap: 1.4mm; margin: 2mm 0; }
.boxes i { display: block; height: 7.5mm; border: .25mm solid var(--ink); }
@page { size: A4; margin: 10mm; }
@media print { body { padding: 0; max-width: none; } header { display: none; } .sheet { break-after: page; margin: 0; } .sheet:last-child { break-after: auto; } }
`;

export function cardsHtml(story: Story, words: Words): string {
  const { cards } = words.kit;
  const card = `<li><b>${escape(story.title)} · ${escape(cards.card)}</b>
<div class="boxes" aria-hidden="true">${'<i></i>'.repeat(boxes)}</div>
<small>${escape(cards.write)}</small></li>`;
  const sheet = `<ul class="sheet">\n${Array.from({ length: aSheet }, () => card).join('\n')}\n</ul>`;
  return pageHtml({
    language: words.locale,
    title: cards.title(story.title),
    style,
    body: `<header>
<h1>${escape(cards.title(story.title))}</h1>
<p>${escape(cards.cut)}</p>
</header>
<main>
${Array.from({ length: sheets }, () => sheet).join('\n')}
</main>`,
  });
}
