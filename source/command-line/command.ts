import type { Words } from '../language/words.ts';
import { optionNames, optionOf, type OptionName } from './options.ts';
import type { Command } from './request.ts';

/** A command as the command line knows it before any of it is loaded. */
export interface CommandEntry {
  readonly load: () => Promise<{ readonly command: Command }>;
  /** What the arguments behind its name are, and how many it takes at most; without them it takes none. */
  readonly behind?: { readonly are: 'reading' | 'account' | 'folder' | 'shell'; readonly most: number };
  /** The options it takes beside those that every command takes. */
  readonly takes: readonly OptionName[];
  /** What its result can be written as, `text` first: it is written so where nothing else is asked for. */
  readonly formats?: readonly string[];
}

export type CommandName = keyof Words['commandLine']['commands'];

/** Every command, in the order of the help. `read` is what is done where none is named. */
export type CommandTable = Readonly<Record<CommandName, CommandEntry>>;

/** All options that mean something to a command, in the order of the help. */
export const optionsOf = ({ takes, formats }: CommandEntry): readonly OptionName[] =>
  optionNames.filter(
    (name) => takes.includes(name) || (name === 'format' && formats) || optionOf(name).isCommon,
  );
