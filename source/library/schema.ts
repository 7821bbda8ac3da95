/**
 * The shapes of a pack's files, in one place: types are inferred from here, the editors' JSON Schemas are generated
 * from here. Strict objects, so that a misspelt key is a problem and not a silence; no unions, because nobody can
 * write a readable message about a union that failed.
 */
import * as v from 'valibot';

/** The newest format of packs this program reads. */
export const format = 1;

const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  v.maxLength(64),
  v.description('Lower-case words with hyphens between. Chosen once, never changed, never used again.'),
);
const line = (about: string) => v.pipe(v.string(), v.regex(/\S/), v.maxLength(300), v.description(about));
const paragraph = (about: string) =>
  v.pipe(v.string(), v.regex(/\S/), v.maxLength(2000), v.description(about));
const date = (about: string) =>
  v.pipe(
    v.string(),
    v.regex(/^\d{4}(-\d\d(-\d\d)?)?~?(\/\d{4}(-\d\d(-\d\d)?)?~?)?$/),
    v.description(`${about} YYYY, YYYY-MM or YYYY-MM-DD; two with / between for a span; ~ behind for about.`),
  );
const list = <T extends v.GenericSchema>(item: T, most: number, about: string) =>
  v.pipe(v.array(item), v.maxLength(most), v.description(about));
const schemaKey = v.optional(v.pipe(v.string(), v.description('Where the editor finds this schema.')));

const block = v.strictObject({
  words: paragraph('One paragraph, two to four sentences.'),
  quotation: v.optional(v.pipe(v.boolean(), v.description('A direct quotation, set apart on the page.'))),
  sources: v.optional(list(id, 12, 'Ids of the sources that support these very words.')),
  speaker: v.optional(line('Whose word it is: a name and a role. Goes with "said".')),
  said: v.optional(date('The day it was said.')),
  later: v.optional(v.pipe(v.boolean(), v.description('It became known after the horizon of the story.'))),
  editorial: v.optional(
    v.pipe(
      v.boolean(),
      v.description('The documentary about the record itself: a silence, something not found.'),
    ),
  ),
});

const choice = v.strictObject({
  id: v.pipe(
    id,
    v.description('Lasting id of the choice, its own within the scene. Readings are kept by it.'),
  ),
  label: line('What the reader chooses: whose account, and which moment.'),
  to: v.pipe(id, v.description('Id of the scene it leads to.')),
});

export const sceneFile = v.strictObject({
  $schema: schemaKey,
  title: line('A noun or a plain phrase.'),
  moment: v.pipe(id, v.description('The moment it tells, one of its chapter in story.json.')),
  account: v.optional(v.pipe(id, v.description('Whose account it is. Left out: the narrator.'))),
  date: v.optional(date('When it happened.')),
  time: v.optional(line('The hour in words, where it is known.')),
  place: v.optional(v.pipe(id, v.description('Where it happened: an id of places.json.'))),
  notice: v.optional(
    v.strictObject({
      words: paragraph('What the scene tells of, one sentence, shown before it.'),
      summary: list(block, 4, 'What stands for the scene when a reader skips it.'),
    }),
  ),
  text: v.pipe(list(block, 12, 'The scene, a block a paragraph.'), v.minLength(1)),
  choices: v.optional(list(choice, 9, 'Where the reader can go. None only in an ending.')),
  ending: v.optional(line('The name of the ending this scene is.')),
  questions: v.optional(list(id, 12, 'Ids of the contested questions it touches.')),
});

export const storyFile = v.strictObject({
  $schema: schemaKey,
  format: v.pipe(v.number(), v.integer(), v.minValue(1), v.description('The format of the pack: 1.')),
  id: v.pipe(id, v.description('Lasting id of the story.')),
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/), v.description('BCP 47: en, ru, kk.')),
  title: line('Its name.'),
  subtitle: line('One line under the name.'),
  when: line('Where and when it is set.'),
  notice: paragraph('What a reader should know before beginning.'),
  drawing: v.optional(
    list(
      v.pipe(v.string(), v.maxLength(72)),
      12,
      'A drawing for the title page, line by line, at most 72 wide.',
    ),
  ),
  about: list(paragraph('A paragraph.'), 20, 'What this is, how it was made, what it is not.'),
  credits: list(paragraph('A paragraph.'), 20, 'Who made it, from what, under which licence.'),
  start: v.pipe(id, v.description('Id of the first scene.')),
  horizon: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/), v.description('Last day of "then", YYYY-MM-DD.')),
  chapters: v.pipe(
    list(
      v.strictObject({
        id: v.pipe(id, v.description('Also the name of the folder that holds its scenes.')),
        title: line('Its name.'),
        span: date('The days it covers.'),
        moments: v.pipe(
          list(v.strictObject({ id, title: line('A noun.') }), 100, 'Its moments in the order of the story.'),
          v.minLength(1),
        ),
      }),
      100,
      'The chapters in order.',
    ),
    v.minLength(1),
  ),
});

export const accountsFile = v.strictObject({
  $schema: schemaKey,
  accounts: list(
    v.strictObject({
      id,
      name: line('Its name on the page.'),
      mark: v.pipe(
        v.string(),
        v.regex(/^[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ]$/),
        v.description('One capital letter, its own.'),
      ),
      colour: v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/), v.description('#rrggbb')),
      who: paragraph('Who they are.'),
      interest: paragraph('What they stand to gain.'),
    }),
    12,
    'The accounts in the order they are named.',
  ),
});

export const sourcesFile = v.strictObject({
  $schema: schemaKey,
  sources: list(
    v.strictObject({
      id,
      publisher: line('Who published it.'),
      title: line('Its title.'),
      author: v.optional(line('Who wrote it, where known.')),
      date: v.optional(date('When it was published.')),
      url: v.optional(
        v.pipe(
          v.string(),
          v.regex(/^https?:\/\/[^\s"<>]+$/),
          v.maxLength(500),
          v.description('Its address.'),
        ),
      ),
      perspective: line('From where it speaks, in a few words.'),
    }),
    5000,
    'Every record that something cites.',
  ),
});

export const placesFile = v.strictObject({
  $schema: schemaKey,
  places: list(v.strictObject({ id, name: line('Its name on the page.') }), 500, 'The places of the story.'),
});

export const questionsFile = v.strictObject({
  $schema: schemaKey,
  questions: list(
    v.strictObject({ id, title: line('The question, with its question mark.') }),
    200,
    'What the accounts answer differently.',
  ),
});

export type BlockFile = v.InferOutput<typeof block>;
export type SceneFile = v.InferOutput<typeof sceneFile>;
export type StoryFile = v.InferOutput<typeof storyFile>;

/** Every kind of file, by the name its JSON Schema has. */
export const shapes = {
  story: storyFile,
  accounts: accountsFile,
  sources: sourcesFile,
  places: placesFile,
  questions: questionsFile,
  scene: sceneFile,
} as const;

export type Shape = keyof typeof shapes;
