import { nearest } from '../language/nearest.ts';
import type { Words } from '../language/words.ts';
import { optionNames, optionOf, type OptionName, typedAs } from './options.ts';
import { echoed, Refusal } from './request.ts';

/** Every way an option can be typed. */
const ways = new Map(
  optionNames.flatMap((name): readonly (readonly [string, OptionName])[] => {
    const { type, shortFlag } = optionOf(name);
    return [
      [`--${typedAs(name)}`, name],
      ...(type === 'boolean' ? [[`--no-${typedAs(name)}`, name] as const] : []),
      ...(shortFlag === undefined ? [] : [[`-${shortFlag}`, name] as const]),
    ];
  }),
);

/** An argument that meow takes for an option: a number is none, nor is what stands behind `--`. */
const isOption = (argument: string): boolean => /^-(?!\d+(\.\d+)?$)./.test(argument);

/**
 * The options of a line by the words they were typed as, which a refusal repeats and meow does not tell: to
 * meow `-o` is `output`. Throws a `Refusal` for what meow would end the process at by itself (an unknown
 * option), or pass over (an option twice, a value where none belongs). `help` is how to ask for help.
 */
export function optionsTyped(
  argv: readonly string[],
  { usage }: Words,
  help: string,
): ReadonlyMap<OptionName, string> {
  const typed = new Map<OptionName, string>();
  const end = argv.indexOf('--');
  for (const argument of argv.slice(0, end < 0 ? undefined : end).filter(isOption)) {
    const [word = '', value] = argument.split('=', 2);
    const name = ways.get(word);
    if (name === undefined) {
      const known = [...ways.keys()].flatMap((way) => (way.startsWith('--') ? way.slice(2) : []));
      const near = nearest(word.replace(/^--?/, ''), known);
      throw new Refusal(2, usage.unknownFlag(echoed(word), near && `--${near}`, help));
    }
    if (typed.has(name)) throw new Refusal(2, usage.twice(word));
    if (value !== undefined && optionOf(name).type === 'boolean') throw new Refusal(2, usage.noValue(word));
    typed.set(name, word);
  }
  return typed;
}
