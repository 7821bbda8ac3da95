import { en } from '../../source/language/en.ts';
import { open as openIn, type Opened } from '../../source/library/open.ts';

/** A pack opened; its problems are told in English. */
export const open = (folder: string): Opened => openIn(folder, en.problems);
