import { describe, expect, it } from 'vitest';
import { atFire, type Reader } from '../helpers/reader.ts';

const atShape = (columns = 80, rows = 24): Reader =>
  atFire({ columns, rows })
    .presses('p')
    .sees('The path so far')
    .presses('w')
    .sees('Tale: the shape of the story');

describe('the shape of the story', () => {
  it('is one key from the path, names what was come to and counts the rest', async () => {
    await atShape()
      .sees('reading-1', '❯ The morning', '1 moment with 1 scene not yet come to.')
      .seesNo('The evening')
      .presses('escape')
      .sees('The path so far');
  });

  it('opens the scenes of a moment, only those that were read, and from there a scene', async () => {
    await atShape()
      .presses('down', 'enter')
      .sees('1 scene of this moment not yet come to.', 'The reds: Title of fire-reds')
      .seesNo('Title of fire-blues')
      .presses('enter')
      .sees('A look aside.', 'The fire was small, said a red.')
      .presses('escape')
      .sees('1 scene of this moment')
      .presses('escape')
      .sees('❯ The fire');
  });

  it('shows everything when asked to, by its key or at the end of the page', async () => {
    await atShape()
      .presses('a')
      .sees('Everything is shown', 'The evening')
      .presses('down', 'enter')
      .sees('The blues: Title of fire-blues')
      .presses('escape')
      .sees('Everything is shown')
      .presses('down', 'down')
      .sees('❯ Show only what was come to')
      .presses('enter')
      .seesNoLonger('The evening')
      .presses('down', 'down')
      .sees('❯ Show everything')
      .presses('enter')
      .sees('Everything is shown');
  });

  it.each([
    [40, 12],
    [60, 20],
    [120, 40],
  ])('keeps its columns under their signs in a window of %i by %i', async (columns, rows) => {
    const at = atShape(columns, rows).presses('end').sees('Show everything');
    await at;
    const [heading, row] = ['ONE DAY', 'The fire'].map((title) =>
      at.screen.lines().find((line) => line.includes(title)),
    );
    expect(row?.indexOf('●')).toBe(heading?.indexOf('R'));
    expect(row?.indexOf('·')).toBe(heading?.indexOf('B'));
  });
});
