/**
 * What stands between a key and its page, on the whole documentary: the page's content, laid out for a window. The
 * first row is the yardstick; the others are read as ratios to it. `npm run bench`.
 */
import { bench, describe } from 'vitest';
import { en } from '../source/language/en.ts';
import { open } from '../test/helpers/open.ts';
import type { Seat } from '../source/reading/desk.ts';
import { begin, type Reading } from '../source/reading/reading.ts';
import { record, replay } from '../source/reading/replay.ts';
import { openSession } from '../source/reading/session.ts';
import { storyFrom } from '../source/story/story.ts';
import { layPage } from '../source/terminal/page-layout.ts';
import type { PageContent } from '../source/terminal/page.ts';
import { accountsPage } from '../source/terminal/pages/accounts.ts';
import { pathPage, sourcesPage } from '../source/terminal/pages/evidence.ts';
import {
  figuresPage,
  placesPage,
  namesPage,
  questionPage,
  questionsPage,
  searchPage,
  timelinePage,
} from '../source/terminal/pages/lookup.ts';
import { aboutPage } from '../source/terminal/pages/menus.ts';
import { scenePage } from '../source/terminal/pages/scene.ts';

const { data } = open('scenes');
if (!data) throw new Error('The documentary has errors.');
const text = JSON.stringify(data);
const story = storyFrom(data);

/** A reading to an ending, always by the first choice. */
let reading: Reading = begin(story);
for (;;) {
  const { here } = replay(story, reading);
  const choice = here.scene.choices[0];
  if (!choice) break;
  reading = record(story, reading, { kind: 'choose', at: here.scene.id, choice: choice.id });
}
const session = openSession(story, { reading, place: 0 }, () => undefined);
const seat: Seat = { session, name: () => 'bench', edited: { kind: 'same' }, movesBefore: 0 };
const shown = (content: PageContent): void => void layPage(content, 120, 40);

describe('a page', () => {
  bench('yardstick: parse the compiled story', () => void JSON.parse(text));
  bench('scene', () => shown(scenePage(seat, en)));
  bench('sources', () => shown(sourcesPage(story, session.state().path.here, en)));
  bench('questions', () => shown(questionsPage(seat, en)));
  bench('question', () => shown(questionPage(seat, 'opened-fire', en)));
  bench('timeline', () => shown(timelinePage(seat, en)));
  bench('names', () => shown(namesPage(seat, en)));
  bench('map', () => shown(placesPage(seat, en)));
  bench('figures', () => shown(figuresPage(story, en)));
  bench('search', () => shown(searchPage(seat, 'kasymov', false, en)));
  bench('path', () => shown(pathPage(seat, undefined, en)));
  bench('about', () => shown(aboutPage(story, en)));
  bench('accounts', () => shown(accountsPage(story, ['strikers', 'state', 'outside'], en)));
});

describe('the way of a reading', () => {
  bench('replay to an ending', () => void replay(story, reading));
});
