/** One person, term, event or place, as search leads to it. */
import type { Words } from '../../language/en.ts';
import type { Paragraph } from '../../layout/flow.ts';
import { span } from '../../layout/line.ts';
import { personParagraphs, termParagraphs } from '../../paragraphs/names.ts';
import { eventParagraphs } from '../../paragraphs/timeline.ts';
import type { Story } from '../../story/story.ts';
import type { EntryKind, PageContent, ScreenNamed, Shown } from '../page.ts';
import { pageOver } from './common.ts';

/** A kind of entry: where one is found, and what its page says. */
const kind = <Entry>(
  find: (story: Story, id: string) => Entry | undefined,
  say: (story: Story, entry: Entry, words: Words) => readonly Paragraph[],
) => ({
  has: (story: Story, id: string): boolean => find(story, id) !== undefined,
  say(story: Story, id: string, words: Words): readonly Paragraph[] {
    const entry = find(story, id);
    return entry ? say(story, entry, words) : [];
  },
});

const kinds: Record<EntryKind, ReturnType<typeof kind>> = {
  person: kind(({ people }, id) => people.get(id), personParagraphs),
  term: kind(
    ({ terms }, id) => terms.get(id),
    (_, term) => termParagraphs(term),
  ),
  event: kind(({ timeline }, id) => timeline.find((event) => event.id === id), eventParagraphs),
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

export const entryPage = ({ story, words }: Shown, { kind, id }: ScreenNamed<'entry'>): PageContent =>
  pageOver(`entry ${kind} ${id}`, kinds[kind].say(story, id, words), words);
