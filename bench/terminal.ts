/** Programs in a real terminal, seen through a model of one, with the moment at which each byte came. */
import { readFileSync } from 'node:fs';
import * as pty from '@lydell/node-pty';
import xterm from '@xterm/headless';
import { question } from '../source/terminal/incoming.ts';

const answer = '\u001B[0n';

/** Of a reader who keeps everything in one folder. */
export const environment = (home: string) => ({
  PATH: process.env['PATH'] ?? '',
  HOME: home,
  ZHANAOZEN_STORY_HOME: home,
});

interface Size {
  readonly columns: number;
  readonly rows: number;
}

interface Piece {
  /** Milliseconds since the program was started. */
  readonly at: number;
  readonly text: string;
}

export class Session {
  readonly #child: pty.IPty;
  readonly #start = performance.now();
  readonly #pieces: Piece[] = [];
  readonly #size: Size;
  #heard = (): void => undefined;
  readonly ended: Promise<void>;

  /** `typed` is in the terminal's line before the program has begun. */
  constructor(command: readonly string[], home: string, size: Size, typed = '') {
    const [file = '', ...args] = command;
    this.#size = size;
    this.#child = pty.spawn(file, args, {
      cols: size.columns,
      rows: size.rows,
      name: 'xterm-256color',
      env: { ...environment(home), TERM: 'xterm-256color' },
    });
    this.#child.onData((text) => {
      this.#pieces.push({ at: performance.now() - this.#start, text });
      // As every terminal does: a lone Escape is told from the beginning of a key by what comes first.
      if (text.includes(question)) this.#child.write(answer);
      this.#heard();
    });
    this.ended = new Promise((done) => this.#child.onExit(() => done()));
    if (typed !== '') this.#child.write(typed);
  }

  /** Bytes so far. */
  get bytes(): number {
    return this.#pieces.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  }

  type(keys: string): void {
    this.#child.write(keys);
  }

  /** Until nothing has come for so many milliseconds, and something has. */
  async quiet(milliseconds: number): Promise<void> {
    for (;;) {
      const last = this.#pieces.at(-1)?.at;
      if (last !== undefined && performance.now() - this.#start - last >= milliseconds) return;
      await pause(5);
    }
  }

  /** Press a key: milliseconds to the first byte of what is drawn for it, and how many bytes came. */
  async press(key: string): Promise<{ readonly first: number; readonly bytes: number }> {
    const before = this.#pieces.length;
    const drawn = (): readonly Piece[] => this.#pieces.slice(before).filter(({ text }) => text !== question);
    const pressed = performance.now() - this.#start;
    // Waited for without asking again and again, which would take half of what two processors have.
    await new Promise<void>((done) => {
      const timer = setTimeout(done, 1000);
      this.#heard = () => {
        if (drawn().length === 0) return;
        clearTimeout(timer);
        done();
      };
      this.type(key);
    });
    this.#heard = () => undefined;
    await this.quiet(60);
    return {
      first: (drawn()[0]?.at ?? Number.NaN) - pressed,
      bytes: drawn().reduce((sum, { text }) => sum + Buffer.byteLength(text), 0),
    };
  }

  /** When the screen first was as asked for; it is waited for at most twenty seconds. */
  async when(isSo: (lines: readonly string[]) => boolean): Promise<number> {
    const screen = new xterm.Terminal({
      cols: this.#size.columns,
      rows: this.#size.rows,
      allowProposedApi: true,
    });
    for (let next = 0; ;) {
      const piece = this.#pieces[next];
      if (piece) {
        next++;
        await new Promise<void>((done) => screen.write(piece.text, done));
        if (isSo(linesOf(screen))) return piece.at;
      } else if (performance.now() - this.#start > 20_000) {
        throw new Error(`It was not seen:\n${linesOf(screen).join('\n')}`);
      } else await pause(1);
    }
  }

  /** Resident memory in MB, as the system has it. Linux only. */
  get resident(): number {
    const status = readFileSync(`/proc/${this.#child.pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
  }

  async end(): Promise<void> {
    try {
      this.#child.kill('SIGKILL');
    } catch {
      // It has ended by itself.
    }
    await this.ended;
  }
}

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

const linesOf = (screen: InstanceType<typeof xterm.Terminal>): readonly string[] =>
  Array.from(
    { length: screen.rows },
    (_, row) => screen.buffer.active.getLine(screen.buffer.active.baseY + row)?.translateToString(true) ?? '',
  );
