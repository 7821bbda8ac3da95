import { writeFileSync } from 'node:fs';
import { toHtml } from '../export/html.ts';
import { toMarkdown } from '../export/markdown.ts';
import type { Report } from '../export/report.ts';
import { toText } from '../export/text.ts';
import type { Words } from '../language/words.ts';
import { visible } from '../story/clean.ts';
import { type Request, Refusal } from './request.ts';

export type ReportFormat = 'text' | 'md' | 'html';

export function reportText(report: Report, format: ReportFormat, words: Words): string {
  if (format === 'md') return toMarkdown(report);
  return format === 'html' ? toHtml(report, words) : toText(report, words);
}

export const jsonText = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** To stdout, or into the new file of `--output`. A file that is there is never written over. */
export function writeResult(text: string, { flags, words, stdout, stderr }: Request): void {
  const { output } = flags;
  if (output === undefined) {
    stdout.write(text);
    return;
  }
  try {
    writeFileSync(output, text, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const file = visible(output);
    if (code === 'EEXIST') throw new Refusal(1, words.output.exists(file));
    if (code === 'ENOENT') throw new Refusal(1, words.output.noFolder(file));
    throw new Refusal(1, words.output.failed(file, code ?? ''));
  }
  stderr.write(`${words.output.written(visible(output))}\n`);
}
