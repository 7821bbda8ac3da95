import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { NoPack } from '../../source/library/library.ts';
import { open } from '../helpers/open.ts';
import type { Problem } from '../../source/library/problem.ts';
import { temporaryFolder } from '../helpers/folder.ts';
import { pack, type PackDraft } from '../helpers/pack.ts';
import { isPosix } from '../helpers/system.ts';
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
  const rows: readonly [string, string, string, PackDraft, string?][] = [
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
    ['a chapter behind a link is not followed', 'not-a-folder', 'a', linked('a')],
    [
      'a file of 200 MB is not read',
      'too-large',
      'a/end.json',
      spoiled((folder) => truncateSync(path.join(folder, 'a/end.json'), 200_000_000)),
    ],
    [
      'a file over 4 MiB is not read',
      'too-large',
      'a/end.json',
      pack().raw('a/end.json', ' '.repeat(4 * 1024 * 1024 + 1)),
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
      'UTF-16',
    ],
    [
      'a file in UTF-16 without a mark is called so too',
      'not-utf-8',
      'a/end.json',
      pack().raw('a/end.json', Buffer.from('{ "title": "Evening" }', 'utf16le').swap16()),
      'UTF-16',
    ],
    [
      'a scene whose name has a second ending is pointed at',
      'misnamed-file',
      'a/night.json.txt',
      pack().raw('a/night.json.txt', '{}'),
      'Rename it to night.json',
    ],
    [
      'a scene whose ending is in capitals is pointed at',
      'misnamed-file',
      'a/night.JSON',
      pack().raw('a/night.JSON', '{}'),
      'Rename it to night.json',
    ],
    [
      'people in a file with a second ending are pointed at',
      'misnamed-file',
      'people.json.txt',
      pack().without('people.json').raw('people.json.txt', '{}'),
      'Rename it to people.json',
    ],
    [
      'places in a file with a second ending are pointed at',
      'missing-file',
      'places.json',
      pack().without('places.json').raw('Places.json.TXT', '{}'),
      'Rename Places.json.TXT to places.json',
    ],
  ];

  it.each(rows)('%s', (_, code, file, draft, says) => {
    expect(place(isTold(open(draft.folder()).problems, code, says))).toBe(`${file}:1:1`);
  });

  it.runIf(isPosix)('a pipe named as a scene is not waited for', () => {
    const folder = pack().folder();
    rmSync(path.join(folder, 'a/end.json'));
    execFileSync('mkfifo', [path.join(folder, 'a/end.json')]);
    expect(place(isTold(open(folder).problems, 'not-a-file'))).toBe('a/end.json:1:1');
  });

  it.runIf(isPosix)('a file that a writer may not read is told so', () => {
    const folder = pack().folder();
    chmodSync(path.join(folder, 'places.json'), 0);
    const { problems } = asWriter(folder, () => open(folder));
    expect(place(isTold(problems, 'unreadable', 'EACCES'))).toBe('places.json:1:1');
  });

  it.runIf(isPosix)('a chapter folder that a writer may not read is a problem, not a crash', () => {
    const folder = pack().folder();
    chmodSync(path.join(folder, 'a'), 0);
    try {
      const { problems } = asWriter(folder, () => open(folder));
      expect(problems.map(({ code }) => code)).toContain('unreadable');
    } finally {
      chmodSync(path.join(folder, 'a'), 0o755);
    }
  });

  it('is told beside a story.json that has a fault of its own', () => {
    const draft = pack().swap('story.json', '"format": 1', '"format": "1"').raw('places.json', '');
    const told = open(draft.folder()).problems.map(({ file }) => file);
    expect(told).toEqual(['places.json', 'story.json']);
  });

  it('a file of just 4 MiB is read', () => {
    const draft = pack();
    const text = String(draft.texts['a/end.json']).padEnd(4 * 1024 * 1024);
    expect(open(draft.raw('a/end.json', text).folder()).problems).toEqual([]);
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
    [
      'a folder inside a file is not there',
      () => beside('story.json/a'),
      /^There is no folder .*story\.json\/a/,
    ],
    ['an empty folder is told what a pack has', () => temporaryFolder(), /There is no story\.json in/],
    [
      'a folder of ten thousand files is told what a pack has',
      () => {
        const folder = temporaryFolder();
        for (let n = 0; n < 10_000; n++) writeFileSync(path.join(folder, `${n}.json`), '');
        return folder;
      },
      /There is no story\.json in/,
    ],
    [
      'a pack of too many scenes is told how many there may be',
      () => {
        const folder = pack().folder();
        for (let n = 0; n < 20_000; n++) writeFileSync(path.join(folder, `a/s${n}.json`), '');
        return folder;
      },
      /more than 20000 scenes/,
    ],
    [
      'a pack that is too large in all is told how large it may be',
      () => {
        const folder = pack().folder();
        const mebibyte = Buffer.alloc(1024 * 1024, ' ');
        for (let n = 0; n < 64; n++) writeFileSync(path.join(folder, `a/s${n}.json`), mebibyte);
        return folder;
      },
      /more than 64 MiB/,
    ],
    [
      'a link to itself is no folder',
      () => {
        const loop = beside('loop');
        symlinkSync(loop, loop);
        return loop;
      },
      /loop cannot be read \(ELOOP\)/,
    ],
  ];

  /** What opening it throws. It is opened once: some of these take a while. */
  function refusalOf(folder: string): unknown {
    try {
      return open(folder);
    } catch (error) {
      return error;
    }
  }

  it.each(rows)('%s', (_, folder, message) => {
    const refusal = refusalOf(folder());
    expect(refusal).toBeInstanceOf(NoPack);
    expect((refusal as NoPack).message).toMatch(message);
  });

  it('a story.json that an editor gave another ending is told by its name', () => {
    const draft = pack().without('story.json').raw('Story.json.txt', '{}');
    expect(refusalOf(draft.folder())).toMatchObject({
      problem: { hint: 'Rename Story.json.txt to story.json.' },
    });
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

  it('what a writer keeps beside a scene under its name is no second scene', () => {
    const beside = pack().raw('a/start.yaml', 'title: Morning').raw('a/start.docx', 'x');
    expect(open(beside.folder())).toMatchObject({ problems: [], data: open(pack().folder()).data ?? {} });
  });
});
