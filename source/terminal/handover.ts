/**
 * What the terminal is told when it becomes ours, and when it is given back: to the shell at the end, or for
 * a while when a reader stops the program. What was stopped from outside could give nothing back, so taking
 * it up again takes nothing for granted.
 *
 * The wheel has its reports (SGR) and does not send arrows, as terminals would do for it: a reader who
 * scrolls would move between choices, or past the first of them, without wanting to. The price is that text
 * is selected with Shift held, which help says, and `--no-mouse` refuses it. All other buttons do nothing.
 */
import type { ReadStream, WriteStream } from 'node:tty';

const onMain = { enter: '\u001B[?1049h', leave: '\u001B[?1049l' };
const cursor = { hide: '\u001B[?25l', show: '\u001B[?25h' };
const pastes = { mark: '\u001B[?2004h', leave: '\u001B[?2004l' };
const wheel = { report: '\u001B[?1000h\u001B[?1006h', leave: '\u001B[?1006l\u001B[?1000l' };

/** Goes to the first cell of the screen; clears it before. */
export const home = '\u001B[H';
export const clearScreen = `\u001B[2J${home}`;
/** Clears the row of the cursor: what was typed before stands there, and comes to the page all the same. */
export const clearRow = '\r\u001B[2K';
/** Writes rows over whatever stands on the screen. */
export const overScreen = (rows: readonly string[]): string =>
  `${home}${rows.map((row) => `${row}\u001B[K`).join('\r\n')}\u001B[J`;
/** Told before anything is drawn, and at the end, whoever draws. */
export const begins = (mouse: boolean): string =>
  `${onMain.enter}${cursor.hide}${pastes.mark}${mouse ? wheel.report : ''}`;
/** The same to a terminal that may be ours still: without a word on the cursor of the screen under it. */
export const beginsAnew = (mouse: boolean): string =>
  `\u001B[?1047h${cursor.hide}${pastes.mark}${mouse ? wheel.report : ''}`;
export const ends = (mouse: boolean): string =>
  `${mouse ? wheel.leave : ''}${pastes.leave}${cursor.show}${onMain.leave}`;

/** Told twice, it is done once; and who stopped us from outside may have undone it. */
export function rawAnew(stdin: Pick<ReadStream, 'setRawMode'>): void {
  stdin.setRawMode(false);
  stdin.setRawMode(true);
}

interface Handover {
  /** Give the terminal back and stop, until the shell lets the program go on. Windows knows no such thing. */
  readonly suspend: () => void;
  /** At the end. */
  readonly release: () => void;
}

interface Given {
  readonly stdin: Pick<ReadStream, 'setRawMode'>;
  readonly stdout: WriteStream;
  /** The wheel is wanted. */
  readonly mouse: boolean;
  /** Draw everything. */
  readonly redraw: () => void;
  /** Stop this process and what was started with it; comes back when it goes on. */
  readonly stop?: () => void;
}

const stopped = (): void => void process.kill(0, 'SIGTSTP');

/** Once Ink draws, which knows nothing of the screen that it draws on. */
export function takeOver({ stdin, stdout, mouse, redraw, stop = stopped }: Given): Handover {
  const write = (text: string): void => void stdout.write(text);
  const leave = (): void => write(ends(mouse));
  const take = (told: string): void => {
    rawAnew(stdin);
    write(told);
    redraw();
  };
  const goOn = (): void => take(beginsAnew(mouse));

  process.on('SIGCONT', goOn);
  process.on('exit', leave);
  return {
    suspend() {
      if (process.platform === 'win32') return;
      leave();
      stdin.setRawMode(false);
      stop();
      // It goes on here; or it was not stopped at all, where no shell would let it go on.
      take(begins(mouse));
    },
    release() {
      process.off('SIGCONT', goOn);
      process.off('exit', leave);
      leave();
    },
  };
}
