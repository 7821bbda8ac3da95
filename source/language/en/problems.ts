/**
 * What is said of each kind of problem in a pack, by its code: a message and what to do. The codes are
 * lasting.
 */
import { count, list } from './count.ts';
import { tellingProblems, unknown } from './problems-of-tellings.ts';
import type { FigureReason, NoPackReason, Said } from '../reasons.ts';
import { said, shape, syntax } from './schema-faults.ts';

function noPack(folder: string, why: NoPackReason): Said {
  const which = 'Name the folder that holds story.json.';
  switch (why.kind) {
    case 'absent':
      return said(`There is no folder ${folder}.`, which);
    case 'no-folder':
      return said(`${folder} is not a folder.`, which);
    case 'no-story':
      return said(
        `There is no story.json in ${folder}; a scene pack has one.`,
        why.near === undefined ? which : `Rename ${why.near} to story.json.`,
      );
    case 'unreadable':
      return said(`The folder ${folder} cannot be read (${why.reason}).`, 'Check its permissions.');
    case 'too-many':
      return said(`${folder} holds more than ${why.most} scenes.`, 'Make two packs of it.');
    case 'too-large':
      return said(`The files of ${folder} hold more than ${why.mebibytes} MiB.`, 'Make two packs of it.');
  }
}

/** The first few ids of many, and how many more there are. */
const fewOf = (ids: readonly string[]): string => {
  const quoted = ids.map((id) => `"${id}"`);
  return list.format(
    quoted.length <= 8 ? quoted : [...quoted.slice(0, 7), count(ids.length - 7, 'other', 'others')],
  );
};

const unused =
  (kind: string) =>
  (id: string): Said =>
    said(`Nothing names the ${kind} "${id}".`, 'Use it, or take it out.');

const figureRanges: Record<FigureReason, Said> = {
  half: said('"low" and "high" stand together.', 'Write both, equal for one figure.'),
  'upside-down': said('"low" is above "high".', 'Exchange the two.'),
  'none-to-chart': said(
    'A chart cannot show what has no figure.',
    'Add "low" and "high", or "chart": false.',
  ),
};

export const problems = {
  // The folder and its files.
  'no-pack': noPack,
  'missing-file': (file: string, near: string | undefined) =>
    said(
      'The file is not there.',
      near === undefined ? `Every pack has one: write ${file}.` : `Rename ${near} to ${file}.`,
    ),
  'misnamed-file': (file: string, right: string) =>
    said(
      `The file ${file} is passed over: the name of a file of a pack ends in .json.`,
      `Rename it to ${right}; some systems show a name without its ending.`,
    ),
  'missing-folder': (chapter: string, near: string | undefined) =>
    said(
      `There is no folder of the chapter "${chapter}".`,
      near === undefined
        ? 'Make it and put the scenes of the chapter there, or take the chapter out.'
        : `Did you mean "${near}"? The folder is named as the chapter's id.`,
    ),
  'not-a-file': () => said('This is not a regular file.', 'Put the file itself here, no link and no folder.'),
  'not-a-folder': () => said('This is not a folder.', 'Put the folder itself here, no link and no file.'),
  'too-large': () => said('The file is larger than 4 MiB.', 'Split it, or see what else is in it.'),
  'not-utf-8': (isWide: boolean) =>
    isWide
      ? said('The file is in UTF-16.', 'Save it as UTF-8 in your editor; in PowerShell add: -Encoding utf8')
      : said('The file is not valid UTF-8.', 'Save it as UTF-8 in your editor.'),
  unreadable: (reason: string) => said(`It cannot be read (${reason}).`, 'Check its permissions.'),
  'file-name': (name: string) =>
    said(`The file name "${name}" is no id.`, 'Name it with lower-case letters, digits and single hyphens.'),
  'differs-in-case': (name: string, other: string) =>
    said(
      `"${name}" and "${other}" differ in case alone, and many disks hold only one of them.`,
      'Name one of them otherwise, in lower case.',
    ),
  'unread-translation': (language: string) =>
    said(
      `Translations are not read yet; this file in "${language}" is passed over.`,
      'Keep it outside the pack until they are. If it is a scene of its own, take the dot out of its name.',
    ),

  // One file.
  syntax,
  shape,
  'doubled-key': (key: string) => said(`The key "${key}" stands twice.`, 'Keep one of the two.'),
  'newer-format': (written: number, read: number) =>
    said(
      `The pack is written in format ${written}; this program reads ${read}.`,
      'Read it with a newer version of the program.',
    ),

  // Ids.
  'broken-link': unknown('scene', 'the chapter folders'),
  'unknown-moment': unknown('moment', 'story.json'),
  'unknown-account': unknown('account', 'accounts.json'),
  'unknown-place': unknown('place', 'places.json'),
  'unknown-source': unknown('source', 'sources.json'),
  'unknown-question': unknown('question', 'questions.json'),
  'unknown-claim': unknown('claim', 'questions.json'),
  /** `chapter` where it is a scene's, of another chapter too. */
  'doubled-id': (id: string, chapter?: string) =>
    chapter === undefined
      ? said(`The id "${id}" stands twice.`, 'Give one of the two an id of its own.')
      : said(`A scene "${id}" lies in "${chapter}" too.`, 'Rename one of the two files and the links to it.'),
  'doubled-mark': (mark: string) =>
    said(`Two accounts have the mark "${mark}".`, 'Choose another letter for one of them.'),
  'unused-account': unused('account'),
  'unused-place': unused('place'),
  'unused-source': unused('source'),
  'unused-question': unused('question'),
  'unused-person': unused('person'),
  'unused-term': unused('term'),

  // The ways through.
  'wrong-chapter': (moment: string, home: string, chapter: string) =>
    said(
      `The moment "${moment}" belongs to the chapter "${home}", this file lies in "${chapter}".`,
      `Move the file to ${home}/.`,
    ),
  'untold-moment': (moment: string) =>
    said(`No scene tells the moment "${moment}".`, 'Write one, or take the moment out.'),
  'no-ending': () =>
    said('The story has no ending.', 'Give the scene that ends it an "ending" in place of its choices.'),
  'dead-end': () =>
    said('The scene has neither choices nor an ending.', 'Add "choices", or name the "ending" it is.'),
  'ending-with-choices': () => said('An ending has no choices.', 'Take out "choices" or "ending".'),
  unreachable: () =>
    said('No way leads from the start to this scene.', 'Let a choice lead here, or take the scene out.'),
  'no-way-out': () =>
    said('No ending can be reached from this scene.', 'Let a way from here lead to an ending.'),
  'closed-circle': (scenes: readonly string[]) =>
    said(
      scenes.length === 1
        ? 'The scene leads only to itself; a reader who comes here cannot leave.'
        : `The scenes ${fewOf(scenes)} lead only to each other; a reader who comes here cannot leave.`,
      'Let a choice lead out, towards an ending.',
    ),
  'same-target': (to: string) =>
    said(`Two choices lead to "${to}".`, 'Join them, or let one lead elsewhere.'),
  'to-itself': () =>
    said('The choice leads to the scene it stands in.', 'Let it lead elsewhere, or take it out.'),

  // Every side is heard.
  'unoffered-account': (id: string) =>
    said(
      `No choice leads to a scene of the account "${id}".`,
      'Write a scene of it and let a choice lead there, or take the account out.',
    ),
  'one-account': (moment: string, account: string) =>
    said(
      `Only the account "${account}" tells the moment "${moment}".`,
      'Let another account tell it too; or, where no other was found, add "alone": true.',
    ),
  'not-alone': (moment: string) =>
    said(
      `"alone" stands at the moment "${moment}", and it is not one account that tells it.`,
      'Take "alone" out.',
    ),
  'no-talk': (moment: string) =>
    said(
      `Ways part at the moment "${moment}", and it has no "talk".`,
      'Add "talk": an open question, fair to every side.',
    ),

  // The words on the page.
  unsourced: () =>
    said(
      'This paragraph names no source.',
      'Add "sources"; or "editorial": true where the documentary speaks about its own record.',
    ),
  'half-attributed': () =>
    said('"speaker" and "said" stand together or not at all.', 'Add the other of the two.'),
  'unspoken-quotation': () => said('A quotation has a speaker.', 'Add "speaker" and "said".'),
  'later-unmarked': (horizon: string) =>
    said(`This was said or published after ${horizon} and is not marked.`, 'Add "later": true.'),
  'loaded-word': (word: string) =>
    said(
      `"${word}" is a loaded word and stands outside quotation marks.`,
      'Quote who said it, in quotation marks, or choose a neutral word.',
    ),
  'no-notice': () =>
    said(
      'The scene is marked "violence" and has no notice.',
      'Add "notice", with "words" and a "summary" for who skips the scene.',
    ),
  'unmarked-violence': () =>
    said(
      'A notice stands before the scene, and it is not marked "violence".',
      'Add "violence": true, or take the notice out.',
    ),
  'long-scene': (words: number, most: number) =>
    said(
      `The scene has ${count(words, 'word', 'words')}, more than ${most}.`,
      'Shorten it, or make two scenes of it.',
    ),
  'long-paragraph': (words: number, most: number) =>
    said(
      `The paragraph has ${count(words, 'word', 'words')}, more than ${most}.`,
      'Shorten it, or make two paragraphs of it.',
    ),
  'long-title': (signs: number, most: number) =>
    said(`The title has ${count(signs, 'sign', 'signs')}, more than ${most}.`, 'Shorten it.'),
  'long-label': (signs: number, most: number) =>
    said(`The label has ${count(signs, 'sign', 'signs')}, more than ${most}.`, 'Shorten it.'),
  'unclean-text': (text: string) =>
    said(`The text holds signs that are not shown: ${text}`, 'Take out what stands as \\u{…}.'),

  ...tellingProblems,

  // Days, places, figures, the language.
  'bad-date': (date: string) =>
    said(`There is no day "${date}".`, 'Write a day that is in the calendar; a span begins before it ends.'),
  'bad-language': (language: string) =>
    said(`There is no language "${language}".`, 'Write it as BCP 47 does: en, ru, kk.'),
  'half-placed': () =>
    said('"latitude" and "longitude" stand together.', 'Add the other of the two, or take this one out.'),
  'figure-range': (why: FigureReason) => figureRanges[why],
};
