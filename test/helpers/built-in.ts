import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { type StoryData, storyFrom } from '../../source/story/story.ts';

/** The documentary as the built program has it. */
export const story = JSON.parse(
  brotliDecompressSync(readFileSync('dist/story.json.br')).toString('utf8'),
) as StoryData;

export const first = story.scenes.find(({ id }) => id === story.start);
/** The scene that its first choice leads to. */
export const second = first?.choices[0]?.to ?? '';

/** Enough of a scene's words to know it by, whoever tells it. */
export function firstWords(id: string): string {
  const { text = [], tellings = [] } = story.scenes.find((scene) => scene.id === id) ?? {};
  const [{ words } = { words: '' }] = [...text, ...tellings.flatMap((telling) => telling.text)];
  return words.split(' ').slice(0, 5).join(' ');
}

/** A reading's file as the program wrote it. */
export const kept = (home: string, name: string): { moves: unknown[]; place: number } =>
  JSON.parse(readFileSync(path.join(home, 'kept', 'readings', `${name}.json`), 'utf8')) as {
    moves: unknown[];
    place: number;
  };

/** The same, ready to be read. */
export const documentary = storyFrom(story);
