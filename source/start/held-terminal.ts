/** The terminal in the hands of who draws on it before the program does. */
import process from 'node:process';
import type { ReadStream, WriteStream } from 'node:tty';
import { endIfClosed, exitCodes, openTerminals, signals } from '../command-line/signals.ts';
import { begins, beginsAnew, clearRow, ends, rawAnew } from '../terminal/handover.ts';

export interface HeldTerminal {
  readonly isOurs: () => boolean;
  /** What is to be done when it is ours no more, and when somebody stopped the program and it goes on. */
  readonly on: (listeners: { readonly passed: () => void; readonly back: () => void }) => void;
  /** Somebody else holds it from now on. */
  readonly pass: () => void;
  /** Give it back to the shell, where it was not passed on. */
  readonly giveBack: () => void;
}

interface Terminal {
  readonly stdin: ReadStream;
  readonly stdout: WriteStream;
}

/** Take it: from here on whoever ends the program gives it back. What is typed is a key, and not echoed. */
export function holdTerminal({ stdin, stdout }: Terminal, mouse: boolean): HeldTerminal {
  let isOurs = true;
  let heard = { passed: (): void => undefined, back: (): void => undefined };
  const pass = (): void => {
    isOurs = false;
    heard.passed();
    process.off('exit', giveBack);
    process.off('SIGCONT', goOn);
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
  const goOn = (): void => {
    rawAnew(stdin);
    stdout.write(beginsAnew(mouse));
    heard.back();
  };
  stdin.setRawMode(true);
  for (const name of signals) process.on(name, signalled);
  process.on('exit', giveBack);
  process.on('SIGCONT', goOn);
  stdout.write(clearRow + begins(mouse));
  return { isOurs: () => isOurs, on: (listeners) => (heard = listeners), pass, giveBack };
}
