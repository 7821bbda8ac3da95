import { PassThrough, Writable } from 'node:stream';
import type { ReadStream, WriteStream } from 'node:tty';
import xterm, { type IBufferCell } from '@xterm/headless';

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
  readonly lines: () => readonly string[];
  readonly cells: () => readonly (readonly IBufferCell[])[];
  /** Every byte that was written. */
  readonly written: () => string;
  readonly isRaw: () => boolean;
  /** How many bytes had been written when it first was. */
  readonly beforeRaw: () => number | undefined;
  readonly isAlternate: () => boolean;
}

type Model = InstanceType<typeof xterm.Terminal>;

/** The rows of a screen as they stand, without what is blank at their ends. */
export const linesOn = ({ rows, buffer: { active } }: Model): readonly string[] =>
  Array.from({ length: rows }, (_, row) =>
    (active.getLine(active.baseY + row)?.translateToString(true) ?? '').trimEnd(),
  );

/** Its cells with their looks. */
export const cellsOn = ({ rows, cols, buffer: { active } }: Model): readonly (readonly IBufferCell[])[] =>
  Array.from({ length: rows }, (_, row) => {
    const line = active.getLine(active.baseY + row);
    return Array.from({ length: cols }, (_each, column) => line?.getCell(column) ?? []).flat();
  });

/** What a terminal says when it is asked. */
export interface Answers {
  /** Its ground, as `ffff/ffff/ffff`; none: it knows nothing of that. */
  readonly ground?: string;
  /** What it writes in by itself, likewise. */
  readonly ink?: string;
  /** It says nothing at all. */
  readonly isMute?: boolean;
}

export function openScreen(
  columns: number,
  rows: number,
  { ground, ink, isMute = false }: Answers = {},
): Screen {
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

  const answers = (answer: string): void => void (stdin as unknown as PassThrough).write(answer);
  if (!isMute) terminal.onData(answers);
  for (const [number, colour] of [
    [10, ink],
    [11, ground],
  ] as const)
    terminal.parser.registerOscHandler(number, () => {
      if (colour !== undefined) answers(`\u001B]${number};rgb:${colour}\u0007`);
      return true;
    });

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
    lines: () => linesOn(terminal),
    cells: () => cellsOn(terminal),
    written: () => written,
    isRaw: () => raw,
    beforeRaw: () => beforeRaw,
    isAlternate: () => terminal.buffer.active.type === 'alternate',
  };
}
