/** Which signs a terminal has, as far as the environment says it. */
import type { Appearance } from '../terminal/colours.ts';

/** The console of Linux, which has few signs, a black ground, and would print a question it does not know. */
export const isConsole = (env: NodeJS.ProcessEnv): boolean => env['TERM']?.startsWith('linux') ?? false;

/** The signs there are. A locale that is not named says nothing; one that is named and not UTF-8 has few. */
export function signSetOf(env: NodeJS.ProcessEnv, ambiguous?: string): NonNullable<Appearance['signs']> {
  const locale = [env['LC_ALL'], env['LC_CTYPE'], env['LANG']].find(
    (each) => each !== undefined && each !== '',
  );
  if (locale !== undefined && !/utf-?8/i.test(locale)) return 'ascii';
  if (isConsole(env)) return 'console';
  return ambiguous === 'wide' ? 'wide' : 'all';
}
