/** The same keys on every layout, and on every kind of page. */
import { describe, expect, it } from 'vitest';
import { diamond, long } from '../fixtures/stories.ts';
import { reader, type Reader } from '../helpers/reader.ts';
import { walker } from '../helpers/walks.ts';

const compared = ['follow-reds', 'follow-blues'].map((choice) => walker(diamond, choice, choice, 'stay'));

const atStart = (): Reader => reader(diamond).presses('enter').pointsAt('1 R Follow the reds');

describe('on a Russian or Kazakh layout', () => {
  it('letters are the keys they stand on', async () => {
    await atStart()
      .presses('з')
      .sees('The path so far')
      .presses('ц')
      .sees('the shape of the story')
      .presses('escape')
      .sees('The path so far')
      .presses('escape')
      .pointsAt('Follow the reds')
      .presses('о')
      .pointsAt('Follow the blues')
      .presses('л')
      .pointsAt('Follow the reds')
      .presses('й')
      .leaves();
  });

  it.each([
    ['"', 'The fire was small'],
    ['ә', 'It tells of burns.'],
  ])('the digit %s takes its choice', async (digit, seen) => {
    await atStart().presses(digit).sees(seen);
  });

  it('a letter goes into a line that is typed as it is', async () => {
    await atStart().presses('/').sees('Look for: _').presses('й', 'q').sees('Look for: йq_');
  });
});

describe.each([
  ['down', 'up'],
  ['j', 'k'],
  ['о', 'л'],
])('%s and %s', (down, up) => {
  it('move in a list, around its ends', async () => {
    await atStart()
      .presses(down)
      .pointsAt('2 B Follow the blues')
      .presses(down)
      .pointsAt('1 R Follow the reds')
      .presses(up)
      .pointsAt('2 B Follow the blues')
      .presses('enter')
      .sees('It tells of burns.');
  });

  it('move in the rows of a comparison, around their ends', async () => {
    await reader(diamond, { compared })
      .pointsAt('The morning')
      .presses(down)
      .pointsAt('The fire')
      .presses(up, up)
      .pointsAt('The evening')
      .presses(down)
      .pointsAt('The morning');
  });

  it('scroll a text, and from its end move in the list under it', async () => {
    const at = reader(long, { columns: 40, rows: 12 })
      .sees('T A L E')
      .presses('end', 'enter')
      .sees('Title of long', 'Paragraph 1 ');
    await at.presses(down, down, down).seesNoLonger('Paragraph 1 ');
    await at.presses(up, up, up).sees('Paragraph 1 ');
    await at.presses('end').pointsAt('1 Choice number 1').presses(down).pointsAt('2 Choice number 2');
    await at.presses(up).pointsAt('1 Choice number 1').presses(up).sees('more below').seesNo('❯');
  });
});

it('an arrow draws anew the two rows it moves between, and no other', async () => {
  const at = reader(long, { columns: 120, rows: 70 }).presses('enter').pointsAt('1 Choice number 1');
  await at;
  const before = at.screen.written().length;
  await at.presses('down').pointsAt('2 Choice number 2');
  const drawn = at.screen
    .written()
    .slice(before)
    .match(/Choice number \d/g);
  expect(drawn).toEqual(['Choice number 1', 'Choice number 2']);
});
