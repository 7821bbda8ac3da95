import { en } from './en.ts';
import type { Words } from './words.ts';

/** Every catalogue, by its language as BCP 47 writes it. */
const catalogues: ReadonlyMap<string, Words> = new Map([['en', en]]);

/**
 * The words to speak with: of the language that is asked for, or else English. Nowhere else is a language
 * chosen.
 */
export const chosenWords = (language = 'en'): Words => catalogues.get(language) ?? en;
