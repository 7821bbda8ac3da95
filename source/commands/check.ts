import { visible } from '../story/clean.ts';
import { prove } from '../story/proof.ts';
import { proofJson, proofText } from '../export/proof.ts';
import { type Command, formatOf } from './command.ts';

/** Check a scene pack: the folder that is named, `--scenes`, or `scenes` here. */
export const check: Command = async (request) => {
  const { input, flags, words, stdout } = request;
  const format = formatOf(request, ['text', 'json']);
  const { open, NoPack, problemText } = await import('../library/library.ts');
  const folder = input[0] ?? flags.scenes ?? 'scenes';
  const opened = ((): ReturnType<typeof open> => {
    try {
      return open(folder);
    } catch (error) {
      if (!(error instanceof NoPack)) throw error;
      return {
        counts: { chapters: 0, scenes: 0, choices: 0, endings: 0, words: 0 },
        problems: [
          {
            code: 'no-pack',
            severity: 'error',
            file: visible(folder),
            line: 1,
            column: 1,
            message: error.message,
            hint: words.check.noPackHint,
          },
        ],
      };
    }
  })();
  const { problems, counts, data } = opened;
  const proof = data && prove(data);
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  if (format === 'json') {
    stdout.write(
      `${JSON.stringify({ ok: errors === 0, counts, problems, ...(proof && { proof: proofJson(proof, words) }) }, undefined, 2)}\n`,
    );
  } else {
    for (const problem of problems) {
      stdout.write(`${problemText(problem)}\n`);
      if (problem.trail) stdout.write(`    ${words.proof.trail(problem.trail)}\n`);
    }
    const { chapters, scenes, choices, endings } = counts;
    stdout.write(`${words.check.counts(chapters, scenes, choices, endings, counts.words)}\n`);
    stdout.write(
      `${problems.length === 0 ? words.check.clean : words.check.problems(errors, problems.length - errors)}\n`,
    );
    if (proof) stdout.write(`\n${proofText(proof, words)}`);
  }
  return errors === 0 ? 0 : 1;
};
