import * as v from 'valibot';
import {
  date,
  flag,
  id,
  language,
  line,
  list,
  paragraph,
  publicDay,
  schemaKey,
  short,
  sourceIds,
} from './parts.ts';

const block = v.strictObject({
  words: paragraph('One paragraph, two to four sentences.'),
  quotation: flag('A direct quotation, set apart on the page.'),
  sources: v.optional(list(id, 12, 'Ids of the sources that support these very words.'), []),
  speaker: v.optional(line('Whose word it is: a name and a role. Goes with "said".')),
  said: v.optional(date('The day it was said.')),
  public: publicDay,
  later: flag('It became known after the horizon of the story.'),
  editorial: flag('The documentary about the record itself: a silence, something not found.'),
});

const told = v.strictObject({
  words: paragraph('One paragraph, as the teller tells it, without "she said".'),
  sources: sourceIds(1),
});

const telling = v.strictObject({
  teller: line('Who tells, as it stands at the head: a person or a document.'),
  short: short('The teller in a word or two.'),
  person: v.optional(v.pipe(id, v.description('Id of the teller in people.json.'))),
  presence: v.pipe(
    v.picklist(['there', 'told', 'sums-up', 'document']),
    v.description('Was there, was told by others, sums up; a document only says.'),
  ),
  to: v.optional(line('To whom, or as what: "to a newspaper", "as a witness in court".')),
  said: date('When it was said.'),
  public: publicDay,
  from: v.optional(language('The language it is translated from')),
  text: v.pipe(list(told, 12, 'What is told, a block a paragraph.'), v.minLength(1)),
  end: v.optional(v.pipe(v.picklist(['page']), v.description('"page": it could be read no further.'))),
  goesOn: v.optional(v.pipe(id, v.description('Id of the scene in which the teller goes on.'))),
});

const against = v.strictObject({
  speaker: line('Who says otherwise.'),
  short: short('The speaker in a word or two.'),
  account: v.optional(v.pipe(id, v.description('The account whose word it is.'))),
  to: v.optional(line('To whom, or as what.')),
  said: date('When it was said.'),
  public: publicDay,
  words: paragraph('What it says, two or three sentences.'),
  sources: sourceIds(1),
  before: flag('It stands before the telling.'),
});

const crossing = v.strictObject({
  from: v.pipe(id, v.description('Id of the scene one comes from, of the same moment.')),
  words: line('What changes, positive on both sides.'),
});

const choice = v.strictObject({
  id: v.pipe(
    id,
    v.description('Lasting id of the choice, its own within the scene. Readings are kept by it.'),
  ),
  label: line('What the reader chooses: what is told there.'),
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
  violence: flag('It describes violence or death; a notice stands before it.'),
  notice: v.optional(
    v.strictObject({
      words: paragraph('What the scene tells of, one sentence, shown before it.'),
      summary: list(block, 4, 'What stands for the scene when a reader skips it.'),
    }),
  ),
  text: v.optional(
    list(block, 12, 'The scene, a block a paragraph; with tellings, what the narrator says before them.'),
    [],
  ),
  tellings: v.optional(list(telling, 2, 'Who tells it, one or two, each with a head of its own.'), []),
  provenance: v.optional(
    v.strictObject({
      words: paragraph('How the telling came to us: who took it down, what the teller had at stake.'),
      sources: sourceIds(1),
    }),
  ),
  against: v.optional(against),
  crossings: v.optional(list(crossing, 12, 'Lines for who comes from another telling of this moment.'), []),
  choices: v.optional(list(choice, 9, 'Where the reader can go. None only in an ending.'), []),
  ending: v.optional(line('The name of the ending this scene is.')),
  questions: v.optional(
    list(id, 12, 'Ids of the contested questions it touches, besides those of its claims.'),
    [],
  ),
  claims: v.optional(list(id, 30, 'Ids of the claims it tells.'), []),
});

/** A scene as it stands in its file. */
export type SceneFile = v.InferInput<typeof sceneFile>;
/** The same once it is read, with what was left out filled in. */
export type SceneContent = v.InferOutput<typeof sceneFile>;
export type BlockContent = v.InferOutput<typeof block>;
