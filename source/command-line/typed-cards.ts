/**
 * Cards as they are typed, a line each. Nothing of them is shown or written until the list is closed: two
 * pages that differ by one card would tell what was on it.
 */
import type { Story } from '../story/story.ts';
import { listLines } from './list-lines.ts';
import { type Gathered, given } from './readings-given.ts';
import { type Request, Refusal } from './request.ts';
import { typedLines } from './typed-lines.ts';

/** What was typed on one line: most often one code, but a name or a file stands for a reading too. */
interface Card {
  readonly text: string;
  readonly names: readonly string[];
  /** How many codes there are up to it. */
  readonly codes: number;
  readonly paths: readonly string[];
}

/**
 * The lines that name a reading, of those that are typed until the list is closed or ends. A slip is told at
 * once, by the number the card would have. `before`: what was given already. `least`: fewer are not enough
 * to close the list with.
 */
export async function typedCards(
  request: Request,
  story: Story,
  before: Gathered,
  least: number,
): Promise<readonly string[]> {
  const { stdin, stderr, words } = request;
  const { typedCards: said } = words;
  const cards: Card[] = [];
  const say = (text: string): unknown => stderr.write(`${text}\n`);
  const all = (): number => cards.reduce((sum, { paths }) => sum + paths.length, before.given.length);
  const take = (text: string): string => {
    const codes = cards.at(-1)?.codes ?? before.codes;
    try {
      const taken = given(request, story, [text], codes);
      const [one] = taken.given;
      if (!one) return said.soFar(all());
      const paths = taken.given.map(({ reading }) => JSON.stringify(reading.moves));
      const isAgain = cards.some((card) => card.paths.some((path) => paths.includes(path)));
      cards.push({ text, names: taken.given.map(({ name }) => name), codes: taken.codes, paths });
      return isAgain ? said.again(one.name, all(), said.undo) : said.good(one.name, all());
    } catch (error) {
      if (error instanceof Refusal) return said.slip(error.message);
      throw error;
    }
  };
  const takeBack = (): string => {
    const last = cards.pop();
    return last ? said.undone(last.names, all()) : said.nothing;
  };
  say(said.begin(said.close, said.undo));
  for await (const line of typedLines(stdin)) {
    const typed = listLines(story.prefix, line ?? '').map(({ text }) => text);
    const word = typed.length === 1 ? typed[0]?.toLowerCase() : undefined;
    if (typed.length === 0) say(said.soFar(all()));
    else if (word === '?') say(said.begin(said.close, said.undo));
    else if (word === said.undo) say(takeBack());
    else if (word !== said.close) for (const text of typed) say(take(text));
    else if (all() < least) say(said.tooFew(all(), least));
    else break;
  }
  return cards.map(({ text }) => text);
}
