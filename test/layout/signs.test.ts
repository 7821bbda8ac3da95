/** Pages and printed scenes on terminals that lack some of our signs. */
import { describe, expect, it } from 'vitest';
import { signSetOf } from '../../source/command-line/sign-set.ts';
import { en } from '../../source/language/en.ts';
import { said } from '../../source/layout/flow.ts';
import { span } from '../../source/layout/line.ts';
import { signed, signsOf } from '../../source/layout/signs.ts';
import { pageOver } from '../../source/terminal/pages/common.ts';
import { signedPage } from '../../source/terminal/signed-page.ts';
import { documentary } from '../helpers/built-in.ts';
import { reader } from '../helpers/reader.ts';

const written = (set: 'console' | 'ascii' | 'wide', text: string): string | undefined =>
  signsOf(set)?.text(text);

describe('a text', () => {
  it.each([
    [
      'quotation marks, an apostrophe',
      '“We are not looters”, the town’s',
      `"We are not looters", the town's`,
    ],
    ['dashes and what is left out', '17–18 December — …', '17-18 December - ...'],
    ['numbers of sources', '¹²\u00A0³', '[12] [3]'],
    ['a square metre, which is none', '40 m²', '40 m2'],
    ['letters with marks', 'Café Łódź', 'Cafe Lodz'],
    ['letters there are none for', 'Жаңаөзен', '????????'],
    ['letters as wide as two', '石油', '????'],
    ['narrow spaces', 'a\u00A0b\u202Fc', 'a b c'],
    ['a map', '⠀⠿a', ' .a'],
    ['frames there is no sign for', '╔═▓', '++#'],
  ])('has stand-ins of ASCII alone: %s', (_, text, expected) => {
    expect(written('ascii', text)).toBe(expected);
  });

  it('keeps on the console of Linux what is there: Latin, Cyrillic, frames, arrows', () => {
    expect(written('console', 'é ² « Жаңаөзен ─│┼ ↑↓ ❯ ▸ ⁴ …')).toBe('é ² « Жаңаөзен ─│┼ ↑↓ > > 4 ...');
  });

  it('keeps its letters where signs are wide', () => {
    expect(written('wide', 'é Ж — · ─│ ¹ “”')).toBe('é Ж - . -| 1 ""');
  });

  it('has as many cells as before, where it is laid out already', () => {
    expect(signsOf('ascii')?.inPlace('❯ 1–9 … ¹²')).toBe('> 1-9 ~ 12');
  });

  it('is left as it is where there is nothing to stand in for', () => {
    expect(signsOf('all')).toBeUndefined();
  });
});

it('what stands beside a paragraph is written in the same signs', () => {
  const signs = signsOf('ascii');
  const paragraph = { ...said('a'), lead: [{ text: '▸ ' }], margin: { text: '│ ' } };
  expect(signs && signed(paragraph, signs)).toMatchObject({
    lead: [{ text: '> ' }],
    margin: { text: '| ' },
  });
});

it('a telling beside the one that is read has the same signs, and so has a head of few rows', () => {
  const head = { left: [span('¹')], right: [span('…')] };
  const told = { head: [head], low: { stays: head, goes: [head] }, body: [said('²')] };
  const page = pageOver('x', [], en, { ...told, beside: told });
  const spans = JSON.stringify(signedPage(page, signsOf('ascii')), [
    'head',
    'low',
    'stays',
    'goes',
    'left',
    'right',
    'body',
    'beside',
    'spans',
    'text',
  ]);
  expect(spans).not.toMatch(/[^ -~]/);
  expect(spans.match(/\[\d\]/g)).toHaveLength(8);
});

describe('a terminal', () => {
  it.each([
    [{}, 'all'],
    [{ LANG: 'en_GB.UTF-8' }, 'all'],
    [{ LANG: 'C.utf8' }, 'all'],
    [{ LANG: 'en_GB.UTF-8', LC_ALL: 'C' }, 'ascii'],
    [{ LANG: 'ru_RU.KOI8-R' }, 'ascii'],
    [{ LANG: 'C', LC_CTYPE: 'en_GB.UTF-8', LC_ALL: '' }, 'all'],
    [{ TERM: 'linux' }, 'console'],
    [{ TERM: 'linux', LANG: 'POSIX' }, 'ascii'],
  ])('of %j has the signs of: %s', (env, expected) => {
    expect(signSetOf(env)).toBe(expected);
  });

  it('of wide signs is believed when it is said', () => {
    expect(signSetOf({}, 'wide')).toBe('wide');
    expect(signSetOf({}, 'narrow')).toBe('all');
  });

  it.each(['ascii', 'wide'] as const)('that has the signs of %s shows no others', async (signs) => {
    const page = reader(documentary, { rows: 40, appearance: { signs } });
    const looks = (): void =>
      void page.and(({ lines }) => {
        expect(lines().join('\n')).not.toMatch(
          signs === 'ascii' ? /[^\n -~]/ : /[^\n \p{L}\p{M}!-~\u2800-\u28FF]/u,
        );
      });
    looks();
    page.presses('enter').sees('s sources');
    looks();
    for (const [key, seen] of [
      ['s', en.sources.title],
      ['?', en.help.title],
      ['m', en.keys.places.title],
      ['p', en.path.title],
      ['c', en.questions.title],
    ] as const) {
      page.presses(key).sees(seen);
      looks();
      page.presses('escape').sees('s sources');
    }
    page.sees('[1]').presses('end').sees('> 1');
    await page;
  });
});
