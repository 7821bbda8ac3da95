/**
 * What is said of who tells, what stands against it, how it is offered, and silence; by the codes of
 * problems.
 */
import { count } from './count.ts';
import type { Said } from '../reasons.ts';
import { said } from './schema-faults.ts';

/** An id that nothing has. */
export const unknown =
  (kind: string, where: string) =>
  (id: string, near: string | undefined): Said =>
    said(
      `There is no ${kind} "${id}".`,
      near === undefined ? `Add it to ${where}, or take it out here.` : `Did you mean "${near}"?`,
    );

export const tellingProblems = {
  // Who tells, and what stands against it.
  'empty-scene': () => said('The scene says nothing.', 'Add "text", or "tellings".'),
  'both-ends': () =>
    said(
      '"end" and "goesOn" do not stand together.',
      'Keep "end" where the page ended, "goesOn" where you stop.',
    ),
  'same-teller': (short: string) =>
    said(
      `Both tellers of the scene are "${short}" in short.`,
      'Give each a short name of its own: it stands before each paragraph.',
    ),
  'no-against': () =>
    said(
      'Nothing stands against this telling.',
      'Add "against" where somebody contradicts it; where nobody does, leave it.',
    ),
  'own-against': () =>
    said('The speaker of "against" is who tells.', 'Let somebody else speak, or take "against" out.'),
  'against-has-scene': (scene: string) =>
    said(
      `The speaker of "against" tells this moment in "${scene}".`,
      'Let a choice lead there, and choose a speaker who has no scene of the moment.',
    ),
  'long-against': (words: number, most: number) =>
    said(`"against" has ${count(words, 'word', 'words')}, more than ${most}.`, 'Shorten it.'),
  'long-provenance': (words: number, most: number) =>
    said(`"provenance" has ${count(words, 'word', 'words')}, more than ${most}.`, 'Shorten it.'),
  'crossing-elsewhere': (from: string) =>
    said(
      `"${from}" does not tell the same moment in another scene.`,
      'A crossing leads from another telling of the same moment.',
    ),
  'unmet-crossing': (from: string) =>
    said(
      `No choice of "${from}" leads here: nobody reads this line.`,
      `Let a choice of "${from}" lead here, or take the line out.`,
    ),
  'untold-claim': (claim: string) =>
    said(
      `The scene cites none of the records of the claim "${claim}".`,
      'Take the claim out, or cite the record that it is told from.',
    ),
  'unknown-name': (id: string, near: string | undefined) =>
    said(
      `There is no person and no term "${id}".`,
      near === undefined ? 'Add it to people.json or glossary.json.' : `Did you mean "${near}"?`,
    ),
  'stray-mark': (id: string) =>
    said(
      `The mark [[${id}]] is not read here.`,
      'Write the name out: marks stand in the words of scenes alone, not in titles, labels and notices.',
    ),
  'unknown-person': unknown('person', 'people.json'),
  'unknown-chapter': unknown('chapter', 'story.json'),
  'unknown-hour': unknown('entry', 'the entries of the day'),

  // Choices and silences, as the pack's own rules have them.
  crowded: (choices: number, most: number) =>
    said(
      `${count(choices, 'choice stands', 'choices stand')} together, more than ${most}.`,
      'Take some out: what is left aside here can be reached with o.',
    ),
  'bare-label': () =>
    said(
      'The label only names an account and a moment.',
      'Say what is told there: a person, a thing, a number, an hour.',
    ),
  'same-label': (label: string) => said(`Two labels are "${label}".`, 'Let each say what its scene holds.'),
  'no-silence': (account: string, moment: string) =>
    said(
      `"${account}" tells nothing of the moment "${moment}", and no record says how it was looked for.`,
      'Add an entry to silences.json.',
    ),
  'not-silent': (account: string, moment: string) =>
    said(`"${account}" tells the moment "${moment}".`, 'Take the record of its silence out.'),
  'silent-words': (phrase: string) =>
    said(
      `"${phrase}" says that something was not found.`,
      'Put it on record in silences.json, and take it out of the scene.',
    ),
  'hour-outside': (day: string, span: string) =>
    said(`The day ${day} lies outside of its chapter, ${span}.`, 'Name the chapter that tells the day.'),
  'hours-disorder': () =>
    said('The hours are out of order.', 'Entries follow the day, and "to" stands after "from".'),
  untranslated: () =>
    said(
      'This quotation is translated, and its original is not kept.',
      'Add it to quotations.json; where it was said so, write “…” (in English).',
    ),
  'unused-quotation': (id: string) =>
    said(`No scene quotes "${id}" in these words.`, 'Use its one wording, or take it out.'),
  'not-later': () => said('This was public by the horizon.', 'Take "later" out, or mend "public".'),
  'misses-scene': (scene: string) =>
    said(`A way leads to this ending past the scene "${scene}".`, 'Let every way pass it.'),
  'later-at-horizon': () =>
    said(
      'This became known after the horizon, and the scene is to hold only what was known then.',
      'Take it out, or take the scene out of "then" in story.json.',
    ),
};
