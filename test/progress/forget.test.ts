import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepTheme } from '../../source/progress/keep-theme.ts';
import { openKeeper } from '../../source/progress/keeper.ts';
import { keptTheme } from '../../source/progress/preferences.ts';
import { openShelf, type Shelf } from '../../source/progress/shelf.ts';
import { begin } from '../../source/reading/reading.ts';
import { diamond } from '../fixtures/stories.ts';
import { temporaryFolder } from '../helpers/folder.ts';

const shelf = (): Shelf => openShelf(path.join(temporaryFolder(), 'home'));
const keep = (on: Shelf, name: string): void =>
  void openKeeper(on, diamond, { name, text: undefined }).keep({ reading: begin(diamond), place: 0 });

describe('forgetting', () => {
  it('erases one reading and leaves the others', () => {
    const on = shelf();
    for (const name of ['anna', 'boris']) keep(on, name);
    expect(on.forget('anna')).toBe(true);
    expect(on.forget('anna')).toBe(false);
    expect([...on.names()]).toEqual(['boris']);
  });

  it('erases everything of ours, half-written and set-aside files too', () => {
    const on = shelf();
    keep(on, 'anna');
    writeFileSync(path.join(on.folder, 'anna.json.tmp-1234'), 'half');
    writeFileSync(path.join(on.folder, 'old.unreadable-1'), 'bad');
    expect(on.forgetAll()).toMatchObject({ erased: 3, failed: [] });
    expect(existsSync(on.home)).toBe(false);
  });

  it('takes what an interrupted save left with the reading', () => {
    const on = shelf();
    keep(on, 'anna');
    for (const rest of ['anna.json.tmp-12', 'anna.before']) writeFileSync(path.join(on.folder, rest), 'x');
    on.forget('anna');
    expect(readdirSync(on.folder)).toEqual([]);
  });

  it('takes what was set aside of the reading with it, also where nothing else is left', () => {
    const on = shelf();
    for (const name of ['anna', 'anna-2']) keep(on, name);
    writeFileSync(path.join(on.folder, 'anna.unreadable-1'), 'bad');
    expect([on.forget('anna'), on.forget('anna')]).toEqual([true, false]);
    writeFileSync(path.join(on.folder, 'anna.unreadable-2'), 'bad');
    expect(on.forget('anna')).toBe(true);
    expect(readdirSync(on.folder)).toEqual(['anna-2.json']);
  });

  it('goes into folders within, leaves there what is no reading, and says so each time', () => {
    const on = shelf();
    keep(on, 'anna');
    const within = path.join(on.folder, 'copies', 'old');
    mkdirSync(within, { recursive: true });
    renameSync(on.fileOf('anna'), path.join(within, 'anna.json'));
    keep(on, 'boris');
    writeFileSync(path.join(within, 'letter.json'), '"mine"');
    const failed = ['copies/old', 'copies'].map((file) => ({
      file: path.join(on.folder, file),
      reason: 'ENOTEMPTY',
    }));
    expect(on.forgetAll()).toMatchObject({ erased: 2, failed });
    expect(readdirSync(within)).toEqual(['letter.json']);
    expect(on.forgetAll()).toMatchObject({ erased: 0, failed });
    rmSync(path.join(within, 'letter.json'));
    expect(on.forgetAll()).toMatchObject({ erased: 0, failed: [] });
    expect(existsSync(on.home)).toBe(false);
  });

  it('erases nothing that somebody keeps where the compiled program would lie', () => {
    const on = shelf();
    keep(on, 'anna');
    const mine = temporaryFolder();
    writeFileSync(path.join(mine, 'letter'), 'mine');
    symlinkSync(mine, path.join(on.home, 'code'));
    on.forgetAll();
    expect(readdirSync(mine)).toEqual(['letter']);
  });

  it('in a folder that was somebody’s leaves all that is not ours, and names what lies among the readings', async () => {
    const on = shelf();
    const put = (...names: readonly string[]): string => {
      const file = path.join(on.home, ...names);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, '{ "editor": "theirs" }');
      return file;
    };
    const thesis = put('readings', 'thesis.pdf');
    const theirs = [thesis, put('code', 'program.js'), put('preferences.json')];
    keep(on, 'anna');
    await keepTheme(on, 'dark');
    for (const rest of ['anna.json~', 'anna (1).json', 'anna.json.bak', 'anna.unreadable-1'])
      put('readings', rest);
    put('readings', '.saving-999999999', 'new.json');
    put('code', 'v20.20.2-x64');
    expect(on.forgetAll()).toEqual({ erased: 5, failed: [], left: [thesis] });
    expect(readdirSync(on.home, { recursive: true }).sort()).toEqual(
      ['code', 'readings', ...theirs.map((file) => path.relative(on.home, file))].sort(),
    );
    for (const file of theirs) expect(readFileSync(file, 'utf8')).toContain('theirs');
  });

  it('erases the theme, also where its file is damaged', async () => {
    const on = shelf();
    await keepTheme(on, 'dark');
    expect(keptTheme(on)).toBe('dark');
    writeFileSync(path.join(on.home, 'preferences.json'), '{"the');
    expect(on.forgetAll()).toMatchObject({ erased: 1 });
    expect(existsSync(on.home)).toBe(false);
  });

  it('does not follow a link out of its folder, and nothing was kept through it', () => {
    const on = shelf();
    const mine = temporaryFolder();
    mkdirSync(on.home, { recursive: true });
    symlinkSync(mine, on.folder);
    const problem = openKeeper(on, diamond, { name: 'anna', text: undefined }).keep({
      reading: begin(diamond),
      place: 0,
    });
    expect(problem).toEqual({ kind: 'unwritten', folder: on.home, reason: 'ENOTDIR' });
    expect([on.unseen(), readdirSync(mine)]).toEqual(['ENOTDIR', []]);
  });

  it('does not follow a link out of its folder', () => {
    const on = shelf();
    const mine = temporaryFolder();
    writeFileSync(path.join(mine, 'letter'), 'mine');
    mkdirSync(on.home, { recursive: true });
    symlinkSync(mine, on.folder);
    expect(on.forgetAll()).toMatchObject({ erased: 0, failed: [{ reason: 'ENOTDIR' }] });
    expect(readdirSync(mine)).toEqual(['letter']);
  });

  it('leaves alone what is not ours in the folder above', () => {
    const on = shelf();
    keep(on, 'anna');
    writeFileSync(path.join(on.home, 'somebody-else'), 'x');
    on.forgetAll();
    expect(readdirSync(on.home)).toEqual(['somebody-else']);
  });
});
