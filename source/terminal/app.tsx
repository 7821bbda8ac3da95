import { useApp, useWindowSize } from 'ink';
import { useCallback, useEffect, useState, useSyncExternalStore, type ReactElement } from 'react';
import type { Words } from '../language/words.ts';
import { laidTogether } from '../comparison/compared.ts';
import { frameOf } from '../layout/frame.ts';
import { unopenedText } from '../paragraphs/messages.ts';
import { type Desk, type Seat, seatOver, type Unopened } from '../reading/desk.ts';
import { wantsQuiet } from '../reading/quiet.ts';
import type { Move, Reading } from '../reading/reading.ts';
import type { NamedPath } from '../reading/replay.ts';
import type { Signs } from '../layout/signs.ts';
import type { Story } from '../story/story.ts';
import type { Placed } from './begun.ts';
import type { Colours } from './colours.ts';
import { LookContext } from './look.ts';
import type { Action, Screen } from './page.ts';
import type { PageInput } from './use-page.ts';
import { PageView } from './page-view.tsx';
import { isThere, pageOf, screensAfter } from './screens.ts';
import { signedPage } from './signed-page.ts';
import { useTheme } from './use-theme.ts';

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
  readonly input: PageInput & { readonly hold: () => void; readonly release: () => void };
  readonly screen: { readonly redraw: () => void; readonly suspend: () => void };
  readonly colours: Colours;
  /** What the title page is at, where it stood there before this. */
  readonly placed: Placed | undefined;
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
  screen,
  colours,
  placed,
  signs,
  onSeat,
}: AppProps): ReactElement {
  const { exit } = useApp();
  const [seat, setSeat] = useSeat(first, story);
  const [shown, setScreens] = useState<readonly Screen[]>([opening ?? { name: first ? 'scene' : 'title' }]);
  const screens = shown.filter((each) => isThere(story, each));
  const [notice, setNotice] = useState<string>();
  /** What the theme that was just chosen is called, until something else is done. */
  const [aside, setAside] = useState<string>();
  const reading = useReading(seat);
  const { look, nextTheme } = useTheme(colours, signs);
  useEffect(() => input.release(), [input, seat]);

  const sit = async (coming: Promise<Seat | Unopened>, name = ''): Promise<void> => {
    seat?.session.save();
    input.hold();
    const next = await coming;
    if (!('session' in next)) {
      setNotice(unopenedText(name, next, words));
      return input.release();
    }
    onSeat(next);
    setSeat(next);
    setScreens([{ name: 'scene' }]);
  };

  const perform = (action: Action): void => {
    setNotice(undefined);
    setAside(undefined);
    switch (action.do) {
      case 'begin':
        return void sit(desk.begin());
      case 'resume':
        return void sit(desk.resume(action.reading), action.reading);
      case 'leave':
        return exit();
      case 'interrupt':
        return exit(interrupted);
      case 'compare':
        return setScreens([...screens, comparisonOf(story, desk, action.readings)]);
      case 'redraw':
        return screen.redraw();
      case 'suspend':
        return screen.suspend();
      case 'take':
        return setScreens(screensTaking(seat, action.move));
      case 'title':
        seat?.session.save();
        return setScreens([{ name: 'title' }]);
      case 'theme':
        return setAside(words.themes[nextTheme()]);
      default:
        return setScreens(screensAfter(screens, action));
    }
  };

  const { columns, rows } = useWindowSize();
  const { whole: width } = frameOf(columns, rows);
  const isFresh = isOnScene(screens) && seat === first && isUnmoved(seat, reading);
  const told = [...(isFresh ? messages : []), ...(notice === undefined ? [] : [notice])];
  const content = pageOf({ story, desk, words, seat, messages, width }, screens);
  return (
    <LookContext value={look}>
      <PageView
        content={signedPage(
          { ...content, messages: [...told, ...content.messages, ...problems], aside },
          signs,
        )}
        words={words}
        header={header ?? otherHeader(story, words)}
        perform={perform}
        input={input}
        onPlace={isOnScene(screens) ? seat?.session.remember : undefined}
        stay={reading}
        placed={placed}
      />
    </LookContext>
  );
}

/** Where no screen is left, the scene is shown. */
const isOnScene = (screens: readonly Screen[]): boolean => (screens.at(-1)?.name ?? 'scene') === 'scene';

/** Over every page of a story that is not the built-in one. */
const otherHeader = ({ folder }: Story, words: Words): string | undefined =>
  folder === undefined ? undefined : words.otherStory.header(folder);

/** Make a move; what lies on the screen then. */
function screensTaking(seat: Seat | undefined, move: Move): readonly Screen[] {
  if (!seat) return [];
  const { state, take } = seat.session;
  const { here } = state().path;
  take(move);
  return wantsQuiet(here, move) ? [{ name: 'scene' }, { name: 'quiet' }] : [{ name: 'scene' }];
}

/** The seat that was taken, over the story as it is. */
function useSeat(first: Seat | undefined, story: Story): readonly [Seat | undefined, (seat: Seat) => void] {
  const [taken, setSeat] = useState(first);
  const seat = taken && taken.session.story !== story ? seatOver(taken, story) : taken;
  if (seat !== taken) setSeat(seat);
  return [seat, setSeat];
}

const isUnmoved = (seat: Seat | undefined, reading: Reading | undefined): boolean =>
  seat !== undefined && reading?.moves.length === seat.movesBefore;

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
