import { type Command, formatOf } from './command.ts';
import { jsonText } from './write.ts';

/**
 * Check a scene pack: the folder that is named, `--scenes`, or `scenes` here. A warning stays one with `--strict`, but
 * is then enough for the pack not to pass.
 */
export const check: Command = async (request) => {
  const { input, flags, words, stdout } = request;
  const format = formatOf(request, ['text', 'json', 'github']);
  const { examine, githubText, problemsText } = await import('../library/library.ts');
  const folder = input[0] ?? flags.scenes ?? 'scenes';
  const { problems, counts, texts } = examine(folder, words.problems);
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const ok = errors === 0 && (!flags.strict || problems.length === 0);
  if (format === 'json') stdout.write(jsonText({ ok, counts, problems }));
  else if (format === 'github') stdout.write(githubText(problems, folder));
  else {
    const { chapters, scenes, choices, endings } = counts;
    const lines = [problemsText(problems, texts, folder, words.check)];
    if (chapters > 0) lines.push(words.check.counts(chapters, scenes, choices, endings, counts.words));
    lines.push(
      problems.length === 0 ? words.check.clean : words.check.problems(errors, problems.length - errors),
    );
    stdout.write(`${lines.filter((line) => line !== '').join('\n')}\n`);
  }
  return ok ? 0 : 1;
};
