import { useApp, useInput, usePaste } from 'ink';
import { useCallback, useEffect, useState, useSyncExternalStore, type ReactElement } from 'react';
import type { Words } from '../language/words.ts';
import { laidTogether } from '../comparison/compared.ts';
import { type Desk, type Seat, seatOver } from '../reading/desk.ts';
import type { NamedPath } from '../reading/replay.ts';
import { sceneOf, type Story } from '../story/story.ts';
import type { Action, PageContent, Screen } from './page.ts';
import { PageView } from './page-view.tsx';
import type { Left } from './use-page.ts';
import { accountsPage } from './pages/accounts.ts';
import { comparisonPage, heardPage, heardQuestionPage, momentPage } from './pages/compared.ts';
import { asidePage, othersPage, pathPage, sourcesPage } from './pages/evidence.ts';
import { groupPage, talkPage } from './pages/group.ts';
import {
  claimPage,
  entryPage,
  figuresPage,
  placesPage,
  namesPage,
  questionPage,
  questionsPage,
  searchPage,
  sourcePage,
  timelinePage,
} from './pages/lookup.ts';
import { chooseReadingsPage, chooseReadingsScreen } from './pages/choose-readings.ts';
import { aboutPage, helpPage, readingsPage, titlePage } from './pages/menus.ts';
import { scenePage } from './pages/scene.ts';
import { storyMapPage, momentScenesPage } from './pages/story-map.ts';
import { isThere } from './pages/there.ts';

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
  onSeat,
}: AppProps): ReactElement {
  const { exit } = useApp();
  const [taken, setSeat] = useState(first);
  const seat = taken && taken.session.story !== story ? seatOver(taken, story) : taken;
  if (seat !== taken) setSeat(seat);
  const [shown, setScreens] = useState<readonly Screen[]>([opening ?? { name: first ? 'scene' : 'title' }]);
  const screens = shown.filter((each) => isThere(story, each));
  const [left] = useState(() => new Map<string, Left>());
  useSyncExternalStore(
    useCallback((listener) => seat?.session.subscribe(listener) ?? (() => undefined), [seat]),
    () => seat?.session.state().reading,
  );
  // Effects run from the inside out: when this one does, the page of the new reading listens.
  useEffect(() => input.release(), [input, seat]);
  // What is pasted must never choose; with a listener, Ink asks the terminal to mark it as pasted.
  usePaste(() => undefined);

  const sit = async (coming: Promise<Seat>): Promise<void> => {
    seat?.session.save();
    input.hold();
    const next = await coming;
    onSeat(next);
    setSeat(next);
    left.clear();
    setScreens([{ name: 'scene' }]);
  };

  const perform = (action: Action): void => {
    switch (action.do) {
      case 'take':
        seat?.session.take(action.move);
        left.clear();
        return setScreens([{ name: 'scene' }]);
      case 'show':
        return setScreens([...screens, action.screen]);
      case 'replace':
        return setScreens([...screens.slice(0, -1), action.screen]);
      case 'close':
        return setScreens(screens.length > 1 ? screens.slice(0, -1) : screens);
      case 'begin':
        return void sit(desk.begin());
      case 'resume':
        return void sit(desk.resume(action.reading));
      case 'compare':
        return setScreens([
          ...screens,
          { name: 'comparison', compared: laidTogether(story, pathsOf(desk, action.readings)) },
        ]);
      case 'title':
        seat?.session.save();
        return setScreens([{ name: 'title' }]);
      case 'leave':
        return exit();
    }
  };

  useInput((letter, key) => {
    if (key.ctrl && letter === 'c') exit(interrupted);
  });

  const content = contentOf(screens, { story, desk, words, seat, messages });
  return (
    <PageView
      key={`${content.id} ${story.wording}`}
      content={{ ...content, messages: [...content.messages, ...problems] }}
      words={words}
      header={header ?? (story.folder === undefined ? undefined : words.otherStory.header(story.folder))}
      perform={perform}
      left={left}
      {...((screens.at(-1)?.name ?? 'scene') === 'scene' && seat && { onPlace: seat.session.remember })}
    />
  );
}

interface Shown {
  readonly story: Story;
  readonly desk: Desk;
  readonly words: Words;
  readonly seat: Seat | undefined;
  readonly messages: readonly string[];
}

const pathsOf = (desk: Desk, names: readonly string[]): readonly NamedPath[] =>
  names.flatMap((name) => {
    const path = desk.path(name);
    return path ? [{ name, path }] : [];
  });

/** What the last of the screens shows; where it needs a reading and there is none, the title page. */
function contentOf(screens: readonly Screen[], shown: Shown): PageContent {
  const { story, desk, words, seat, messages } = shown;
  const screen: Screen = screens.at(-1) ?? { name: seat ? 'scene' : 'title' };
  const isFirst = screens.length < 2;
  const ofSeat = (page: (seat: Seat) => PageContent): PageContent =>
    seat ? page(seat) : titlePage(story, desk, messages, words);
  switch (screen.name) {
    case 'title':
      return titlePage(story, desk, messages, words);
    case 'readings':
      return readingsPage(story, desk.readings(), words);
    case 'about':
      return aboutPage(story, words);
    case 'help':
      return helpPage(story, contentOf(screens.slice(0, -1), shown), words);
    case 'accounts':
      return accountsPage(story, screen.accounts, words);
    case 'choose-readings':
      return chooseReadingsPage(story, desk.readings(), screen.marked, words);
    case 'comparison':
      return comparisonPage(screen.compared, screen.from ?? 0, isFirst, words);
    case 'moment':
      return momentPage(screen.compared, screen.moment, words);
    case 'heard':
      return heardPage(screen.compared, screen.from ?? 0, words);
    case 'heard-question':
      return heardQuestionPage(screen.compared, screen.id, words);
    case 'talk':
      return talkPage(screen.compared, words);
    case 'group':
      return groupPage(screen.compared, isFirst, words);
    case 'map':
      return storyMapPage(story, screen, isFirst, words);
    case 'moment-scenes':
      return momentScenesPage(story, screen, words);
    case 'aside':
      return asidePage(story, screen.scene, screen.opened, words);
    case 'claim':
      return claimPage(story, screen.id, words);
    case 'source':
      return sourcePage(story, screen.id, words);
    case 'figures':
      return figuresPage(story, words);
    case 'entry':
      return ofSeat((at) => entryPage(at, screen.kind, screen.id, words));
    case 'scene':
      return ofSeat((at) => scenePage(at, words));
    case 'sources':
      return screen.scene === undefined
        ? ofSeat(({ session }) => sourcesPage(story, session.state().path.here, words))
        : sourcesPage(story, { scene: sceneOf(story, screen.scene) }, words);
    case 'others':
      return ofSeat((at) => othersPage(at, screen.moment, screen.step, words));
    case 'path':
      return ofSeat((at) => pathPage(at, chooseReadingsScreen(desk.readings(), at.name()), words));
    case 'questions':
      return ofSeat((at) => questionsPage(at, words));
    case 'question':
      return ofSeat((at) => questionPage(at, screen.id, words));
    case 'timeline':
      return ofSeat((at) => timelinePage(at, words));
    case 'names':
      return ofSeat((at) => namesPage(at, words));
    case 'places':
      return ofSeat((at) => placesPage(at, words));
    case 'search':
      return ofSeat((at) => searchPage(at, screen.query, screen.typing, words));
  }
}
