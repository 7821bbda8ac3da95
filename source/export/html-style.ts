/**
 * How a report looks. Letters grow with the window, for a projector; on a phone tables are read downwards.
 * Light or dark as the reader's system is, always light on paper. Every colour of text stands at least 7 to 1
 * against what it stands on; an account's colour is a border, which needs no contrast with text.
 */
export const style = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1b1b1b; --quiet: #4a4a4a; --line: #b8b8b8; --link: #0b4a8f; }
html { font-size: clamp(1.05rem, .85rem + .5vw, 1.5rem); background: var(--paper); color: var(--ink); }
body { max-width: 72rem; margin: 0 auto; padding: 1.5rem; font: 1rem/1.55 Georgia, "Times New Roman", serif; overflow-wrap: anywhere; }
h1, h2, h3, h4 { line-height: 1.25; font-weight: 600; }
h1 { margin-top: 0; }
h2 { margin-top: 3rem; border-bottom: 1px solid; padding-bottom: .25rem; }
h3 { margin-top: 2rem; }
h4 { margin-bottom: .5rem; }
p, blockquote, ol, ul { max-width: 42rem; }
a { color: var(--link); }
nav ul { max-width: none; margin: 0; padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; }
.aside, em { color: var(--quiet); }
.mark { display: inline-block; min-width: 1em; text-align: center; line-height: 1.2; border-bottom: .2em solid; }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr)); gap: 0 2rem; }
.columns h4 { margin-bottom: 0; }
li { margin: .25rem 0; }
code { font-size: .9em; }
code span { display: inline-block; }
table { width: 100%; margin: 1rem 0 2rem; border-collapse: collapse; font-size: .9em; line-height: 1.4; }
caption { text-align: left; color: var(--quiet); padding-bottom: .5rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--line); min-width: 5.5rem; }
thead th { border-bottom: 2px solid; }
tbody th { font-weight: 600; }
@media screen and (max-width: 40rem) {
  body { padding: 1rem; }
  ol, ul, blockquote { margin-left: 0; padding-left: 1.5rem; }
  thead { display: none; }
  table, caption, tbody, tr, th, td { display: block; }
  tr { padding: .5rem 0; border-bottom: 1px solid var(--line); }
  th, td { padding: .1rem 0; border: 0; }
  td { padding-left: 1rem; }
  td::before { content: attr(data-head) ": "; color: var(--quiet); }
  td:empty { display: none; }
}
@media screen and (prefers-color-scheme: dark) {
  :root { --paper: #17191c; --ink: #ecebe7; --quiet: #c3c0b8; --line: #55585c; --link: #9cc7ff; }
}
@page { size: A4; margin: 16mm; }
@media print {
  :root { color-scheme: light; }
  html { font-size: 10.5pt; }
  body { padding: 0; }
  nav { display: none; }
  h2 { margin-top: 2rem; }
  h1, h2, h3, h4, caption { break-after: avoid; }
  p, li, blockquote, tr { break-inside: avoid; }
  thead { display: table-header-group; }
}
`;
