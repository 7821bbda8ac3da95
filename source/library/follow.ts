import { realpathSync } from 'node:fs';
import { type FSWatcher, watch } from 'chokidar';
import { NoPack } from './folder.ts';
import { open, type Opened } from './open.ts';
import type { Memory } from './pack.ts';
import type { ProblemWords } from './problem.ts';

/**
 * Quiet, in milliseconds, after which files count as saved: an editor writes one in several steps. The
 * watcher drops changes of a file that come within 50 of another, so that it may not be less.
 */
const quiet = 60;
/**
 * Milliseconds between two looks for a folder that is not there, and between two where every file is looked
 * at.
 */
const patience = 500;

/**
 * Open a pack, and again whenever its files have changed; `tell` is handed what was found each time, or why
 * there is no pack there now. Answers how to stop.
 */
export function follow(
  folder: string,
  words: ProblemWords,
  tell: (found: Opened | NoPack) => void,
): () => Promise<void> {
  const memory: Memory = new Map();
  let watcher: FSWatcher | undefined;
  let timer: NodeJS.Timeout | undefined;

  const then = (act: () => void, milliseconds: number): void => {
    clearTimeout(timer);
    timer = setTimeout(act, milliseconds);
  };
  let isGone = false;
  const look = (): void => {
    const found = opened(folder, words, memory);
    tell(found);
    const wasGone = isGone;
    isGone = found instanceof NoPack;
    // A watcher does not outlive its folder, and one that is begun on no folder never sees into it.
    if (isGone) then(look, patience);
    else if (wasGone) begin(false);
  };
  const settle = (): void => then(look, quiet);
  const begin = (usePolling: boolean): void => {
    void watcher?.close();
    watcher = watch(realPath(folder), {
      ignoreInitial: true,
      ignored: (file, stats) => stats?.isFile() === true && !file.endsWith('.json'),
      // Chapters lie side by side, and links are not followed when a pack is read.
      depth: 1,
      followSymlinks: false,
      atomic: false,
      usePolling,
      interval: patience,
    });
    watcher.on('all', settle).on('ready', settle);
    // The system watches only so many files; what it does not watch can be looked at.
    watcher.on('error', () => {
      if (!usePolling) begin(true);
    });
  };

  begin(false);
  return async () => {
    clearTimeout(timer);
    await watcher?.close();
  };
}

function opened(folder: string, words: ProblemWords, memory: Memory): Opened | NoPack {
  try {
    return open(folder, words, memory);
  } catch (error) {
    if (error instanceof NoPack) return error;
    throw error;
  }
}

/** Where a link to a folder leads; a folder that is not there is watched for under its own name. */
function realPath(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}
