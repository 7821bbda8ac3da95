import { useMemo, useState } from 'react';
import supportsHyperlinks from 'supports-hyperlinks';
import type { Signs } from '../layout/signs.ts';
import { colourDepth, type Colours } from './colours.ts';
import type { Look } from './look.ts';
import { type ThemeName, themeNames } from './palettes.ts';

interface Themed {
  readonly look: Look;
  /** The theme that was just chosen by its key, until something else is done. */
  readonly chosen: ThemeName | undefined;
  /** Something is done; with `isAsked` it is going on to the next theme. */
  readonly nextTheme: (isAsked: boolean) => void;
}

/** How pages are drawn, and in which theme. */
export function useTheme({ first, styles, onTheme }: Colours, signs: Signs | undefined): Themed {
  const [{ theme, isChosen }, setTheme] = useState<{ theme: ThemeName | undefined; isChosen: boolean }>({
    theme: first,
    isChosen: false,
  });
  const look = useMemo(
    () => ({
      style: styles(theme),
      write: signs?.inPlace ?? ((text: string): string => text),
      depth: colourDepth,
      links: supportsHyperlinks.stdout,
    }),
    [styles, theme, signs],
  );
  const nextTheme = (isAsked: boolean): void => {
    if (!isAsked) return setTheme({ theme, isChosen: false });
    const next = after(theme);
    setTheme({ theme: next, isChosen: true });
    onTheme(next);
  };
  return { look, chosen: isChosen ? theme : undefined, nextTheme };
}

/** From no theme it goes on as from the first. */
const after = (theme: ThemeName = themeNames[0]): ThemeName =>
  themeNames[(themeNames.indexOf(theme) + 1) % themeNames.length] ?? theme;
