/** What was read, in order, with the choices that were offered and taken, and the sources at the end. */
import type { Words } from '../language/en.ts';
import { blocksShown, whenAndWhere } from '../paragraphs/scene.ts';
import type { Path, Step } from '../reading/replay.ts';
import { accountOf, chapterOf, sourcesOf, type Story } from '../story/story.ts';
import { type Citing, citing } from './cite.ts';
import type { Part, Report } from './report.ts';
import { otherStory, storyJson } from './story.ts';

export function transcriptJson(story: Story, name: string, path: Path): unknown {
  return {
    story: storyJson(story),
    name,
    steps: path.steps.map((step) => ({
      scene: step.scene.id,
      title: step.scene.title,
      chapter: step.scene.chapter,
      moment: step.scene.moment,
      account: step.scene.account ?? null,
      notice: step.meeting ?? null,
      text: blocksShown(step).map(({ words, sources, speaker, said, later }) => ({
        words,
        sources,
        speaker,
        said,
        later,
      })),
      offered: step.scene.choices.map(({ id, label }) => ({ id, label })),
      chosen: step.choice?.id ?? null,
    })),
    sources: sourcesOf(path.steps.flatMap(blocksShown)).flatMap((id) => story.sources.get(id) ?? []),
  };
}

export function transcriptReport(story: Story, name: string, path: Path, words: Words): Report {
  const cite = citing(story, path.steps.flatMap(blocksShown), words);
  let chapter = '';
  const parts = path.steps.flatMap((step): readonly Part[] => {
    const { title } = chapterOf(story, step.scene);
    const heading: readonly Part[] = title === chapter ? [] : [{ kind: 'heading', level: 2, text: title }];
    chapter = title;
    return [...heading, ...stepParts(story, step, cite, words)];
  });
  return {
    language: story.language,
    title: words.transcript.title(story.title, name),
    parts: [...otherStory(story, words), ...parts, ...cite.list],
  };
}

function stepParts(story: Story, step: Step, { part }: Citing, words: Words): readonly Part[] {
  const { scene, meeting, choice } = step;
  const { when, where } = whenAndWhere(story, scene, words);
  const account = accountOf(story, scene);
  const about = [account?.name ?? words.narrator, when, where].filter((text) => text !== '');
  return [
    { kind: 'heading', level: 3, text: scene.title },
    { kind: 'aside', text: about.join(' · '), account },
    ...(meeting === 'unread' && scene.notice ? [{ kind: 'aside', text: scene.notice.words } as const] : []),
    ...(meeting === 'skipped' ? [{ kind: 'aside', text: words.notice.skipped } as const] : []),
    ...blocksShown(step).map(part),
    ...(choice
      ? [
          {
            kind: 'list',
            numbered: false,
            items: scene.choices.map(({ id, label }) => ({
              text: id === choice.id ? words.transcript.chosen(label) : label,
            })),
          } as const,
        ]
      : []),
    ...(scene.ending === undefined
      ? []
      : [{ kind: 'aside', text: words.transcript.ended(scene.ending) } as const]),
  ];
}
