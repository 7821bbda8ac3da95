import { nearest } from '../language/nearest.ts';
import { type Command, formatOf, Refusal } from './command.ts';

/** Check a scene pack: the folder that is named, `--scenes`, or `scenes` here. */
export const check: Command = async (request) => {
  const { input, flags, words, stdout } = request;
  const format = formatOf(request, ['text', 'json'], nearest);
  const { open, NoPack, problemText } = await import('../library/library.ts');
  const folder = input[0] ?? flags.scenes ?? 'scenes';
  try {
    const { data, problems } = open(folder);
    const errors = problems.filter((problem) => problem.severity === 'error').length;
    const scenes = data?.scenes ?? [];
    const counts = {
      chapters: data?.chapters.length ?? 0,
      scenes: scenes.length,
      choices: scenes.reduce((total, scene) => total + scene.choices.length, 0),
      endings: scenes.filter((scene) => scene.ending !== undefined).length,
      words: scenes.flatMap((scene) => scene.text.flatMap((block) => block.words.split(/\s+/))).length,
    };
    if (format === 'json') {
      stdout.write(`${JSON.stringify({ ok: errors === 0, counts, problems }, undefined, 2)}\n`);
    } else {
      for (const problem of problems) stdout.write(`${problemText(problem)}\n`);
      if (data)
        stdout.write(
          `${words.check.counts(counts.chapters, counts.scenes, counts.choices, counts.endings, counts.words)}\n`,
        );
      stdout.write(
        `${problems.length === 0 ? words.check.clean : words.check.problems(errors, problems.length - errors)}\n`,
      );
    }
    return errors === 0 ? 0 : 1;
  } catch (error) {
    if (error instanceof NoPack) throw new Refusal(1, error.message);
    throw error;
  }
};
