/**
 * Ink asks of every text of a page what it is made of, how wide it is and how its row looks, at each frame
 * anew, though most of a page stays as it is when a key is pressed. Here what it found is kept from frame to
 * frame, until it is of a great many texts.
 */
import type { Changes } from './ink-changed.ts';

/** Texts: those of some pages; each sign of them is an object. */
const most = 300;

/** What a function of a text found, of the texts it was asked about last. */
const kept = `
function kept(find) {
  let all = new Map();
  return (text) => {
    let found = all.get(text);
    if (found === undefined) {
      if (all.size >= ${most}) all = new Map();
      found = find(text);
      all.set(text, found);
    }
    return found;
  };
}
`;

/**
 * Where each row of the screen is written once, as every page here does, no cells are needed: what they would
 * be put together to is that row, and what stands in it with its styles is one already. Undefined where two
 * texts share one, or one has more.
 */
const rowsOfTheirOwn = `
const isReady = /^(?:[^\\p{C}\\p{Default_Ignorable_Code_Point}]|\\u001B\\[[\\d;]*m)*$/u;
const ownRow = kept((text) =>
  isReady.test(text) ? text : styledCharsToString(new OutputCaches().getStyledChars(text)),
);
function rowsOfTheirOwn({ operations, height }) {
  const rows = Array(height).fill('');
  const written = new Set();
  for (const { type, x, y, text, transformers } of operations) {
    if (type !== 'write' || x < 0 || !(y in rows) || written.has(y) || text.includes('\\n')) return undefined;
    written.add(y);
    const row = transformers.reduce((line, transform) => transform(line, 0), ownRow(text));
    rows[y] = (' '.repeat(x) + ownRow(row)).trimEnd();
  }
  return { output: rows.join('\\n'), height };
}
`;

const ofOutput = `
let caches = new OutputCaches();
const known = () => {
  if (caches.styledChars.size > ${most}) caches = new OutputCaches();
  return caches;
};
`;

export const betweenFrames: Changes = {
  'output.js': {
    places: [
      [
        '    get() {',
        '    get() {\n        const rows = rowsOfTheirOwn(this);\n        if (rows) return rows;',
      ],
      ['caches = new OutputCaches();', 'caches = known();'],
    ],
    added: kept + ofOutput + rowsOfTheirOwn,
  },
  'render-node-to-output.js': {
    places: [
      [
        "import widestLine from 'widest-line';",
        "import measure from './measure-text.js';\nconst widestLine = (text) => measure(text).width;",
      ],
    ],
    added: '',
  },
  'squash-text-nodes.js': {
    places: [
      [
        "import sanitizeAnsi from './sanitize-ansi.js';",
        "import sanitize from './sanitize-ansi.js';\nconst sanitizeAnsi = kept(sanitize);",
      ],
    ],
    added: kept,
  },
};
