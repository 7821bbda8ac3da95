/** People, organisations and terms: a person as far as the path has met them. */
import type { Words } from '../language/words.ts';
import { heading, type Paragraph, under } from '../layout/flow.ts';
import { span } from '../layout/line.ts';
import type { Path } from '../reading/replay.ts';
import { knowsLater, namesShown, peopleMet, type ToldOf } from '../reading/told.ts';
import type { Person, Term } from '../story/evidence.ts';
import type { Story } from '../story/story.ts';
import { dateText } from './dates.ts';
import type { LookUp } from './look-up.ts';

/**
 * A person by role, and what the path was told of them, the newest last; what became of them where it came to
 * know.
 */
export function personParagraphs(
  story: Story,
  path: Path,
  person: Person,
  told: readonly ToldOf[],
  words: Words,
): readonly Paragraph[] {
  const account = person.account === undefined ? undefined : story.accounts.get(person.account);
  return [
    {
      spans: [
        { text: person.name, tone: 'strong', ...(account && { colour: account.colour }) },
        ...(account ? [span(`  ${account.name}`, 'faint')] : []),
      ],
      heads: true,
    },
    under(person.role),
    ...told.map(({ scene, words: sentences }): Paragraph => {
      const date = scene.date === undefined ? '' : dateText(scene.date, words);
      return {
        spans: [span(`${words.names.told(date, scene.title)} `, 'faint'), span(sentences)],
        margin: span('   '),
        gap: 0,
      };
    }),
    ...(person.later !== undefined && knowsLater(story, path, person)
      ? [{ spans: [span(`${words.knownLater}  `, 'later' as const), span(person.later)], gap: 0 }]
      : []),
  ];
}

export const termParagraphs = ({ term, meaning }: Term): readonly Paragraph[] => [
  heading(term),
  under(meaning),
];

/** Those of the scene first; then the people the path has met before, and all other terms. */
export const names: LookUp = {
  isIn: ({ people, terms }) => people.size + terms.size > 0,
  say: ({ story, path, words }) => namesParagraphs(story, path, words),
  spread: 'columns',
};

function namesParagraphs(story: Story, path: Path, words: Words): readonly Paragraph[] {
  const met = peopleMet(story, path);
  const entry = (each: Person | Term): readonly Paragraph[] =>
    'name' in each
      ? personParagraphs(story, path, each, met.get(each.id) ?? [], words)
      : termParagraphs(each);
  const here = [...namesShown(story, path.here)].flatMap(
    (id) => story.people.get(id) ?? story.terms.get(id) ?? [],
  );
  const isElsewhere = ({ id }: Person | Term): boolean => !here.some((each) => each.id === id);
  const people = [...story.people.values()].filter((each) => met.has(each.id) && isElsewhere(each));
  const terms = [...story.terms.values()].filter(isElsewhere);
  return [
    ...(story.people.size === 0 ? [] : [under(words.names.intro, 'faint')]),
    ...(here.length === 0 ? [] : [heading(words.names.here, 'later'), ...here.flatMap(entry)]),
    ...(people.length === 0 ? [] : [{ ...heading(words.names.people, 'later'), gap: 2 }]),
    ...people.flatMap(entry),
    ...(terms.length === 0 ? [] : [{ ...heading(words.names.terms, 'later'), gap: 2 }]),
    ...terms.flatMap((term) => termParagraphs(term)),
  ];
}
