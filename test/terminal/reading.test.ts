import { describe, expect, it } from 'vitest';
import type { Kept } from '../../source/reading/session.ts';
import { diamond, long } from '../fixtures/stories.ts';
import { atFire, reader } from '../helpers/reader.ts';

describe('reading on a full screen', () => {
  it('opens at the title, begins, follows an account and reaches the ending with arrows and Enter', async () => {
    await reader(diamond)
      .sees('T A L E', 'It tells of a fire.', 'Begin')
      .presses('enter')
      .sees('Words of start.', 'Follow the reds')
      .presses('enter')
      .sees('The fire was small')
      .presses('enter')
      .sees('Words of end.', 'Your path')
      .hasKept(2);
  });

  it('three quick Downs move three rows', async () => {
    await reader(long, { rows: 60, columns: 120 })
      .presses('enter')
      .sees('Paragraph 1 ')
      .sees('❯ 1 ')
      .bursts('\u001B[B\u001B[B\u001B[B')
      .sees('❯ 4 ');
  });

  it('an Enter that comes with other keys in one piece is not lost', async () => {
    await reader(diamond)
      .presses('enter')
      .sees('Words of start.')
      .bursts('\u001B[B\r')
      .sees('It tells of burns.');
  });

  it('a paste that never ends does not swallow the keys after it', async () => {
    await reader(diamond)
      .presses('enter')
      .sees('Words of start.')
      .bursts('\u001B[200~no end')
      .presses('interrupt')
      .leaves();
  });

  it('Ctrl+C does not wait behind a storm of arrows', async () => {
    await reader(diamond)
      .presses('enter')
      .sees('Words of start.')
      .bursts('\u001B[B'.repeat(20_000))
      .presses('interrupt')
      .leaves();
  });

  it('going back shows the scene before', async () => {
    await atFire().presses('b').sees('Words of start.').hasKept(2);
  });

  it('marks what was already read on the path', async () => {
    await atFire().presses('2').sees('Before this scene').presses('enter').sees('Hear the reds read');
  });
});

describe('a scene of violence', () => {
  const before = () =>
    reader(diamond).presses('enter').sees('Words of start.').presses('2').sees('It tells of burns.');

  it('says so first and shows nothing of itself', async () => {
    await before().seesNo('Words of fire-blues.');
  });

  it('is read with Enter', async () => {
    await before().presses('enter').sees('Words of fire-blues.', 'Stay with the blues');
  });

  it('can be skipped with one key, and its summary stands for it', async () => {
    await before()
      .presses('2')
      .sees('Somebody was burnt.', 'You took the summary', 'Stay with the blues')
      .seesNo('Words of fire-blues.')
      .presses('1')
      .sees('Words of end.')
      .presses('p')
      .sees('skipped: B');
  });

  it('can be read after all', async () => {
    await before()
      .presses('2')
      .sees('Read the whole scene after all')
      .presses('3')
      .sees('Words of fire-blues.');
  });
});

describe('the pages behind a scene', () => {
  it('say who says so, when, and what that side stands to gain', async () => {
    await atFire()
      .presses('s')
      .sees(
        'Who says so',
        'The Record: A report, 16 December 2011',
        'A red, 16 December 2011',
        'A writer, 2021 known later',
        'Red things.',
      )
      .presses('escape')
      .sees('The fire was small');
  });

  it('let other accounts be read without leaving the path', async () => {
    await atFire()
      .presses('o')
      .sees('Other accounts: The fire', 'The blues: Title of fire-blues')
      .presses('enter')
      .sees('A look aside', 'It tells of burns.')
      .presses('enter')
      .sees('Words of fire-blues.')
      .presses('escape')
      .sees('Other accounts: The fire')
      .presses('escape')
      .sees('The fire was small')
      .hasKept(1);
  });

  it('show the path, and lead back to a moment on it', async () => {
    await atFire()
      .presses('enter')
      .sees('Words of end.')
      .presses('enter')
      .sees('You began and ended with: The reds.')
      .presses('escape')
      .sees('Words of end.')
      .presses('down', 'enter')
      .sees('Your path', 'You read to an ending: Ashes.', 'zhanaozen-story compare', 'not heard: B')
      .presses('b')
      .presses('r')
      .sees('The fire was small')
      .hasKept(3);
  });
});

describe('leaving and coming back', () => {
  it('goes on at the same scene and line', async () => {
    const kept = new Map<string, Kept>();
    const first = reader(long, { kept })
      .presses('enter')
      .sees('Title of long')
      .presses('down', 'down', 'down', 'down')
      .seesNoLonger('Paragraph 2 ');
    await first;
    const left = first.screen.lines();
    await first.presses('q').leaves();
    const again = reader(long, { kept }).sees('Go on reading').presses('enter').sees('Paragraph 3 ');
    await again;
    await expect.poll(() => again.screen.lines()).toEqual(left);
  });

  it('offers to go on, to begin anew, and the other readings', async () => {
    const kept = new Map<string, Kept>();
    await atFire({ kept }).presses('q').leaves();
    await reader(diamond, { kept })
      .sees('Go on reading', 'One day: Title of fire-reds')
      .presses('down', 'enter')
      .sees('Words of start.')
      .presses('1')
      .sees('small')
      .presses('q')
      .leaves();
    await reader(diamond, { kept })
      .sees('Other readings', '2 kept on this computer')
      .presses('3')
      .sees('Readings kept', 'reading-1')
      .presses('2')
      .sees('small');
  });

  it('gives the terminal back as it was', async () => {
    const at = reader(diamond)
      .presses('enter')
      .sees('Words of start.')
      .and((screen) => expect([screen.isRaw(), screen.isAlternate()]).toEqual([true, true]));
    await at.presses('q').leaves();
    await expect.poll(() => [at.screen.isRaw(), at.screen.isAlternate()]).toEqual([false, false]);
    expect(at.screen.written()).toContain('\u001B[?25h');
  });

  it('is listening before it shows anything: a key that is pressed at first sight is not echoed', async () => {
    const at = reader(diamond).sees('Begin');
    await at;
    expect(at.screen.beforeRaw()).toBe(0);
  });

  it('knows Ctrl+C from leaving', async () => {
    const at = reader(diamond).presses('enter').sees('Words of start.').presses('interrupt').leaves();
    await at;
    expect(at.left?.interrupted).toBe(true);
  });

  it('says on the title page what could not be read', async () => {
    await reader(diamond, { messages: ['A reading was set aside.'] }).sees('A reading was set aside.');
  });
});
