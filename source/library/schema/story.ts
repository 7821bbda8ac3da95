import * as v from 'valibot';
import { date, flag, id, language, line, list, paragraph, schemaKey, whole } from './parts.ts';

/** The newest format of packs this program reads. */
export const format = 1;

const moment = v.strictObject({
  id,
  title: line('A noun.'),
  talk: v.optional(line('An open question, fair to every side, for readers who parted at this moment.')),
  alone: flag('One account alone tells it: of no other was anything found.'),
});

/** What this pack asks of itself, and other packs need not. */
const rules = v.strictObject({
  against: flag('Every scene of an account has a word against it.'),
  silences: flag('Where an account tells nothing of a moment, a record says how it was looked for.'),
  claims: flag('A scene cites a record of each claim it is said to tell.'),
  quotations: flag('What a translated telling quotes is kept with its original.'),
  labels: v.optional(
    v.pipe(whole, v.description('Most signs of a label, which says what is told there; 0: any.')),
    0,
  ),
  group: v.optional(v.pipe(whole, v.description('Most choices under one heading; 0: any.')), 0),
  choices: v.optional(v.pipe(whole, v.description('Most choices of a scene; 0: any.')), 0),
  pass: v.optional(v.pipe(id, v.description('Id of a scene that every way to an ending passes.'))),
  then: v.optional(list(id, 20, 'Ids of scenes that hold only what was known by the horizon.'), []),
  silent: v.optional(
    list(line('A phrase.'), 100, 'Phrases that say something was not found; they belong into silences.json.'),
    [],
  ),
});

const noRules = v.parse(rules, {});

export const storyFile = v.strictObject({
  $schema: schemaKey,
  format: v.pipe(v.number(), v.integer(), v.minValue(1), v.description('The format of the pack: 1.')),
  id: v.pipe(id, v.description('Lasting id of the story.')),
  language: language('The language of its words'),
  title: line('Its name.'),
  subtitle: line('One line under the name.'),
  when: line('Where and when it is set.'),
  prefix: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[a-z]{2,4}$/),
      v.description('Two to four letters that path codes of this story begin with.'),
    ),
    'st',
  ),
  notice: paragraph('What a reader should know before beginning.'),
  drawing: v.optional(
    list(
      v.pipe(v.string(), v.maxLength(72)),
      12,
      'A drawing for the title page, line by line, at most 72 wide.',
    ),
    [],
  ),
  about: list(paragraph('A paragraph.'), 20, 'What this is, how it was made, what it is not.'),
  credits: list(paragraph('A paragraph.'), 20, 'Who made it, from what, under which licence.'),
  start: v.pipe(id, v.description('Id of the first scene.')),
  loaded: v.optional(
    list(
      line('A word, in each of its forms an entry of its own.'),
      200,
      'Loaded words: on a page they stand in quotation marks alone, in the mouth of who said them.',
    ),
    [],
  ),
  rules: v.optional(rules, noRules),
  asked: v.optional(list(id, 6, 'Ids of the questions of which an ending says what one was told.'), []),
  horizon: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/), v.description('Last day of "then", YYYY-MM-DD.')),
  chapters: v.pipe(
    list(
      v.strictObject({
        id: v.pipe(id, v.description('Also the name of the folder that holds its scenes.')),
        title: line('Its name.'),
        span: date('The days it covers.'),
        moments: v.pipe(list(moment, 100, 'Its moments in the order of the story.'), v.minLength(1)),
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
      brief: v.optional(line('Both in one line, for the page before the first choice.')),
    }),
    12,
    'The accounts in the order they are named.',
  ),
});

export type MomentContent = v.InferOutput<typeof moment>;

/** `story.json` as it stands on disk. */
export type StoryFile = v.InferInput<typeof storyFile>;
