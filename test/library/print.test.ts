/** How a problem looks at a terminal, and to GitHub. */
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { en } from '../../source/language/en.ts';
import { githubText, problemsText } from '../../source/library/library.ts';
import { open } from '../helpers/open.ts';
import { pack, type PackDraft } from '../helpers/pack.ts';

const told = (draft: PackDraft): string => {
  const { problems, texts } = open(draft.folder());
  return problemsText(problems, texts, 'scenes', en.check);
};

const annotated = (draft: PackDraft, folder = 'scenes'): string =>
  githubText(open(draft.folder()).problems, folder);

const inEnd = (text: string): PackDraft => pack().raw('a/end.json', text);

describe('a problem at a terminal', () => {
  it('is a place, what is wrong, the line with a caret, and what to do', () => {
    expect(told(pack().swap('a/start.json', '"to": "fire-reds"', '"to": "fire-redz"'))).toBe(
      [
        'scenes/a/start.json:21:13: error: There is no scene "fire-redz". [broken-link]',
        '          "to": "fire-redz"',
        '                ^',
        '    Did you mean "fire-reds"?',
        '',
      ].join('\n'),
    );
  });

  it('of a whole file that is not there has no line', () => {
    expect(told(pack().without('places.json'))).toBe(
      [
        'scenes/places.json:1:1: error: The file is not there. [missing-file]',
        '    Every pack has one: write places.json.',
        '',
      ].join('\n'),
    );
  });

  it('comes before those that weigh less, with a line between them', () => {
    const text = told(
      pack()
        .swap('a/start.json', '"square"', '"sqare"')
        .swap(
          'accounts.json',
          '[',
          '[{ "id": "a", "name": "x", "mark": "G", "colour": "#000000", "who": "x", "interest": "x" },',
        ),
    );
    expect(text.split('\n\n').map((each) => /: (error|warning): /.exec(each)?.[1])).toEqual([
      'error',
      'warning',
      'warning',
    ]);
  });

  const [long, file] = ['x'.repeat(2000), '"title": "Evening"'];
  it.each([
    ['behind a tab', '{\t"title": "Evening",\t?'],
    ['behind wide letters', '{ "title": "大夜大夜", ?'],
    ['behind letters with marks', '{ "title": "Е́й Ң", ?'],
    ['behind signs that are not shown', '{ "title": "\u202Eev\u200Bil", ?'],
    ['at the end of a long line', `{ "a": "${long}", ?`],
    ['within a long line of wide letters', `{ "a": "${'大'.repeat(999)}", ? "b": "${'夜'.repeat(999)}" }`],
    ['within a long line of pictures', `{ "a": "${'🇰🇿👨‍👩‍👧'.repeat(99)}", ? "b": "${'🇰🇿'.repeat(99)}" }`],
    ['within a long line', `{ "a": "${long}", ? "b": "${long}" }`],
    ['at the head of a long line', `? "b": "${long}" }`],
    ['on a line of Windows', `{\r\n${file},\r\n?\r\n}`],
  ])('%s has its caret under the place', (_, text) => {
    const [, line = '', caret = ''] = told(inEnd(text)).split('\n');
    const at = line.indexOf('?');
    expect(at).toBeGreaterThan(0);
    expect(stringWidth(line.slice(0, at))).toBe(caret.indexOf('^'));
    expect(stringWidth(line)).toBeLessThanOrEqual(80);
  });

  it('shows no sign that could steer a terminal', () => {
    const text = told(inEnd('{ "title": "\u202Eev\u200Bil \u009B31m", \u007F'));
    expect(text).toContain('\\u{7f}');
    expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200B\u202E]/);
  });
});

describe('a problem for GitHub', () => {
  it('is one workflow command that names the file from the working folder on', () => {
    expect(annotated(pack().swap('a/start.json', '"to": "fire-reds"', '"to": "fire-redz"'))).toBe(
      '::error file=scenes/a/start.json,line=21,col=13,title=broken-link::There is no scene "fire-redz".%0ADid you mean "fire-reds"?\n',
    );
  });

  it('names the file so where the folder is named in full, or is the working folder', () => {
    const draft = pack().without('places.json');
    expect(annotated(draft, `${process.cwd()}/scenes`)).toContain('::error file=scenes/places.json,line=1,');
    expect(annotated(draft, '.')).toContain('::error file=places.json,line=1,');
  });

  it('keeps its command whole whatever a file is called or holds', () => {
    const text = annotated(
      pack()
        .raw('a/50%,: of\nit.json', String(pack().texts['a/end.json']))
        .swap('a/start.json', '"title"', '"100%:,\\r\\n::x": 1,\n  "title"'),
    );
    const [command = '', ...others] = text.trimEnd().split('\n');
    expect(others).toEqual([]);
    expect(command).toMatch(/^::error file=[^,:]*,line=\d+,col=\d+,title=[^,:]*::/);
    expect(command).toContain('100%25:,');
    const named = annotated(pack().raw('a/50%,: of it.json', String(pack().texts['a/end.json'])));
    expect(named).toContain('file=scenes/a/50%25%2C%3A of it.json,line=1');
  });

  it('that is a warning is called one', () => {
    expect(annotated(pack().raw('a/night.json', String(pack().texts['a/end.json'])))).toMatch(
      /^::warning .*title=unreachable::/,
    );
  });

  it('is nothing where there is none', () => {
    expect(annotated(pack())).toBe('');
  });
});
