/** A reader before a scene of nine choices, and all a terminal sends besides keys that were pressed. */
import { describe, expect, it } from 'vitest';
import { diamond, long } from '../fixtures/stories.ts';
import { dice } from '../helpers/dice.ts';
import { reader, type Reader } from '../helpers/reader.ts';
import { walker } from '../helpers/walks.ts';
import { answersSent, brokenOff, pastesSent, strayBytes } from '../helpers/terminal-bytes.ts';

const compared = ['follow-reds', 'follow-blues'].map((choice) => walker(diamond, choice, choice, 'stay'));

/** At the end of the scene, the first of its choices pointed at. */
const atChoices = (): Reader =>
  reader(long, { columns: 100, rows: 30 })
    .sees('Begin')
    .presses('enter')
    .sees('Paragraph 1 ')
    .presses('end')
    .pointsAt('1 Choice number 1');

/** A key that can be seen, and one that leads back: what came before has been acted upon then. */
const unmoved = (at: Reader): Reader =>
  at.presses('?').sees('Keys').presses('escape').pointsAt('1 Choice number 1').hasKept(0);

describe('nothing happens to a scene of nine choices', () => {
  it.each([
    ['answers of the terminal', answersSent],
    ['mice, keys that are let go, keys without a meaning, a bad line', strayBytes],
    ['pastes', pastesSent],
  ])('by %s, whole and cut', async (_, sent) => {
    const at = atChoices();
    const random = dice(sent.length);
    for (const each of sent) {
      const bytes = Buffer.from(each, 'latin1');
      at.sends([bytes], 1000);
      const cut = 2 + random(Math.max(1, bytes.length - 2));
      if (cut < bytes.length) at.sends([bytes.subarray(0, cut), bytes.subarray(cut)], 400);
    }
    await unmoved(at);
  });

  it('by what begins and never ends, and half a second later a key is a key', async () => {
    const each = brokenOff.map(async (bytes) => {
      const at = atChoices().sends([Buffer.from(bytes, 'latin1')], 1000);
      await at;
      const asked = (): string => {
        at.screen.type('?');
        return at.screen.lines().join(' ');
      };
      await expect.poll(asked, { interval: 600 }).toContain('Keys');
      await at.presses('escape').pointsAt('1 Choice number 1').hasKept(0);
    });
    await Promise.all(each);
  });
});

describe('a key', () => {
  it.each([
    ['Page Up', '\u001B[5~', 'Paragraph 8 '],
    ['Home', '\u001B[1~', 'Paragraph 1 '],
    ['Home in application mode', '\u001BOH', 'Paragraph 1 '],
  ])('%s that comes in two pieces does what it does', async (_, key, seen) => {
    await atChoices()
      .sends(['\u001B', key.slice(1)], 100)
      .sees(seen)
      .hasKept(0);
  });

  it.each(['\u001BOr', '\u001B[57401u', '2'])('%j on the keypad is its digit', async (key) => {
    await atChoices().sends([key], 1000).sees('Title of end-2').hasKept(1);
  });

  it.each(['\u001BOM', '\u001B[57414u', '\r\n', '\n'])('%j is one Enter', async (key) => {
    await atChoices().presses('down').sends([key], 1000).sees('Title of end-2').hasKept(1);
  });
});

describe('a key that is held', () => {
  it('takes one choice and no more, however fast it repeats', async () => {
    const at = reader(diamond).presses('enter').sees('Follow the reds');
    await at.sends(['\r'], 1000).sees('The fire was small');
    await at
      .sends(
        Array.from({ length: 40 }, () => '\r'),
        33,
      )
      .hasKept(1);
    await at.presses('enter').sees('Words of end.').hasKept(2);
  });

  it('takes none of a page that was not on the screen when it came', async () => {
    await reader(diamond)
      .presses('enter')
      .sees('Follow the reds')
      .bursts('12')
      .sees('The fire was small')
      .presses('?')
      .sees('Keys')
      .hasKept(1);
  });

  it('scrolls as far as there is to scroll', async () => {
    await reader(long, { columns: 60, rows: 12 })
      .presses('enter')
      .sees('Paragraph 1 ')
      .sends(
        Array.from({ length: 60 }, () => '\r'),
        33,
      )
      .pointsAt('1 Choice number 1')
      .hasKept(0);
  });
});

describe('the wheel', () => {
  it.each([
    ['SGR', '\u001B[<64;3;4M', '\u001B[<65;3;4M'],
    ['three bytes', '\u001B[M`!!', '\u001B[Ma!!'],
  ])('in reports of %s scrolls the text, and chooses nothing', async (_, up, down) => {
    const at = reader(long, { columns: 60, rows: 14 }).presses('enter').sees('Paragraph 1 ');
    await at.bursts(down.repeat(20)).pointsAt('Choice number').bursts(up.repeat(20)).sees('more below');
    await at.bursts(up.repeat(20)).sees('Paragraph 1 ').hasKept(0);
  });

  it('goes through choices that are not all on the screen', async () => {
    const at = reader(long, { columns: 60, rows: 14 }).presses('enter').sees('Paragraph 1 ').presses('end');
    await at.pointsAt('1 Choice number 1').bursts('\u001B[<65;3;4M'.repeat(30));
    await at.pointsAt('9 Choice number 9').hasKept(0);
  });
});

describe('Tab', () => {
  it('goes to the choices from wherever the page is, on around their end, and back with Shift', async () => {
    await reader(long, { columns: 60, rows: 14 })
      .presses('enter')
      .sees('more below')
      .presses('\t')
      .pointsAt('1 Choice number 1')
      .presses('\t')
      .pointsAt('2 Choice number 2')
      .presses('\u001B[Z', '\u001B[Z')
      .pointsAt('9 Choice number 9')
      .presses('\t')
      .pointsAt('1 Choice number 1')
      .hasKept(0);
  });

  it('goes through the rows of a page, and does nothing where there are none', async () => {
    await reader(diamond, { compared })
      .pointsAt('The morning')
      .presses('\t')
      .pointsAt('The fire')
      .presses('\u001B[Z', '\u001B[Z')
      .pointsAt('The evening')
      .presses('?')
      .sees('Keys')
      .presses('\t', '\u001B[Z')
      .sees('Keys');
  });
});

it('a digit brings a choice that is further down to the screen, and pressed again takes it', async () => {
  await reader(long, { columns: 60, rows: 14 })
    .presses('enter')
    .sees('more below')
    .presses('7')
    .pointsAt('7 Choice number 7')
    .hasKept(0)
    .presses('7')
    .sees('Title of end-7')
    .hasKept(1);
});

it.each(['f', '\u0006', 'а'])('%j is a page on, as in a pager, and Ctrl+B one back', async (key) => {
  await reader(long, { columns: 60, rows: 14 })
    .presses('enter')
    .sees('Paragraph 1 ')
    .presses(key)
    .seesNoLonger('Paragraph 1 ')
    .presses('\u0002')
    .sees('Paragraph 1 ');
});

describe('in Search', () => {
  const search = (): Reader =>
    reader(diamond).presses('enter').sees('Follow').presses('/').sees('Look for: _');

  it('a paste is typed as one line, and the next key behind it', async () => {
    await search()
      .bursts('\u001B[200~ Мұнай\r\n\u001B[31mred\u0007 \u202E\u001B[201~')
      .sees('Look for: Мұнай red_')
      .presses('s')
      .sees('Look for: Мұнай reds_');
  });

  it('what an input method writes at once is typed', async () => {
    await search().bursts('石油工人𝒜ө').sees('Look for: 石油工人𝒜ө_');
  });

  it('a line is not longer than sixty signs, and cut within none', async () => {
    await search()
      .bursts(`\u001B[200~${'𝒜'.repeat(70)}\u001B[201~`)
      .and(async ({ lines }) => {
        await expect.poll(() => [...lines().join('')].filter((sign) => sign === '𝒜')).toHaveLength(60);
      });
  });
});

it('Ctrl+L draws the page anew over what another program wrote', async () => {
  const at = atChoices();
  await at;
  const before = at.screen.lines();
  at.screen.stdout.write('\u001B[3;1HBroadcast message from root\u001B[8;20H\u001B[2J\u001B[5;9Hmore');
  await expect.poll(() => at.screen.lines().join('')).toContain('more');
  await at.presses('\u000C');
  await expect.poll(() => at.screen.lines()).toEqual(before);
  await at.presses('/').sees('Look for: _');
  at.screen.stdout.write('\u001B[2J');
  await at.presses('\u000C').sees('Look for: _');
});
