/** What was read, in order, with the choices that were offered and taken, and the sources at the end. */
import type { Words } from '../language/words.ts';
import { textOf } from '../layout/line.ts';
import { choiceText, headedChoices } from '../paragraphs/scene.ts';
import { toldParagraphs } from '../paragraphs/told.ts';
import { hasEnded, type Path, type Step } from '../reading/replay.ts';
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
import { endedPart, partsJson, sceneParts, whoWhenWhere } from './scene-parts.ts';
import { otherStory, storyJson } from './story.ts';

export function transcriptJson(story: Story, name: string, path: Path): unknown {
  const names = namesAt(story, path, 0);
  return {
    story: storyJson(story),
    name,
    steps: path.steps.map((step, index) => {
      const crossing = crossingFrom(path.steps[index - 1], step);
      return {
        scene: step.scene.id,
        title: step.scene.title,
        chapter: step.scene.chapter,
        moment: step.scene.moment,
        account: step.scene.account ?? null,
        notice: step.meeting ?? null,
        // In the order of the page: `names` writes a name long where it is asked for it first.
        ...(crossing && { crossing: names(crossing) }),
        ...partsJson(partsShown(step), names),
        offered: step.scene.choices.map(({ id, label }) => ({ id, label })),
        chosen: step.choice?.id ?? null,
      };
    }),
    sources: sourcesOf(path.steps.flatMap(blocksShown)).flatMap((id) => story.sources.get(id) ?? []),
  };
}

export function transcriptReport(story: Story, name: string, path: Path, words: Words): Report {
  const cite = citing(story, path.steps.flatMap(blocksShown), words);
  const names = namesAt(story, path, 0);
  const parts = path.steps.flatMap((step, index): readonly Part[] => {
    const before = path.steps[index - 1];
    const isNew = before?.scene.chapter !== step.scene.chapter;
    const { title } = chapterOf(story, step.scene);
    return [
      ...(isNew ? [{ kind: 'heading', level: 2, text: title } as const] : []),
      ...stepParts(story, before, step, cite, words, names),
    ];
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

/** `before`: the step one comes from. */
function stepParts(
  story: Story,
  before: Step | undefined,
  step: Step,
  cite: Citing,
  words: Words,
  names: WriteNames,
): readonly Part[] {
  const { scene, meeting, choice } = step;
  const crossing = crossingFrom(before, step);
  return [
    { kind: 'heading', level: 3, text: scene.title },
    whoWhenWhere(story, scene, words),
    ...(meeting === 'unread' && scene.notice
      ? [words.notice.title, scene.notice.words].map((text) => ({ kind: 'aside', text }) as const)
      : []),
    ...(meeting === 'skipped' ? [{ kind: 'aside', text: words.notice.skipped } as const] : []),
    ...(crossing ? [{ kind: 'aside', text: names(crossing) } as const] : []),
    ...sceneParts(story, scene, partsShown(step), cite, words, names),
    ...(choice ? choiceParts(story, scene, choice, words) : []),
    ...endedPart(scene, words),
  ];
}

/** What a scene offered, and what was chosen of it. */
const choiceParts = (story: Story, scene: Scene, chosen: Choice, words: Words): readonly Part[] =>
  headedChoices(story, scene, words).flatMap(({ heading, choices }): readonly Part[] => [
    { kind: 'aside', text: heading },
    {
      kind: 'list',
      items: choices.map((choice) => {
        const text = choiceText(story, choice, words);
        return {
          text: choice === chosen ? words.transcript.chosen(text) : text,
          account: accountOf(story, sceneOf(story, choice.to)),
        };
      }),
    },
  ]);
