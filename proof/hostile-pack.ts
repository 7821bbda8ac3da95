import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export const scenes = 20;
const paragraphs = 6;
const inParagraph = 6;

/** A pack of one road whose every word for a reader is made by `text`. How many it took is answered. */
export function writePack(folder: string, text: () => string): number {
  let count = 0;
  const said = (times = 1): string => {
    count += times;
    return `So ${Array.from({ length: times }, text).join(' and ')} it is`;
  };
  const write = (file: string, content: object): void => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), JSON.stringify(content));
  };
  const list = <T>(length: number, make: (index: number) => T): readonly T[] =>
    Array.from({ length }, (_, index) => make(index));
  write('story.json', {
    ...{ format: 1, id: 'road', language: 'en', title: said(), subtitle: said(), when: said() },
    ...{ notice: said(), about: [said()], credits: [said()], start: 's0', horizon: '2011-12-19' },
    chapters: [
      {
        ...{ id: 'c', title: said(), span: '2011-12-16' },
        moments: list(scenes, (index) => ({ id: `m${index}`, title: said(), talk: said() })),
      },
    ],
  });
  const account = (id: string, mark: string) => ({
    ...{ id, mark, colour: '#808080', name: said(), who: said(), interest: said() },
  });
  write('accounts.json', { accounts: [account('reds', 'R'), account('blues', 'B')] });
  const source = { id: 'paper', publisher: said(), title: said(), date: '2011-12-16', perspective: said() };
  write('sources.json', { sources: [source] });
  write('places.json', { places: [] });
  write('questions.json', { questions: [] });
  write('people.json', { people: [] });
  for (let index = 0; index < scenes; index++) {
    const choices = [{ id: 'on', label: said(), to: `s${index + 1}` }];
    write(`c/s${index}.json`, {
      ...{ title: said(), moment: `m${index}`, account: index % 2 === 0 ? 'reds' : 'blues' },
      text: list(paragraphs, () => ({
        ...{ words: said(inParagraph), sources: ['paper'], speaker: said(), said: '2011-12-16' },
      })),
      ...(index === scenes - 1 ? { ending: said() } : { choices }),
    });
  }
  return count;
}
