/** One person, term, event or place, as search leads to it. */
import type { Words } from '../language/words.ts';
import { type Paragraph, said, under } from '../layout/flow.ts';
import type { Path } from '../reading/replay.ts';
import { peopleMet } from '../reading/told.ts';
import type { Story } from '../story/story.ts';
import { personParagraphs, termParagraphs } from './names.ts';
import { eventParagraphs } from './timeline.ts';

/** Evidence that has a page of its own when it is looked up. */
export type EntryKind = 'person' | 'term' | 'event' | 'place';

/** Whose entry it is for. */
interface Reader {
  readonly story: Story;
  readonly path: Path;
  readonly words: Words;
}

/** A kind of entry: where one is found, and what its page says. */
const kind = <Entry>(
  find: (story: Story, id: string) => Entry | undefined,
  say: (reader: Reader, entry: Entry) => readonly Paragraph[],
) => ({
  has: (story: Story, id: string): boolean => find(story, id) !== undefined,
  say(reader: Reader, id: string): readonly Paragraph[] {
    const entry = find(reader.story, id);
    return entry ? say(reader, entry) : [];
  },
});

const kinds: Record<EntryKind, ReturnType<typeof kind>> = {
  person: kind(
    ({ people }, id) => people.get(id),
    ({ story, path, words }, person) =>
      personParagraphs(story, path, person, peopleMet(story, path).get(person.id) ?? [], words),
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
    (_, { name, about = '' }) => [said(name, 'strong'), ...(about === '' ? [] : [under(about)])],
  ),
};

export const hasEntry = (story: Story, { kind, id }: { kind: EntryKind; id: string }): boolean =>
  kinds[kind].has(story, id);

export const entryParagraphs = (reader: Reader, kind: EntryKind, id: string): readonly Paragraph[] =>
  kinds[kind].say(reader, id);
