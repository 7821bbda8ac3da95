/**
 * The shapes of a pack's files, in one place: types are inferred from here, the editors' JSON Schemas are
 * generated from here. Strict objects, so that a misspelt key is a problem and not a silence; no unions,
 * because nobody can write a readable message about a union that failed.
 */
import {
  figuresFile,
  glossaryFile,
  hoursFile,
  outlineFile,
  peopleFile,
  placesFile,
  questionsFile,
  quotationsFile,
  silencesFile,
  sourcesFile,
  timelineFile,
} from './evidence.ts';
import { sceneFile } from './scene.ts';
import { accountsFile, storyFile } from './story.ts';

/** Every kind of file, by the name its JSON Schema has. */
export const schemas = {
  story: storyFile,
  accounts: accountsFile,
  sources: sourcesFile,
  questions: questionsFile,
  places: placesFile,
  people: peopleFile,
  glossary: glossaryFile,
  timeline: timelineFile,
  figures: figuresFile,
  outline: outlineFile,
  quotations: quotationsFile,
  silences: silencesFile,
  hours: hoursFile,
  scene: sceneFile,
} as const;
