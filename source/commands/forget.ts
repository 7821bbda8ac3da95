import type { Shelf } from '../progress/shelf.ts';
import { errnoOf } from '../progress/steady.ts';
import { visible } from '../story/clean.ts';
import { type Command, type Request, Refusal } from '../command-line/request.ts';
import { namedIn } from '../command-line/readings-given.ts';
import { nameOf, refuseUnseen, shelfOf, unknownText } from '../command-line/reading-named.ts';

/** Erase one reading, or everything that is kept. */
export const command: Command = async (request) => {
  const { flags, words, stdout, stderr } = request;
  const [given, second] = namedIn(request);
  const shelf = shelfOf(request);
  if (flags.all) {
    if (given !== undefined) throw new Refusal(2, words.forget.which);
    const { erased, failed, left } = shelf.forgetAll();
    for (const file of left) stderr.write(`${words.forget.left(visible(file))}\n`);
    for (const { file, reason } of failed) stderr.write(`${words.forget.failed(visible(file), reason)}\n`);
    if (failed.length > 0) return 1;
    stdout.write(`${erased === 0 ? words.forget.none : words.forget.all(erased)}\n`);
    return 0;
  }
  if (given === undefined || second !== undefined) throw new Refusal(2, words.forget.which);
  refuseUnseen(shelf, request);
  const name = nameOf(given, request, shelf);
  if (!forget(shelf, name, request)) throw new Refusal(1, unknownText(name, shelf.names(), words));
  stdout.write(`${words.forget.done(name)}\n`);
  return 0;
};

/** Whether there was something to erase. */
function forget(shelf: Shelf, name: string, { words }: Request): boolean {
  try {
    return shelf.forget(name);
  } catch (error) {
    throw new Refusal(1, words.forget.failed(visible(name), errnoOf(error)));
  }
}
