/** The folder of a pack: regular files inside it, of a bounded size, and nothing that a link leads to. */
import { isUtf8 } from 'node:buffer';
import { lstatSync, readFileSync, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { lookalike, nearest } from '../language/nearest.ts';
import type { NoPackReason } from '../language/reasons.ts';
import { visible } from '../story/clean.ts';
import { wideEncoding } from '../story/encoding.ts';
import type { Tell, Place, Problem } from './problem.ts';

/** A folder that is no pack at all; the message is for its reader. */
export class NoPack extends Error {
  readonly problem: Problem;

  constructor(folder: string, why: NoPackReason, tell: Tell) {
    const problem = tell.error('no-pack', startOf(folder), visible(folder), why);
    super(problem.message);
    this.problem = problem;
  }
}

const largestFile = 4 * 1024 * 1024;

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'unknown';

/** Where a file or a folder begins: the place of what is wrong with all of it. */
const startOf = (file: string): Place => ({ file: visible(file), line: 1, column: 1 });

/** The real path of a pack's folder. Throws `NoPack` where it is none. The folder itself may be a link. */
export function packFolder(folder: string, tell: Tell): string {
  const no = (why: NoPackReason): NoPack => new NoPack(folder, why, tell);
  let root: string;
  try {
    root = realpathSync(folder);
    if (!statSync(root).isDirectory()) throw no({ kind: 'no-folder' });
    if (!hasFile(root, 'story.json')) {
      const near = lookalike('story.json', entriesOf(root));
      throw no({ kind: 'no-story', near: near && visible(near) });
    }
  } catch (error) {
    if (error instanceof NoPack) throw error;
    const code = codeOf(error);
    throw no(
      code === 'ENOENT' || code === 'ENOTDIR' ? { kind: 'absent' } : { kind: 'unreadable', reason: code },
    );
  }
  return root;
}

export const hasFile = (root: string, file: string): boolean =>
  lstatSync(path.join(root, file), { throwIfNoEntry: false }) !== undefined;

/** The text of a file of the pack, or why there is none. */
export function packText(root: string, file: string, tell: Tell): string | Problem {
  // Both are whole: there is nothing to be put right, which takes as long as reading what is small.
  const full = root + path.sep + file;
  const place = startOf(file);
  try {
    const stat = lstatSync(full, { throwIfNoEntry: false });
    if (!stat) {
      const near = lookalike(path.basename(file), entriesOf(path.dirname(full)));
      return tell.error('missing-file', place, visible(file), near && visible(near));
    }
    if (!stat.isFile()) return tell.error('not-a-file', place);
    if (stat.size > largestFile) return tell.error('too-large', place);
    const text = readFileSync(full, 'utf8');
    // What was not UTF-8 has such a sign in its place, and half of every wide sign is empty.
    if (!text.includes('\uFFFD') && !text.includes('\0')) return withoutMark(text);
    const bytes = readFileSync(full);
    if (wideEncoding(bytes)) return tell.error('not-utf-8', place, true);
    if (!isUtf8(bytes)) return tell.error('not-utf-8', place, false);
    return withoutMark(bytes.toString('utf8'));
  } catch (error) {
    return tell.error('unreadable', place, codeOf(error));
  }
}

const withoutMark = (text: string): string => (text.startsWith('\uFEFF') ? text.slice(1) : text);

/** The scenes of a chapter by their file names without the ending, and what is wrong with the folder. */
interface SceneNames {
  readonly names: readonly string[];
  readonly problems: readonly Problem[];
}

/** `<scene>.<language>.json` is a translation and no scene of its own. */
const translation = /\.([a-z]{2,3}(?:-[A-Za-z0-9]+)*)\.json$/;

/** Whether a file is JSON to a person, and none to us. */
const isMisnamed = (file: string): boolean => /\.json(\.txt)?$/i.test(file) && !file.endsWith('.json');

/** That a file is passed over for the way its name ends; `within` is the folder, '' for the pack's own. */
export function misnamedFile(within: string, file: string, tell: Tell): Problem {
  const right = file.replace(/\.json(\.txt)?$/i, '.json');
  return tell.warning('misnamed-file', startOf(path.posix.join(within, file)), visible(file), visible(right));
}

/** Files that are hidden or are no JSON are a writer's own. `at` is where the chapter is named. */
export function sceneNames(root: string, chapter: string, at: Place, tell: Tell): SceneNames {
  const folder = path.join(root, chapter);
  const refused = (problem: Problem): SceneNames => ({ names: [], problems: [problem] });
  let files: readonly string[];
  try {
    const stat = lstatSync(folder, { throwIfNoEntry: false });
    if (!stat) return refused(tell.error('missing-folder', at, chapter, nearest(chapter, entriesOf(root))));
    if (!stat.isDirectory()) return refused(tell.error('not-a-folder', startOf(chapter)));
    files = readdirSync(folder).filter((name) => !name.startsWith('.'));
  } catch (error) {
    return refused(tell.error('unreadable', startOf(chapter), codeOf(error)));
  }
  const names: string[] = [];
  const problems: Problem[] = [];
  for (const file of files.filter((name) => name.endsWith('.json'))) {
    const language = translation.exec(file)?.[1];
    if (language === undefined) names.push(file.slice(0, -'.json'.length));
    else problems.push(tell.warning('unread-translation', startOf(`${chapter}/${file}`), language));
  }
  for (const file of files.filter(isMisnamed)) problems.push(misnamedFile(chapter, file, tell));
  return { names: names.sort(), problems };
}

/** Names in the pack's folder, or in none where it cannot be listed. */
export function entriesOf(root: string): readonly string[] {
  try {
    return readdirSync(root).sort();
  } catch {
    return [];
  }
}
