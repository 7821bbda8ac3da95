/** How pages look to who asks for them: by options, by what was kept, by what the environment says. */
import { keptTheme } from '../progress/preferences.ts';
import type { Appearance } from '../terminal/colours.ts';
import { groundIn } from '../terminal/ground.ts';
import { themeNames } from '../terminal/palettes.ts';
import type { Request } from './request.ts';

type Asked = Pick<Request, 'env' | 'flags'>;

export function lookOf(request: Asked, home: string | undefined): Omit<Appearance, 'onTheme'> {
  const { env, flags } = request;
  const { theme = home === undefined ? undefined : keptTheme({ home }) } = flags;
  return {
    theme: themeNames.find((name) => name === theme),
    ground: isConsole(env) ? 'dark' : groundIn(env['COLORFGBG']),
    isMute: isConsole(env),
    signs: signSetOf(request),
  };
}

/** The console of Linux, which has few signs, a black ground, and would print a question it does not know. */
const isConsole = (env: NodeJS.ProcessEnv): boolean => env['TERM']?.startsWith('linux') ?? false;

/** The signs there are. A locale that is not named says nothing; one that is named and not UTF-8 has few. */
export function signSetOf({ env, flags }: Asked): NonNullable<Appearance['signs']> {
  const locale = [env['LC_ALL'], env['LC_CTYPE'], env['LANG']].find(
    (each) => each !== undefined && each !== '',
  );
  if (locale !== undefined && !/utf-?8/i.test(locale)) return 'ascii';
  if (isConsole(env)) return 'console';
  return flags.ambiguous === 'wide' ? 'wide' : 'all';
}
