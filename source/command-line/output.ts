import { writeFileSync } from 'node:fs';
import type { Forms, Pieces } from '../export/formats.ts';
import { visible } from '../story/clean.ts';
import { type Request, Refusal } from './request.ts';

/** Write a result in the format that is asked for, as text where none is. */
export async function writeResult(request: Request, forms: Forms): Promise<void> {
  const { format = 'text' } = request.flags;
  const form = forms[format];
  if (!form) throw new Error(`Nothing is written as ${format}.`);
  writeText(request, await form());
}

/** To stdout, or into the new file of `--output`. A file that is there is never written over. */
export function writeText({ flags, words, stdout, stderr }: Request, text: Pieces): void {
  const { output } = flags;
  const pieces = typeof text === 'string' ? [text] : text;
  if (output === undefined) {
    for (const piece of pieces) stdout.write(piece);
    return;
  }
  try {
    writeFileSync(output, [...pieces].join(''), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const file = visible(output);
    if (code === 'EEXIST') throw new Refusal(1, words.output.exists(file));
    if (code === 'ENOENT') throw new Refusal(1, words.output.noFolder(file));
    throw new Refusal(1, words.output.failed(file, code ?? ''));
  }
  stderr.write(`${words.output.written(visible(output))}\n`);
}
