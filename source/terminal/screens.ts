/**
 * Which screens there are: the page of each, and whether a story that is being written still has what it
 * shows.
 */
import { forLookUps, missing } from '../paragraphs/look-ups.ts';
import type { Story } from '../story/story.ts';
import type {
  Action,
  ComparedScreen,
  PageContent,
  Screen,
  ScreenNamed,
  Seated,
  Shown,
  StoryMapScreen,
} from './page.ts';
import { aboutPage } from './pages/about.ts';
import { accountsPage } from './pages/accounts.ts';
import { chooseReadingsPage } from './pages/choose-readings.ts';
import { comparisonPage, momentPage } from './pages/comparison.ts';
import { hasEntry } from '../paragraphs/entry.ts';
import { atFound } from './pages/found.ts';
import { groupPage } from './pages/group.ts';
import { heardPage, heardQuestionPage } from './pages/heard.ts';
import { helpPage } from './pages/help.ts';
import { asidePage, othersPage } from './pages/others.ts';
import { entryPage, lookUpPage } from './pages/look-up.ts';
import { pathPage } from './pages/path.ts';
import { proposalPage, sidesPage } from './pages/proposal.ts';
import { claimPage, questionPage, questionsPage } from './pages/questions.ts';
import { quietPage } from './pages/quiet.ts';
import { readingsPage } from './pages/readings.ts';
import { scenePage } from './pages/scene.ts';
import { searchPage } from './pages/search.ts';
import { sourcePage, sourcesPage } from './pages/sources.ts';
import { momentScenesPage, storyMapPage } from './pages/story-map.ts';
import { talkPage } from './pages/talk.ts';
import { hoursPage, timelinePage } from './pages/timeline.ts';
import { titlePage } from './pages/title.ts';
import { toldPage } from './pages/told.ts';

interface Entry<Each> {
  readonly page: (shown: Shown, screen: Each) => PageContent;
  /** Always, unless said. */
  readonly isThere?: (story: Story, screen: Each) => boolean;
}

/** A page of the reading; where there is none, the title page. */
const ofSeat =
  <Each>(page: (shown: Seated, screen: Each) => PageContent) =>
  (shown: Shown, screen: Each): PageContent =>
    shown.seat ? page({ ...shown, seat: shown.seat }, screen) : titlePage(shown);

/** A kind of evidence that not every story has. */
const unlessMissing = (story: Story, { name }: Screen): boolean => !missing(story).has(name);

/** Readings that were compared as the story is. */
const isOf = (story: Story, { compared }: ComparedScreen): boolean => compared.story === story;

/** Paths that were walked through the story as it is. */
const isWalked = (story: Story, { readings }: Pick<StoryMapScreen, 'readings'>): boolean =>
  readings.every(({ path: { here } }) => story.scenes.get(here.scene.id) === here.scene);

const screens: { readonly [Name in Screen['name']]: Entry<ScreenNamed<Name>> } = {
  title: { page: titlePage },
  readings: { page: readingsPage },
  about: { page: aboutPage },
  scene: { page: ofSeat(scenePage) },
  sources: {
    page: sourcesPage,
    isThere: (story, { scene }) => scene === undefined || story.scenes.has(scene),
  },
  questions: { page: ofSeat(questionsPage), isThere: unlessMissing },
  question: { page: ofSeat(questionPage), isThere: ({ questions }, { id }) => questions.has(id) },
  claim: { page: claimPage, isThere: ({ claims }, { id }) => claims.has(id) },
  source: { page: sourcePage, isThere: ({ sources }, { id }) => sources.has(id) },
  timeline: { page: ofSeat(timelinePage), isThere: unlessMissing },
  hours: { page: hoursPage, isThere: ({ days }, { day }) => days.some(({ id }) => id === day) },
  told: { page: ofSeat(toldPage) },
  quiet: { page: ofSeat(quietPage) },
  entry: { page: ofSeat(entryPage), isThere: hasEntry },
  ...forLookUps(() => ({ page: ofSeat(lookUpPage), isThere: unlessMissing })),
  search: { page: ofSeat(searchPage) },
  found: {
    page: (shown, { screen, query }) => atFound(entryOf(screen).page(shown, screen as never), query),
    isThere: (story, { screen }) => isThere(story, screen),
  },
  others: { page: ofSeat(othersPage), isThere: ({ moments }, { moment }) => moments.has(moment) },
  aside: { page: asidePage, isThere: ({ scenes }, { scene }) => scenes.has(scene) },
  path: { page: ofSeat(pathPage) },
  help: { page: helpPage },
  accounts: { page: accountsPage },
  'choose-readings': { page: chooseReadingsPage },
  comparison: { page: comparisonPage, isThere: isOf },
  moment: { page: momentPage, isThere: isOf },
  heard: { page: heardPage, isThere: isOf },
  'heard-question': { page: heardQuestionPage, isThere: isOf },
  talk: { page: talkPage, isThere: isOf },
  proposal: { page: proposalPage, isThere: isOf },
  sides: { page: sidesPage, isThere: isOf },
  group: { page: groupPage, isThere: isOf },
  map: { page: storyMapPage, isThere: isWalked },
  'moment-scenes': { page: momentScenesPage, isThere: isWalked },
};

/** TypeScript does not see that the line of a screen's name takes that screen. */
const entryOf = ({ name }: Screen): Entry<never> => screens[name];

export const isThere = (story: Story, screen: Screen): boolean =>
  entryOf(screen).isThere?.(story, screen as never) ?? true;

/** The page of the last of these screens; where there is none, of the scene or the title. */
export function pageOf(shown: Omit<Shown, 'isFirst' | 'below'>, stack: readonly Screen[]): PageContent {
  const screen: Screen = stack.at(-1) ?? { name: shown.seat ? 'scene' : 'title' };
  const below = (): PageContent => pageOf(shown, stack.slice(0, -1));
  return entryOf(screen).page({ ...shown, isFirst: stack.length < 2, below }, screen as never);
}

/** The screens that lie on each other after one is opened, takes the place of the uppermost, or closes. */
export function screensAfter(
  stack: readonly Screen[],
  action: Extract<Action, { readonly do: 'show' | 'replace' | 'close' }>,
): readonly Screen[] {
  if (action.do === 'show') return [...stack, action.screen];
  const under = stack.slice(0, -1);
  if (action.do === 'replace') return [...under, action.screen];
  return under.length > 0 ? under : stack;
}
