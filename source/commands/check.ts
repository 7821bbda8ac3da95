import { proofJson, proofText } from '../export/proof.ts';
import { prove } from '../story/proof.ts';
import { type Command, formatOf } from '../command-line/request.ts';
import { jsonText } from '../command-line/output.ts';

/**
 * Check a scene pack: the folder that is named, `--scenes`, or `scenes` here. A warning stays one with `--strict`, but
 * is then enough for the pack not to pass.
 */
export const check: Command = async (request) => {
  const { input, flags, words, stdout } = request;
  const format = formatOf(request, ['text', 'json', 'github']);
  const { examine, githubText, problemsText } = await import('../library/library.ts');
  const folder = input[0] ?? flags.scenes ?? 'scenes';
  const { problems, counts, texts, data } = examine(folder, words.problems);
  const proof = data && prove(data);
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const ok = errors === 0 && (!flags.strict || problems.length === 0);
  if (format === 'json') {
    stdout.write(jsonText({ ok, counts, problems, ...(proof && { proof: proofJson(proof, words) }) }));
  } else if (format === 'github') stdout.write(githubText(problems, folder));
  else {
    const { chapters, scenes, choices, endings } = counts;
    const lines = problems.length === 0 ? [] : [problemsText(problems, texts, folder, words.check)];
    if (chapters > 0) lines.push(words.check.counts(chapters, scenes, choices, endings, counts.words));
    lines.push(
      problems.length === 0 ? words.check.clean : words.check.problems(errors, problems.length - errors),
    );
    if (proof) lines.push('', proofText(proof, words).trimEnd());
    stdout.write(`${lines.join('\n')}\n`);
  }
  return ok ? 0 : 1;
};
