/** The other accounts: who else tells a moment, and a look aside at a scene of theirs. */
import { said } from '../../layout/flow.ts';
import { othersParagraphs } from '../../paragraphs/others.ts';
import { chapterNumber, sceneLabelSpans, sceneParagraphs, styleAside } from '../../paragraphs/scene.ts';
import { backTo } from '../../reading/offers.ts';
import { arrive, type Meeting, scenesHeard, type Step } from '../../reading/replay.ts';
import { blocksShown } from '../../reading/shown.ts';
import { sceneOf } from '../../story/story.ts';
import type { Action, PageChoice, PageContent, ScreenNamed, Seated, Shown } from '../page.ts';
import { choice, closing, keysOf, pageOver, show } from './common.ts';
import { sceneHead } from './scene-head.ts';

/**
 * Who else tells a moment. With `step`, the moment is an earlier one of the path, and one can go back to it.
 */
export function othersPage(
  { story, seat, words }: Seated,
  { moment, step }: ScreenNamed<'others'>,
): PageContent {
  const { path } = seat.session.state();
  const heard = scenesHeard(path);
  const tellings = story.scenesByMoment.get(moment) ?? [];
  const others = step === undefined ? tellings.filter((scene) => scene.id !== path.here.scene.id) : tellings;
  const back = step === undefined ? undefined : backTo(path, step);
  return pageOver(`others ${moment}`, othersParagraphs(story, moment, others, words), words, {
    choices: [
      ...others.map((scene): PageChoice => ({
        label: sceneLabelSpans(story, scene, words),
        note: heard.has(scene) ? words.others.heard : undefined,
        action: show({ name: 'aside', scene: scene.id }),
      })),
      // Not the first: who only wants to read again presses Enter.
      ...(back ? [choice(words.path.goBack, { do: 'take', move: back })] : []),
      choice(words.others.back, { do: 'close' }),
    ],
    numbered: true,
  });
}

/** Another account's scene. Choices stay where they are: on the reader's own page. */
export function asidePage(
  { story, seat, words }: Shown,
  { scene: id, met }: ScreenNamed<'aside'>,
): PageContent {
  const scene = sceneOf(story, id);
  const path = seat?.session.state().path;
  const step: Step = met ? { scene, meeting: met } : arrive(scene, path?.spared);
  const { meeting } = step;
  const body = [
    said(words.others.aside, 'faint'),
    ...sceneParagraphs(story, step, words, { ...styleAside(story), before: path?.here }),
  ];
  const meet = (how: Meeting): Action => ({ do: 'replace', screen: { name: 'aside', scene: id, met: how } });
  const ways = {
    unread: [choice(words.notice.read, meet('opened')), choice(words.notice.skip, meet('skipped'))],
    skipped: [choice(words.notice.unskip, meet('opened'))],
    opened: [],
  };
  return pageOver(`aside ${id} ${meeting ?? ''}`, body, words, {
    ...sceneHead(story, step, words),
    choices: [...(meeting ? ways[meeting] : []), choice(words.others.close, { do: 'close' })],
    numbered: meeting === 'unread',
    keys: [
      ...keysOf<'aside'>(words, {
        sources: blocksShown(step).length > 0 && show({ name: 'sources', scene: id, met: meeting }),
      }),
      ...closing(words),
    ],
    corners: [words.chapterOf(chapterNumber(story, scene), story.chapters.length)],
  });
}
