import fs from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { callIn, program } from '../command-line/call.ts';
import { homeFolder } from '../progress/home.ts';
import type * as Program from './program.ts';
import { load } from './load.ts';

/** Set by the build. */
declare const VERSION: string;

const beside = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Run what a line asks for. Answers with the exit code. */
export async function start(argv: readonly string[]): Promise<number> {
  const answer = argv.length === 1 ? answerTo(argv[0]) : undefined;
  if (answer !== undefined) {
    process.stdout.write(answer);
    return 0;
  }
  const isKept = !argv.includes('--no-save');
  const { run, commands } = load(beside('program.js'), homeFolder(process.env), isKept) as typeof Program;
  return run(commands, argv);
}

/**
 * What the program would say too, a fifth of a second later. Its help is written down by the build as it is
 * for who calls it by its name.
 */
function answerTo(word: string | undefined): string | undefined {
  if (word === '--version') return `${VERSION}\n`;
  if (word !== '--help' || callIn(process.env)() !== program) return undefined;
  try {
    return fs.readFileSync(beside('help.txt'), 'utf8');
  } catch {
    return undefined;
  }
}
