/** From the words of a line to an exit code: help, version, wrong usage, or the command that is asked for. */
import process from 'node:process';
import { chosenWords } from '../language/languages.ts';
import { nearest } from '../language/nearest.ts';
import { visible } from '../story/clean.ts';
import type { Begun } from '../terminal/begun.ts';
import { callIn, program } from './call.ts';
import { type CommandEntry, type CommandTable, optionsOf } from './command.ts';
import { setEnvironment } from './environment.ts';
import { helpText } from './help.ts';
import { listedAs, optionOf, options } from './options.ts';
import { echoed, type Request, Refusal } from './request.ts';
import { listenToInput, listenToOutput } from './streams.ts';
import { optionsTyped } from './typed.ts';

/** Set by the build. */
declare const VERSION: string;
declare const DESCRIPTION: string;

const { usage, output } = chosenWords();

/** What a line is typed into: the process, or what stands in for it. */
type Surroundings = Pick<Request, 'env' | 'stdin' | 'stdout' | 'stderr'>;

/**
 * Run what a line asks for. Everything the user can do otherwise is said in a sentence. Answers with the exit
 * code.
 */
export async function run(
  table: CommandTable,
  argv: readonly string[],
  around: Surroundings = process,
): Promise<number> {
  listenToOutput(around, output.unprinted);
  return unlessRefused(around, () => runLine(table, argv, around));
}

/** Go on reading from the title page that stands on the terminal already. */
export async function goOn(
  { read }: CommandTable,
  { flags, begun }: Pick<Request, 'flags'> & { readonly begun: Begun },
): Promise<number> {
  const { env, stdin, stdout, stderr } = process;
  listenToOutput({ stdout, stderr }, output.unprinted);
  listenToInput(stdin);
  const words = { ...chosenWords(), call: callIn(env) };
  const request = { input: [], flags, words, env, stdin, stdout, stderr, begun };
  return unlessRefused(request, async () => {
    try {
      setEnvironment(env, flags.color);
      const { command } = await read.load();
      return await command(request);
    } finally {
      begun.giveBack();
    }
  });
}

async function unlessRefused(around: Pick<Request, 'stderr'>, act: () => Promise<number>): Promise<number> {
  try {
    return await act();
  } catch (error) {
    const refusal = error instanceof Refusal ? error : undefined;
    const message =
      refusal?.message ?? usage.fault(visible(error instanceof Error ? error.message : String(error)));
    around.stderr.write(`${message}\n`);
    return refusal?.code ?? 1;
  }
}

async function runLine(table: CommandTable, argv: readonly string[], around: Surroundings): Promise<number> {
  const { env, stdout, stderr } = around;
  const words = { ...chosenWords(), call: callIn(env) };
  const callForHelp = words.call('--help');
  const typed = optionsTyped(argv, words, callForHelp);
  const { default: meow } = await import('meow');
  // Making the help takes longer than all else that happens here.
  const asked = typed.has('help') ? helpText(table, words) : '';
  const { flags, input, help } = meow(asked, {
    // Without it an option that was not given would be false, and nobody would see a colour.
    booleanDefault: undefined,
    importMeta: { url: import.meta.url } as ImportMeta,
    argv,
    flags: options,
    pkg: { name: program },
    // It would print them in its own way, which nobody hears fail.
    autoHelp: false,
    autoVersion: false,
    // What the program comes with is said where the package is described; the program itself reads any story.
    description: DESCRIPTION,
  });
  // To meow an option without its value has an empty one.
  for (const [name, word] of typed) if (flags[name] === '') throw new Refusal(2, usage.needsValue(word));
  for (const [name, word] of typed) refuseUnknown(word, flags[name], optionOf(name).oneOf);
  const answer = answerTo(flags, help);
  if (answer !== undefined) {
    stdout.write(`${answer}\n`);
    return 0;
  }

  const [first, ...rest] = input;
  const entry = commandNamed(table, first, callForHelp);
  const taken = optionsOf(entry);
  const extra = rest[entry.behind?.most ?? 0];
  if (extra !== undefined) throw new Refusal(2, usage.tooMany(echoed(extra), callForHelp));
  for (const [name, word] of typed) {
    if (!taken.includes(name)) throw new Refusal(2, usage.otherFlag(word, first, taken.map(listedAs)));
  }
  refuseUnwritten(flags, entry);

  setEnvironment(env, flags.color);
  const { command } = await entry.load();
  return command({
    ...{ input: rest, flags, words, env, stdout, stderr },
    // Not every command reads from it, and to open it takes time.
    get stdin() {
      return listenToInput(around.stdin);
    },
  });
}

/** What is said whatever else stands on the line. */
const answerTo = (asked: { readonly help?: boolean; readonly version?: boolean }, help: string) =>
  asked.help ? help : asked.version ? VERSION : undefined;

function refuseUnwritten({ format, output, force }: Request['flags'], { formats = [] }: CommandEntry): void {
  if (force && output === undefined) throw new Refusal(2, usage.forceAlone(listedAs('output')));
  if (format === undefined || formats.includes(format)) return;
  throw new Refusal(2, usage.unknownFormat(echoed(format), nearest(format, formats), formats));
}

function refuseUnknown(option: string, value: unknown, known: readonly string[] | undefined): void {
  if (!known || typeof value !== 'string' || known.includes(value)) return;
  throw new Refusal(2, usage.unknownValue(option, echoed(value), nearest(value, known), known));
}

/** The command of this name, and reading where none is named. */
function commandNamed(table: CommandTable, name: string | undefined, callForHelp: string): CommandEntry {
  const { read, ...named } = table;
  if (name === undefined) return read;
  const found = Object.entries(named).find(([each]) => each === name);
  if (!found) {
    const near = nearest(name, Object.keys(named));
    throw new Refusal(2, usage.unknownCommand(echoed(name), near, callForHelp));
  }
  return found[1];
}
