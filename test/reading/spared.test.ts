/** A reader who asked for summaries in place of all of a chapter's violence. */
import { describe, expect, it } from 'vitest';
import { parseReading, readingFileText } from '../../source/progress/reading-file.ts';
import { offers } from '../../source/reading/offers.ts';
import { pathCode, readCode } from '../../source/reading/path-code.ts';
import { begin, type Move, type Reading } from '../../source/reading/reading.ts';
import { arrive, replay } from '../../source/reading/replay.ts';
import { wantsQuiet } from '../../source/reading/quiet.ts';
import { sceneOf, storyFrom } from '../../source/story/story.ts';
import { guarded } from '../fixtures/guarded.ts';
import { diamond, diamondData } from '../fixtures/stories.ts';
import { toBlues, toReds } from '../helpers/codes.ts';
import { record } from '../helpers/walks.ts';

const after = (...moves: readonly Move[]): Reading =>
  moves.reduce((reading, move) => record(guarded, reading, move), begin(guarded));

const spare: Move = { kind: 'skip', at: 'fire-reds', chapter: true };
const hearBlues: Move = { kind: 'choose', at: 'fire-reds', choice: 'hear-blues' };

const metAt = (reading: Reading): string | undefined => replay(guarded, reading).here.meeting;

describe('who asked to be spared a chapter', () => {
  it('meets this notice and every later one with its summary', () => {
    expect(metAt(after(toReds, spare))).toBe('skipped');
    expect(metAt(after(toReds, spare, hearBlues))).toBe('skipped');
    expect(metAt(after(toReds, { kind: 'skip', at: 'fire-reds' }, hearBlues))).toBe('unread');
  });

  it('is spared what is looked at aside, too, and after going back', () => {
    const { spared } = replay(guarded, after(toReds, spare));
    expect(arrive(sceneOf(guarded, 'fire-blues'), spared).meeting).toBe('skipped');
    const again = after(toReds, spare, { kind: 'back', at: 'fire-reds', steps: 1 });
    expect(metAt(record(guarded, again, toBlues))).toBe('skipped');
  });

  it('can still read a whole scene', () => {
    expect(metAt(after(toReds, spare, hearBlues, { kind: 'open', at: 'fire-blues' }))).toBe('opened');
  });

  it('is spared that chapter alone', () => {
    const [one] = diamondData.chapters;
    const apart = storyFrom({
      ...diamondData,
      chapters: one ? [one, { ...one, id: 'two', moments: [] }] : [],
      scenes: [...guarded.scenes.values()].map((each) =>
        each.id === 'fire-blues' ? { ...each, chapter: 'two' } : each,
      ),
    });
    expect(replay(apart, after(toReds, spare, hearBlues)).here.meeting).toBe('unread');
  });

  it('finds it so in the file of the reading, and in its code', () => {
    const reading = after(toReds, spare, hearBlues);
    const parsed = parseReading(readingFileText(guarded, reading));
    expect(parsed).toMatchObject({ file: { moves: reading.moves } });
    const { steps } = replay(guarded, reading);
    const read = readCode(guarded, pathCode(guarded, replay(guarded, reading)) ?? '');
    expect('reading' in read && replay(guarded, read.reading).steps).toEqual(steps);
  });

  it('is asked only where the chapter has another notice', () => {
    const kinds = (story: typeof diamond): readonly string[] =>
      offers(story, arrive(sceneOf(story, 'fire-blues'))).map(({ kind }) => kind);
    expect(kinds(guarded)).toEqual(['read', 'skip', 'skipAll']);
    expect(kinds(diamond)).toEqual(['read', 'skip']);
  });
});

it('a quiet page is wanted after a scene of violence that was read, and only where one goes on', () => {
  const stay: Move = { kind: 'choose', at: 'fire-reds', choice: 'stay' };
  const at = (...moves: readonly Move[]) => replay(guarded, after(...moves)).here;
  expect(wantsQuiet(at(toReds, { kind: 'open', at: 'fire-reds' }), stay)).toBe(true);
  expect(wantsQuiet(at(toReds, { kind: 'open', at: 'fire-reds' }), spare)).toBe(false);
  expect(wantsQuiet(at(toReds, spare), stay)).toBe(false);
  expect(wantsQuiet(at(), toReds)).toBe(false);
});
