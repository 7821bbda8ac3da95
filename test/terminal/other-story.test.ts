/** A pack that is not the built-in story, and one that has little: every screen must make sense. */
import { describe, expect, it } from 'vitest';
import { storyFrom } from '../../source/story/story.ts';
import { diamondData } from '../fixtures/stories.ts';
import { atFire, reader } from '../helpers/reader.ts';

const header = 'Another story, not part of this program: ./theirs';
const theirs = storyFrom(diamondData, './theirs');

describe('another story', () => {
  it('is said to be one over every page, at every size', async () => {
    for (const [columns, rows] of [
      [60, 12],
      [80, 24],
      [140, 40],
    ] as const) {
      const at = reader(theirs, { columns, rows })
        .sees('T A L E', header)
        .presses('end', 'enter')
        .sees('Title of start', header);
      await at.presses('end', '1').sees('Title of fire-reds', header);
      for (const key of ['s', 'o', 'c', 't', 'g', 'm', 'n', '/', 'p', '?']) {
        await at.presses(key).sees('esc', header).presses('escape').sees('Title of fire-reds');
      }
    }
  });

  it('has a folder’s long name cut, not wrapped', async () => {
    const at = reader(storyFrom(diamondData, `./${'deep/'.repeat(40)}`)).sees('Another story');
    await at.and(({ lines }) => {
      expect(lines()[0]).toContain('Another story');
      expect(lines()[1]).toBe('');
    });
  });

  it('is not said of the built-in one', async () => {
    await reader(storyFrom(diamondData)).sees('T A L E').seesNo('Another story');
  });
});

describe('a story of two accounts and nothing besides', () => {
  const bare = storyFrom({
    ...diamondData,
    questions: [],
    places: [],
    people: [],
    terms: [],
    timeline: [],
    figures: { title: '-', entries: [] },
    outline: { lines: [], labels: [] },
    scenes: diamondData.scenes.map(({ place: _, ...scene }) => ({ ...scene, questions: [], claims: [] })),
  });
  const lookups = ['contested', 'what happened when', 'names and terms', 'where it happened', 'figures'];

  it('has no key for what it has not, and help names none', async () => {
    const at = atFire({}, bare);
    await at;
    const before = at.shown;
    for (const key of ['c', 't', 'g', 'm', 'n']) {
      await at.presses(key, '?').sees('Keys').presses('escape');
      await expect.poll(() => at.shown, { message: key }).toBe(before);
    }
    await at.presses('?').sees('Keys');
    for (const name of lookups) await at.seesNo(name);
  });

  it('offers no way back on a path that has only begun', async () => {
    await reader(bare)
      .presses('enter')
      .sees('Title of start')
      .presses('p')
      .sees('The path so far')
      .seesNo('read on from there')
      .seesNo('Choose a moment');
  });
});
