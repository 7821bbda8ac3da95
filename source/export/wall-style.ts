/**
 * How the page looks that a room sees first: as much as one screen and one sheet across hold. On a narrow
 * screen, and where letters are enlarged, all of it stands below each other in the letters of the page.
 */
export const wallStyle = `
.wall h2 { font-size: 1.25em; margin: 0 0 .3em; padding: 0; }
.wall h2:not(:first-child) { margin-top: .8em; }
.wall h3 { font-size: 1.05em; margin: .4em 0 0; }
.wall p { margin: .25em 0; max-width: none; }
.wall ul { margin: .2em 0; padding: 0; list-style: none; max-width: none; }
.wall li { margin: .1em 0; }
.wall .mark { line-height: 1; border-bottom-width: .15em; }
.letters { display: flex; flex-wrap: wrap; gap: 0 1.2em; }
.grid { margin: .3em 0; table-layout: fixed; font: 1em/1.16 system-ui, "Liberation Sans", Arial, sans-serif; overflow-wrap: normal; }
.grid caption { padding: 0 0 .2em; }
.grid th, .grid td { min-width: 0; padding: 0; vertical-align: middle; border-bottom: 1px solid var(--line); }
.grid col:first-child, .grid tr > :first-child:not(.group) { width: calc(var(--titles) * 1em); padding-right: .4em; box-sizing: border-box; }
.grid tbody th { font-weight: 400; }
.grid td.group { text-align: left; font-weight: 700; padding-top: .4em; }
.grid thead th:not(:first-child), .grid td { text-align: center; white-space: nowrap; font-variant-numeric: tabular-nums; }
.grid .side { letter-spacing: -.06em; }
.grid .side, .bar { background: color-mix(in srgb, var(--side) 32%, var(--paper)); border-bottom: .15em solid var(--side); font-weight: 600; print-color-adjust: exact; }
.grid .few { width: 9.5em; text-align: right; font-size: .9em; }
.bars { display: flex; text-align: left; }
.bar { flex: 0 1 auto; min-width: min-content; padding: 0 .2em; box-sizing: border-box; white-space: nowrap; border-right: 1px solid var(--paper); }
@media screen and (min-width: 62rem) {
  body:has(.wall) { --u: min(1vw, 1.7778vh); max-width: none; padding: calc(var(--u)) calc(1.6 * var(--u)); }
  main > nav { font-size: .62rem; margin: 1.5rem 0 0; }
  .rest { max-width: 60rem; margin: 2rem auto 0; }
}
@media screen and (max-width: 61.99rem) {
  .wall > div { margin-bottom: 1.5rem; }
  .grid, .grid caption, .grid tbody { display: block; }
  .grid thead, .grid td.few:empty { display: none; }
  .grid tr { display: grid; grid-template-columns: repeat(auto-fill, minmax(3.5em, 1fr)); padding: .2rem 0; border: 0; }
  .grid tr > :first-child:not(.x), .grid td:has(.bars), .grid td.few { grid-column: 1 / -1; width: auto; border: 0; text-align: left; }
  .grid td::before { content: none; }
  .grid td[data-head]::before { content: attr(data-head) "\\A0"; color: inherit; font-weight: 400; }
  .grid td[data-head] { padding: .15em 0; font-size: .92em; }
  .bars { flex-wrap: wrap; }
}
@page wall { size: A4 landscape; margin: 9mm; }
@media screen and (min-width: 62rem), print {
  header:has(+ main > .wall) h1 { font-size: calc(1.8 * var(--u)); margin: 0; }
  .wall { display: grid; grid-template: "head beside" auto "chart beside" 1fr / minmax(0, 1fr) calc(var(--beside) * var(--u)); min-height: calc(51 * var(--u)); gap: 0 calc(1.8 * var(--u)); line-height: 1.3; }
  .head, .chart { font-size: max(.4rem, calc(var(--chart) * var(--u))); }
  .head { grid-area: head; }
  .beside ul { display: flex; flex-wrap: wrap; gap: 0 1.2em; }
  .beside { grid-area: beside; font-size: max(.4rem, calc(var(--words) * var(--u))); }
  .chart { grid-area: chart; display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); grid-template-rows: auto 1fr; gap: 0 1.6em; }
  .chart > p, .chart > ul, .chart > table:only-of-type { grid-column: 1 / -1; }
  .head p, .chart > p, .chart > ul { font-size: max(1em, calc(.8 * var(--u))); }
  .dense .grid { line-height: 1; }
  .dense .grid .side { border-bottom-width: 1px; }
  .dense .grid td.group { padding-top: .2em; }
  .grid .tight { font-size: .78em; font-weight: 400; }
}
@media print {
  body:has(.wall) { --u: 2.79mm; }
  .wall { --chart: var(--paper-chart) !important; --words: var(--paper-words) !important; --beside: var(--paper-beside) !important; min-height: 0; }
  header:has(+ main > .wall), .wall { page: wall; }
  .head, .beside, .chart { font-size: calc(var(--chart) * var(--u)); }
  .beside { font-size: calc(var(--words) * var(--u)); }
  .rest { columns: 2; column-gap: 8mm; font-size: 8.6pt; line-height: 1.38; orphans: 2; widows: 2; }
  .rest h2 { margin: 1.4em 0 .5em; }
  .rest h3 { margin: 1em 0 .3em; }
  .rest h4 { margin: .7em 0 .1em; }
  .rest .columns { display: block; }
  .rest section { break-inside: avoid; }
  .rest p, .rest ul, .rest ol { margin: .3em 0; }
  .rest ul { padding-left: 1.2em; }
  .rest ol { padding-left: 2.2em; }
  .rest li { margin: .1em 0; }
  .rest h3 + p { break-after: avoid; }
}
`;
