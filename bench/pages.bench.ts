/**
 * What stands between a key and its page, on the whole documentary: the page's content, laid out for a
 * window. The first row is the yardstick; the others are read as ratios to it. `npm run bench`.
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
import type { Screen } from '../source/terminal/page.ts';
import { pageOf } from '../source/terminal/screens.ts';
import { deskOf } from '../test/helpers/desk.ts';

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
const made = { story, desk: deskOf(story), words: en, seat, messages: [], width: 111 };
const shows = (screen: Screen): void =>
  bench(screen.name, () => void layPage(pageOf(made, [screen]), 120, 40));

describe('a page', () => {
  bench('yardstick: parse the compiled story', () => void JSON.parse(text));
  shows({ name: 'scene' });
  shows({ name: 'sources' });
  shows({ name: 'questions' });
  shows({ name: 'question', id: 'opened-fire' });
  shows({ name: 'timeline' });
  shows({ name: 'names' });
  shows({ name: 'places' });
  shows({ name: 'figures' });
  shows({ name: 'search', query: 'kasymov', typing: false });
  shows({ name: 'path' });
  shows({ name: 'about' });
  shows({ name: 'accounts', accounts: ['strikers', 'state', 'outside'] });
});
