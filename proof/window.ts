import process from 'node:process';
import * as pty from '@lydell/node-pty';
import xterm from '@xterm/headless';

/** Programs in a real terminal, seen through a model of one. */
export class Window {
  readonly #child: pty.IPty;
  readonly #screen;
  written = '';
  /** `signal 15` or `exit 0`. */
  readonly ended: Promise<string>;

  constructor(
    command: readonly string[],
    {
      env,
      columns = 80,
      rows = 24,
    }: { readonly env: Record<string, string>; readonly columns?: number; readonly rows?: number },
  ) {
    const [file = '', ...args] = command;
    const name = env['TERM'] ?? '';
    this.#screen = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
    this.#child = pty.spawn(file, args, { cols: columns, rows, cwd: env['HOME'], name, env });
    this.#child.onData((text) => {
      this.written += text;
      this.#screen.write(text);
    });
    this.ended = new Promise((done) =>
      this.#child.onExit(({ exitCode, signal }) => done(signal ? `signal ${signal}` : `exit ${exitCode}`)),
    );
  }

  type(keys: string): void {
    this.#child.write(keys);
  }

  get pid(): number {
    return this.#child.pid;
  }

  /** What it shows, as one line. */
  get shown(): string {
    const { active } = this.#screen.buffer;
    return Array.from({ length: this.#screen.rows }, (_, row) =>
      (active.getLine(active.baseY + row)?.translateToString(true) ?? '').trim(),
    )
      .join(' ')
      .replace(/\s+/g, ' ');
  }

  /** Whether a shell could go on here: its own screen, a cursor, no mouse, no marks around a paste. */
  get isGivenBack(): boolean {
    const { modes, buffer } = this.#screen;
    const hasCursor = this.written.lastIndexOf('\u001B[?25h') >= this.written.lastIndexOf('\u001B[?25l');
    const isOwn = buffer.active.type === 'normal' && modes.mouseTrackingMode === 'none';
    return hasCursor && isOwn && !modes.bracketedPasteMode && !modes.sendFocusMode;
  }

  /** Until it is so, or for so many milliseconds in vain. */
  async until(isSo: () => boolean, longest = 20_000): Promise<boolean> {
    for (const began = performance.now(); performance.now() - began < longest; await pause(5))
      if (isSo()) return true;
    return false;
  }

  /** Until nothing has come for so long. */
  async quiet(milliseconds = 100): Promise<void> {
    for (let length = -1; length !== this.written.length;) {
      length = this.written.length;
      await pause(milliseconds);
    }
  }

  /** The person closes it. */
  close(): void {
    // What closes a window on our side is not among what its types tell.
    (this.#child as unknown as { readonly destroy: () => void }).destroy();
  }

  kill(): void {
    try {
      process.kill(this.#child.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }
}

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));
