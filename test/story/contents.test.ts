import fc from 'fast-check';
import { expect, it } from 'vitest';
import { en } from '../../source/language/en.ts';
import { readingFileText } from '../../source/progress/reading-file.ts';
import { pathCode, readCode } from '../../source/reading/path-code.ts';
import { minutesLeft } from '../../source/reading/minutes-left.ts';
import { replay } from '../../source/reading/replay.ts';
import { contentsText, storyOfText } from '../../source/story/contents.ts';
import { chapterOf } from '../../source/story/story.ts';
import { titlePage } from '../../source/terminal/pages/title.ts';
import { deskOf } from '../helpers/desk.ts';
import { documentary, story } from '../helpers/built-in.ts';
import { often } from '../helpers/often.ts';
import { readings } from '../helpers/walks.ts';

const contents = storyOfText(contentsText(story), { withScenes: true });

it('the title page of the contents alone is that of the whole story, whatever is kept', () => {
  fc.assert(
    fc.property(fc.array(readings(documentary), { maxLength: 4 }), (kept) => {
      const all = new Map(kept.map((reading, at) => [`reading-${at}`, { reading, place: 0 }]));
      const [whole, listed] = [documentary, contents].map((each) => ({
        page: titlePage({ story: each, words: en, messages: [], desk: deskOf(each, all) }),
        left: kept.map((reading) => minutesLeft(each, replay(each, reading))),
      }));
      expect(JSON.stringify(listed)).toBe(JSON.stringify(whole));
    }),
    { numRuns: often(60) },
  );
});

it('what is shared of a reading is the same by the contents alone', () => {
  fc.assert(
    fc.property(readings(documentary), (reading) => {
      const [whole, listed] = [documentary, contents].map((each) => {
        const path = replay(each, reading);
        const { scene } = path.here;
        const code = pathCode(each, path);
        const read = code === undefined ? undefined : readCode(each, code);
        return {
          code,
          read: read && 'reading' in read && read.reading,
          file: readingFileText(each, reading),
          at: [chapterOf(each, scene).title, scene.title, scene.ending],
          steps: path.steps.map((step) => [step.scene.id, step.meeting]),
        };
      });
      expect(listed).toEqual(whole);
    }),
    { numRuns: often(200) },
  );
});

it('takes a fraction of its bytes', () => {
  expect(contentsText(story).length).toBeLessThan(25_000);
});
