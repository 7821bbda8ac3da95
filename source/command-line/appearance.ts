import { homeFolder } from '../progress/home.ts';
import { keepTheme } from '../progress/keep-theme.ts';
import type { Appearance } from '../terminal/colours.ts';
import { themeNames } from '../terminal/palettes.ts';
import { lookOf } from './look.ts';
import { shelfOf } from './reading-named.ts';
import type { Request } from './request.ts';

/** The appearance that is asked for, and how what is chosen is kept; with `--no-save` nothing is. */
export function appearanceOf(
  request: Pick<Request, 'env' | 'flags' | 'words'>,
): Appearance & { readonly keep: () => void } {
  const { flags } = request;
  const keep = (theme: string | undefined): void => {
    if (flags.save) void keepTheme(shelfOf(request), theme);
  };
  return {
    ...lookOf(request, homeFolder(request.env)),
    onTheme: keep,
    keep: () => flags.theme !== undefined && keep(themeNames.find((name) => name === flags.theme)),
  };
}
