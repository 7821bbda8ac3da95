import { en } from '../../source/language/en.ts';
import { mkdirSync, renameSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { NoPack } from '../../source/library/folder.ts';
import { follow } from '../../source/library/follow.ts';
import { temporaryFolder } from '../helpers/folder.ts';
import { pack } from '../helpers/pack.ts';

/**
 * What was last found in a followed folder: the title of its first scene, or the code of its first problem.
 */
function following(folder: string): () => string {
  let found = '';
  const stop = follow(folder, en.problems, (each) => {
    if (each instanceof NoPack) found = each.message;
    else found = each.data?.scenes.find(({ id }) => id === 'start')?.title ?? each.problems[0]?.code ?? '';
  });
  onTestFinished(stop);
  return () => found;
}

const start = (title: string): string =>
  pack().with('a/start.json', (scene) => (scene.title = title)).texts['a/start.json'] as string;

describe('a pack that is followed', () => {
  it('is found again after every way an editor saves', async () => {
    const folder = pack().folder();
    const file = path.join(folder, 'a/start.json');
    const found = following(folder);
    await expect.poll(found).toBe('Morning');

    writeFileSync(file, start('Written'));
    await expect.poll(found).toBe('Written');
    writeFileSync(`${file}.tmp`, start('Put in its place'));
    renameSync(`${file}.tmp`, file);
    await expect.poll(found).toBe('Put in its place');
    renameSync(file, `${file}~`);
    writeFileSync(file, start('Written anew'));
    unlinkSync(`${file}~`);
    await expect.poll(found).toBe('Written anew');
    writeFileSync(file, '');
    writeFileSync(file, start('Written in pieces'));
    await expect.poll(found).toBe('Written in pieces');
  });

  it('is seen to break and to be mended', async () => {
    const folder = pack().folder();
    const file = path.join(folder, 'a/start.json');
    const found = following(folder);
    await expect.poll(found).toBe('Morning');
    writeFileSync(file, '{');
    await expect.poll(found).toBe('syntax');
    writeFileSync(file, start('Mended'));
    await expect.poll(found).toBe('Mended');
  });

  it('takes in a chapter that is added', async () => {
    const folder = pack().folder();
    const found = following(folder);
    await expect.poll(found).toBe('Morning');
    const { texts } = pack().with('story.json', (story: { chapters: object[] }) =>
      story.chapters.push({ id: 'b', title: 'B', span: '2012', moments: [{ id: 'm', title: 'M' }] }),
    );
    writeFileSync(path.join(folder, 'story.json'), texts['story.json'] as string);
    mkdirSync(path.join(folder, 'b'));
    writeFileSync(path.join(folder, 'b/new.json'), '{');
    await expect.poll(found).toBe('syntax');
    rmSync(path.join(folder, 'b/new.json'));
    await expect.poll(found).toBe('Morning');
  });

  it('is missed when it is gone, and found when it is back, again and again', async () => {
    const folder = pack().folder();
    const found = following(folder);
    for (const title of ['One', 'Two']) {
      writeFileSync(path.join(folder, 'a/start.json'), start(title));
      await expect.poll(found).toBe(title);
      renameSync(folder, `${folder}-away`);
      await expect.poll(found).toContain('There is no folder');
      renameSync(`${folder}-away`, folder);
      await expect.poll(found).toBe(title);
    }
  });

  it('may be named by a link', async () => {
    const folder = pack().folder();
    const link = path.join(temporaryFolder(), 'link');
    symlinkSync(folder, link);
    const found = following(link);
    await expect.poll(found).toBe('Morning');
    writeFileSync(path.join(folder, 'a/start.json'), start('Through the link'));
    await expect.poll(found).toBe('Through the link');
  });
});
