import process from 'node:process';
import { Readable } from 'node:stream';
import type { ReadStream } from 'node:tty';
import {
  atFirst,
  heard,
  type Heard,
  type Incoming,
  isAnswer,
  isOpen,
  passed,
  patience,
  question,
} from './incoming.ts';

export type Key = Exclude<Incoming, { readonly kind: 'reply' }>;

/** How a key came to be handed out. */
interface Arrival {
  /** How many frames had been drawn when it came. */
  readonly frame: number;
  /** It comes as from a key that is held. */
  readonly isRepeat: boolean;
}

interface Outside {
  /** Send the terminal what it answers. */
  readonly ask: (question: string) => void;
  /** Milliseconds since whenever. */
  readonly now?: () => number;
}

/**
 * The terminal's input, one key at a time, in the way Ink knows it. Keys that arrive in one piece (a fast
 * typist, a slow line, a held arrow) would otherwise be taken as one: of three quick Downs one would count,
 * and the Enter behind a letter be lost. What came of the bytes is for `incoming.ts` to say.
 */
export class PacedInput extends Readable {
  readonly #source: ReadStream;
  readonly #outside: Required<Outside>;
  readonly #keys: { readonly key: Key; readonly frame: number }[] = [];
  readonly #replyListeners = new Set<(reply: string) => void>();
  #state = atFirst;
  #timer: NodeJS.Timeout | undefined;
  #pumping = false;
  #held = false;
  #taker: ((key: Key) => boolean) | undefined;
  #frames = 0;
  #arrival: Arrival = { frame: 0, isRepeat: false };
  #unanswered = 0;
  #asked = -Infinity;
  #settle = (): void => undefined;

  constructor(source: ReadStream, { ask, now = () => 1000 * process.uptime() }: Outside) {
    super({ encoding: 'utf8' });
    this.#source = source;
    this.#outside = { ask, now };
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

  /**
   * While keys are kept back, hand them to somebody who stands before the page, one after the other until one
   * is not taken: it and all behind it are for the page. Without anybody all are.
   */
  offer(taker?: (key: Key) => boolean): void {
    this.#taker = taker;
    this.#offered();
  }

  /** Of the keys that are kept back, the first. */
  get next(): Key | undefined {
    return this.#keys[0]?.key;
  }

  /** It has been acted upon. */
  skip(): void {
    this.#keys.shift();
  }

  /** Be told of what the terminal answers, as it came; it is never a key. Returns how to stop. */
  onReply(listener: (reply: string) => void): () => void {
    this.#replyListeners.add(listener);
    return () => this.#replyListeners.delete(listener);
  }

  /** Ask the terminal how it does: a lone Escape is told from the beginning of a key by what comes first. */
  ask(): void {
    this.#unanswered++;
    this.#asked = this.#outside.now();
    this.#outside.ask(question);
  }

  /** Wait for an answer that is on its way: at the end it would be typed into the shell. */
  async answered(): Promise<void> {
    if (this.#unanswered === 0 || this.#outside.now() - this.#asked > late) return;
    this.setRawMode(true).ref();
    await new Promise<void>((done) => {
      const timer = setTimeout(done, farewell);
      this.#settle = () => {
        clearTimeout(timer);
        done();
      };
    });
    this.setRawMode(false).unref();
  }

  /** A frame has been drawn. */
  drawn(): void {
    this.#frames++;
  }

  /** How many frames have been drawn. */
  get frames(): number {
    return this.#frames;
  }

  /** Of the key that was handed out last. */
  get arrival(): Arrival {
    return this.#arrival;
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
    this.#hear(passed(this.#state, this.#outside.now()));
    for (const { key } of this.#keys.splice(0)) this.push(bytesOf(key));
    this.push(null);
  };

  readonly #take = (piece: string | Buffer): void => {
    const wasOpen = isOpen(this.#state);
    this.#hear(heard(this.#state, Buffer.from(piece).toString('latin1'), this.#outside.now()));
    if (isOpen(this.#state) && !wasOpen) this.ask();
  };

  readonly #hear = ({ state, events }: Heard): void => {
    this.#state = state;
    for (const event of events) {
      if (event.kind === 'reply') this.#reply(event.reply);
      else this.#keys.push({ key: event, frame: this.#frames });
    }
    // Whoever wants to leave does not wait for a storm of keys.
    const interrupt = this.#keys.find(({ key }) => key.kind === 'key' && key.sign === interruptKey);
    if (interrupt && this.#keys.length > storm) this.#keys.splice(0, Infinity, interrupt);
    clearTimeout(this.#timer);
    const wait = patience(state);
    if (wait !== undefined)
      this.#timer = setTimeout(() => this.#hear(passed(this.#state, this.#outside.now())), wait);
    this.#pump();
  };

  #reply(reply: string): void {
    if (isAnswer(reply)) this.#unanswered = Math.max(0, this.#unanswered - 1);
    if (this.#unanswered === 0) this.#settle();
    for (const listener of this.#replyListeners) listener(reply);
  }

  #offered(): void {
    while (this.#keys[0] && this.#taker?.(this.#keys[0].key) === true) this.#keys.shift();
  }

  /** One key a turn of the event loop: each has been acted upon before the next is there. */
  #pump(): void {
    if (this.#held) this.#offered();
    if (this.#pumping || this.#held) return;
    const next = this.#keys.shift();
    if (next === undefined || this.destroyed) return;
    this.#pumping = true;
    const { key, frame } = next;
    this.#arrival = { frame, isRepeat: key.kind === 'key' && key.isRepeat };
    this.push(bytesOf(key));
    setImmediate(() => {
      this.#pumping = false;
      this.#pump();
    });
  }
}

/** After so many milliseconds no answer is on its way; one who leaves waits so long for one that is. */
const late = 1000;
const farewell = 150;
/** More keys than a hand has ahead of the screen. */
const storm = 100;
const interruptKey = '\u0003';

/** As Ink takes it. */
const bytesOf = (key: Key): string => (key.kind === 'key' ? key.sign : `\u001B[200~${key.text}\u001B[201~`);
