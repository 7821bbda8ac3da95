import { useApp, useInput, usePaste } from 'ink';
import { useCallback, useEffect, useState, useSyncExternalStore, type ReactElement } from 'react';
import type { Words } from '../language/en.ts';
import { type Desk, type Seat, seatOver } from '../reading/desk.ts';
import type { NamedPath } from '../reading/replay.ts';
import { sceneOf, type Story } from '../story/story.ts';
import type { Action, PageContent, Screen } from './page.ts';
import { PageView } from './page-view.tsx';
import type { Left } from './use-page.ts';
import { accountsPage } from './pages/accounts.ts';
import {
  type Compared,
  comparisonPage,
  heardPage,
  heardQuestionPage,
  laidTogether,
  momentPage,
} from './pages/compared.ts';
import { asidePage, othersPage, pathPage, sourcesPage } from './pages/evidence.ts';
import { groupPage, talkPage } from './pages/group.ts';
import {
  claimPage,
  entryPage,
  figuresPage,
  mapPage,
  namesPage,
  questionPage,
  questionsPage,
  searchPage,
  sourcePage,
  timelinePage,
} from './pages/lookup.ts';
import { markPage, markScreen } from './pages/mark.ts';
import { aboutPage, helpPage, readingsPage, titlePage } from './pages/menus.ts';
import { scenePage } from './pages/scene.ts';
import { shapePage, tellingsPage } from './pages/shape.ts';
import { isThere } from './pages/there.ts';

/** A story as it stands: while it is written, another takes its place under the reader. */
export interface Telling {
  readonly story: Story;
  /** Over every page; where there is none, a story that is not the built-in one is said to be another. */
  readonly header?: string;
  /** Said under every page. */
  readonly problems?: readonly string[];
}

/** What the app ends with after Ctrl+C. */
export const interrupted = 'interrupted';

export interface AppProps extends Telling {
  readonly desk: Desk;
  readonly words: Words;
  /** The reading to begin with instead of the title page. */
  readonly seat: Seat | undefined;
  /** A screen to begin with instead of either. */
  readonly opening?: Screen;
  /** The readings that a comparison lays side by side, where it is opened with one. */
  readonly compared?: readonly NamedPath[];
  /** Counts below it are hidden, and no reading is shown by itself; 1 unless said. */
  readonly least?: number;
  /** Said on the title page: files set aside, a folder that cannot be written. */
  readonly said: readonly string[];
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
  compared: given,
  least,
  said,
  input,
  onSeat,
}: AppProps): ReactElement {
  const { exit } = useApp();
  const [taken, setSeat] = useState(first);
  const seat = taken && taken.session.story !== story ? seatOver(taken, story) : taken;
  if (seat !== taken) setSeat(seat);
  const [shown, setScreens] = useState<readonly Screen[]>([opening ?? { name: first ? 'scene' : 'title' }]);
  const screens = shown.filter((each) => isThere(story, each));
  const [compared, setCompared] = useState(() => given && laidTogether(story, given, least));
  const [left] = useState(() => new Map<string, Left>());
  const screen: Screen = screens.at(-1) ?? { name: seat ? 'scene' : 'title' };
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
        setCompared(laidTogether(story, pathsOf(desk, action.readings)));
        return setScreens([...screens, { name: 'comparison' }]);
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

  const content = contentOf(screen, {
    ...{ story, desk, words, seat, compared, said },
    isFirst: screens.length === 1,
    isComparing: screens.some(({ name }) => name === 'comparison'),
  });
  return (
    <PageView
      key={`${content.id} ${story.wording}`}
      content={{ ...content, said: [...content.said, ...problems] }}
      words={words}
      header={header ?? (story.folder === undefined ? undefined : words.otherStory.header(story.folder))}
      perform={perform}
      left={left}
      {...(screen.name === 'scene' && seat && { onPlace: seat.session.remember })}
    />
  );
}

interface Shown {
  readonly story: Story;
  readonly desk: Desk;
  readonly words: Words;
  readonly seat: Seat | undefined;
  readonly compared: Compared | undefined;
  /** There is no screen under it to go back to. */
  readonly isFirst: boolean;
  /** The screens lie over a comparison. */
  readonly isComparing: boolean;
  readonly said: readonly string[];
}

const pathsOf = (desk: Desk, names: readonly string[]): readonly NamedPath[] =>
  names.flatMap((name) => {
    const path = desk.path(name);
    return path ? [{ name, path }] : [];
  });

function contentOf(screen: Screen, shown: Shown): PageContent {
  const { story, desk, words, seat, compared, isComparing, said } = shown;
  if (screen.name === 'readings') return readingsPage(story, desk.readings(), words);
  if (screen.name === 'about') return aboutPage(story, words);
  if (screen.name === 'help') return helpPage(story, isComparing, words);
  if (screen.name === 'accounts') return accountsPage(story, screen.accounts, words);
  if (screen.name === 'shape') return shapePage(story, screen, seat !== undefined, words);
  if (screen.name === 'tellings') return tellingsPage(story, screen, words);
  if (screen.name === 'aside') return asidePage(story, screen.scene, screen.opened, words);
  if (screen.name === 'sources' && screen.scene !== undefined) {
    return sourcesPage(story, { scene: sceneOf(story, screen.scene) }, words);
  }
  if (screen.name === 'claim') return claimPage(story, screen.id, words);
  if (screen.name === 'mark') return markPage(story, desk.readings(), screen.marked, words);
  const laid = compared && comparedContent(screen, compared, shown);
  if (laid) return laid;
  if (screen.name === 'title' || !seat) return titlePage(story, desk, said, words);
  switch (screen.name) {
    case 'scene':
      return scenePage(seat, words);
    case 'sources':
      return sourcesPage(story, seat.session.state().path.here, words);
    case 'others':
      return othersPage(seat, screen.moment, screen.step, words);
    case 'path':
      return pathPage(seat, markScreen(desk.readings(), seat.name()), words);
    case 'questions':
      return questionsPage(seat, words);
    case 'question':
      return questionPage(seat, screen.id, words);
    case 'source':
      return sourcePage(story, screen.id, words);
    case 'timeline':
      return timelinePage(seat, words);
    case 'names':
      return namesPage(seat, words);
    case 'map':
      return mapPage(seat, words);
    case 'figures':
      return figuresPage(story, words);
    case 'entry':
      return entryPage(story, screen.kind, screen.id, words);
    case 'search':
      return searchPage(seat, screen.query, screen.typing, words);
    // Nothing is laid side by side.
    case 'comparison':
    case 'moment':
    case 'heard':
    case 'heard-question':
    case 'talk':
    case 'group':
      return titlePage(story, desk, said, words);
  }
}

/** The screens on which readings lie side by side; undefined for the others. */
function comparedContent(
  screen: Screen,
  compared: Compared,
  { isFirst, words }: Shown,
): PageContent | undefined {
  switch (screen.name) {
    case 'comparison':
      return compared.group.least > 1
        ? groupPage(compared, isFirst, words)
        : comparisonPage(compared, screen.from ?? 0, isFirst, words);
    case 'moment':
      return momentPage(compared, screen.moment, words);
    case 'heard':
      return heardPage(compared, screen.from ?? 0, words);
    case 'heard-question':
      return heardQuestionPage(compared, screen.id, words);
    case 'talk':
      return talkPage(compared, words);
    case 'group':
      return groupPage(compared, isFirst, words);
    default:
      return undefined;
  }
}
