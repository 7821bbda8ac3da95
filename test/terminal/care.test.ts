/** What is done for a reader before and after scenes of violence; and that one can leave from everywhere. */
import { describe, expect, it } from 'vitest';
import type { Kept } from '../../source/reading/session.ts';
import { guarded } from '../fixtures/guarded.ts';
import { diamond } from '../fixtures/stories.ts';
import { atFire, reader, type Reader } from '../helpers/reader.ts';
import { walker } from '../helpers/walks.ts';

const atNotice = (kept = new Map<string, Kept>()): Reader =>
  reader(guarded, { kept }).presses('enter').sees('Words of start.').presses('1').sees('It tells of smoke.');

describe('at a notice', () => {
  it('one key gives the summary, another those of the whole chapter, also after coming back', async () => {
    const kept = new Map<string, Kept>();
    await atNotice(kept).presses('3').sees('Somebody coughed.').presses('q').leaves();
    await reader(guarded, { kept })
      .presses('enter')
      .sees('Somebody coughed.')
      .presses('2')
      .sees('Somebody was burnt.')
      .seesNo('It tells of burns.');
  });

  it('that is met aside, the same summary is one key away, with its own sources', async () => {
    await atFire()
      .presses('o')
      .sees('Other accounts')
      .presses('1')
      .sees('It tells of burns.')
      .presses('2')
      .sees('Somebody was burnt.', 'Read the whole scene after all')
      .seesNo('Words of fire-blues.')
      .presses('s')
      .sees('Who says so')
      .presses('x')
      .sees('Somebody was burnt.')
      .presses('e')
      .sees('Words of fire-blues.');
  });

  it('of a spared chapter one does not stand aside either', async () => {
    await atNotice().presses('3').sees('Somebody coughed.').presses('o', '1').sees('Somebody was burnt.');
  });
});

describe('after a scene of violence', () => {
  const afterIt = (): Reader =>
    atNotice()
      .presses('1')
      .sees('The fire was small')
      .presses('1')
      .sees('That scene ends here. Take the time you need.', 'Go on');

  it('stands a page with nothing to read, and the path goes on behind it', async () => {
    await afterIt().seesNo('Words of end.').hasKept(3).presses('enter').sees('Words of end.');
  });

  it('one can go back, or leave and come back to what follows', async () => {
    await afterIt().presses('b').sees('The fire was small');
    const at = afterIt();
    await at.presses('q').leaves();
    await reader(guarded, { kept: at.kept }).sees('Go on').presses('enter').sees('Words of end.');
  });

  it('stands none where it was not read', async () => {
    await atNotice().presses('2').sees('Somebody coughed.').presses('1').sees('Words of end.');
  });
});

const compared = ['follow-reds', 'follow-blues'].map((choice) => walker(diamond, choice, choice));

describe('q leaves', () => {
  it.each([
    ['s', 'Who says so'],
    ['o', 'Other accounts'],
    ['c', 'Contested questions'],
    ['t', 'What happened when'],
    ['g', 'Names and terms'],
    ['m', 'Where it happened'],
    ['n', 'How many were burnt'],
    ['p', 'The path so far'],
    ['?', 'Keys'],
  ])('from the page that %s opens, the reading saved', async (key, title) => {
    const at = atFire().presses(key).sees(title);
    await at.presses('q').leaves();
    expect(at.left).toMatchObject({ interrupted: false });
    expect(at.kept.size).toBe(1);
    await expect.poll(() => [at.screen.isRaw(), at.screen.isAlternate()]).toEqual([false, false]);
  });

  it('from the title page and all that lies over it, and from a comparison and all that does', async () => {
    await reader(diamond).sees('Begin').presses('q').leaves();
    await reader(diamond).sees('Begin').presses('down', 'enter').sees('What this is.').presses('q').leaves();
    await reader(diamond, { compared }).sees('The fire').presses('q').leaves();
    await reader(diamond, { compared })
      .sees('The fire')
      .presses('t')
      .sees('To talk about')
      .presses('q')
      .leaves();
  });

  it('and is a letter where a line is typed, as x, e and l are', async () => {
    await reader(diamond)
      .presses('enter', '/')
      .sees('Look for: _')
      .presses('q', 'x', 'e', 'l')
      .sees('Look for: qxel_');
  });
});
