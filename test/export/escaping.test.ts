import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { comparisonJson } from '../../source/export/comparison.ts';
import { escape, toMarkdown } from '../../source/export/markdown.ts';
import { toText } from '../../source/export/text.ts';
import type { Report } from '../../source/export/report.ts';
import { en as words } from '../../source/language/en.ts';
import { laidTogether } from '../../source/comparison/compared.ts';
import { clean } from '../../source/story/clean.ts';
import { corpus, hostileReports, hostileRoom } from '../fixtures/hostile.ts';

/** Signs that steer a terminal, reorder a line or hide in it. */
const harmful = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/;

/** The line without what a backslash makes harmless. */
const bare = (line: string): string => line.replace(/\\[!-/:-@[-`{-~]/g, '');

const rendered = (markdown: string): string =>
  micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });

/** Each piece of text between two tags, as a browser shows it. */
const textsIn = (html: string): readonly string[] =>
  html
    .split(/<[^>]*>/)
    .map((text) =>
      text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
    );

const tagsIn = (html: string): readonly string[] => html.match(/<[^>]*>/g) ?? [];

/** A report of every kind of part, whose every text is this one. */
const reportOf = (text: string): Report => ({
  language: 'en',
  title: text,
  parts: [
    { kind: 'heading', level: 2, text },
    { kind: 'paragraph', text, note: text },
    { kind: 'quotation', text, by: text, note: text },
    { kind: 'aside', text },
    { kind: 'list', items: [{ text, note: text }, { text }], numbered: false },
    { kind: 'list', items: [{ text }, { text }], numbered: true },
    { kind: 'columns', columns: [{ title: text, parts: [{ kind: 'paragraph', text }] }] },
    {
      kind: 'table',
      caption: text,
      heads: [text, text],
      rows: [{ head: text, cells: [[{ text }, { text }]] }],
    },
    {
      kind: 'wall',
      parts: [
        {
          kind: 'grid',
          caption: text,
          letters: [],
          note: text,
          first: text,
          heads: [text],
          groups: [{ title: text, rows: [{ head: text, cells: [{ text }] }] }],
        },
        {
          kind: 'bars',
          caption: text,
          letters: [],
          note: text,
          groups: [{ title: text, rows: [{ head: text, bars: [{ text, count: 3 }], note: text }] }],
        },
      ],
      beside: [{ kind: 'heading', level: 2, text }],
    },
  ],
});

/** What GitHub makes something of wherever it stands in a text, however that was written. */
const actedOn =
  /@\w|#\d|\bGH-\d|:(?:\d*[a-z+-][\w+-]*|100|1234):|\$.*\$|^\[!|\b(?=\d*[a-f])[\da-f]{7,40}\b|https?:\/\/\w|www\.\w/i;

describe.each(corpus)('%j', (word) => {
  it('reads in rendered Markdown as it was written, and makes nothing', () => {
    const plain = rendered(toMarkdown(reportOf('word'), words));
    const hostile = rendered(toMarkdown(reportOf(clean(word)), words));
    const isApart = (tag: string): boolean => /^<\/?span>$/.test(tag);
    expect(tagsIn(hostile).filter((tag) => !isApart(tag))).toEqual(tagsIn(plain));
    const said = clean(word).replace(/\s+/g, ' ').trim();
    expect(textsIn(hostile).join('').replace(/\s+/g, ' ')).toBe(
      textsIn(plain)
        .join('')
        .replace(/\s+/g, ' ')
        .replaceAll('word', () => said),
    );
    expect(textsIn(hostile).filter((text) => actedOn.test(text))).toEqual([]);
  });

  it('is words and nothing else in Markdown', () => {
    for (const report of hostileReports(word)) {
      let heads = 0;
      for (const line of toMarkdown(report, words).split('\n')) {
        const left = bare(line);
        const words = left.replace(/<br>|<\/?span>| <https:\/\/example\.org\/a>$|^#+ /g, '');
        expect(words).not.toMatch(/[<`[\]~$^]|&(?!$)|%%|==|#\w|\{[{%]/);
        expect(line).not.toMatch(harmful);
        expect(line).not.toMatch(/^ {4}|^[=-]+$/);
        if (!left.startsWith('|')) {
          heads = 0;
          continue;
        }
        const cells = left.split('|').length - 2;
        if (heads === 0) heads = cells;
        expect(cells).toBe(heads);
      }
    }
  });

  it('is words and nothing else as text', () => {
    for (const report of hostileReports(word)) {
      const text = toText(report, words);
      expect(text).not.toMatch(harmful);
      const letters = (of: string): string => of.replace(/[^\p{L}\p{N}]/gu, '');
      expect(letters(text)).toContain(letters(clean(word)));
    }
  });

  it('is itself in JSON', () => {
    const { story, paths } = hostileRoom(word);
    const text = JSON.stringify(comparisonJson(laidTogether(story, paths)));
    const { readings } = JSON.parse(text) as { readings: { name: string }[] };
    expect(readings[0]?.name).toBe(clean(word));
    expect(text).not.toMatch(harmful);
  });
});

it('a backslash before a pipe does not let the pipe through', () => {
  expect(escape('a \\| b')).toBe('a \\\\\\| b');
});
