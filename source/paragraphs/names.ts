/** People, organisations and terms. */
import type { Words } from '../language/en.ts';
import type { Person, Term } from '../story/evidence.ts';
import type { Story } from '../story/story.ts';
import type { Paragraph } from '../layout/flow.ts';
import { span } from '../layout/line.ts';

export function personParagraphs(story: Story, person: Person, words: Words): readonly Paragraph[] {
  const account = person.account === undefined ? undefined : story.accounts.get(person.account);
  return [
    {
      spans: [
        { text: person.name, tone: 'strong', ...(account && { colour: account.colour }) },
        ...(account ? [span(`  ${account.name}`, 'faint')] : []),
      ],
    },
    { spans: [span(person.role)], gap: 0 },
    ...(person.later === undefined
      ? []
      : [{ spans: [span(`${words.knownLater}  `, 'later' as const), span(person.later)], gap: 0 }]),
  ];
}

export function termParagraphs(term: Term): readonly Paragraph[] {
  return [{ spans: [span(term.term, 'strong')] }, { spans: [span(term.meaning)], gap: 0 }];
}

/** Names and terms that occur in a text, in the order they first do. */
function namesIn(story: Story, text: string): readonly (Person | Term)[] {
  const found = story.mentions(text).flatMap(({ kind, id }) => {
    const entry = kind === 'person' ? story.people.get(id) : story.terms.get(id);
    return entry ? [entry] : [];
  });
  return [...new Set(found)];
}

const entryParagraphs = (story: Story, entry: Person | Term, words: Words): readonly Paragraph[] =>
  'name' in entry ? personParagraphs(story, entry, words) : termParagraphs(entry);

/** Those of the scene first, then all. */
export function namesParagraphs(story: Story, sceneText: string, words: Words): readonly Paragraph[] {
  const here = namesIn(story, sceneText);
  return [
    { spans: [span(words.names.title, 'strong')] },
    ...(here.length === 0
      ? []
      : [
          { spans: [span(words.names.here, 'later' as const)] },
          ...here.flatMap((entry) => entryParagraphs(story, entry, words)),
        ]),
    ...(story.people.size === 0 ? [] : [{ spans: [span(words.names.people, 'later' as const)], gap: 2 }]),
    ...[...story.people.values()].flatMap((person) => personParagraphs(story, person, words)),
    ...(story.terms.size === 0 ? [] : [{ spans: [span(words.names.terms, 'later' as const)], gap: 2 }]),
    ...[...story.terms.values()].flatMap((term) => termParagraphs(term)),
  ];
}
