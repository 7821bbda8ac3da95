/** The documentary is read to an ending with letters alone, whatever the layout of the keyboard. */
import { expect, it } from 'vitest';
import { replay } from '../../source/reading/replay.ts';
import { documentary } from '../helpers/built-in.ts';
import { reader, type Reader } from '../helpers/reader.ts';
import { stayingReading } from '../helpers/stay.ts';

/** A reading that stands where the last chapters begin: all of it would say no more, and take long. */
const { moves, ...reading } = stayingReading(documentary, 'strikers');
const late = {
  reading: {
    ...reading,
    moves: moves.slice(
      0,
      moves.findIndex(({ at }) => documentary.scenes.get(at)?.chapter === documentary.chapters.at(-2)?.id),
    ),
  },
  place: 0,
};

const screen = (at: Reader): string => at.screen.lines().join('\n');

/** Press a key and wait until the screen is another. */
async function press(at: Reader, key: string): Promise<void> {
  const before = screen(at);
  await at.presses(key);
  await expect.poll(() => screen(at)).not.toBe(before);
}

const ending = ({ kept }: Reader): string | undefined => {
  const last = [...kept.values()].at(-1);
  return last && replay(documentary, last.reading).here.scene.ending;
};

it.each([
  ['Latin', { take: 'e', down: 'j', up: 'k', sources: 's', close: 'x', back: 'b', leave: 'q' }],
  ['Russian', { take: 'у', down: 'о', up: 'л', sources: 'ы', close: 'ч', back: 'и', leave: 'й' }],
  ['Kazakh', { take: 'У', down: 'О', up: 'Л', sources: 'Ы', close: 'Ч', back: 'И', leave: 'Й' }],
])('a %s layout', async (layout, keys) => {
  const at = reader(documentary, { columns: 120, rows: 60, kept: new Map([['aida', late]]) }).sees(
    'Go on reading',
  );
  await at;
  await press(at, keys.take);
  await press(at, keys.sources);
  await press(at, keys.close);
  for (let scene = 0; scene < 100 && ending(at) === undefined; scene++) {
    // Where another is offered it is looked at first; on a Kazakh layout one of the row of digits takes it.
    if (scene % 3 === 1 && screen(at).includes(' 2  ')) {
      if (layout === 'Kazakh') {
        await press(at, 'ә');
        continue;
      }
      await press(at, keys.down);
      await press(at, keys.up);
    }
    await press(at, keys.take);
  }
  expect(ending(at)).toBeDefined();
  await press(at, keys.back);
  await at.presses(keys.leave).leaves();
});
