import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseKept } from '../../source/progress/kept-file.ts';
import { openKeeper } from '../../source/progress/keeper.ts';
import { openShelf, readingsOf, type Shelf } from '../../source/progress/shelf.ts';
import { begin, type Move } from '../../source/reading/reading.ts';
import { openSession, type Session } from '../../source/reading/session.ts';
import { diamond } from '../fixtures/stories.ts';
import { toBlues, toReds } from '../helpers/codes.ts';
import { temporaryFolder } from '../helpers/folder.ts';
import { isPosix } from '../helpers/system.ts';

const shelf = (): Shelf => openShelf(path.join(temporaryFolder(), 'home'));

function sit(on: Shelf, name: string): { session: Session; name: () => string } {
  const entry = on.find(name);
  const moves = entry?.kind === 'reading' ? entry.file.moves : [];
  const keeper = openKeeper(on, diamond, { name, text: entry && 'text' in entry ? entry.text : undefined });
  return {
    session: openSession(diamond, { reading: { ...begin(diamond), moves }, place: 0 }, keeper.keep),
    name: keeper.name,
  };
}

const movesOf = (on: Shelf, name: string): readonly Move[] => {
  const entry = on.find(name);
  return entry?.kind === 'reading' ? entry.file.moves : [];
};

describe('a reading that is kept', () => {
  it('is on the disk as soon as a choice is made', () => {
    const on = shelf();
    sit(on, 'anna').session.take(toReds);
    expect(movesOf(on, 'anna')).toEqual([toReds]);
  });

  it('tells nothing of who, where or when', () => {
    const on = shelf();
    sit(on, 'anna').session.take(toReds);
    const file = JSON.parse(readFileSync(path.join(on.folder, 'anna.json'), 'utf8')) as Record<
      string,
      unknown
    >;
    expect(Object.keys(file).sort()).toEqual([
      'edition',
      'format',
      'moves',
      'place',
      'story',
      'turn',
      'version',
      'wording',
    ]);
  });

  it.runIf(isPosix)('is for its owner alone, whatever the umask', () => {
    const before = process.umask(0);
    try {
      const on = shelf();
      sit(on, 'anna').session.take(toReds);
      expect(statSync(on.folder).mode & 0o777).toBe(0o700);
      expect(statSync(path.join(on.folder, 'anna.json')).mode & 0o777).toBe(0o600);
    } finally {
      process.umask(before);
    }
  });

  it('lists the latest first', () => {
    const on = shelf();
    for (const name of ['anna', 'boris', 'anna']) sit(on, name).session.save();
    sit(on, 'anna').session.take(toReds);
    sit(on, 'boris').session.take(toReds);
    expect(readingsOf(on, 'tale').map(({ name }) => name)).toEqual(['boris', 'anna']);
    expect(readingsOf(on, 'another')).toEqual([]);
  });

  it('that was erased meanwhile does not come back with what its window still knows, and that is said', () => {
    const on = shelf();
    const { session } = sit(on, 'anna');
    session.take(toReds);
    on.forgetAll();
    session.take({ kind: 'back', at: 'fire-reds', steps: 1 });
    expect([session.state().problem, on.names().size]).toEqual([{ kind: 'erased' }, 0]);
    session.remember(7);
    session.save();
    expect(existsSync(on.home)).toBe(false);
    sit(on, 'anna').session.take(toBlues);
    expect(movesOf(on, 'anna')).toEqual([toBlues]);
  });

  it('is not overwritten by a second window: that one goes on in a copy, and says so', () => {
    const on = shelf();
    sit(on, 'anna').session.save();
    const first = sit(on, 'anna');
    const second = sit(on, 'anna');
    first.session.take(toReds);
    second.session.take(toBlues);
    expect(second.session.state().problem).toEqual({ kind: 'copied', name: 'anna-2' });
    expect(second.name()).toBe('anna-2');
    first.session.take({ kind: 'back', at: 'fire-reds', steps: 1 });
    expect(movesOf(on, 'anna')).toHaveLength(2);
    expect(movesOf(on, 'anna-2')).toEqual([toBlues]);
  });
});

describe('a file that is no reading', () => {
  it.each([
    ['nothing', ''],
    ['half of it', '{"format": "zhanaozen-story reading", "ver'],
    ['a list', '[1, 2]'],
    ['a number', '5'],
    ['null', 'null'],
    ['a web page', '<html></html>'],
    ['zeros', '\0\0\0\0'],
    [
      'a move of no kind',
      JSON.stringify({
        format: 'zhanaozen-story reading',
        version: 1,

        story: 'tale',
        edition: 'e',
        wording: 'w',
        turn: 1,
        place: 0,
        moves: [{ kind: 'fly', at: 'start' }],
      }),
    ],
    [
      'escape codes in it',
      JSON.stringify({
        format: 'zhanaozen-story reading',
        version: 1,
        story: 'tale\u001B[31m',
        edition: 'e',
        wording: 'w',
        turn: 1,
        place: 0,
        moves: [],
      }),
    ],
  ])('%s: set aside with all its bytes, and the others go on', (_, text) => {
    const on = shelf();
    sit(on, 'boris').session.take(toReds);
    writeFileSync(path.join(on.folder, 'anna.json'), text);
    expect(on.find('anna')?.kind).toBe('damaged');
    const aside = on.setAside('anna');
    expect(readFileSync(path.join(on.folder, aside), 'utf8')).toBe(text);
    expect(on.find('anna')).toBeUndefined();
    expect(movesOf(on, 'boris')).toHaveLength(1);
  });

  it('a second damaged file of the same name does not replace the first', () => {
    const on = shelf();
    mkdirSync(on.folder, { recursive: true });
    for (const text of ['one', 'two']) {
      writeFileSync(path.join(on.folder, 'anna.json'), text);
      on.setAside('anna');
    }
    expect(readdirSync(on.folder).sort()).toEqual(['anna.unreadable-1', 'anna.unreadable-2']);
  });

  it('a newer version’s reading is left as it is', () => {
    expect(parseKept(JSON.stringify({ format: 'zhanaozen-story reading', version: 99 })).kind).toBe('newer');
  });

  it('a folder or a link in its place is not followed', () => {
    const on = shelf();
    mkdirSync(path.join(on.folder, 'anna.json'), { recursive: true });
    const target = path.join(temporaryFolder(), 'target');
    writeFileSync(target, 'mine');
    symlinkSync(target, path.join(on.folder, 'boris.json'));
    expect(on.find('anna')?.kind).toBe('unreadable');
    expect(on.find('boris')?.kind).toBe('unreadable');
    expect(readFileSync(target, 'utf8')).toBe('mine');
  });

  it('a kept text with any one sign changed is read or refused, and never throws', () => {
    const text = JSON.stringify({
      format: 'zhanaozen-story reading',
      version: 1,
      story: 'tale',
      edition: 'e',
      wording: 'w',
      turn: 3,
      place: 40,
      moves: [toReds, { kind: 'back', at: 'fire-reds', steps: 1 }, toBlues],
    });
    expect(parseKept(text).kind).toBe('reading');
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ unit: 'binary', maxLength: 2 }), (at, sign) => {
        const parsed = parseKept(text.slice(0, at) + sign + text.slice(at + 1));
        if (parsed.kind !== 'reading') return;
        for (const move of parsed.file.moves) expect(['choose', 'back', 'open', 'skip']).toContain(move.kind);
        expect(Object.keys(parsed.file)).toHaveLength(8);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('a save that goes wrong', () => {
  it('leaves nothing beside the reading when it goes well', () => {
    const on = shelf();
    const { session } = sit(on, 'anna');
    session.take(toReds);
    session.take({ kind: 'back', at: 'fire-reds', steps: 1 });
    expect(readdirSync(on.folder)).toEqual(['anna.json']);
  });

  it('a newer file that came in the meantime is never written over', () => {
    const on = shelf();
    const { session, name } = sit(on, 'anna');
    mkdirSync(on.folder, { recursive: true });
    const newer = JSON.stringify({ format: 'zhanaozen-story reading', version: 2 });
    writeFileSync(path.join(on.folder, 'anna.json'), newer);
    session.take(toReds);
    expect(on.textOf('anna')).toBe(newer);
    expect(name()).toBe('anna-2');
  });

  it('a file with a huge count does not push the others out', () => {
    const on = shelf();
    sit(on, 'anna').session.take(toReds);
    const file = path.join(on.folder, 'anna.json');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(/"turn": \d+/, `"turn": ${Number.MAX_SAFE_INTEGER}`),
    );
    sit(on, 'boris').session.take(toReds);
    expect(readingsOf(on, 'tale').map(({ name }) => name)).toEqual(['boris', 'anna']);
  });
});

describe('a folder that cannot be written', () => {
  it('is said at once, and reading goes on', () => {
    const file = path.join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    const on = openShelf(path.join(file, 'home'));
    expect(on.unwritable()).toBe('ENOTDIR');
    const { session } = sit(on, 'anna');
    session.take(toReds);
    expect(session.state().problem).toEqual({ kind: 'unwritten', folder: on.home, reason: 'ENOTDIR' });
    expect(session.state().path.here.scene.id).toBe('fire-reds');
  });

  it('is well where it is only not there yet', () => {
    expect(shelf().unwritable()).toBeUndefined();
  });
});
