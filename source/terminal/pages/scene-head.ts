import type { Words } from '../../language/words.ts';
import { type Span, span } from '../../layout/line.ts';
import { accountSpans, inOneLine, isLaterAll, titleSpans, whenAndWhere } from '../../paragraphs/scene.ts';
import type { Step } from '../../reading/replay.ts';
import { chapterOf, type Story } from '../../story/story.ts';
import type { PageContent } from '../page.ts';

/** Over the words: chapter and time, account and place, the title; all in one line where rows are few. */
export function sceneHead(story: Story, step: Step, words: Words): Pick<PageContent, 'head' | 'low'> {
  const { when, where } = whenAndWhere(story, step.scene, words);
  const faint = (text: string): readonly Span[] => (text === '' ? [] : [span(text, 'faint')]);
  const chapter = faint(chapterOf(story, step.scene).title.toLocaleUpperCase(story.language));
  return {
    head: [
      { left: chapter, right: faint(when) },
      { left: accountSpans(story, step, words), right: faint(where) },
      { left: titleSpans(step, words), right: [] },
    ],
    low: {
      stays: { draw: inOneLine(story, step, words) },
      goes: [
        { left: chapter, right: faint(when) },
        ...(where === '' ? [] : [{ left: faint(where), right: [] }]),
        ...(isLaterAll(step) ? [{ left: [span(words.allLater, 'later' as const)], right: [] }] : []),
      ],
    },
  };
}
