/** The documentary is read to an ending with letters alone, whatever the layout of the keyboard. */
import { expect, it } from 'vitest';
import { replay } from '../../source/reading/replay.ts';
import { documentary } from '../helpers/built-in.ts';
import { reader, type Reader } from '../helpers/reader.ts';
import { stayingReading, upToScene } from '../helpers/stay.ts';

/** A reading that stands where the last chapters begin: all of it would say no more, and take long. */
const all = stayingReading(documentary, 'strikers');
const begins = all.moves.find(
  ({ at }) => documentary.scenes.get(at)?.chapter === documentary.chapters.at(-2)?.id,
);
const late = { reading: upToScene(all, begins?.at ?? ''), place: 0 };

const ending = ({ kept }: Reader): string | undefined => {
  const last = [...kept.values()].at(-1);
  return last && replay(documentary, last.reading).here.scene.ending;
};

it.each([
  ['Latin', { take: 'e', down: 'j', up: 'k', sources: 's', close: 'x', back: 'b', leave: 'q' }],
  ['Russian', { take: 'у', down: 'о', up: 'л', sources: 'ы', close: 'ч', back: 'и', leave: 'й' }],
  ['Kazakh', { take: 'У', down: 'О', up: 'Л', sources: 'Ы', close: 'Ч', back: 'И', leave: 'Й' }],
])('an ending is come to with letters of a %s layout alone', async (layout, keys) => {
  const at = reader(documentary, { columns: 120, rows: 60, kept: new Map([['aida', late]]) }).sees(
    'Go on reading',
  );
  const press = async (key: string): Promise<void> => void (await at.presses(key).seesAnother());
  for (const key of [keys.take, keys.sources, keys.close]) await press(key);
  for (let scene = 0; scene < 100 && ending(at) === undefined; scene++) {
    // Where another is offered it is looked at first; on a Kazakh layout one of the row of digits takes it.
    if (scene % 3 === 1 && at.shown.includes(' 2  ')) {
      if (layout === 'Kazakh') {
        await press('ә');
        continue;
      }
      await press(keys.down);
      await press(keys.up);
    }
    await press(keys.take);
  }
  expect(ending(at)).toBeDefined();
  await press(keys.back);
  await at.presses(keys.leave).leaves();
});
