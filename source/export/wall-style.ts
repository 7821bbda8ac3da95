/**
 * How the page looks that a room sees first: as much as one screen and one sheet across hold. On a narrow
 * screen, and where letters are enlarged, all of it stands below each other in the letters of the page.
 */
export const wallStyle = `
.wall h2 { margin: 0 0 .3em; }
.wall div + div h2:not(:first-child) { margin-top: .8em; }
.wall h3 { margin: .5em 0 0; }
.wall p { margin: .25em 0; max-width: none; }
.wall ul { margin: .2em 0; padding: 0; list-style: none; max-width: none; }
.wall li { margin: .1em 0; }
.letters { display: flex; flex-wrap: wrap; gap: 0 1.2em; }
.grid { margin: .5em 0; table-layout: fixed; font: .92em/1.35 system-ui, "Liberation Sans", Arial, sans-serif; overflow-wrap: normal; }
.grid th, .grid td { min-width: 0; padding: .1em 0; border-bottom: 1px solid var(--line); }
.grid col:first-child, .grid tr > :first-child:not(.group) { width: 11.5em; padding-right: .4em; }
.grid tbody th { font-weight: 400; }
.grid td.group { text-align: left; font-weight: 700; padding-top: .5em; }
.grid thead th:not(:first-child), .grid td { text-align: center; white-space: nowrap; font-variant-numeric: tabular-nums; }
.grid .side, .bar { background: color-mix(in srgb, var(--side) 32%, var(--paper)); border-bottom: 2px solid var(--side); font-weight: 600; print-color-adjust: exact; }
.bars { display: flex; gap: 1px; text-align: left; }
.bar { flex: 0 1 auto; min-width: min-content; padding: 0 .2em; box-sizing: border-box; white-space: nowrap; }
.bars em { flex: 0 0 auto; margin-left: .4em; font-size: .92em; }
@media screen and (min-width: 62rem) {
  body:has(.wall) { max-width: none; padding: .8rem 1.2rem; }
  body:has(.wall) header, .wall { font-size: max(.52rem, min(.98vw, 1.42vh)); }
  .wall.wide { font-size: max(.52rem, min(.98vw, 1.4vh)); }
  body:has(.wall) h1 { font-size: 1.7em; margin: 0; }
  .wall { line-height: 1.35; }
  .rest, main > nav { max-width: 60rem; margin: 2rem auto 0; }
}
@media screen and (max-width: 61.99rem) {
  .grid, .grid caption, .grid tbody { display: block; }
  .grid thead { display: none; }
  .grid tr { display: flex; flex-wrap: wrap; padding: .2rem 0; border: 0; }
  .grid tr > :first-child { flex: 0 0 100%; border: 0; }
  .grid td:not(.group) { flex: 0 0 8.33%; padding: .1em 0; }
  .grid td::before { content: none; }
  .grid td:has(.bars) { flex: 1 0 100%; }
  .bars { flex-wrap: wrap; }
}
@media screen and (max-width: 30rem) {
  .grid td:not(.group):not(:has(.bars)) { font-size: .78em; }
}
@page wall { size: A4 landscape; margin: 9mm; }
@media screen and (min-width: 62rem), print {
  .wall { display: grid; grid-template-columns: minmax(0, 2.1fr) minmax(0, 1fr); gap: 0 1.6em; align-items: start; }
  .wall.wide { grid-template-columns: minmax(0, 2.7fr) minmax(0, 1fr); }
  .wall > div:first-child { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0 1.6em; align-items: start; }
  .wall > div:first-child > p, .wall > div:first-child > ul, .wall.wide table { grid-column: 1 / -1; }
  .wall.wide { line-height: 1.24; }
  .wide .grid { font-size: .78em; line-height: 1.1; }
  .wide .grid th, .wide .grid td { padding: 0; }
  .wide .grid .side { border-bottom-width: 1px; letter-spacing: -.06em; }
  .wide .grid td.group { text-align: left; padding-top: .25em; }
  .wide .grid thead th:first-child { width: 17em; }
}
@media print {
  header:has(+ main > .wall), .wall { page: wall; }
  header:has(+ main > .wall) h1 { font-size: 14pt; margin: 0; }
  .wall { font-size: 7.3pt; line-height: 1.28; }
  .grid .side { letter-spacing: -.06em; }
  .wall.wide { font-size: 7.3pt; }
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
}
`;
