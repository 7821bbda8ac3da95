/** The terminal in the hands of who draws on it before the program does. */
import process from 'node:process';
import type { ReadStream, WriteStream } from 'node:tty';
import { endIfClosed, exitCodes, openTerminals } from '../command-line/signals.ts';
import { ends } from '../terminal/handover.ts';

interface HeldTerminal {
  readonly isOurs: () => boolean;
  /** Somebody else holds it from now on. */
  readonly pass: () => void;
  /** Give it back to the shell, where it was not passed on. */
  readonly giveBack: () => void;
}

const signals = Object.keys(exitCodes) as NodeJS.Signals[];

/** From here on whoever ends the program gives it back. `letGo` is called when it is ours no more. */
export function holdTerminal(
  {
    stdin,
    stdout,
    mouse,
  }: { readonly stdin: ReadStream; readonly stdout: WriteStream; readonly mouse: boolean },
  letGo: () => void,
): HeldTerminal {
  let isOurs = true;
  const pass = (): void => {
    isOurs = false;
    letGo();
    process.off('exit', giveBack);
    for (const name of signals) process.off(name, signalled);
  };
  const giveBack = (): void => {
    if (!isOurs) return;
    pass();
    stdout.write(ends(mouse));
    stdin.setRawMode(false);
  };
  const terminals = openTerminals();
  const signalled = (name: NodeJS.Signals): void => {
    giveBack();
    endIfClosed(terminals);
    process.exit(exitCodes[name]);
  };
  for (const name of signals) process.on(name, signalled);
  process.on('exit', giveBack);
  return { isOurs: () => isOurs, pass, giveBack };
}
