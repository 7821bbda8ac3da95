/** Reports of everything there is, for a browser to look at once what many pages are made of. */
import type { Part, Report } from '../../source/export/report.ts';
import { documentary } from './built-in.ts';

/** As many as stand abreast. */
export const accounts = [...documentary.accounts.values()].slice(0, 4);
const [account] = accounts;
const told = { text: 'A word', account };

/** A page with one of everything that stands on pages. */
export const ofEveryKind: Report = {
  language: 'en',
  title: 'Of every kind',
  parts: [
    { kind: 'heading', level: 2, text: 'A part' },
    { kind: 'aside', ...told },
    { kind: 'paragraph', text: 'A paragraph.', note: 'noted' },
    { kind: 'heading', level: 3, text: 'A smaller part' },
    { kind: 'quotation', text: 'Said.', by: 'A speaker', note: 'noted' },
    ...[true, false].map((numbered): Part => ({
      kind: 'list',
      items: [{ ...told, note: 'noted', url: 'https://example.org/a' }],
      numbered,
    })),
    {
      kind: 'columns',
      columns: [
        {
          title: 'One',
          account,
          parts: [
            { kind: 'paragraph', text: 'A paragraph.', note: 'noted' },
            { kind: 'aside', ...told },
            { kind: 'quotation', text: 'Said.', by: 'A speaker', note: 'noted' },
            { kind: 'list', items: [{ ...told, note: 'noted' }], numbered: false },
          ],
        },
      ],
    },
    { kind: 'heading', level: 4, text: 'The smallest part' },
    {
      kind: 'table',
      caption: 'A table',
      heads: ['When', 'Who'],
      rows: [{ head: 'Then', cells: [[told, told]] }],
    },
  ],
};

/** The same behind what a room sees first. */
export const behindWall: Report = {
  ...ofEveryKind,
  parts: [
    {
      kind: 'wall',
      parts: [
        { kind: 'paragraph', text: 'A paragraph.' },
        {
          kind: 'grid',
          caption: 'A grid',
          letters: accounts,
          note: 'Noted.',
          first: 'When',
          heads: ['1', '2'],
          groups: ['A chapter', 'Another'].map((title) => ({
            title,
            rows: [{ head: 'Then', cells: [{ text: 'S', account }, { text: '–' }] }],
          })),
        },
        {
          kind: 'bars',
          caption: 'Bars',
          letters: accounts,
          note: 'Noted.',
          groups: [
            {
              title: 'A chapter',
              rows: [
                {
                  head: 'Then',
                  bars: accounts.map((each) => ({ text: 'A', account: each, count: 3 })),
                  note: 'few',
                },
              ],
            },
          ],
        },
      ],
      beside: [
        { kind: 'heading', level: 2, text: 'Beside' },
        { kind: 'paragraph', text: 'A paragraph.' },
        { kind: 'heading', level: 3, text: 'A moment' },
        { kind: 'list', items: [told], numbered: false },
        { kind: 'aside', text: 'Aside' },
      ],
    },
    ...ofEveryKind.parts,
  ],
};
