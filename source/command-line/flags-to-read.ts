import { themeNames } from '../terminal/palettes.ts';
import type { Flags } from './options.ts';

/** What a line can say of how it is read, each once. */
const words: Readonly<Record<string, Partial<Flags>>> = {
  '--no-save': { save: false },
  '--no-mouse': { mouse: false },
  '--no-color': { color: false },
  '--color': { color: true },
  ...Object.fromEntries([...themeNames, 'auto'].map((theme) => [`--theme=${theme}`, { theme }])),
};

/**
 * The options of a line that asks for nothing but to read the built-in story, as the whole program would
 * understand it; undefined where it may ask for more, or for something that makes no sense.
 */
export function flagsToRead(argv: readonly string[]): Flags | undefined {
  // A theme may be a word of its own.
  const joined = argv.flatMap((word, at) => {
    if (word === '--theme') return `${word}=${argv[at + 1] ?? ''}`;
    return argv[at - 1] === '--theme' ? [] : word;
  });
  const said = joined.map((word) => (Object.hasOwn(words, word) ? words[word] : undefined));
  const names = said.flatMap((each) => Object.keys(each ?? {}));
  if (said.includes(undefined) || new Set(names).size < names.length) return undefined;
  const usual = {
    all: false,
    strict: false,
    force: false,
    qr: false,
    typed: false,
    save: true,
    mouse: true,
    plain: false,
  };
  return Object.assign(usual, ...said) as Flags;
}
