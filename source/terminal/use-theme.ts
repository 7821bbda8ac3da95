import { useMemo, useState } from 'react';
import type { Signs } from '../layout/signs.ts';
import type { Colours } from './colours.ts';
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
  const [{ theme, isChosen }, setTheme] = useState({ theme: first, isChosen: false });
  const look = useMemo(
    () => ({ style: styles(theme), write: signs?.inPlace ?? ((text: string): string => text) }),
    [styles, theme, signs],
  );
  const nextTheme = (isAsked: boolean): void => {
    const next = isAsked ? after(theme) : theme;
    setTheme({ theme: next, isChosen: isAsked });
    if (isAsked) onTheme(next);
  };
  return { look, chosen: isChosen ? theme : undefined, nextTheme };
}

const after = (theme: ThemeName): ThemeName =>
  themeNames[(themeNames.indexOf(theme) + 1) % themeNames.length] ?? theme;
