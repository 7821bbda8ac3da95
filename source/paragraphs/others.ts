/** Who else speaks of a moment. */
import type { Words } from '../language/en.ts';
import type { Paragraph } from '../layout/flow.ts';
import { span } from '../layout/line.ts';
import { type Scene, type Story, accountOf, silentOn } from '../story/story.ts';

/** The lines over the list of who else speaks of a moment. */
export function othersParagraphs(
  story: Story,
  moment: string,
  others: readonly Scene[],
  words: Words,
): readonly Paragraph[] {
  const title = story.moments.get(moment)?.title ?? moment;
  const silent = silentOn(story, moment).map((account) => account.name);
  return [
    { spans: [span(words.others.title(title), 'strong')] },
    { spans: [span(others.length === 0 ? words.others.none : words.others.intro)] },
    ...(silent.length === 0 ? [] : [{ spans: [span(words.others.silent(silent), 'faint')] }]),
  ];
}

/** Names of whoever tells these scenes. */
export function namesOf(story: Story, scenes: readonly Scene[], words: Words): readonly string[] {
  return scenes.map((scene) => accountOf(story, scene)?.name ?? words.narrator);
}
