import { describe, expect, it } from 'vitest';
import { type NamedPath, replay } from '../../source/reading/replay.ts';
import type { Kept } from '../../source/reading/session.ts';
import { diamond } from '../fixtures/stories.ts';
import { reader } from '../helpers/reader.ts';
import { choosing, record, walker } from '../helpers/walks.ts';

const anna = walker(diamond, 'anna', 'follow-reds', 'stay');
const bek = walker(diamond, 'bek', 'follow-blues', 'stay');
const dana = walker(diamond, 'dana', 'follow-blues');
const skipped = record(diamond, choosing(diamond, 'follow-blues'), { kind: 'skip', at: 'fire-blues' });
const camila = { name: 'camila', path: replay(diamond, skipped) };

describe('readers who parted', () => {
  it('see in one line what they share, and row by row whom each of them heard', async () => {
    const at = reader(diamond, { compared: [anna, bek] });
    await at
      .sees('Two readings', 'parted at: The morning', '2 scenes in common')
      .sees('R The reds', 'B The blues', '* The narrator');
    const lines = at.screen.lines();
    const row = (title: string): string => lines.find((line) => line.includes(title)) ?? '';
    expect(row('anna')).toMatch(/anna +bek/);
    expect(row('The morning ')).toMatch(/\* +\* +same/);
    expect(row('The fire')).toMatch(/R +B +differs/);
    expect(row('The evening')).toMatch(/\* +\* +same/);
  });

  it('see a summary and an unread notice told apart from a scene, and who did not come', async () => {
    const at = reader(diamond, { compared: [anna, camila, dana] });
    await at.sees('( ) skipped, the summary read', '[ ] left at its notice', '– not reached');
    const row = (title: string): string => at.screen.lines().find((line) => line.includes(title)) ?? '';
    expect(row('The fire')).toMatch(/R +\(B\) +\[B\] +differs/);
    expect(row('The evening')).toMatch(/\* +not reached +not reached +only anna/);
  });

  it('open what another heard, its notice first, and come back to the same row', async () => {
    const at = reader(diamond, { compared: [anna, camila] })
      .sees('❯ The morning')
      .presses('down')
      .sees('❯ The fire');
    await at;
    const before = at.screen.lines();
    await at
      .presses('enter')
      .sees(
        '❯ R The reds: Title of fire-reds heard by anna',
        'B The blues: Title of fire-blues skipped by camila',
      )
      .presses('down')
      .sees('❯ B')
      .presses('enter')
      .sees('Before this scene', 'It tells of burns.')
      .presses('escape')
      .sees('❯ B')
      .presses('escape')
      .sees('Two readings');
    await expect.poll(() => at.screen.lines()).toEqual(before);
  });

  it('see whose claims each heard, and open a claim to its source', async () => {
    await reader(diamond, { compared: [anna, bek] })
      .sees('❯ The morning')
      .presses('c')
      .sees('❯ Who began? R no claim')
      .presses('enter')
      .sees('The reds began. no scene tells it', 'Nobody began. heard by anna')
      .presses('down')
      .sees('❯ Nobody began.')
      .presses('enter')
      .sees('The claim', 'A. Writer: A memoir')
      .presses('escape')
      .sees('Who began?')
      .presses('escape')
      .sees('Contested questions')
      .presses('escape')
      .sees('Two readings', '❯ The morning');
  });

  it('find a claim that was told and that nobody heard', async () => {
    await reader(diamond, { compared: [bek, camila] })
      .sees('❯ The morning')
      .presses('c')
      .sees('1 unheard')
      .presses('enter')
      .sees('Nobody began. nobody here heard it');
  });

  it('see as a group that what nobody heard became known later', async () => {
    const more = ['eset', 'fatima', 'gani'].map((name) => ({ ...dana, name }));
    await reader(diamond, { compared: [bek, camila, dana, ...more] })
      .sees('❯ The morning')
      .presses('g')
      .sees('as a group')
      .presses('end')
      .sees('R The reds known later Nobody began.');
  });

  it('find what to talk about, with who went which way, and open the scene of the fork', async () => {
    await reader(diamond, { compared: [anna, bek, camila] })
      .sees('❯ The morning')
      .presses('t')
      .sees('To talk about', '❯ The morning * The narrator: Title of start')
      .sees('“Follow the reds” — anna', '“Follow the blues” — bek and camila')
      .presses('enter')
      .sees('Words of start.')
      .presses('escape')
      .sees('To talk about');
  });

  it('use the same keys on a Russian or Kazakh layout', async () => {
    await reader(diamond, { compared: [anna, bek] })
      .sees('❯ The morning')
      .presses('т')
      .sees('❯ The fire')
      .presses('с')
      .sees('Contested questions')
      .presses('escape')
      .sees('❯ The fire')
      .presses('е')
      .sees('To talk about')
      .presses('escape')
      .sees('Two readings')
      .presses('й')
      .leaves();
  });

  it('open nothing with a digit, and close nothing with Esc where nothing lies under it', async () => {
    await reader(diamond, { compared: [anna, bek] })
      .sees('❯ The morning')
      .presses('2', 'ә', 'n', 'escape')
      .sees('❯ The fire', 'Two readings');
  });

  it('are told in help what the keys do where they are, and no others', async () => {
    await reader(diamond, { compared: [anna, bek] })
      .sees('❯ The morning')
      .presses('?')
      .sees('c what is contested, and whose claims each reading heard', 't to talk about', 'q quit')
      .seesNo('readings as a group')
      .seesNo('your path so far')
      .presses('escape')
      .sees('❯ The morning')
      .presses('t')
      .sees('To talk about')
      .presses('?')
      .sees('esc x close this page')
      .seesNo('contested');
  });

  it('are offered no way to differences where there are none', async () => {
    await reader(diamond, { compared: [anna, { ...anna, name: 'anna again' }] })
      .sees('never went different ways. Nothing differs between them.', '❯ The morning')
      .seesNo('next difference')
      .seesNo('talk');
  });
});

describe('who has kept readings', () => {
  const keptOf = (...named: readonly NamedPath[]): Map<string, Kept> =>
    new Map(
      named.map(({ name }) => {
        const choices = name === 'anna' ? ['follow-reds', 'stay'] : ['follow-blues', 'stay'];
        return [name, { reading: choosing(diamond, ...choices), place: 0 }];
      }),
    );

  it('lays two side by side from the title page, and comes back to it', async () => {
    await reader(diamond, { kept: keptOf(anna, bek) })
      .sees('Compare lay paths side by side')
      .presses('down', 'down', 'down')
      .sees('❯ Compare')
      .presses('enter')
      .sees('Which readings?', '❯ Lay the marked side by side 2 marked', '[x] anna', '[x] bek')
      .presses('enter')
      .sees('Two readings', 'esc back')
      .presses('escape')
      .sees('Which readings?')
      .presses('escape')
      .sees('T A L E');
  });

  it('marks some of three with Enter, and less than two are not laid side by side', async () => {
    await reader(diamond, { kept: keptOf(anna, bek, camila) })
      .sees('Compare')
      .presses('down', 'down', 'down', 'enter')
      .sees('0 marked: mark two or more', '[ ] anna')
      .presses('enter', 'down', 'enter')
      .sees('1 marked: mark two or more', '❯ [x] camila')
      .presses('enter')
      .sees('0 marked', '❯ [ ] camila')
      .presses('enter', 'down', 'down', 'enter')
      .sees('2 marked', '❯ [x] anna')
      .presses('home', 'enter')
      .sees('camila anna', 'parted at: The morning');
  });

  it('finds another comparison as new, not scrolled as the one before', async () => {
    await reader(diamond, { kept: keptOf(anna, bek, camila) })
      .sees('Compare')
      .presses('down', 'down', 'down', 'enter')
      .sees('0 marked')
      .presses('down', 'enter', 'down', 'down', 'enter')
      .sees('2 marked')
      .presses('home', 'enter')
      .sees('camila anna', '❯ The morning')
      .presses('down', 'enter')
      .sees('❯ R The reds')
      .presses('down')
      .sees('❯ B The blues')
      .presses('escape')
      .sees('❯ The fire')
      .presses('escape')
      .sees('Which readings?')
      .presses('down', 'enter', 'down', 'enter')
      .sees('2 marked')
      .presses('home', 'enter')
      .sees('bek anna', '❯ The morning')
      .presses('down', 'enter')
      .sees('❯ R The reds');
  });

  it('compares the reading that is read from the page of its path', async () => {
    await reader(diamond, { kept: keptOf(anna, bek, camila) })
      .sees('Go on reading')
      .presses('enter')
      .sees('Words of end.')
      .presses('p')
      .sees('c compare')
      .presses('c')
      .sees('1 marked', '[x] camila', '[ ] anna');
  });

  it('is not asked to compare one reading with itself', async () => {
    await reader(diamond, { kept: keptOf(anna) })
      .sees('Go on reading')
      .seesNo('Compare');
  });
});
