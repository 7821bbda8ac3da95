import { keys } from './en/keys.ts';
import { title } from './en/title.ts';
import type { Words } from './words.ts';

/** The words of the title page. */
export type FirstWords = Pick<Words, keyof typeof title | 'keys'>;

/** In the language that `chosenWords` has too, without all the others. */
export const firstWords = (): FirstWords => ({ ...title, keys });
