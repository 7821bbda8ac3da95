/** A sound pack of any size, for measuring: two accounts along one road, with the evidence they lean on. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const accounts = ['reds', 'blues'] as const;
/** Moments of a chapter; each is told by both accounts. */
const perChapter = 100;

const range = (length: number): readonly number[] => Array.from({ length }, (_, index) => index);

/** Write a pack of so many scenes, an even number up to 20,000, into an empty folder. */
export function writeLargePack(folder: string, scenes: number): void {
  const moments = scenes / 2;
  const sources = Math.min(5000, Math.ceil(scenes / 10));
  const people = Math.min(1000, Math.ceil(scenes / 20));
  const write = (file: string, content: object): void => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), `${JSON.stringify(content, undefined, 2)}\n`);
  };
  const scene = (moment: number, account: string): string => `m${moment}-${account}`;
  const source = (index: number): string => `source-${index % sources}`;

  write('story.json', {
    format: 1,
    id: 'road',
    language: 'en',
    title: 'Road',
    subtitle: 'A long one.',
    when: 'Anywhere',
    notice: 'None.',
    about: ['A road.'],
    credits: ['Nobody.'],
    start: scene(0, 'reds'),
    horizon: '2011-12-19',
    loaded: ['riot', 'riots', 'massacre', 'bandits', 'hooligans'],
    chapters: range(Math.ceil(moments / perChapter)).map((chapter) => ({
      id: `c${chapter}`,
      title: `Chapter ${chapter}`,
      span: '2011-12-16',
      moments: range(Math.min(perChapter, moments - chapter * perChapter)).map((index) => ({
        id: `m${chapter * perChapter + index}`,
        title: 'A moment',
        talk: 'What would you ask?',
      })),
    })),
  });
  write('accounts.json', {
    accounts: accounts.map((id) => ({
      id,
      name: id,
      mark: id.charAt(0).toUpperCase(),
      colour: '#808080',
      who: 'Somebody.',
      interest: 'Something.',
    })),
  });
  write('sources.json', {
    sources: range(sources).map((index) => ({
      id: source(index),
      publisher: 'A paper',
      title: 'A report',
      date: '2011-12-16',
      perspective: 'a newspaper',
    })),
  });
  write('places.json', { places: [] });
  write('questions.json', { questions: [] });
  write('people.json', {
    people: range(people).map((index) => ({
      id: `person-${index}`,
      name: `Person ${index}`,
      role: 'A worker.',
      sources: [source(index)],
    })),
  });
  for (const moment of range(moments)) {
    for (const [at, account] of accounts.entries()) {
      const other = accounts[1 - at] ?? account;
      const isLast = moment === moments - 1;
      write(`c${Math.floor(moment / perChapter)}/${scene(moment, account)}.json`, {
        title: 'On the road',
        moment: `m${moment}`,
        account,
        text: range(3).map((index) => ({
          words: `Person ${(moment * 3 + index) % people} went on, they said, ${'and then went on again '.repeat(8)}for long.`,
          sources: [source(moment * 3 + index)],
          speaker: 'Somebody',
          said: '2011-12-16',
        })),
        ...(isLast && at === 1
          ? { ending: 'The end' }
          : {
              choices: [
                { id: 'hear', label: 'Hear the other', to: scene(moment, other) },
                ...(isLast ? [] : [{ id: 'on', label: 'Go on', to: scene(moment + 1, account) }]),
              ],
            }),
      });
    }
  }
}
