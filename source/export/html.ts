import type { ListItem, Part, Report } from './report.ts';

/**
 * The report as one file that asks for nothing: no script, no picture, no font, nothing from anywhere, which its
 * content security policy says too. It is meant for a projector and for paper.
 */
export function toHtml({ language, title, parts }: Report): string {
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
<main>
<h1>${escape(title)}</h1>
${parts.map(partHtml).join('\n')}
</main>
</body>
</html>
`;
}

function partHtml(part: Part): string {
  switch (part.kind) {
    case 'heading':
      return `<h${part.level}>${escape(part.text)}</h${part.level}>`;
    case 'paragraph':
      return `<p>${escape(part.text)}${noted(part.note)}</p>`;
    case 'quotation':
      return `<blockquote><p>${escape(part.text)}</p><p class="aside">${escape(part.by)}${noted(part.note)}</p></blockquote>`;
    case 'aside':
      return `<p class="aside">${escape(part.text)}</p>`;
    case 'list': {
      const tag = part.numbered ? 'ol' : 'ul';
      return `<${tag}>\n${part.items.map(item).join('\n')}\n</${tag}>`;
    }
    case 'columns': {
      const column = ({ title, parts }: (typeof part.columns)[number]): string =>
        `<section>\n<h4>${escape(title)}</h4>\n${parts.map(partHtml).join('\n')}\n</section>`;
      return `<div class="columns">\n${part.columns.map(column).join('\n')}\n</div>`;
    }
  }
}

const noted = (note: string | undefined): string => (note === undefined ? '' : ` <em>${escape(note)}</em>`);

const item = ({ text, url }: ListItem): string => {
  const link = url === undefined ? '' : ` <a href="${escape(url)}" rel="noreferrer">${escape(url)}</a>`;
  return `<li>${escape(text)}${link}</li>`;
};

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as text, in an element or in a quoted attribute. */
export const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);

const style = `
:root { color-scheme: light dark; }
body { margin: 0; font: 1.05rem/1.55 Georgia, "Times New Roman", serif; }
main { max-width: 72rem; margin: 0 auto; padding: 2rem 1.5rem; }
h1, h2, h3, h4 { line-height: 1.25; font-weight: 600; }
h2 { margin-top: 3rem; border-bottom: 1px solid; padding-bottom: .25rem; }
h3 { margin-top: 2rem; }
p, blockquote, ol, ul { max-width: 42rem; }
.aside, em { opacity: .8; }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)); gap: 0 2rem; }
.columns h4 { margin-bottom: 0; }
li { overflow-wrap: anywhere; }
@page { size: A4; margin: 18mm; }
@media print { body { font-size: 10pt; } main { padding: 0; } section, p { break-inside: avoid; } h2, h3, h4 { break-after: avoid; } }
`;
