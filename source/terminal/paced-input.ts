import { Readable } from 'node:stream';
import type { ReadStream } from 'node:tty';

/**
 * The terminal's input, one key at a time. Keys that arrive in one piece (a fast typist, a slow line, a held
 * arrow) would otherwise be taken as one: of three quick Downs one would count, and the Enter behind a letter
 * be lost. Escape sequences stay whole, also when they are cut between two pieces, and so does a bracketed
 * paste.
 */
export class PacedInput extends Readable {
  readonly #source: ReadStream;
  readonly #keys: string[] = [];
  readonly #replyListeners = new Set<(reply: string) => void>();
  #rest = '';
  #timer: NodeJS.Timeout | undefined;
  #pumping = false;
  #held = false;

  constructor(source: ReadStream) {
    super({ encoding: 'utf8' });
    this.#source = source;
    source.setEncoding('utf8');
    source.on('data', this.#take);
    source.on('end', this.#end);
    source.pause();
  }

  get isTTY(): boolean {
    return this.#source.isTTY;
  }

  setRawMode(mode: boolean): this {
    this.#source.setRawMode(mode);
    return this;
  }

  ref(): this {
    this.#source.ref();
    this.#source.resume();
    return this;
  }

  unref(): this {
    this.#source.pause();
    this.#source.unref();
    return this;
  }

  /** Keep keys back while the page that should get them is not there yet; none is lost. */
  hold(): void {
    this.#held = true;
  }

  release(): void {
    this.#held = false;
    this.#pump();
  }

  /** Be told of what the terminal answers, as it came; it is never a key. Returns how to stop. */
  onReply(listener: (reply: string) => void): () => void {
    this.#replyListeners.add(listener);
    return () => this.#replyListeners.delete(listener);
  }

  override _read(): void {
    // Keys are pushed as they come.
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    clearTimeout(this.#timer);
    this.#source.off('data', this.#take);
    this.#source.off('end', this.#end);
    done(error);
  }

  readonly #end = (): void => {
    for (const key of [...this.#keys.splice(0), ...splitKeys(this.#rest, true).keys]) this.push(key);
    this.push(null);
  };

  readonly #take = (piece: string | Buffer): void => {
    clearTimeout(this.#timer);
    const { keys: all, rest } = splitKeys(this.#rest + piece.toString());
    const keys = all.filter((each) => !reply.test(each));
    for (const each of all.filter((key) => reply.test(key)))
      for (const listener of this.#replyListeners) listener(each);
    const isInterrupt = keys.includes(interruptKey) || rest.includes(interruptKey);
    // Whoever wants to leave does not wait for a storm of keys, nor for the end of a paste.
    if (isInterrupt && (rest !== '' || this.#keys.length + keys.length > storm)) {
      this.#keys.splice(0, Infinity, interruptKey);
      this.#rest = '';
    } else {
      this.#keys.push(...keys);
      this.#rest = rest;
    }
    // An Escape key and the first byte of a cut sequence look alike; only waiting tells them apart.
    if (this.#rest !== '')
      this.#timer = setTimeout(this.#flush, this.#rest.startsWith(pasteBegin) ? 1000 : 20);
    this.#pump();
  };

  readonly #flush = (): void => {
    // A paste that never ends is no key; what was in it is dropped, and the next key is one again.
    if (!this.#rest.startsWith(pasteBegin)) this.#keys.push(...splitKeys(this.#rest, true).keys);
    this.#rest = '';
    this.#pump();
  };

  /** One key a turn of the event loop: each has been acted upon before the next is there. */
  #pump(): void {
    if (this.#pumping || this.#held) return;
    const key = this.#keys.shift();
    if (key === undefined || this.destroyed) return;
    this.#pumping = true;
    // Before the terminal is in raw mode it sends Enter as a line feed.
    this.push(key === '\n' ? '\r' : key);
    setImmediate(() => {
      this.#pumping = false;
      this.#pump();
    });
  }
}

/** More keys than a hand has ahead of the screen. */
const storm = 100;
const interruptKey = '\u0003';
const pasteBegin = '\u001B[200~';
const pasteEnd = '\u001B[201~';

/** Strings of the terminal (OSC, DCS, APC, PM, SOS), what it is, its state, the cursor, the focus. */
const reply = /^\u001B(?:[\]P_^X]|\[[?>=]|\[\d+;\d+R|\[\d*n|\[[IO]$)/u;

const string = /^\u001B[\]P_^X][^\u0007\u001B]*(?:\u0007|\u001B\\)/u;
const isString = /^\u001B[\]P_^X]/u;

const sequence = /^\u001B(?:\[(?:\[[A-Z]|[0-?]*[ -/]*[@-Z\\-~])|O[0-9;]*[@-~]|[^\u001B[O]|(?=\u001B))/u;

/**
 * Split what a terminal sent into keys. `rest` is the beginning of something that is not complete yet; with
 * `final` nothing more will come, and it is given out as it is.
 */
export function splitKeys(text: string, final = false): { keys: readonly string[]; rest: string } {
  const keys: string[] = [];
  let at = 0;
  while (at < text.length) {
    const key = keyAt(text, at) ?? (final ? endAt(text, at) : undefined);
    if (key === undefined) break;
    keys.push(key);
    at += key.length;
  }
  return { keys, rest: text.slice(at) };
}

/** The key that begins here; undefined where it is not complete. */
function keyAt(text: string, at: number): string | undefined {
  const here = text.slice(at, at + 64);
  if (!here.startsWith('\u001B')) return String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (isString.test(here)) return string.exec(text.slice(at, at + 4096))?.[0];
  if (!here.startsWith(pasteBegin)) return sequence.exec(here)?.[0];
  const end = text.indexOf(pasteEnd, at);
  return end < 0 ? undefined : text.slice(at, end + pasteEnd.length);
}

/** What is made of one that was not completed. */
const endAt = (text: string, at: number): string =>
  text.startsWith(pasteBegin, at) ? text.slice(at) : '\u001B';
