import path from 'node:path';
import envPaths from 'env-paths';

/**
 * The folder everything is kept under. `ZHANAOZEN_STORY_HOME` overrides the platform's own place for such
 * things.
 */
export function homeFolder(env: NodeJS.ProcessEnv): string {
  const chosen = env['ZHANAOZEN_STORY_HOME'];
  return chosen === undefined || chosen === '' ? envPaths('zhanaozen-story', { suffix: '' }).config : chosen;
}

/** In it: what the engine has made of the program, which says of nobody what they read. */
export const codeFolder = (home: string): string => path.join(home, 'code');
