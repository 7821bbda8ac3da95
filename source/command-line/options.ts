import type { TypedFlags } from 'meow';
import type { Words } from '../language/words.ts';
import { themeNames } from '../terminal/palettes.ts';

/** An option as meow takes it, and what else there is to know of it. */
interface Option {
  readonly type: 'string' | 'boolean';
  readonly shortFlag?: string;
  readonly default?: boolean;
  /** What stands behind it. */
  readonly value?: keyof Words['commandLine']['values'];
  /** The words it takes, where they are few. */
  readonly oneOf?: readonly string[];
  /** It is so unless it is forbidden, and is listed by its `no`. */
  readonly isOn?: true;
  /** Said of every command's output, whether it could do otherwise or not. */
  readonly isCommon?: true;
}

/** Every option there is, in the order of the help. */
export const options = {
  reading: { type: 'string', shortFlag: 'r', value: 'reading' },
  scenes: { type: 'string', shortFlag: 's', value: 'folder' },
  format: { type: 'string', shortFlag: 'f', value: 'format' },
  output: { type: 'string', shortFlag: 'o', value: 'file' },
  force: { type: 'boolean', default: false },
  qr: { type: 'boolean', default: false },
  typed: { type: 'boolean', default: false },
  minGroup: { type: 'string', value: 'number' },
  all: { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
  /** False after `--no-save`: nothing is written to disk. */
  save: { type: 'boolean', default: true, isOn: true },
  /** False after `--no-mouse`: the terminal keeps the wheel, and what is selected. */
  mouse: { type: 'boolean', default: true, isOn: true, isCommon: true },
  /** `auto` is the theme of the ground that the terminal has, and forgets what was chosen. */
  theme: { type: 'string', value: 'theme', oneOf: [...themeNames, 'auto'] },
  ambiguous: { type: 'string', value: 'width', oneOf: ['narrow', 'wide'] },
  plain: { type: 'boolean', default: false, isCommon: true },
  color: { type: 'boolean', isOn: true, isCommon: true },
  help: { type: 'boolean' },
  version: { type: 'boolean' },
} as const satisfies Record<string, Option>;

export type OptionName = keyof typeof options;

/** The options of a line, values as they were typed. */
export type Flags = Readonly<TypedFlags<typeof options>>;

export const optionNames = Object.keys(options) as readonly OptionName[];

export const optionOf = (name: OptionName): Option => options[name];

/** An option as it is typed, without hyphens before it: `minGroup` as `min-group`. */
export const typedAs = (name: OptionName): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** An option as the help lists it: `save` as `--no-save`. */
export const listedAs = (name: OptionName): string => `--${optionOf(name).isOn ? 'no-' : ''}${typedAs(name)}`;
