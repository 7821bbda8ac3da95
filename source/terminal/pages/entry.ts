/** One person, term, event or place, as search leads to it. */
import type { Paragraph } from '../../layout/flow.ts';
import { span } from '../../layout/line.ts';
import { personParagraphs, termParagraphs } from '../../paragraphs/names.ts';
import { eventParagraphs } from '../../paragraphs/timeline.ts';
import { peopleMet } from '../../reading/told.ts';
import type { Story } from '../../story/story.ts';
import type { EntryKind, PageContent, ScreenNamed, Seated } from '../page.ts';
import { pageOver } from './common.ts';

/** A kind of entry: where one is found, and what its page says. */
const kind = <Entry>(
  find: (story: Story, id: string) => Entry | undefined,
  say: (shown: Seated, entry: Entry) => readonly Paragraph[],
) => ({
  has: (story: Story, id: string): boolean => find(story, id) !== undefined,
  say(shown: Seated, id: string): readonly Paragraph[] {
    const entry = find(shown.story, id);
    return entry ? say(shown, entry) : [];
  },
});

const kinds: Record<EntryKind, ReturnType<typeof kind>> = {
  person: kind(
    ({ people }, id) => people.get(id),
    ({ story, seat, words }, person) => {
      const { path } = seat.session.state();
      return personParagraphs(story, path, person, peopleMet(story, path).get(person.id) ?? [], words);
    },
  ),
  term: kind(
    ({ terms }, id) => terms.get(id),
    (_, term) => termParagraphs(term),
  ),
  event: kind(
    ({ timeline }, id) => timeline.find((event) => event.id === id),
    ({ story, words }, event) => eventParagraphs(story, event, words),
  ),
  place: kind(
    ({ places }, id) => places.get(id),
    (_, { name, about = '' }) => [
      { spans: [span(name, 'strong')] },
      ...(about === '' ? [] : [{ spans: [span(about)], gap: 0 }]),
    ],
  ),
};

export const hasEntry = (story: Story, { kind, id }: ScreenNamed<'entry'>): boolean =>
  kinds[kind].has(story, id);

export const entryPage = (shown: Seated, { kind, id }: ScreenNamed<'entry'>): PageContent =>
  pageOver(`entry ${kind} ${id}`, kinds[kind].say(shown, id), shown.words);
