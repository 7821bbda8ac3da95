import { PassThrough, Writable } from 'node:stream';
import type { ReadStream, WriteStream } from 'node:tty';
import xterm from '@xterm/headless';

/** A terminal that is not there: what is written to it is seen as a screen, what is typed comes as bytes. */
export interface Screen {
  readonly stdin: ReadStream;
  readonly stdout: WriteStream;
  readonly type: (bytes: string | Buffer) => void;
  readonly resize: (columns: number, rows: number) => void;
  /**
   * The window changes; who writes to it is told when `told` is called: what comes until then is for the old
   * one.
   */
  readonly resizeEarly: (columns: number, rows: number) => { readonly told: () => void };
  /** The rows of the screen as they stand, without what is blank at their ends. */
  readonly lines: () => readonly string[];
  /** Every byte that was written. */
  readonly written: () => string;
  readonly isRaw: () => boolean;
  /** How many bytes had been written when it first was. */
  readonly beforeRaw: () => number | undefined;
  readonly isAlternate: () => boolean;
}

export function openScreen(columns: number, rows: number): Screen {
  const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true, convertEol: true });
  let written = '';
  let raw = false;
  let beforeRaw: number | undefined;

  const stdout = new Writable({
    write(chunk: Buffer, _encoding, done) {
      written += chunk.toString();
      terminal.write(chunk, done);
    },
  }) as unknown as WriteStream;
  Object.assign(stdout, { isTTY: true, columns, rows, getColorDepth: () => 24, hasColors: () => true });

  const stdin = new PassThrough() as unknown as ReadStream;
  Object.assign(stdin, {
    isTTY: true,
    setRawMode(mode: boolean) {
      raw = mode;
      if (mode) beforeRaw ??= written.length;
      return stdin;
    },
    ref: () => stdin,
    unref: () => stdin,
  });

  // It answers what it is asked, as a terminal does; of its ground it knows nothing.
  terminal.onData((answer) => void (stdin as unknown as PassThrough).write(answer));

  const resizeEarly = (nextColumns: number, nextRows: number): { told: () => void } => {
    terminal.resize(nextColumns, nextRows);
    return {
      told() {
        Object.assign(stdout, { columns: nextColumns, rows: nextRows });
        stdout.emit('resize');
      },
    };
  };

  return {
    stdin,
    stdout,
    type: (bytes) => void (stdin as unknown as PassThrough).write(bytes),
    resize: (nextColumns, nextRows) => resizeEarly(nextColumns, nextRows).told(),
    resizeEarly,
    lines: () =>
      Array.from({ length: terminal.rows }, (_, row) =>
        (
          terminal.buffer.active.getLine(terminal.buffer.active.baseY + row)?.translateToString(true) ?? ''
        ).trimEnd(),
      ),
    written: () => written,
    isRaw: () => raw,
    beforeRaw: () => beforeRaw,
    isAlternate: () => terminal.buffer.active.type === 'alternate',
  };
}
