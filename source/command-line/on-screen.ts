import type { Story } from '../story/story.ts';
import type { Screen } from '../terminal/page.ts';
import type { Follow } from '../terminal/terminal.tsx';
import type { Request } from './request.ts';
import { openDesk } from './kept-desk.ts';
import { untilSignal } from './signals.ts';

/** Show a story of which nothing is kept, until the user leaves. Answers with the exit code. */
export async function onScreen(
  { words, flags, stdin, stdout, stderr }: Request,
  story: Story,
  shown: { readonly opening: Screen } | { readonly follow: Follow },
): Promise<number> {
  const { readInTerminal } = await import('../terminal/terminal.tsx');
  const props = { story, desk: openDesk(story, undefined), words, seat: undefined, messages: [], ...shown };
  const { code } = await untilSignal((stop) =>
    readInTerminal(props, { stdin, stdout, stderr, mouse: flags.mouse }, stop),
  );
  return code;
}
