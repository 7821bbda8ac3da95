/** Every key there is. What it does is said in the catalogue, under the same name. */
import type { Words } from '../language/words.ts';

export type Place =
  /** Every page of the full screen; those that lie over another. */
  | ('page' | 'over')
  /** Pages of one kind. */
  | ('scene' | 'timeline' | 'aside' | 'path' | 'map' | 'comparison' | 'heard' | 'group' | 'proposal')
  /** Typed, where there is no full screen. */
  | 'plain';

interface Binding {
  /** Signs of a Latin layout, and the names that Ink has for keys that send none. */
  readonly keys: readonly string[];
  readonly where: readonly Place[];
  /** The footer names it. */
  readonly footer?: true;
  /** What names it, where that is not the first of its keys alone. */
  readonly sign?: string;
}

/** Keys of which there are no words: those of the key they go with speak for them. */
type Silent = 'up' | 'previousChoice' | 'pageUp' | 'wheelUp' | 'first' | 'left' | 'interrupt';

export type KeyName = keyof Words['keys'] | Silent;

const bindings = {
  interrupt: { keys: ['ctrl+c'], where: ['page'] },
  up: { keys: ['upArrow', 'k'], where: ['page'] },
  down: { keys: ['downArrow', 'j'], where: ['page'], sign: '↑ ↓ j k' },
  nextChoice: { keys: ['tab'], where: ['page'], sign: 'Tab' },
  previousChoice: { keys: ['shift+tab'], where: ['page'] },
  take: { keys: ['return', 'e'], where: ['page'], sign: 'Enter e' },
  digit: { keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'], where: ['page'], sign: '1–9' },
  pageUp: { keys: ['pageUp', 'ctrl+b'], where: ['page'] },
  pageDown: { keys: ['pageDown', ' ', 'f', 'ctrl+f'], where: ['page'], sign: 'PgUp PgDn space' },
  wheelUp: { keys: ['wheelUp'], where: ['page'] },
  wheelDown: { keys: ['wheelDown'], where: ['page'], sign: 'wheel' },
  first: { keys: ['home'], where: ['page'] },
  last: { keys: ['end'], where: ['page'], sign: 'Home End' },
  theme: { keys: ['l'], where: ['page'] },
  redraw: { keys: ['ctrl+l'], where: ['page'], sign: 'Ctrl+L' },
  suspend: { keys: ['ctrl+z'], where: ['page'], sign: 'Ctrl+Z' },

  back: { keys: ['b'], where: ['scene', 'plain'], footer: true },
  sources: { keys: ['s'], where: ['scene', 'aside', 'plain'], footer: true },
  others: { keys: ['o'], where: ['scene', 'plain'], footer: true },
  beside: { keys: ['a'], where: ['scene'], footer: true },
  questions: { keys: ['c'], where: ['scene', 'plain'], footer: true },
  timeline: { keys: ['t'], where: ['scene', 'plain'] },
  hours: { keys: ['d'], where: ['scene', 'timeline', 'plain'] },
  names: { keys: ['g'], where: ['scene', 'plain'] },
  places: { keys: ['m'], where: ['scene', 'plain'] },
  figures: { keys: ['n'], where: ['scene', 'plain'] },
  search: { keys: ['/'], where: ['scene', 'plain'] },
  path: { keys: ['p'], where: ['scene', 'plain'], footer: true },

  return: { keys: ['r'], where: ['path'], footer: true },
  map: { keys: ['w'], where: ['path', 'plain'], footer: true },
  compare: { keys: ['c'], where: ['path'], footer: true },
  all: { keys: ['a'], where: ['map'], footer: true },

  next: { keys: ['n'], where: ['comparison'], footer: true },
  previous: { keys: ['b'], where: ['comparison'] },
  left: { keys: ['leftArrow'], where: ['comparison', 'heard'] },
  right: { keys: ['rightArrow'], where: ['comparison', 'heard'], footer: true, sign: '←→' },
  heard: { keys: ['c'], where: ['comparison'], footer: true },
  talk: { keys: ['t'], where: ['comparison'], footer: true },
  proposals: { keys: ['p'], where: ['comparison', 'group'], footer: true },
  group: { keys: ['g'], where: ['comparison'], footer: true },
  nextPart: { keys: ['n'], where: ['group'], footer: true },
  previousPart: { keys: ['b'], where: ['group'] },
  nextProposal: { keys: ['n'], where: ['proposal'], footer: true },
  previousProposal: { keys: ['b'], where: ['proposal'] },

  close: { keys: ['escape', 'x'], where: ['over'], footer: true, sign: 'esc x' },
  begin: { keys: ['new'], where: ['plain'] },
  readings: { keys: ['r'], where: ['plain'] },
  together: { keys: ['v'], where: ['plain'] },
  about: { keys: ['a'], where: ['plain'] },
  help: { keys: ['?', 'h', 'help'], where: ['page', 'plain'], footer: true },
  quit: { keys: ['q'], where: ['page', 'plain'], footer: true },
} as const satisfies Record<KeyName, Binding>;

/** The keys that hold at a place. */
export type KeyAt<At extends Place> = {
  [Name in KeyName]: At & (typeof bindings)[Name]['where'][number] extends never ? never : Name;
}[KeyName];

export const keysAt = <At extends Place>(place: At): readonly KeyAt<At>[] =>
  (Object.keys(bindings) as KeyAt<At>[]).filter((name) => bindingOf(name).where.includes(place));

export const bindingOf = (name: KeyName): Binding => bindings[name];

/** How a key is named on a page. */
export const signOf = (name: KeyName): string => bindingOf(name).sign ?? bindings[name].keys[0];

/** The first of its names, where there is little room. */
export const firstSignOf = (name: KeyName): string => signOf(name).split(' ')[0] ?? '';

/** The one of these keys that is pressed or typed, as a Latin layout has it. */
export const pressed = <Name extends KeyName>(key: string, names: readonly Name[]): Name | undefined =>
  names.find((name) => bindingOf(name).keys.includes(key));

/** What the catalogue says of a key. */
export interface KeyWords {
  /** Over what it opens to be looked up. */
  readonly title?: string;
  /** In the footer. */
  readonly label?: string;
  /** In help, where the label does not say enough. */
  readonly does?: string;
  /** Where it is typed; and what is typed behind it. */
  readonly typed?: string;
  readonly behind?: string;
}

export const keyWords = (name: KeyName, words: Pick<Words, 'keys'>): KeyWords =>
  (words.keys as Partial<Record<KeyName, KeyWords>>)[name] ?? {};
