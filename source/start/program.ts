/** The program behind the door: all of it, as one file that is compiled once and kept so. */
export { goOn, run } from '../command-line/run.ts';
export { commands } from '../commands/table.ts';
