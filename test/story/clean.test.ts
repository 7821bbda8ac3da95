import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean, visible } from '../../source/story/clean.ts';

const forbidden =
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\u{E0000}-\u{E0FFF}]/u;

/** Signs of no width that some scripts need between two letters; they are let through nowhere else. */
const shaped = 'Arab Syrc Mong Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Khmr Mymr'
  .split(' ')
  .map((script) => `\\p{scx=${script}}`)
  .join('');
const joiners = new RegExp(`(?<![${shaped}]\\p{M}*)[\\u200C\\u200D]|[\\u200C\\u200D](?![\\p{L}\\p{M}])`, 'u');

/** Texts in which the signs that do harm are as likely as letters. */
const nasty = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '\u001B]0;',
        '\u001B[31m',
        '\u001B]8;;http://x\u0007',
        '\u009D52;c;',
        '\u001B',
        '\u0007',
        '\u202E',
        '\u200B',
        '\u200C',
        '\u200D',
        'می',
        'क्',
        'ক',
        '\u0651',
        '্',
        '\u0334',
        '\u0344',
        '\r',
        '\t',
        '\uD800',
        'é',
        'й',
        'ә',
        '\u0301',
      ),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

describe('a text that comes in', () => {
  it('has nothing in it that steers a terminal or hides from an eye', () => {
    fc.assert(
      fc.property(nasty, (text) => !forbidden.test(clean(text)) && !joiners.test(clean(text))),
      { numRuns: 20_000 },
    );
  });

  it('is not changed the second time', () => {
    fc.assert(
      fc.property(nasty, (text) => clean(clean(text)) === clean(text)),
      { numRuns: 20_000 },
    );
  });

  it('loses a sign, or has a space or the sign for none in its place, and nothing beside it changes', () => {
    const wrong: string[] = [];
    for (let point = 0; point <= 0x30ff; point++) {
      const text = `а${String.fromCodePoint(point)}é`;
      if (![text.normalize('NFC'), 'аé', 'а é', 'а\uFFFDé'].includes(clean(text)))
        wrong.push(point.toString(16));
    }
    expect(wrong).toEqual([]);
    expect(['а\u0007b', 'а\u007Fb', 'а\u0085b', 'а\u200Bb', 'а\rb', 'а\r\nb'].map(clean)).toEqual([
      ...Array<string>(4).fill('аb'),
      'а b',
      'а\nb',
    ]);
  });

  it('is clean whatever sign it is of, alone and in a wall', () => {
    const isSeen = /[\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}]/u;
    const isBad =
      /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/u;
    const wrong: string[] = [];
    for (let point = 0; point <= 0x10ffff; point++) {
      const sign = String.fromCodePoint(point);
      const alone = clean(sign);
      // The second answer costs most of the time, and there is none to ask for where nothing changed.
      if (alone !== sign && clean(alone) !== alone) wrong.push(`twice ${point.toString(16)}`);
      if (sign !== '\n' && !isSeen.test(sign) && isBad.test(alone)) wrong.push(`bad ${point.toString(16)}`);
      if (!/\p{M}/u.test(sign.normalize('NFD'))) continue;
      const wall = clean(`a${sign.repeat(9)}`);
      if (clean(wall) !== wall || /\p{M}{5}/u.test(wall)) wrong.push(`wall ${point.toString(16)}`);
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    ['a coloured word', '\u001B[31mred\u001B[0m', 'red'],
    ['a title sequence', 'a\u001B]0;title\u0007b', 'ab'],
    ['a clipboard sequence in eight bits', 'a\u009D52;c;Zm9v\u009Cb', 'ab'],
    ['a link', '\u001B]8;;https://evil.example\u001B\\text\u001B]8;;\u001B\\', 'text'],
    ['a sequence without an end', 'before\u001B]0;the rest stays', 'before0;the rest stays'],
    ['a lone escape', 'a\u001Bb', 'a'],
    ['an escape that is not ended', 'a\u001B( ж', 'aж'],
    ['concealed text', '\u001B[8mhidden', 'hidden'],
    ['a carriage return', 'secret\rpublic', 'secret public'],
    ['a bidi override', 'abc\u202Edef', 'abcdef'],
    ['a wall of marks', `a${'\u0301'.repeat(200)}`, 'á\u0301\u0301\u0301'],
    ['a lone surrogate', 'a\uD800b', 'a\uFFFDb'],
    ['a sign that will never be one', 'a\uFDD0b', 'a\uFFFDb'],
    ['Kazakh letters', 'Жаңаөзен әғқңөұүһі', 'Жаңаөзен әғқңөұүһі'],
    ['a joiner between Latin letters', 'pass\u200Cword\u200D', 'password'],
    ['a joiner at the end of a word', 'می\u200C \u200Dخواهم', 'می خواهم'],
    ['two joiners', 'می\u200C\u200Cخواهم', 'میخواهم'],
    ['a joiner of an emoji', '\u{1F468}\u200D\u{1F469}', '\u{1F468}\u{1F469}'],
    ['a joiner between two scripts', 'ក\u200C\u0651', 'ក\u0651'],
    ['Persian', 'می\u200Cخواهم', 'می\u200Cخواهم'],
    ['Kurdish', 'دە\u200Cچم', 'دە\u200Cچم'],
    ['Hindi', 'क्\u200Dष क्\u200Cष', 'क्\u200Dष क्\u200Cष'],
    ['Bengali', 'র\u200D্যাব', 'র\u200D্যাব'],
    ['Sinhala', 'ශ්\u200Dරී', 'ශ්\u200Dරී'],
    ['a line break', 'one\r\ntwo\nthree', 'one\ntwo\nthree'],
  ])('comes out harmless: %s', (_, text, expected) => {
    expect(clean(text)).toBe(expected);
  });
});

it('the short way for harmless texts comes to the same as the long one', () => {
  // A sign that is dropped sends the text the long way.
  const long = (text: string): string => clean(`${text}\u200B`);
  for (let sign = 0; sign < 0x10000; sign++) {
    const text = `a${String.fromCharCode(sign)}\u0301`;
    if (clean(text) !== long(text)) expect.fail(sign.toString(16));
  }
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => clean(text) === long(text)),
    { numRuns: 5_000 },
  );
});

describe('a text that is shown as it was', () => {
  it('says what would be dropped', () => {
    expect(visible('a\u001B[31mb\u202E')).toBe('a\\u{1b}[31mb\\u{202e}');
  });

  it('shows a line break too, so that what is named stays on its line', () => {
    expect(visible('a b\nc')).toBe('a b\\u{a}c');
  });

  it('shows of a wall of marks four', () => {
    expect(visible(`a${'\u0334'.repeat(200)}`)).toBe('a\u0334\u0334\u0334\u0334');
  });

  it('has the joiners of a word where they belong', () => {
    expect(visible('می\u200Cخواهم')).toBe('می\u200Cخواهم');
    expect(visible('a\u200Cb')).toBe('a\\u{200c}b');
    expect(visible('می\u200Cخ\u202Eb')).toBe('می\u200Cخ\\u{202e}b');
  });

  it('has nothing in it that steers a terminal either', () => {
    fc.assert(
      fc.property(nasty, (text) => !forbidden.test(visible(text)) && !joiners.test(visible(text))),
      { numRuns: 5_000 },
    );
  });
});
