import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import envPaths from 'env-paths';

const ours = 'zhanaozen-story';

/**
 * The folder everything is kept under. `ZHANAOZEN_STORY_HOME` overrides the platform's own place for such
 * things. Undefined where it names no place: what is not a whole path, `mine` or `~/mine` that no shell made
 * one of, would lie wherever the program happens to be started, and be found by somebody else.
 */
export function homeFolder(env: NodeJS.ProcessEnv): string | undefined {
  const chosen = env['ZHANAOZEN_STORY_HOME'];
  if (chosen === undefined || chosen === '') return platformFolder();
  return path.isAbsolute(chosen) ? chosen : undefined;
}

/** Of variables of the system that name no place nothing is taken, as its own rules ask. */
function platformFolder(): string {
  const { config } = envPaths(ours, { suffix: '' });
  if (path.isAbsolute(config)) return config;
  const home = os.homedir();
  return path.join(path.isAbsolute(home) ? home : os.userInfo().homedir, '.config', ours);
}

/** In it: what was read, a file each. */
export const readingsFolder = (home: string): string => path.join(home, 'readings');

/** In it: what the engine has made of the program, which says of nobody what they read. */
export const codeFolder = (home: string): string => path.join(home, 'code');

/** In that folder: what one Node.js made of one file of the program. */
export const compiledFile = (name: string, version: string, arch: string): string =>
  `${name}-${version}-${arch}`;

/** Whether a file of that folder is one, also of an earlier version of the program. */
export const isCompiled = (name: string): boolean => /^(\S+-)?v\d+\.\d+\.\d+\S*-\w+$/.test(name);

/** In it: how the program looks to its reader. */
export const preferencesFile = 'preferences.json';

/** Whether something of a reader's lies in it. */
export const keepsSomething = (home: string): boolean =>
  [readingsFolder(home), path.join(home, preferencesFile)].some((each) => existsSync(each));
