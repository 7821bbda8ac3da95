/** The pages behind a scene: its sources, the other accounts, the path. */
import type { Words } from '../../language/en.ts';
import {
  momentSpans,
  namesOf,
  othersParagraphs,
  pathParagraphs,
  sourceParagraphs,
} from '../../layout/evidence.ts';
import { span } from '../../layout/line.ts';
import { chapterNumber } from '../../layout/scene.ts';
import type { Seat } from '../../reading/desk.ts';
import { momentsHeard } from '../../reading/heard.ts';
import { type Step, wasHeard } from '../../reading/replay.ts';
import { accountOf, sceneOf } from '../../story/story.ts';
import type { Action, PageChoice, PageContent, PageKey } from '../page.ts';
import { sceneBody, sceneHead } from './scene.ts';

const close = (words: Words): PageKey => ({ key: 'close', label: words.keys.close, action: { do: 'close' } });
const help = (words: Words): PageKey => ({
  key: 'help',
  label: words.keys.help,
  action: { do: 'show', screen: { name: 'help' } },
});

export function sourcesPage(seat: Seat, words: Words): PageContent {
  const { story, state } = seat.session;
  const step = state().path.here;
  return {
    id: 'sources',
    head: [{ left: [span(step.scene.title, 'faint')], right: [] }],
    body: sourceParagraphs(story, step, words),
    choices: [],
    numbered: false,
    said: [],
    keys: [close(words), help(words)],
  };
}

/** Who else tells a moment. With `step`, the moment is an earlier one of the path, and one can go back to it. */
export function othersPage(seat: Seat, moment: string, step: number | undefined, words: Words): PageContent {
  const { story, state } = seat.session;
  const { path } = state();
  const heard = new Set(path.steps.filter(wasHeard).map((each) => each.scene.id));
  const tellings = story.tellings.get(moment) ?? [];
  const others = step === undefined ? tellings.filter((scene) => scene.id !== path.here.scene.id) : tellings;
  const choices = others.map((scene): PageChoice => {
    const account = accountOf(story, scene);
    return {
      id: scene.id,
      label: [
        ...(account
          ? [{ text: account.mark, tone: 'strong' as const, colour: account.colour }, span('  ')]
          : []),
        { text: namesOf(story, [scene], words)[0] ?? '', ...(account && { colour: account.colour }) },
        span(`: ${scene.title}`),
      ],
      ...(heard.has(scene.id) && { note: words.others.heard }),
      action: { do: 'show', screen: { name: 'aside', scene: scene.id, opened: false } },
    };
  });
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
    said: [],
    keys: [close(words), help(words)],
  };
}

/** The move that makes an earlier step the last one; undefined for the step the reader stands at. */
function goBackTo(seat: Seat, step: number): Action | undefined {
  const { path } = seat.session.state();
  const steps = path.steps.length - 1 - step;
  return steps < 1 ? undefined : { do: 'take', move: { kind: 'back', at: path.here.scene.id, steps } };
}

/** Another account's scene. Choices stay where they are: on the reader's own page. */
export function asidePage(seat: Seat, id: string, opened: boolean, words: Words): PageContent {
  const { story } = seat.session;
  const scene = sceneOf(story, id);
  const step: Step = scene.notice && !opened ? { scene, meeting: 'unread' } : { scene };
  return {
    id: `aside ${id} ${opened}`,
    head: sceneHead(story, step, words),
    body: [{ spans: [span(words.others.aside, 'faint')] }, ...sceneBody(step, words)],
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
    said: [],
    keys: [close(words), help(words)],
    corner: words.chapterOf(chapterNumber(story, scene), story.chapters.length),
  };
}

export function pathPage(seat: Seat, words: Words): PageContent {
  const { story, state } = seat.session;
  const { path } = state();
  const moments = momentsHeard(story, path).filter(({ heard, skipped, unheard }) =>
    [...heard, ...skipped, ...unheard].some((scene) => scene.account !== undefined),
  );
  return {
    id: 'path',
    head: [],
    body: pathParagraphs(story, path, words),
    choices: moments.map((each): PageChoice => {
      const back = goBackTo(seat, each.step);
      return {
        id: each.moment.id,
        label: [span(`${each.moment.title}  `), ...momentSpans(story, each, words)],
        action: { do: 'show', screen: { name: 'others', moment: each.moment.id, step: each.step } },
        ...(back && { onReturn: back }),
      };
    }),
    numbered: false,
    said: [],
    keys: [{ key: 'return', label: words.keys.return, action: { do: 'close' } }, close(words), help(words)],
  };
}
