import { describe } from 'vitest';
import { pack, type PackDraft } from '../helpers/pack.ts';
import { type Defect, defects, end, start, story } from './defect.ts';

const windows = (draft: PackDraft, file: string): PackDraft =>
  draft.raw(file, String(draft.texts[file]).replaceAll('\n', '\r\n'));

describe('a file that is no JSON', () => {
  defects([
    ['a comma before the closing brace is found', 'syntax', end('"Ashes"\n}', '"Ashes",\n▸}'), 'no comma'],
    [
      'a comma before the closing bracket is found',
      'syntax',
      start('"editorial": true\n    }', '"editorial": true\n    },▸]'),
      'no comma',
    ],
    [
      'a forgotten comma is found at what follows it',
      'syntax',
      end('"Evening",\n  "moment"', '"Evening"\n  ▸"moment"'),
      'a comma or a colon',
    ],
    [
      'a forgotten colon is found at what follows it',
      'syntax',
      end('"title": "Evening"', '"title" ▸"Evening"'),
      'a comma or a colon',
    ],
    [
      'a value that was never written is missed',
      'syntax',
      end('"title": "Evening",', '"title": ▸,'),
      'between two parts',
    ],
    ['single quotes are found', 'syntax', end('"Evening"', "▸'Evening'"), 'straight double quotes'],
    ['a key without quotes is found', 'syntax', end('"title"', '▸title'), 'without quotes'],
    ['a comment is found', 'syntax', end('{\n', '{\n  ▸// the last scene\n'), 'no comments'],
    ['a word that JSON does not know is found', 'syntax', end('true', '▸yes'), 'true and false'],
    ['True with a capital is found', 'syntax', end('true', '▸True')],
    ['a number with a leading zero is found', 'syntax', story('"format": 1', '"format": ▸01'), '0.5'],
    ['an escape that JSON does not know is found', 'syntax', end('"Evening"', '▸"Eve\\xning"'), 'backslash'],
    ['a brace where a bracket must close is found', 'syntax', end('  ],', '  ▸},'), '[ by ]'],
    [
      'a file that was cut off is found at its end',
      'syntax',
      end('"Ashes"\n}\n', '"Ashes"▸\n'),
      'ends too early',
    ],
    ['quotes of a book are found', 'syntax', end('"Evening"', '▸“Evening”'), 'straight double quotes'],
    [
      'a file cut off behind a comma is found at its end',
      'syntax',
      end('"Ashes"\n}\n', '"Ashes",▸\n'),
      'ends too early',
    ],
    [
      'a file cut off behind a key is found at its end',
      'syntax',
      pack().raw('a/end.json', '{ "title"▸'),
      'ends too early',
    ],
    [
      'a file cut off behind a colon is found at its end',
      'syntax',
      pack().raw('a/end.json', '{ "title":▸\n'),
      'ends too early',
    ],
    [
      'a file of one brace is found at its end',
      'syntax',
      pack().raw('a/end.json', '\n{▸\n'),
      'ends too early',
    ],
    [
      'a number too many at the end of a file is not taken for its end',
      'syntax',
      pack().raw('a/end.json', '[1 ▸2'),
      'JSON cannot have 2 here',
    ],
    ['a second object behind the first is found', 'syntax', end('"Ashes"\n}', '"Ashes"\n}\n▸{}')],
    ['a quote left open is found on its own line', 'syntax', end('"Evening",', '▸"Evening,')],
    ['a text broken over two lines is found', 'syntax', end('"Evening"', '▸"Even\ning"')],
    ['a raw tab in a text is found', 'syntax', end('"Evening"', '▸"Even\ting"')],
    ['an empty file is called empty', 'syntax', pack().raw('a/end.json', '▸'), 'The file is empty.'],
    [
      'a file of white space is called empty',
      'syntax',
      pack().raw('a/end.json', '▸ \n\n'),
      'The file is empty.',
    ],
    [
      'a web page saved as a scene is found',
      'syntax',
      pack().raw('a/end.json', '▸<!doctype html>\n<html></html>\n'),
    ],
    [
      'a web page is called so',
      'syntax',
      pack().raw('a/end.json', '\n  ▸<!doctype html>\n<p class="not\nfound"></p>\n'),
      'a web page',
    ],
    ...[
      '---\ntitle: x\n',
      'title: Evening\ntext:\n  - words: "over\n      two"\n',
      '- a\n',
      '# notes\na: 1\n',
    ].map((yaml): Defect => ['YAML is called so', 'syntax', pack().raw('a/end.json', `\n▸${yaml}`), 'YAML']),
    ...['export default {\n', 'module.exports = {};', 'const scene = { title };', '({ a: 1 })'].map(
      (script): Defect => [
        'JavaScript is called so',
        'syntax',
        pack().raw('a/end.json', `▸${script}`),
        'JavaScript',
      ],
    ),
    [
      'a fence around JSON is told to be taken out',
      'syntax',
      pack().raw('a/end.json', '▸```json\n{}\n```\n'),
      'Take out the lines with ```',
    ],
    [
      'JSON with one key that is bare is no YAML',
      'syntax',
      pack().raw('a/end.json', '{\n  ▸title: "Evening"\n}'),
      'without quotes',
    ],
    [
      'brackets nested too deep are refused where they are',
      'syntax',
      pack().raw('a/end.json', `${'['.repeat(64)}▸[${']'.repeat(65)}`),
      '64',
    ],
    ['a byte order mark does not move the column', 'syntax', pack().raw('a/end.json', '\uFEFF{ ▸nope: 1 }')],
    ['line ends of Windows do not move the line', 'syntax', windows(end('true', '▸yes'), 'a/end.json')],
  ]);
});
