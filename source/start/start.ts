import fs from 'node:fs';
import { createRequire } from 'node:module';
import process from 'node:process';
import tty from 'node:tty';
import { fileURLToPath } from 'node:url';
import { callIn, program } from '../command-line/call.ts';
import { setEnvironment } from '../command-line/environment.ts';
import { homeFolder } from '../progress/home.ts';
import { type DrawnTitle, drawnTitle, isNew, isUsual } from './drawn-title.ts';
import type * as FirstPage from './first-page.ts';
import { type HeldTerminal, holdTerminal } from './held-terminal.ts';
import type * as Program from './program.ts';

/** Set by the build. */
declare const VERSION: string;

const beside = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** A turn of the event loop: keys that have come are taken in it. */
const turn = (): Promise<void> => new Promise((done) => setImmediate(done));

/** Run what a line asks for. Answers with the exit code. */
export async function start(argv: readonly string[]): Promise<number> {
  if (argv.length === 1 && isAnswered(argv[0])) return 0;
  const page = firstPageFor(argv);
  try {
    if (page) await turn();
    if (page?.left() === undefined) {
      const isKept = !argv.includes('--no-save');
      const { load } = await import('./load.ts');
      const loaded = load(beside('program.js'), homeFolder(process.env), isKept);
      const { goOn, run, commands } = loaded as typeof Program;
      if (!page) return await run(commands, argv);
      await turn();
      if (page.left() === undefined) return await goOn(commands, page);
    }
    await page.over;
    return page.left() ?? 0;
  } catch (error) {
    page?.begun.giveBack();
    throw error;
  }
}

/** The title page, where it stands on the terminal already. Whatever is wrong is for the program to say. */
function firstPageFor(argv: readonly string[]): FirstPage.FirstPage | undefined {
  // Whoever names a command asks for something else.
  if (argv[0]?.startsWith('--') === false || !tty.isatty(0) || !tty.isatty(1)) return undefined;
  setEnvironment(process.env, coloursAsked(argv));
  const home = homeFolder(process.env);
  const read = (name: string): string => fs.readFileSync(beside(name), 'utf8');
  const held = titleAtOnce(argv, home, read);
  let page: FirstPage.FirstPage | undefined;
  try {
    const { firstPage } = createRequire(import.meta.url)(beside('first-page.js')) as typeof FirstPage;
    page = firstPage(argv, process, home, read, held);
  } catch {
    // The program will say what is wrong.
  }
  if (!page) held?.giveBack();
  return page;
}

/** Draw it as it is at nearly every first start, before there is what knows how it is at all others. */
function titleAtOnce(
  argv: readonly string[],
  home: string | undefined,
  read: (name: string) => string,
): HeldTerminal | undefined {
  if (argv.length > 0 || home === undefined || !isUsual(process.env) || !isNew(home)) return undefined;
  try {
    const bytes = drawnTitle(JSON.parse(read('title.json')) as DrawnTitle, process.stdout);
    if (bytes === undefined) return undefined;
    process.stdout.cork();
    try {
      const held = holdTerminal(process, true);
      process.stdout.write(bytes);
      return held;
    } finally {
      process.stdout.uncork();
    }
  } catch {
    return undefined;
  }
}

/** Whether a line wants colours; undefined where it leaves that to the terminal. */
const coloursAsked = (argv: readonly string[]): boolean | undefined =>
  argv.includes('--no-color') ? false : argv.includes('--color') || undefined;

/**
 * Say what the program would say too, a fifth of a second sooner. Its help is written down by the build as it
 * is for who calls it by its name. False where the program is to answer, also why this could not be written.
 */
function isAnswered(word: string | undefined): boolean {
  try {
    if (word === '--version') fs.writeFileSync(1, `${VERSION}\n`);
    else if (word === '--help' && callIn(process.env)() === program)
      fs.writeFileSync(1, fs.readFileSync(beside('help.txt')));
    else return false;
    return true;
  } catch {
    return false;
  }
}
