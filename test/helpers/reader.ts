import { expect, onTestFinished } from 'vitest';
import { en } from '../../source/language/en.ts';
import { laidTogether } from '../../source/comparison/compared.ts';
import type { NamedPath } from '../../source/reading/replay.ts';
import type { Kept } from '../../source/reading/session.ts';
import type { Story } from '../../source/story/story.ts';
import type { Appearance } from '../../source/terminal/colours.ts';
import { type Ended, type Follow, readInTerminal } from '../../source/terminal/terminal.tsx';
import { diamond } from '../fixtures/stories.ts';
import { deskOf } from './desk.ts';
import { type Answers, openScreen, type Screen } from './screen.ts';

const keys = {
  down: '\u001B[B',
  up: '\u001B[A',
  enter: '\r',
  escape: '\u001B',
  pageDown: '\u001B[6~',
  pageUp: '\u001B[5~',
  end: '\u001B[F',
  home: '\u001B[H',
  left: '\u001B[D',
  right: '\u001B[C',
  space: ' ',
  interrupt: '\u0003',
} as const;

export interface Options {
  readonly columns?: number;
  readonly rows?: number;
  readonly kept?: Map<string, Kept>;
  /** The one of them that is open from the beginning. */
  readonly reads?: string;
  readonly messages?: readonly string[];
  /** Readings that lie side by side from the beginning. */
  readonly compared?: readonly NamedPath[];
  /** They are shown as a group alone, without counts below it. */
  readonly least?: number;
  readonly appearance?: Appearance;
  /** What the terminal says when it is asked. */
  readonly answers?: Answers;
  /** The story as it changes while it is read. */
  readonly follow?: Follow;
}

/**
 * A reader before a terminal, as one chain that is awaited: `await reader(diamond).presses('enter').sees('The
 * town')`. It never sleeps: `sees` waits until the screen shows what it should.
 */
export function reader(story: Story, options: Options = {}): Reader {
  return new Reader(story, options);
}

/** Somebody who has come to the fire as the reds tell it, in the diamond or what was made of it. */
export const atFire = (options: Options = {}, story = diamond): Reader =>
  reader(story, options)
    .sees('T A L E')
    .presses('end', 'enter')
    .sees('Title of start')
    .presses('end', '1')
    .sees('Title of fire-reds');

export class Reader implements PromiseLike<undefined> {
  readonly screen: Screen;
  readonly kept: Map<string, Kept>;
  readonly columns: number;
  readonly #ended: Promise<Ended>;
  #chain: Promise<unknown>;
  #left: Ended | undefined;
  /** Each key is pressed a second after the one before, however fast a test is. */
  #now = 0;
  /** How often the time was asked for, as it is by whoever hears something. */
  #heard = 0;
  /** What was shown when the last key was pressed. */
  #before = '';

  constructor(
    story: Story,
    { columns = 80, rows = 24, kept = new Map(), messages = [], compared, least, ...more }: Options,
  ) {
    this.kept = kept;
    this.columns = columns;
    const { follow, appearance = {}, answers, reads } = more;
    this.screen = openScreen(columns, rows, answers);
    const { stdin, stdout } = this.screen;
    const desk = deskOf(story, kept);
    this.#ended = readInTerminal(
      {
        ...{ story, desk, words: en, messages, appearance },
        seat: reads === undefined ? undefined : desk.seat(reads),
        ...(compared && {
          opening: {
            name: least === undefined ? 'comparison' : 'group',
            compared: laidTogether(story, compared, least),
          },
        }),
        ...(follow && { follow }),
      },
      { stdin, stdout, stderr: stdout, now: () => this.#time() },
      new AbortController().signal,
    );
    void this.#ended.then((ended) => (this.#left = ended));
    onTestFinished(async () => {
      this.screen.type(keys.interrupt);
      await this.#ended;
    });
    this.#chain = this.#waitFor(() => this.screen.lines().some((line) => line !== ''), 'anything at all');
  }

  /** Keys by name, or letters as they are typed. Each is sent by itself, and heard before the next. */
  presses(...pressed: readonly (keyof typeof keys | (string & {}))[]): this {
    return this.#then(async () => {
      for (const key of pressed) {
        this.#now += 1000;
        this.#before = this.shown;
        await this.#types(key in keys ? keys[key as keyof typeof keys] : key);
      }
    });
  }

  /** All of it in one piece, as a fast hand or a slow line sends it. */
  bursts(bytes: string | Buffer): this {
    return this.#then(() => this.screen.type(bytes));
  }

  /** Pieces, each heard so many milliseconds after the one before. */
  sends(pieces: readonly (string | Buffer)[], apart: number): this {
    return this.#then(async () => {
      for (const piece of pieces) {
        this.#now += apart;
        await this.#types(piece);
      }
    });
  }

  sees(...texts: readonly string[]): this {
    return this.#then(async () => {
      for (const text of texts) await this.#waitFor(() => this.#seen().includes(text), text);
    });
  }

  /** Another screen than the last key was pressed at. */
  seesAnother(): this {
    return this.#then(() => this.#waitFor(() => this.shown !== this.#before, 'another screen'));
  }

  /** What somebody else sees, each as far as it is drawn. */
  seesWhat(other: Reader, where = 'the same'): this {
    return this.#then(() => this.#waitFor(() => this.shown === other.shown, where));
  }

  /** The choice that is highlighted, by what stands in the row with the pointer. */
  pointsAt(text: string): this {
    const row = (): string => /❯ (.*?)(?: │ .*)?$/m.exec(this.shown)?.[1] ?? '';
    return this.#then(() =>
      this.#waitFor(() => row().replace(/\s+/g, ' ').includes(text), `pointing at: ${text}`),
    );
  }

  seesNoLonger(text: string): this {
    return this.#then(() => this.#waitFor(() => !this.#seen().includes(text), `no more: ${text}`));
  }

  /** Not on the screen, once what was pressed is drawn: put a `sees` before it. */
  seesNo(text: string): this {
    return this.#then(() => expect(this.#seen()).not.toContain(text));
  }

  resizes(columns: number, rows: number): this {
    return this.#then(() => this.screen.resize(columns, rows));
  }

  /** How many moves of its latest reading are kept. */
  hasKept(moves: number): this {
    return this.#then(() =>
      this.#waitFor(
        () => ([...this.kept.values()].at(-1)?.reading.moves.length ?? 0) === moves,
        `${moves} moves kept`,
      ),
    );
  }

  leaves(): this {
    return this.#then(() => this.#waitFor(() => this.#left !== undefined, 'the end'));
  }

  /** The screen as it stands. */
  get shown(): string {
    return this.screen.lines().join('\n');
  }

  get left(): Ended | undefined {
    return this.#left;
  }

  /** Look at anything else. */
  and(look: (screen: Screen) => void): this {
    return this.#then(() => look(this.screen));
  }

  then<A = undefined, B = never>(
    done?: ((value: undefined) => A | PromiseLike<A>) | null,
    failed?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#chain.then(() => undefined).then(done, failed);
  }

  #time(): number {
    this.#heard++;
    return this.#now;
  }

  /** Type it and wait until it is heard: with what comes next it could be another key, or a held one. */
  async #types(bytes: string | Buffer): Promise<void> {
    const before = this.#heard;
    this.screen.type(bytes);
    do await new Promise(setImmediate);
    while (this.#heard === before && this.#left === undefined);
  }

  #then(step: () => unknown): this {
    this.#chain = this.#chain.then(step);
    return this;
  }

  /** The screen as one text, its line breaks as spaces, so that a sentence is found where it is wrapped. */
  #seen(): string {
    return this.shown.replace(/\s+/g, ' ');
  }

  /** Where it does not come to hold, the screen as it stands then is said beside what was waited for. */
  async #waitFor(holds: () => boolean, what: string): Promise<void> {
    await expect.poll(() => (holds() ? what : this.shown)).toBe(what);
  }
}
