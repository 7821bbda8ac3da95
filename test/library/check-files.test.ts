import { chmodSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { NoPack, open } from '../../source/library/library.ts';
import type { Problem } from '../../source/library/problem.ts';
import type { SceneFile } from '../../source/library/schema/scene.ts';
import type { StoryFile } from '../../source/library/schema/story.ts';
import { jsonText, pack, type PackDraft } from '../helpers/pack.ts';
import { asWriter, isTold } from './defect.ts';

const place = ({ file, line, column }: Problem): string => `${file}:${line}:${column}`;

/** A pack in whose folder something is done after it was written. */
const spoiled = (spoil: (folder: string) => void): PackDraft => {
  const draft = pack();
  return {
    ...draft,
    folder: () => {
      const folder = draft.folder();
      spoil(folder);
      return folder;
    },
  };
};

const linked = (file: string): PackDraft =>
  spoiled((folder) => {
    renameSync(path.join(folder, file), path.join(folder, 'elsewhere'));
    symlinkSync(path.join(folder, 'elsewhere'), path.join(folder, file));
  });

describe('a file that cannot be read as a text', () => {
  const rows: readonly [string, string, string, PackDraft][] = [
    ['a pack without its places is told so', 'missing-file', 'places.json', pack().without('places.json')],
    ['a symlinked scene is not followed', 'not-a-file', 'a/end.json', linked('a/end.json')],
    ['a symlinked story is not followed', 'not-a-file', 'story.json', linked('story.json')],
    [
      'a link that leads nowhere is told so',
      'not-a-file',
      'a/end.json',
      spoiled((folder) => {
        rmSync(path.join(folder, 'a/end.json'));
        symlinkSync('nowhere', path.join(folder, 'a/end.json'));
      }),
    ],
    [
      'a folder named as a scene is told so',
      'not-a-file',
      'a/night.json',
      spoiled((folder) => mkdirSync(path.join(folder, 'a/night.json'))),
    ],
    [
      'a file over 1 MiB is not read',
      'too-large',
      'a/end.json',
      pack().raw('a/end.json', ' '.repeat(1024 * 1024 + 1)),
    ],
    [
      'a file in an old eight-bit code is told to be saved as UTF-8',
      'not-utf-8',
      'a/end.json',
      pack().raw('a/end.json', Buffer.from('{ "title": "Soirée" }', 'latin1')),
    ],
    [
      'a file in UTF-16 is told to be saved as UTF-8',
      'not-utf-8',
      'a/end.json',
      pack().raw('a/end.json', Buffer.from('\uFEFF{ "title": "Evening" }', 'utf16le')),
    ],
  ];

  it.each(rows)('%s', (_, code, file, draft) => {
    expect(place(isTold(open(draft.folder()).problems, code))).toBe(`${file}:1:1`);
  });

  it('a file that a writer may not read is told so', () => {
    const folder = pack().folder();
    chmodSync(path.join(folder, 'places.json'), 0);
    const { problems } = asWriter(folder, () => open(folder));
    expect(place(isTold(problems, 'unreadable', 'EACCES'))).toBe('places.json:1:1');
  });

  it('a chapter folder that a writer may not read is a problem, not a crash', () => {
    const folder = pack().folder();
    chmodSync(path.join(folder, 'a'), 0);
    try {
      const { problems } = asWriter(folder, () => open(folder));
      expect(problems.map(({ code }) => code)).toContain('unreadable');
    } finally {
      chmodSync(path.join(folder, 'a'), 0o755);
    }
  });

  it('a file of just 1 MiB is read', () => {
    const draft = pack();
    const text = String(draft.texts['a/end.json']).padEnd(1024 * 1024);
    expect(open(draft.raw('a/end.json', text).folder()).problems).toEqual([]);
  });

  it('nothing is read through a symlinked chapter folder', () => {
    const { data, problems } = open(linked('a').folder());
    expect(data).toBeUndefined();
    expect(problems.map(({ file }) => file)).not.toContain('a/end.json');
  });

  it('a file name with signs that are not shown is told by their numbers', () => {
    const draft = pack().raw('a/late\n\u202Enight.json', '{}');
    expect(new Set(open(draft.folder()).problems.map(({ file }) => file))).toEqual(
      new Set(['a/late\\u{a}\\u{202e}night.json']),
    );
  });
});

describe('a folder that is no pack', () => {
  const beside = (name: string): string => path.join(pack().folder(), name);

  const rows: readonly [string, () => string, RegExp][] = [
    ['a folder that is not there is told so', () => beside('nowhere'), /^There is no folder .*nowhere/],
    ['a file is told to be no folder', () => beside('story.json'), /story\.json is not a folder/],
    ['a folder without story.json is told what a pack has', () => beside('a'), /There is no story\.json in/],
    ['a folder inside a file is not there', () => beside('story.json/a'), /story\.json\/a/],
    [
      'a link to itself is no folder',
      () => {
        const loop = beside('loop');
        symlinkSync(loop, loop);
        return loop;
      },
      /loop/,
    ],
  ];

  it.each(rows)('%s', (_, folder, message) => {
    const named = folder();
    expect(() => open(named)).toThrow(NoPack);
    expect(() => open(named)).toThrow(message);
  });

  it('the name of a folder is shown without its escape sequences', () => {
    expect(() => open(beside('\u001B[31mred'))).toThrow(/\\u\{1b\}\[31mred/);
  });

  it('a pack behind a link is read as if the link were the folder', () => {
    const folder = pack().folder();
    const link = beside('link');
    symlinkSync(folder, link);
    expect(open(link)).toEqual(open(folder));
  });
});

describe('a clean pack', () => {
  const night: SceneFile = {
    title: 'Night',
    moment: 'night',
    text: [{ words: 'Nothing was found.', editorial: true }],
    ending: 'Night',
  };
  const chapter = (id: string): StoryFile['chapters'][number] => ({
    id,
    title: 'After',
    span: '2011-12-17/2012~',
    moments: [{ id: 'night', title: 'The night' }],
  });
  const alone = ['people', 'glossary', 'timeline', 'figures', 'outline']
    .reduce((draft, name) => draft.without(`${name}.json`), pack())
    .with('story.json', (story: StoryFile) => {
      story.start = 'night';
      story.chapters = [chapter('b')];
    })
    .raw('accounts.json', '{ "accounts": [] }')
    .raw('sources.json', '{"sources":[]}')
    .raw('places.json', '{\r\n"places": []\r\n}')
    .raw('questions.json', '\uFEFF{ "questions": [] }')
    .raw('b/night.json', jsonText(night));
  const loop = pack()
    .with('story.json', (story: StoryFile) => {
      story.chapters.push(chapter('b'));
      story.drawing = ['  ╱╲  '];
    })
    .with('a/start.json', (scene) => scene.choices?.push({ id: 'wait', label: 'Wait', to: 'night' }))
    .raw(
      'b/night.json',
      jsonText({ ...night, ending: undefined, choices: [{ id: 'b', label: 'B', to: 'start' }] }),
    )
    .raw('b/notes.txt', 'not a scene');

  it.each([
    ['of a fork and an ending', pack()],
    ['of a single scene, without accounts, sources or places', alone],
    ['of two chapters with a loop, a drawing and a writer’s notes', loop],
  ])('%s has no problems', (_, draft) => {
    expect(open(draft.folder()).problems).toEqual([]);
  });

  it('is not touched by the check', () => {
    const folder = pack().folder();
    const files = (): readonly string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const before = files();
    writeFileSync(path.join(folder, 'a/mine.txt'), 'mine');
    open(folder);
    expect(files()).toHaveLength(before.length + 1);
  });
});
