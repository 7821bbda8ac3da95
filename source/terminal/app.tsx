import { useApp, usePaste } from 'ink';
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore, type ReactElement } from 'react';
import type { Words } from '../language/words.ts';
import { laidTogether } from '../comparison/compared.ts';
import { type Desk, type Seat, seatOver } from '../reading/desk.ts';
import type { Reading } from '../reading/reading.ts';
import type { NamedPath } from '../reading/replay.ts';
import type { Signs } from '../layout/signs.ts';
import type { Story } from '../story/story.ts';
import { Look } from './look.ts';
import type { Action, Screen } from './page.ts';
import { PageView } from './page-view.tsx';
import { type ThemeName, themeNames } from './palettes.ts';
import { isThere, pageOf, screensAfter } from './screens.ts';
import { signedPage } from './signed-page.ts';
import type { StyleOf } from './theme.ts';

/** A story as it stands: while it is written, another takes its place under the reader. */
export interface Draft {
  readonly story: Story;
  /** Over every page; where there is none, a story that is not the built-in one is said to be another. */
  readonly header?: string;
  /** Said under every page. */
  readonly problems?: readonly string[];
}

/** What the app ends with after Ctrl+C. */
export const interrupted = 'interrupted';

export interface AppProps extends Draft {
  readonly desk: Desk;
  readonly words: Words;
  /** The reading to begin with instead of the title page. */
  readonly seat: Seat | undefined;
  /** A screen to begin with instead of either. */
  readonly opening?: Screen;
  /** Said on the title page: files set aside, a folder that cannot be written. */
  readonly messages: readonly string[];
  /** Held while another reading is taken up, so that no key falls between two pages. */
  readonly input: { readonly hold: () => void; readonly release: () => void };
  /** The theme to begin with, how each looks here, and who is told when another is chosen. */
  readonly colours: {
    readonly first: ThemeName;
    readonly styles: (theme: ThemeName) => StyleOf;
    readonly onTheme: (theme: ThemeName) => void;
  };
  /** The signs of a terminal that lacks some of ours. */
  readonly signs?: Signs | undefined;
  /** Told whenever another reading is taken up, so that it can be saved at the end. */
  readonly onSeat: (seat: Seat) => void;
}

/** Which screen is shown, and what keys and choices do. The reading itself lives in its session. */
export function App({
  story,
  header,
  problems = [],
  desk,
  words,
  seat: first,
  opening,
  messages,
  input,
  colours,
  signs,
  onSeat,
}: AppProps): ReactElement {
  const { exit } = useApp();
  const [taken, setSeat] = useState(first);
  const seat = taken && taken.session.story !== story ? seatOver(taken, story) : taken;
  if (seat !== taken) setSeat(seat);
  const [shown, setScreens] = useState<readonly Screen[]>([opening ?? { name: first ? 'scene' : 'title' }]);
  const screens = shown.filter((each) => isThere(story, each));
  const reading = useReading(seat);
  const { look, chosen, nextTheme } = useTheme(colours, signs);
  useEffect(() => input.release(), [input, seat]);
  // What is pasted must never choose; with a listener, Ink asks the terminal to mark it as pasted.
  usePaste(() => undefined);

  const sit = async (coming: Promise<Seat>): Promise<void> => {
    seat?.session.save();
    input.hold();
    const next = await coming;
    onSeat(next);
    setSeat(next);
    setScreens([{ name: 'scene' }]);
  };

  const perform = (action: Action): void => {
    nextTheme(action.do === 'theme');
    switch (action.do) {
      case 'begin':
        return void sit(desk.begin());
      case 'resume':
        return void sit(desk.resume(action.reading));
      case 'leave':
        return exit();
      case 'interrupt':
        return exit(interrupted);
      case 'compare':
        return setScreens([...screens, comparisonOf(story, desk, action.readings)]);
      case 'take':
        seat?.session.take(action.move);
        return setScreens([{ name: 'scene' }]);
      case 'title':
        seat?.session.save();
        return setScreens([{ name: 'title' }]);
      case 'theme':
        return;
      default:
        return setScreens(screensAfter(screens, action));
    }
  };

  const content = pageOf({ story, desk, words, seat, messages }, screens);
  const said = chosen ? [words.themes[chosen]] : [];
  return (
    <Look value={look}>
      <PageView
        content={signedPage({ ...content, messages: [...content.messages, ...problems, ...said] }, signs)}
        words={words}
        header={header ?? otherHeader(story, words)}
        perform={perform}
        onPlace={isOnScene(screens) ? seat?.session.remember : undefined}
        stay={reading}
      />
    </Look>
  );
}

/** How pages are drawn. `chosen`: the theme that was just chosen by its key, until something else is done. */
function useTheme({ first, styles, onTheme }: AppProps['colours'], signs: Signs | undefined) {
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

/** Where no screen is left, the scene is shown. */
const isOnScene = (screens: readonly Screen[]): boolean => (screens.at(-1)?.name ?? 'scene') === 'scene';

/** Over every page of a story that is not the built-in one. */
const otherHeader = ({ folder }: Story, words: Words): string | undefined =>
  folder === undefined ? undefined : words.otherStory.header(folder);

/** The reading of a seat; what shows it is drawn anew with every move. */
function useReading(seat: Seat | undefined): Reading | undefined {
  const subscribe = useCallback(
    (listener: () => void) => seat?.session.subscribe(listener) ?? (() => undefined),
    [seat],
  );
  return useSyncExternalStore(subscribe, () => seat?.session.state().reading);
}

/** Kept readings side by side, those that can be read. */
function comparisonOf(story: Story, desk: Desk, names: readonly string[]): Screen {
  const paths = names.flatMap((name): readonly NamedPath[] => {
    const path = desk.path(name);
    return path ? [{ name, path }] : [];
  });
  return { name: 'comparison', compared: laidTogether(story, paths) };
}
