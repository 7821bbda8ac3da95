import * as v from 'valibot';
import { date, flag, id, line, list, paragraph, schemaKey } from './parts.ts';

const block = v.strictObject({
  words: paragraph('One paragraph, two to four sentences.'),
  quotation: flag('A direct quotation, set apart on the page.'),
  sources: v.optional(list(id, 12, 'Ids of the sources that support these very words.'), []),
  speaker: v.optional(line('Whose word it is: a name and a role. Goes with "said".')),
  said: v.optional(date('The day it was said.')),
  later: flag('It became known after the horizon of the story.'),
  editorial: flag('The documentary about the record itself: a silence, something not found.'),
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
  violence: flag('It describes violence or death; a notice stands before it.'),
  notice: v.optional(
    v.strictObject({
      words: paragraph('What the scene tells of, one sentence, shown before it.'),
      summary: list(block, 4, 'What stands for the scene when a reader skips it.'),
    }),
  ),
  text: v.pipe(list(block, 12, 'The scene, a block a paragraph.'), v.minLength(1)),
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
