import { escape } from './html-text.ts';

interface Page {
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
  readonly style: string;
  /** Markup. */
  readonly body: string;
}

/**
 * One file that asks for nothing: no script, no picture, no font, nothing from anywhere, which its content
 * security policy says too.
 */
export const pageHtml = ({ language, title, style, body }: Page): string => `<!doctype html>
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
${body}
</body>
</html>
`;
