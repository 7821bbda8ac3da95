/** Marks for people and terms: known where they stand, and in no text that does not read them. */
import { nearest } from '../../language/nearest.ts';
import { visible } from '../../story/clean.ts';
import { marksIn } from '../../story/name-marks.ts';
import { type Check, documentsOf, textsIn } from './parts.ts';

export const names: Check = function* (pack, tell) {
  const known = new Set([
    ...pack.people.content.people.map(({ id }) => id),
    ...pack.glossary.content.terms.map(({ id }) => id),
  ]);
  const scenes = new Set<unknown>(pack.scenes);
  for (const file of documentsOf(pack)) {
    if (!file.document.mayHold('[[')) continue;
    for (const { path, key, text } of textsIn(file.content, isMarked)) {
      for (const { id, from } of marksIn(text)) {
        const place = file.document.within(path, from);
        if (!scenes.has(file) || key !== 'words' || isNotice(path))
          yield tell.warning('stray-mark', place, id);
        else if (!known.has(id)) {
          const near = nearest(id, [...known]);
          yield tell.error('unknown-name', place, id, near && visible(near));
        }
      }
    }
  }
};

const isMarked = (text: string): boolean => text.includes('[[');

/** What a reader is told before a scene, when nothing of it was read. */
const isNotice = ([part, key]: readonly (string | number)[]): boolean => part === 'notice' && key === 'words';
