/** What was read, in order, with the choices that were offered and taken, and the sources at the end. */
import type { Words } from '../language/words.ts';
import { textOf } from '../layout/line.ts';
import { choiceText, headedChoices, whenAndWhere } from '../paragraphs/scene.ts';
import { toldParagraphs } from '../paragraphs/told.ts';
import { hasEnded, type Path } from '../reading/replay.ts';
import { blocksShown, crossingFrom, namesAt, partsShown, type WriteNames } from '../reading/shown.ts';
import {
  accountOf,
  chapterOf,
  type Choice,
  type Scene,
  sceneOf,
  sourcesOf,
  type Story,
} from '../story/story.ts';
import { type Citing, citing } from './cite.ts';
import type { Part, Report } from './report.ts';
import { partsJson, sceneParts } from './scene-parts.ts';
import { otherStory, storyJson } from './story.ts';

export function transcriptJson(story: Story, name: string, path: Path): unknown {
  const names = namesAt(story, path, 0);
  return {
    story: storyJson(story),
    name,
    steps: path.steps.map((step, index) => ({
      scene: step.scene.id,
      title: step.scene.title,
      chapter: step.scene.chapter,
      moment: step.scene.moment,
      account: step.scene.account ?? null,
      notice: step.meeting ?? null,
      ...stepJson(path, index, names),
      offered: step.scene.choices.map(({ id, label }) => ({ id, label })),
      chosen: step.choice?.id ?? null,
    })),
    sources: sourcesOf(path.steps.flatMap(blocksShown)).flatMap((id) => story.sources.get(id) ?? []),
  };
}

/** What a step shows, its names written as this path read them. */
function stepJson(path: Path, index: number, names: WriteNames) {
  const step = path.steps[index] ?? path.here;
  const crossing = crossingFrom(path.steps[index - 1], step);
  return { ...(crossing && { crossing: names(crossing) }), ...partsJson(partsShown(step), names) };
}

export function transcriptReport(story: Story, name: string, path: Path, words: Words): Report {
  const cite = citing(story, path.steps.flatMap(blocksShown), words);
  const names = namesAt(story, path, 0);
  let chapter = '';
  const parts = path.steps.flatMap((step, index): readonly Part[] => {
    const { title } = chapterOf(story, step.scene);
    const heading: readonly Part[] = title === chapter ? [] : [{ kind: 'heading', level: 2, text: title }];
    chapter = title;
    return [...heading, ...stepParts(story, path, index, cite, words, names)];
  });
  return {
    language: story.language,
    title: words.transcript.title(story.title, name),
    parts: [...otherStory(story, words), ...parts, ...toldParts(story, path, words), ...cite.list],
  };
}

/** At an ending: what the path was told. */
const toldParts = (story: Story, path: Path, words: Words): readonly Part[] =>
  hasEnded(path)
    ? toldParagraphs(story, path, words).map((paragraph, index) =>
        index === 0
          ? ({ kind: 'heading', level: 2, text: textOf(paragraph.spans) } as const)
          : ({ kind: 'paragraph', text: textOf(paragraph.spans) } as const),
      )
    : [];

function stepParts(
  story: Story,
  path: Path,
  index: number,
  cite: Citing,
  words: Words,
  names: WriteNames,
): readonly Part[] {
  const step = path.steps[index] ?? path.here;
  const crossing = crossingFrom(path.steps[index - 1], step);
  const { scene, meeting, choice } = step;
  const { when, where } = whenAndWhere(story, scene, words);
  const account = accountOf(story, scene);
  const about = [account?.name ?? words.narrator, when, where].filter((text) => text !== '');
  return [
    { kind: 'heading', level: 3, text: scene.title },
    { kind: 'aside', text: about.join(' · '), account },
    ...(meeting === 'unread' && scene.notice
      ? [words.notice.title, scene.notice.words].map((text) => ({ kind: 'aside', text }) as const)
      : []),
    ...(meeting === 'skipped' ? [{ kind: 'aside', text: words.notice.skipped } as const] : []),
    ...(crossing ? [{ kind: 'aside', text: names(crossing) } as const] : []),
    ...sceneParts(story, scene, partsShown(step), cite, words, names),
    ...(choice ? choiceParts(story, scene, choice, words) : []),
    ...(scene.ending === undefined
      ? []
      : [{ kind: 'aside', text: words.transcript.ended(scene.ending) } as const]),
  ];
}

/** What a scene offered, and what was chosen of it. */
const choiceParts = (story: Story, scene: Scene, chosen: Choice, words: Words): readonly Part[] =>
  headedChoices(story, scene, words).flatMap(({ heading, choices }): readonly Part[] => [
    { kind: 'aside', text: heading },
    {
      kind: 'list',
      numbered: false,
      items: choices.map((choice) => {
        const text = choiceText(story, choice, words);
        return {
          text: choice === chosen ? words.transcript.chosen(text) : text,
          account: accountOf(story, sceneOf(story, choice.to)),
        };
      }),
    },
  ]);
