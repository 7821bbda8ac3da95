import type { Key } from 'ink';

/** Every key that has a name here (`open` is Enter, which the lists take themselves), and what a keyboard sends for it. Pages say what a key does on them. */
export type KeyName =
  | 'sources'
  | 'others'
  | 'questions'
  | 'timeline'
  | 'names'
  | 'places'
  | 'figures'
  | 'search'
  | 'path'
  | 'map'
  | 'all'
  | 'back'
  | 'help'
  | 'quit'
  | 'return'
  | 'next'
  | 'previous'
  | 'left'
  | 'right'
  | 'compare'
  | 'talk'
  | 'group'
  | 'open'
  | 'close';

/**
 * A Russian or Kazakh layout sends another letter for the same key: `й` where `q` stands. The letters are bound by
 * where they are, so that nobody has to change the layout to leave.
 */
const signs: Record<KeyName, readonly string[]> = {
  sources: ['s', 'ы'],
  others: ['o', 'щ'],
  questions: ['c', 'с'],
  timeline: ['t', 'е'],
  names: ['g', 'п'],
  places: ['m', 'ь'],
  figures: ['n', 'т'],
  search: ['/'],
  path: ['p', 'з'],
  map: ['w', 'ц'],
  all: ['a', 'ф'],
  back: ['b', 'и'],
  help: ['?', 'h', 'р'],
  quit: ['q', 'й'],
  return: ['r', 'к'],
  next: ['n', 'т'],
  previous: ['b', 'и'],
  left: [],
  right: [],
  compare: ['c', 'с'],
  talk: ['t', 'е'],
  group: ['g', 'п'],
  open: [],
  close: [],
};

/** How a key is named in the footer. */
export const keyLabels: Record<KeyName, string> = {
  sources: 's',
  others: 'o',
  questions: 'c',
  timeline: 't',
  names: 'g',
  places: 'm',
  figures: 'n',
  search: '/',
  path: 'p',
  map: 'w',
  all: 'a',
  back: 'b',
  help: '?',
  quit: 'q',
  return: 'r',
  next: 'n',
  previous: 'b',
  left: '←',
  right: '←→',
  compare: 'c',
  talk: 't',
  group: 'g',
  open: 'enter',
  close: 'esc',
};

/** The row of digits on a Kazakh layout, from the key of 1 to the key of 9. */
const kazakhDigits = ['"', 'ә', 'і', 'ң', 'ғ', ',', '.', 'ү', 'ұ'];

/** Whether what was typed is this key. */
export function isKey(name: KeyName, input: string): boolean {
  return signs[name].includes(input.toLowerCase());
}

/** Whether what was pressed is this key: a letter, or one of the keys that are none. Enter is the list's own. */
export function isPressed(name: KeyName, input: string, key: Key): boolean {
  if (name === 'close') return key.escape;
  if (name === 'left') return key.leftArrow;
  if (name === 'right') return key.rightArrow;
  return isKey(name, input);
}

/** The index, from 0, that a digit key of a Kazakh layout stands for; -1 for other keys. Plain digits are the list's own. */
export function kazakhDigit(input: string): number {
  return kazakhDigits.indexOf(input.toLowerCase());
}
