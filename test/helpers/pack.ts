/** A small pack that is valid until a test spoils one thing in it. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { SceneFile } from '../../source/library/schema/scene.ts';
import { temporaryFolder, write } from './folder.ts';

/** A scene of paragraphs without a teller, as all of this pack are. */
export type TextScene = SceneFile & Required<Pick<SceneFile, 'text'>>;

const moment = (id: string): object => ({
  id,
  title: `The ${id}`,
  ...(id !== 'evening' && { talk: `What would you ask of the ${id}?` }),
});

const telling = (account: string, source: string, other: string): SceneFile => ({
  title: `The fire, told by the ${account}`,
  moment: 'fire',
  account,
  date: '2011-12-16',
  text: [
    {
      words: `What the ${account} say.`,
      sources: [source],
      speaker: `One of the ${account}`,
      said: '2011-12-17',
    },
  ],
  choices: [
    { id: `hear-${other}`, label: `Hear the ${other}`, to: `fire-${other}` },
    { id: 'go-on', label: 'Go on', to: 'end' },
  ],
  questions: ['who-began'],
  claims: [`${account}-say`],
});

const claim = (id: string, account: string): object => ({
  id,
  account,
  words: `What the ${account} say of it.`,
  speaker: `One of the ${account}`,
  said: '2011-12-17',
  sources: ['report'],
});

/**
 * start ─┬ fire-reds ─┬ end      The two fires lead to each other too; the end, told from a memoir, is known
 * later.
 *        └ fire-blues ┘
 */
const files: Readonly<Record<string, object>> = {
  'story.json': {
    format: 1,
    id: 'tale',
    language: 'en',
    title: 'Tale',
    subtitle: 'Two accounts of one day.',
    when: 'A town, 2011',
    notice: 'It tells of a fire.',
    about: ['What this is.'],
    credits: ['Who made it.'],
    start: 'start',
    horizon: '2011-12-19',
    chapters: [
      { id: 'a', title: 'The day', span: '2011-12-16', moments: ['morning', 'fire', 'evening'].map(moment) },
    ],
  },
  'accounts.json': {
    accounts: [
      { id: 'reds', name: 'The reds', mark: 'R', colour: '#c98a2c', who: 'Reds.', interest: 'Red things.' },
      {
        id: 'blues',
        name: 'The blues',
        mark: 'B',
        colour: '#5f8fd9',
        who: 'Blues.',
        interest: 'Blue things.',
      },
    ],
  },
  'sources.json': {
    sources: [
      {
        id: 'report',
        publisher: 'The Record',
        title: 'A report',
        date: '2011-12-16',
        url: 'https://example.org/report',
        perspective: 'a newspaper',
      },
      { id: 'leaflet', publisher: 'The Works', title: 'A leaflet', perspective: 'the company' },
      { id: 'memoir', publisher: 'The House', title: 'A memoir', date: '2021', perspective: 'a witness' },
    ],
  },
  'places.json': {
    places: [
      { id: 'square', name: 'the square', latitude: 43.34, longitude: 52.86 },
      { id: 'works', name: 'the works', about: 'Where the shift ends.', sources: ['report'] },
    ],
  },
  'questions.json': {
    questions: [
      {
        id: 'who-began',
        title: 'Who began?',
        stands: 'It is open.',
        claims: [claim('reds-say', 'reds'), claim('blues-say', 'blues')],
      },
      {
        id: 'who-knew',
        title: 'Who knew?',
        stands: 'Nobody says.',
        claims: [claim('reds-knew', 'reds')],
      },
    ],
  },
  'people.json': {
    people: [
      {
        id: 'foreman',
        name: 'Ivan Petrov',
        variants: ['Petrov'],
        account: 'reds',
        role: 'A foreman.',
        later: 'He moved away.',
        sources: ['report'],
      },
    ],
  },
  'glossary.json': {
    terms: [{ id: 'brigade', term: 'brigade', also: ['brigades'], meaning: 'A team.', sources: ['report'] }],
  },
  'timeline.json': {
    events: [
      {
        id: 'alarm',
        date: '2011-12-16',
        time: 'about noon',
        place: 'works',
        words: 'Petrov sounded the alarm for the brigades.',
        sources: ['report'],
        certainty: 'certain',
        accounts: ['reds', 'blues'],
      },
    ],
  },
  'figures.json': {
    title: 'Houses lost, as each side gave them',
    figures: [
      {
        id: 'first-count',
        series: 'official',
        date: '2011-12-17',
        low: 1,
        high: 3,
        scope: 'Houses.',
        speaker: 'The works',
        sources: ['report'],
      },
      {
        id: 'last-count',
        series: 'unofficial',
        date: '2021',
        scope: 'Not said.',
        speaker: 'A witness',
        sources: ['memoir'],
        later: true,
        chart: false,
      },
    ],
  },
  'outline.json': {
    lines: [
      [
        [52.8, 43.3],
        [52.9, 43.4],
      ],
    ],
    labels: [{ text: 'Sea', latitude: 43.1, longitude: 52.1 }],
  },
  'a/start.json': {
    title: 'Morning',
    moment: 'morning',
    place: 'square',
    text: [
      { words: 'People come to the square.', sources: ['report'] },
      { words: 'Of the night before nothing was found.', editorial: true },
    ],
    choices: [
      { id: 'follow-reds', label: 'Follow the reds', to: 'fire-reds' },
      { id: 'follow-blues', label: 'Follow the blues', to: 'fire-blues' },
    ],
  },
  'a/fire-reds.json': { ...telling('reds', 'report', 'blues'), claims: ['reds-say', 'reds-knew'] },
  'a/fire-blues.json': {
    ...telling('blues', 'leaflet', 'reds'),
    violence: true,
    notice: { words: 'It tells of a fire.', summary: [{ words: 'There was a fire.', sources: ['report'] }] },
  },
  'a/end.json': {
    title: 'Evening',
    moment: 'evening',
    text: [{ words: 'Years after, a witness wrote of it.', sources: ['memoir'], later: true }],
    ending: 'Ashes',
  },
};

type Texts = Readonly<Record<string, string | Uint8Array>>;

export interface PackDraft {
  /** What the files hold, by their paths in the pack. */
  readonly texts: Texts;
  /** Change what a file holds. */
  with<T = TextScene>(file: string, change: (content: T) => void): PackDraft;
  /** Change a file's text where `from` stands for the first time. */
  swap(file: string, from: string, to: string): PackDraft;
  /** Write a file just so, or a file that the pack lacks. */
  raw(file: string, text: string | Uint8Array): PackDraft;
  without(file: string): PackDraft;
  /** Write the pack into a folder of its own, which is gone after the test. */
  folder(): string;
}

export const jsonText = (content: unknown): string => `${JSON.stringify(content, undefined, 2)}\n`;

/**
 * A pack of two accounts, one chapter, a fork, an ending and some evidence; or of the given texts, by file.
 */
export function pack(
  texts: Texts = Object.fromEntries(
    Object.entries(files).map(([file, content]) => [file, jsonText(content)]),
  ),
): PackDraft {
  const textOf = (file: string): string => {
    const text = texts[file];
    if (typeof text !== 'string') throw new Error(`The pack has no text ${file}.`);
    return text;
  };
  const draft: PackDraft = {
    texts,
    with: <T>(file: string, change: (content: T) => void) => {
      const content = JSON.parse(textOf(file)) as T;
      change(content);
      return draft.raw(file, jsonText(content));
    },
    swap: (file, from, to) => {
      if (!textOf(file).includes(from)) throw new Error(`There is no ${from} in ${file}.`);
      return draft.raw(
        file,
        textOf(file).replace(from, () => to),
      );
    },
    raw: (file, text) => pack({ ...texts, [file]: text }),
    without: (file) => pack(Object.fromEntries(Object.entries(texts).filter(([name]) => name !== file))),
    folder: () => {
      const folder = temporaryFolder();
      for (const [file, text] of Object.entries(texts)) write(folder, file, text);
      return folder;
    },
  };
  return draft;
}

/**
 * The pack in `test/fixtures/told`: two accounts told in every form there is, with every rule a pack can
 * have.
 */
export function toldPack(): PackDraft {
  const folder = 'test/fixtures/told';
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.json'),
  );
  return pack(
    Object.fromEntries(
      files.map((file) => [file.replaceAll(path.sep, '/'), readFileSync(path.join(folder, file), 'utf8')]),
    ),
  );
}
