import { asJson } from '../export/formats.ts';
import { proofJson, proofText } from '../export/proof.ts';
import type { Words } from '../language/words.ts';
import type { Opened } from '../library/open.ts';
import { type Proof, prove } from '../story/proof.ts';
import type { Command } from '../command-line/request.ts';
import { writeResult } from '../command-line/output.ts';

/**
 * Check a scene pack: the folder that is named, `--scenes`, or `scenes` here. A warning stays one with
 * `--strict`, but is then enough for the pack not to pass.
 */
export const command: Command = async (request) => {
  const { input, flags, words } = request;
  const { examine, githubText, problemsText } = await import('../library/library.ts');
  const folder = input[0] ?? flags.scenes ?? 'scenes';
  const examined = examine(folder, words.problems);
  const { problems, counts, texts, data } = examined;
  const proof = data && prove(data);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const ok = errors === 0 && (!flags.strict || problems.length === 0);
  const told = problems.length === 0 ? [] : [problemsText(problems, texts, folder, words.check)];
  await writeResult(request, {
    ...asJson(() => ({ ok, counts, problems, ...(proof && { proof: proofJson(proof, words) }) })),
    text: () => `${[...told, ...summary(examined, errors, words), ...proven(proof, words)].join('\n')}\n`,
    github: () => githubText(problems, folder),
  });
  return ok ? 0 : 1;
};

/** How much there is of a pack, as far as there is any, and how much is wrong. */
function summary({ counts, problems }: Opened, errors: number, words: Words): readonly string[] {
  const { chapters, scenes, choices, endings } = counts;
  return [
    ...(chapters > 0 ? [words.check.counts(chapters, scenes, choices, endings, counts.words)] : []),
    problems.length === 0 ? words.check.clean : words.check.problems(errors, problems.length - errors),
  ];
}

const proven = (proof: Proof | undefined, words: Words): readonly string[] =>
  proof ? ['', proofText(proof, words).trimEnd()] : [];
