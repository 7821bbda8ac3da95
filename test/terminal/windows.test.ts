/** What a window has room for: all choices of the title page, a second telling, a chart with its axis. */
import { describe, expect, it } from 'vitest';
import { en } from '../../source/language/en.ts';
import { frameOf } from '../../source/layout/frame.ts';
import { minutesLeft } from '../../source/reading/minutes-left.ts';
import { begin } from '../../source/reading/reading.ts';
import { replay } from '../../source/reading/replay.ts';
import type { Kept } from '../../source/reading/session.ts';
import { othersOn } from '../../source/story/story.ts';
import { documentary } from '../helpers/built-in.ts';
import { reader, type Reader } from '../helpers/reader.ts';
import { stayingReading } from '../helpers/stay.ts';
import { long } from '../fixtures/stories.ts';

const strikers = stayingReading(documentary, 'strikers');
const after = (moves: number): Kept => ({
  reading: { ...strikers, moves: strikers.moves.slice(0, moves) },
  place: 0,
});
/** At the first scene that somebody else tells too, past any notice. */
const contested = strikers.moves.findIndex((_, moves) => {
  const { here } = replay(documentary, after(moves).reading);
  return here.meeting === undefined && othersOn(documentary, here.scene).length > 0;
});
const { here } = replay(documentary, after(contested).reading);
const [other] = othersOn(documentary, here.scene);

const atContested = (columns: number, rows: number): Reader =>
  reader(documentary, { columns, rows, kept: new Map([['anna', after(contested)]]) })
    .sees('Z H A N A O Z E N')
    .presses('end', 'enter')
    .seesNoLonger('Go on reading')
    .sees(here.scene.title);

describe('the title page', () => {
  const menu = ['Go on reading', 'Begin anew', 'Other readings', 'About', 'Leave'];
  const ten = () => new Map(Array.from({ length: 10 }, (_, index) => [`reading-${index}`, after(index)]));
  const notice = en.readings.newer('a-reading-of-a-long-name');

  it('shows all choices at 80×24, with ten readings kept and with as much to say as there can be', async () => {
    for (const messages of [[], [notice], Array.from({ length: 6 }, () => notice)])
      await reader(documentary, { kept: ten(), messages })
        .sees('Z H A N A O Z E N', ...menu)
        .pointsAt('Go on reading');
  });

  it('has its drawing where there is room for it, and without it the words', async () => {
    const drawn = '──────────';
    await reader(documentary).sees('Leave', drawn, documentary.subtitle);
    await reader(documentary, { kept: ten(), messages: [notice, notice] })
      .sees('Leave', documentary.notice.split(' ').slice(0, 4).join(' '))
      .seesNo(drawn);
  });

  it('says how many minutes are left of the reading it goes on with, as the corner of its page does', async () => {
    const left = ({ reading }: Kept): string =>
      `about ${minutesLeft(documentary, replay(documentary, reading))} minutes left`;
    const beginning = { reading: begin(documentary), place: 0 };
    await atContested(120, 30).sees(`1 of 8 · ${left(after(contested))}`);
    await atContested(80, 24).sees('1 of 8').seesNo('minutes left');
    const fresh = reader(documentary, { kept: new Map([['anna', beginning]]) });
    await fresh.sees('Go on reading', left(beginning));
  });
});

describe('from 150 columns on', () => {
  it('another telling of the moment stands beside the one that is read, and is no step of the path', async () => {
    const at = atContested(150, 40)
      .sees('a beside')
      .presses('a')
      .sees(here.scene.title, other?.title ?? '', en.others.aside);
    for (const _ of othersOn(documentary, here.scene).slice(1)) await at.presses('a').sees(en.others.aside);
    await at.presses('a').seesNoLonger(en.others.aside).hasKept(contested);
  });

  it('keeps the page where it is when it comes and goes', async () => {
    const at = atContested(150, 24);
    await at;
    const before = at.screen.lines();
    await at.presses('a').sees(en.others.aside);
    for (const _ of othersOn(documentary, here.scene)) await at.presses('a');
    await at.seesNoLonger(en.others.aside);
    await expect.poll(() => at.screen.lines()).toEqual(before);
  });

  it('the key does nothing on a window that has no room for two', async () => {
    await atContested(149, 40)
      .presses('a', '?')
      .sees('Keys')
      .presses('escape')
      .sees(here.scene.title, 'o others')
      .seesNo('a beside')
      .seesNo(en.others.aside);
  });
});

describe('the margin', () => {
  it('has a rule that is as long as the text and its notes, not as the window', async () => {
    const at = atContested(120, 60);
    await at;
    const { indent, width } = frameOf(120, 60);
    const rows = at.screen.lines().filter((line) => line[indent + width + 1] === '│');
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.length).toBeLessThan(45);
  });
});

describe('the chart of figures', () => {
  it('stands on the first page at 80×24 with legend, axis and both series, the list behind it', async () => {
    await atContested(80, 24)
      .presses('n')
      .sees('By date; each number stands at its height.', 'Dec 2011 16', '90 ┤', '0 ┤', 'more below')
      .sees('official 10 ┤ 10', 'official, Shetpe alone', 'unofficial 90 ┤')
      .sees('residents of Zhanaozen, to Kommersant')
      .seesNo(en.figures.table);
  });

  it('has its axis at 40×12', async () => {
    await atContested(40, 12).presses('n').sees('By date;', '16', 'official', '0 ┤ 10');
  });
});

it('a tick shows where a turned page goes on, until the next move', async () => {
  await reader(long)
    .presses('enter')
    .sees('Paragraph 1 ')
    .seesNo('╶')
    .presses('space')
    .sees('╶')
    .presses('up')
    .seesNoLonger('╶');
});
