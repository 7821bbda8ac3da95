/** The pages of the documentary that are looked at before they may change, and how a reader comes to each. */
import type { Reading } from '../../source/reading/reading.ts';
import type { Appearance } from '../../source/terminal/colours.ts';
import { documentary } from './built-in.ts';
import { reader, type Reader } from './reader.ts';
import { room } from './room.ts';
import { stayingReading, upToScene } from './stay.ts';

const all = stayingReading(documentary, 'strikers');
const there = upToScene(all, 'the-stage-strikers');

const opened = (at: Reader): Reader => at.sees('? help');

interface Page {
  /** The reading that is kept. */
  readonly reading?: Reading;
  readonly comes: (at: Reader) => Reader;
}

const pages = {
  title: { comes: (at) => at.sees('Z H A N A O Z E N') },
  scene: { comes: opened },
  choices: { comes: (at) => opened(at).presses('end').sees('❯') },
  sources: { comes: (at) => opened(at).presses('s').sees('Who says so') },
  question: {
    comes: (at) => opened(at).presses('c').sees('Contested questions').presses('enter').sees('Where it'),
  },
  map: { comes: (at) => opened(at).presses('m').sees('Where it happened') },
  chart: {
    comes: (at) =>
      opened(at)
        .presses('n')
        .sees(documentary.figures?.title ?? ''),
  },
  hours: { comes: (at) => opened(at).presses('d').sees('by the hour') },
  ending: { reading: all, comes: opened },
} as const satisfies Record<string, Page>;

type PageName = keyof typeof pages | 'comparison';
export const pageNames = [...Object.keys(pages), 'comparison'] as readonly PageName[];

export const sizes = [
  [40, 12],
  [60, 20],
  [80, 24],
  [120, 40],
  [200, 60],
] as const;

/** A reader who has come to a page. */
export function readerAt(name: PageName, columns: number, rows: number, appearance: Appearance): Reader {
  if (name === 'comparison') {
    const compared = room(documentary, 4);
    return reader(documentary, { columns, rows, appearance, compared }).sees('parted at');
  }
  const { reading = there, comes }: Page = pages[name];
  const kept = new Map([['anna', { reading, place: 0 }]]);
  const reads = name === 'title' ? {} : { reads: 'anna' };
  return comes(reader(documentary, { columns, rows, appearance, kept, ...reads }));
}
