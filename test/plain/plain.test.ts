import { describe, expect, it } from 'vitest';
import type { Kept } from '../../source/reading/session.ts';
import type { Story } from '../../source/story/story.ts';
import { manyTold } from '../fixtures/many-told.ts';
import { diamond } from '../fixtures/stories.ts';
import { deskOf } from '../helpers/desk.ts';
import { writtenTo } from '../helpers/plain.ts';

async function reads(
  story: Story,
  typed: readonly string[],
  width?: number,
): Promise<{ text: string; kept: Map<string, Kept> }> {
  const desk = deskOf(story);
  return { text: await writtenTo(desk, await desk.begin(), typed, width), kept: desk.kept };
}

describe('reading plainly', () => {
  it('prints each scene once, then its numbered choices', async () => {
    const { text } = await reads(diamond, ['1', '1']);
    expect(text.match(/Words of start\./g)).toHaveLength(1);
    expect(text).toContain('Go on with\n1. The reds: Follow the reds\n2. The blues: Follow the blues');
    expect(text).toContain(
      'Go on\n1. Stay with the reds\nFirst hear of this from\n2. The blues: Hear the blues',
    );
    expect(text).toContain('The fire was small, said a red. [1]');
    expect(text).toContain('It was large, she wrote. [2]  known later');
    expect(text).toContain('Words of end.');
  });

  it('ends cleanly where the input ends, the reading kept', async () => {
    const { kept } = await reads(diamond, ['1']);
    expect(kept.get('reading-1')?.reading.moves).toHaveLength(1);
  });

  it('says of a choice that it was read already, and leaves no gap where nothing stands', async () => {
    const { text } = await reads(diamond, ['1', '2', '1']);
    expect(text).toContain('2. The reds: Hear the reds (read)');
    expect(text).not.toContain('\n\n\n');
  });

  it('goes back, shows sources, other accounts and the path', async () => {
    const { text } = await reads(diamond, ['1', 's', 'o', '2', 'p', 'b', 'b']);
    expect(text).toContain('Who says so');
    expect(text).toContain('A writer, 2021  known later');
    expect(text).toContain('1. The blues: Title of fire-blues');
    expect(text).toContain('The fire: heard The reds; not heard The blues');
    expect(text).toContain('This is the first scene.');
  });

  it('names an account once on the path that tells of a moment in several scenes', async () => {
    const { text } = await reads(manyTold, ['1', 'p']);
    expect(text).toContain('The fire: heard The reds; not heard The blues\n');
  });

  it('tells what a scene holds before it, and gives its summary to who skips it', async () => {
    const { text } = await reads(diamond, ['2', '2']);
    expect(text).toContain('It tells of burns.');
    expect(text).toContain('Somebody was burnt.');
    expect(text).not.toContain('Words of fire-blues.');
  });

  it('keeps the notice of another account’s scene too', async () => {
    const { text } = await reads(diamond, ['1', 'o', '1']);
    expect(text).toContain('It tells of burns.');
    expect(text).not.toContain('Words of fire-blues.');
    expect((await reads(diamond, ['1', 'o', '1', '1'])).text).toContain('Words of fire-blues.');
  });

  it('says what it did not understand', async () => {
    const { text, kept } = await reads(diamond, ['7', 'x', '0', '-1', '1.5', '']);
    expect(text).toContain('“7” is no choice here. Type a number from 1 to 2, or ?');
    expect(text).toContain('“x” is no choice here.');
    expect(kept.size).toBe(0);
  });

  it('opens the cover and the warning of a new reading first', async () => {
    const { text } = await reads(diamond, []);
    expect(text.indexOf('It tells of a fire.')).toBeGreaterThan(text.indexOf('Tale'));
    expect(text.indexOf('Words of start.')).toBeGreaterThan(text.indexOf('It tells of a fire.'));
  });

  it('has all of the evidence by letters', async () => {
    const { text } = await reads(diamond, ['t', 'm', '1', 'c', '1', 'g', 'n', '/fire', '1']);
    for (const words of [
      'Who began?',
      'Where it stands: It is open.',
      'The blues\nThe reds began.\nA blue, 16 December 2011',
      'The reds (known later)\nNobody began.',
      'You are here, on this day: Title of start',
      'A fire was lit.',
      '/ contested',
      'A person is shown as far as your path has met them.',
      'Something that burns.',
      'the square (here)',
      '2–9  unofficial, the square, 17 December 2011',
      'things found',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('in a look aside names the sources of that scene, and goes back to the page of the path', async () => {
    const { text, kept } = await reads(diamond, ['2', '1', 'o', '1', 's', 'b']);
    expect(text).toContain('A writer, 2021  known later');
    expect(text.match(/Words of fire-blues\./g)).toHaveLength(2);
    expect(kept.get('reading-1')?.reading.moves).toHaveLength(2);
  });

  it('begins anew', async () => {
    const { text, kept } = await reads(diamond, ['1', 'new', '2']);
    expect(text.match(/Words of start\./g)).toHaveLength(2);
    expect([...kept.keys()]).toEqual(['reading-1', 'reading-2']);
  });

  it('takes letters and digits of a Russian or Kazakh layout by where they are', async () => {
    const { text, kept } = await reads(diamond, ['"', 'ы', 'и', 'ә', 'туц', 'Й', '1']);
    expect(text).toContain('The fire was small');
    expect(text).toContain('Who says so');
    expect(text).toContain('It tells of burns.');
    expect(text).not.toContain('is no choice here');
    expect([...kept.values()].map(({ reading }) => reading.moves.length)).toEqual([3]);
  });

  it('searches for what was typed as it was typed', async () => {
    const { text } = await reads(diamond, ['/ann', '/фтт']);
    expect(text).toContain('›Ann‹ Red (name)');
    expect(text).toContain('Nothing found.');
  });

  it('stops at q and reads nothing after it', async () => {
    const { kept } = await reads(diamond, ['q', '1']);
    expect(kept.size).toBe(0);
  });

  it('holds no escape sequence and draws no box', async () => {
    const { text } = await reads(diamond, ['1', 's', 'o', '1', '1', 'p', 'q'], 72);
    expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2500-\u257F]/);
  });

  it('leaves paragraphs whole for a screen reader', async () => {
    const { text } = await reads(diamond, ['s']);
    expect(text.split('\n').find((line) => line.includes('The Record'))).toBe(
      '1  The Record: A report, 16 December 2011',
    );
  });
});
