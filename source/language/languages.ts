import { en } from './en.ts';
import type { Words } from './words.ts';

/**
 * What is said in other languages, by their names in BCP 47: part by part, and in English until a part is
 * there.
 */
const others: ReadonlyMap<string, Partial<Words>> = new Map();

/** The words to speak with. Nowhere else is a language chosen but for the title page, in `first-words.ts`. */
export const chosenWords = (language = 'en'): Words => ({ ...en, ...others.get(language) });
