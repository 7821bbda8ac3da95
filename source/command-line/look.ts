/** How pages look to who asks for them: by options, by what was kept, by what the environment says. */
import { keptTheme } from '../progress/preferences.ts';
import type { Appearance } from '../terminal/colours.ts';
import { groundIn } from '../terminal/ground.ts';
import { themeNames } from '../terminal/palettes.ts';
import type { Request } from './request.ts';
import { isConsole, signSetOf } from './sign-set.ts';

type Asked = Pick<Request, 'env' | 'flags'>;

export function lookOf(request: Asked, home: string | undefined): Omit<Appearance, 'onTheme'> {
  const { env, flags } = request;
  const { theme = home === undefined ? undefined : keptTheme({ home }) } = flags;
  return {
    theme: themeNames.find((name) => name === theme),
    ground: isConsole(env) ? 'dark' : groundIn(env['COLORFGBG']),
    isMute: isConsole(env),
    signs: signSetOf(env, flags.ambiguous),
  };
}
