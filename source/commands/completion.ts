import type { CommandTable } from '../command-line/command.ts';
import { completionFor, shells } from '../command-line/completion.ts';
import { type Command, echoed, Refusal } from '../command-line/request.ts';
import { nearest } from '../language/nearest.ts';

/** Print what a shell completes lines by. */
export const completing =
  (commands: CommandTable): Command =>
  async ({ input: [typed], words, stdout }) => {
    const { which, unknown } = words.completion;
    if (typed === undefined) throw new Refusal(2, which(shells, words.call('completion', '<shell>')));
    const shell = shells.find((each) => each === typed);
    if (!shell) throw new Refusal(2, unknown(echoed(typed), nearest(typed, shells), shells));
    stdout.write(completionFor(shell, commands, words));
    return 0;
  };
