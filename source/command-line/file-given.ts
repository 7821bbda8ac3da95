import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { lookalike } from '../language/nearest.ts';
import { nameShown, openReadingFile } from '../progress/reading-file.ts';
import type { Reading } from '../reading/reading.ts';
import { visible } from '../story/clean.ts';
import { textIn } from '../story/encoding.ts';
import type { Story } from '../story/story.ts';
import type { Request } from './request.ts';

/** Which file a path leads to, by whatever way; undefined where it leads nowhere. */
export function identityOf(file: string): string | undefined {
  try {
    const stat = statSync(file, { bigint: true, throwIfNoEntry: false });
    return stat && `${stat.dev}:${stat.ino}`;
  } catch {
    return undefined;
  }
}

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

export const looksLikeFile = (typed: string): boolean => /[/\\]|\.json$/i.test(typed);

/** Whether a text is the path of a file, there or not, or the name of something that is there. */
export const isFile = (typed: string): boolean => looksLikeFile(typed) || identityOf(typed) !== undefined;

const largestList = 1024 * 1024;
/** How JSON, a web page, a comment of a program and nothing at all begin. */
const noList = /^\s*(?:[{[<]|\/[/*]|$)/;

/** The text of a list, as cards are typed into one; undefined for a file that is none. */
export function listIn(file: string): string | undefined {
  try {
    const stat = statSync(file);
    if (!stat.isFile() || stat.size > largestList) return undefined;
    const text = textIn(readFileSync(file));
    const isList = !noList.test(text) && !text.includes('\0');
    return isList ? text : undefined;
  } catch {
    return undefined;
  }
}

/** The reading in a file and the name it has or its file has; or a sentence on why there is none. */
export function openedFile(
  story: Story,
  typed: string,
  { words }: Pick<Request, 'words'>,
): { readonly name: string; readonly reading: Reading } | string {
  const shown = visible(typed);
  const opened = openReadingFile(typed);
  if (opened.kind === 'newer') return words.given.file.newer(shown);
  if (opened.kind === 'damaged' && sizeOf(typed) > largestList) return words.given.file.large(shown);
  if (opened.kind === 'damaged')
    return words.given.file.damaged(shown, words.call('share', '--output', '<file>'));
  if (opened.kind === 'unreadable') {
    const { reason } = opened;
    if (reason === 'ENOENT') return missingText(typed, words);
    return reason === 'EISDIR' || reason === 'ENOTFILE'
      ? words.given.file.notFile(shown)
      : words.given.file.unreadable(shown, reason);
  }
  const { story: id, moves, name } = opened.file;
  if (id !== story.id) return words.given.file.unfit(shown);
  const base = visible(path.basename(typed).replace(/\.json$/i, ''));
  return { name: name ?? (nameShown(base) || base), reading: { story: id, moves } };
}

/** That there is no such file, and which is probably meant. */
export const missingText = (typed: string, { given }: Request['words']): string =>
  given.file.missing(visible(typed), besideIt(typed));

/** The file beside a path that is probably meant, as a path: some systems hide the last ending of a name. */
function besideIt(typed: string): string | undefined {
  try {
    const near = lookalike(path.basename(typed), readdirSync(path.dirname(typed)));
    return near === undefined ? undefined : visible(path.join(path.dirname(typed), near));
  } catch {
    return undefined;
  }
}
