import { useMemo, useState } from 'react';
import supportsHyperlinks from 'supports-hyperlinks';
import type { Signs } from '../layout/signs.ts';
import { colourDepth, type Colours } from './colours.ts';
import type { Look } from './look.ts';
import { type ThemeName, themeNames } from './palettes.ts';

interface Themed {
  readonly look: Look;
  /** Go on to the next theme, and say which it is. */
  readonly nextTheme: () => ThemeName;
}

/** How pages are drawn, and in which theme. */
export function useTheme({ first, styles, onTheme }: Colours, signs: Signs | undefined): Themed {
  const [theme, setTheme] = useState(first);
  const look = useMemo(
    () => ({
      style: styles(theme),
      write: signs?.inPlace ?? ((text: string): string => text),
      depth: colourDepth,
      links: supportsHyperlinks.stdout,
    }),
    [styles, theme, signs],
  );
  const nextTheme = (): ThemeName => {
    const next = after(theme);
    setTheme(next);
    onTheme(next);
    return next;
  };
  return { look, nextTheme };
}

/** From no theme it goes on as from the first. */
const after = (theme: ThemeName = themeNames[0]): ThemeName =>
  themeNames[(themeNames.indexOf(theme) + 1) % themeNames.length] ?? theme;
