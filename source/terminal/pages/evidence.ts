/** The pages behind a scene: its sources, the other accounts, the path. */
import type { Words } from '../../language/words.ts';
import { momentSpans, pathParagraphs } from '../../paragraphs/path.ts';
import { othersParagraphs } from '../../paragraphs/others.ts';
import { sourceParagraphs } from '../../paragraphs/sources.ts';
import { span } from '../../layout/line.ts';
import { chapterNumber, sceneParagraphs, styleAside, sceneLabelSpans } from '../../paragraphs/scene.ts';
import type { Seat } from '../../reading/desk.ts';
import { contestedMoments } from '../../reading/heard.ts';
import { arrive, scenesHeard, type Step } from '../../reading/replay.ts';
import { sceneOf, type Story } from '../../story/story.ts';
import type { Action, PageChoice, PageContent, Screen } from '../page.ts';
import { closing, keyOf, pageOver, show } from './common.ts';
import { sceneHead } from './scene.ts';

/** Who says so: of a scene as it is met. */
export function sourcesPage(story: Story, step: Step, words: Words): PageContent {
  return pageOver('sources', sourceParagraphs(story, step, words), words, {
    head: [{ left: [span(step.scene.title, 'faint')], right: [] }],
  });
}

/** Who else tells a moment. With `step`, the moment is an earlier one of the path, and one can go back to it. */
export function othersPage(seat: Seat, moment: string, step: number | undefined, words: Words): PageContent {
  const { story, state } = seat.session;
  const { path } = state();
  const heard = scenesHeard(path);
  const tellings = story.scenesByMoment.get(moment) ?? [];
  const others = step === undefined ? tellings.filter((scene) => scene.id !== path.here.scene.id) : tellings;
  const choices = others.map((scene): PageChoice => ({
    id: scene.id,
    label: sceneLabelSpans(story, scene, words),
    ...(heard.has(scene) && { note: words.others.heard }),
    action: show({ name: 'aside', scene: scene.id, opened: false }),
  }));
  const back = step === undefined ? undefined : goBackTo(seat, step);
  return {
    id: `others ${moment}`,
    head: [],
    body: othersParagraphs(story, moment, others, words),
    choices: [
      ...(back ? [{ id: 'go-back', label: [span(words.path.goBack)], action: back }] : []),
      ...choices,
      { id: 'close', label: [span(words.others.back)], action: { do: 'close' } },
    ],
    numbered: true,
    messages: [],
    keys: closing(words),
  };
}

/** The move that makes an earlier step the last one; undefined for the step the reader stands at. */
function goBackTo(seat: Seat, step: number): Action | undefined {
  const { path } = seat.session.state();
  const steps = path.steps.length - 1 - step;
  return steps < 1 ? undefined : { do: 'take', move: { kind: 'back', at: path.here.scene.id, steps } };
}

/** Another account's scene. Choices stay where they are: on the reader's own page. */
export function asidePage(story: Story, id: string, opened: boolean, words: Words): PageContent {
  const scene = sceneOf(story, id);
  const step = opened ? { scene } : arrive(scene);
  return {
    id: `aside ${id} ${opened}`,
    head: sceneHead(story, step, words),
    body: [
      { spans: [span(words.others.aside, 'faint')] },
      ...sceneParagraphs(story, step, words, styleAside(story)),
    ],
    choices: [
      ...(step.meeting === 'unread'
        ? [
            {
              id: 'notice-read',
              label: [span(words.notice.read)],
              action: { do: 'replace', screen: { name: 'aside', scene: id, opened: true } } as const,
            },
          ]
        : []),
      { id: 'close', label: [span(words.others.close)], action: { do: 'close' } },
    ],
    numbered: false,
    messages: [],
    keys: [
      ...(step.meeting === 'unread' ? [] : [keyOf('sources', words, show({ name: 'sources', scene: id }))]),
      ...closing(words),
    ],
    corner: words.chapterOf(chapterNumber(story, scene), story.chapters.length),
  };
}

/** `comparing`: the screen on which it is compared with others, where others are kept. */
export function pathPage(seat: Seat, comparing: Screen | undefined, words: Words): PageContent {
  const { story, state } = seat.session;
  const { path } = state();
  const choices = contestedMoments(story, path).map((each): PageChoice => {
    const back = goBackTo(seat, each.step);
    return {
      id: each.moment.id,
      label: [span(`${each.moment.title}  `), ...momentSpans(story, each, words)],
      action: show({ name: 'others', moment: each.moment.id, step: each.step }),
      ...(back && { onReturn: back }),
    };
  });
  return {
    id: 'path',
    head: [],
    body: pathParagraphs(story, path, words),
    choices,
    numbered: false,
    messages: [],
    keys: [
      ...(choices.some(({ onReturn }) => onReturn)
        ? [{ key: 'return', label: words.keys.return, does: words.help.does.return } as const]
        : []),
      keyOf(
        'map',
        words,
        show({ name: 'map', readings: [{ name: seat.name() ?? words.map.unnamed, path }], all: false }),
      ),
      ...(comparing ? [keyOf('compare', words, show(comparing))] : []),
      ...closing(words),
    ],
  };
}
