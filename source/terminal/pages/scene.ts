import type { Words } from '../../language/en.ts';
import type { Paragraph } from '../../layout/flow.ts';
import { type Span, span } from '../../layout/line.ts';
import { editedText, keepProblemText } from '../../layout/said.ts';
import {
  accountSpans,
  blocksShown,
  chapterNumber,
  isAllLater,
  sceneParagraphs,
  superscript,
  whenAndWhere,
} from '../../layout/scene.ts';
import type { Seat } from '../../reading/desk.ts';
import { type Path, type Step, wasHeard } from '../../reading/replay.ts';
import { type Scene, type Story, accountOf, chapterOf, othersOn } from '../../story/story.ts';
import type { PageChoice, PageContent, PageKey } from '../page.ts';

/** The scene the reader stands at. */
export function scenePage(seat: Seat, words: Words): PageContent {
  const { story, state } = seat.session;
  const { path, place, problem } = state();
  const step = path.here;
  const { scene } = step;
  const edited = path.steps.length === seat.arrivedAt ? editedText(seat.edited, words) : undefined;
  return {
    id: `scene ${path.steps.length} ${scene.id} ${step.meeting ?? ''}`,
    head: sceneHead(story, step, words),
    body: sceneBody(step, words),
    choices: sceneChoices(story, path, words),
    numbered: true,
    margin: sceneMargin(story, path, words),
    said: [...(edited === undefined ? [] : [edited]), ...(problem ? [keepProblemText(problem, words)] : [])],
    keys: sceneKeys(story, path, words),
    corner: words.chapterOf(chapterNumber(story, scene), story.chapters.length),
    place,
  };
}

/** Over the words: chapter and time, account and place. */
export function sceneHead(story: Story, step: Step, words: Words): PageContent['head'] {
  const { when, where } = whenAndWhere(story, step.scene, words);
  const chapter = chapterOf(story, step.scene).title.toLocaleUpperCase(story.language);
  return [
    { left: [span(chapter, 'faint')], right: when === '' ? [] : [span(when, 'faint')] },
    { left: accountSpans(story, step.scene, words), right: where === '' ? [] : [span(where, 'faint')] },
  ];
}

export function sceneBody(step: Step, words: Words): readonly Paragraph[] {
  const [title, ...rest] = sceneParagraphs(step, words, superscript);
  const later = isAllLater(blocksShown(step)) ? [span(`  ${words.knownLater}`, 'later')] : [];
  return title ? [{ ...title, spans: [...title.spans, ...later] }, ...rest] : rest;
}

function sceneChoices(story: Story, path: Path, words: Words): readonly PageChoice[] {
  const { scene, meeting } = path.here;
  const at = scene.id;
  const take = (id: string, label: string, kind: 'open' | 'skip'): PageChoice => ({
    id,
    label: [span(label)],
    action: { do: 'take', move: { kind, at } },
  });
  if (meeting === 'unread') {
    return [take('notice-read', words.notice.read, 'open'), take('notice-skip', words.notice.skip, 'skip')];
  }
  const read = new Set(path.steps.filter(wasHeard).map((step) => step.scene.id));
  const choices = scene.choices.map(({ id, label, to }): PageChoice => ({
    id,
    mark: markSpans(story, story.scenes.get(to)),
    label: [span(label)],
    ...(read.has(to) && { note: words.alreadyRead }),
    action: { do: 'take', move: { kind: 'choose', at, choice: id } },
  }));
  if (scene.ending !== undefined) {
    choices.push(
      {
        id: 'your-path',
        label: [span(words.ending.yourPath)],
        action: { do: 'show', screen: { name: 'path' } },
      },
      { id: 'title', label: [span(words.ending.title)], action: { do: 'title' } },
    );
  }
  if (meeting === 'skipped') choices.push(take('notice-unskip', words.notice.unskip, 'open'));
  return choices;
}

/** The mark of the account a choice leads to, so that sides are found at a glance. */
function markSpans(story: Story, scene: Scene | undefined): readonly Span[] {
  const account = scene && accountOf(story, scene);
  return account
    ? [{ text: account.mark, tone: 'strong', colour: account.colour }, span('  ')]
    : [span('   ')];
}

/** Where the reader is in the chapter, who else speaks of this, what is contested. */
function sceneMargin(story: Story, path: Path, words: Words): readonly Paragraph[] {
  const { scene } = path.here;
  const heard = path.steps.filter(wasHeard).map((step) => step.scene);
  const others = othersOn(story, scene).flatMap((other) => accountOf(story, other) ?? []);
  const chapter = chapterOf(story, scene);
  const here = (text: string): Span => span(text, 'strong');
  const moments = chapter.moments.map((moment): Paragraph => {
    const told = heard.filter((each) => each.moment === moment.id);
    const accounts = [...new Set(told.flatMap((each) => accountOf(story, each) ?? []))];
    const isHere = moment.id === scene.moment;
    return {
      lead: [span(isHere ? '▸ ' : '  ')],
      spans: [
        isHere ? here(moment.title) : span(moment.title, told.length > 0 ? 'plain' : 'faint'),
        ...accounts.map((account): Span => ({
          text: ` ${account.mark}`,
          tone: 'strong',
          colour: account.colour,
        })),
      ],
      gap: 0,
    };
  });
  return [
    ...moments,
    ...(others.length === 0 ? [] : [{ spans: [span(words.margin.alsoSpeak, 'faint')], gap: 1 }]),
    ...others.map((account) => ({
      spans: [span(account.name)],
      lead: [{ text: `${account.mark} `, tone: 'strong' as const, colour: account.colour }],
      gap: 0,
    })),
    ...(scene.questions.length === 0 ? [] : [{ spans: [span(words.margin.contested, 'faint')], gap: 1 }]),
    ...scene.questions.map((id) => ({
      spans: [span(story.questions.get(id)?.title ?? id)],
      lead: [span('· ')],
      gap: 0,
    })),
  ];
}

function sceneKeys(story: Story, path: Path, words: Words): readonly PageKey[] {
  const { scene } = path.here;
  const others = othersOn(story, scene).length > 0;
  const keys: PageKey[] = [];
  if (blocksShown(path.here).length > 0) {
    keys.push({
      key: 'sources',
      label: words.keys.sources,
      action: { do: 'show', screen: { name: 'sources' } },
    });
  }
  if (others) {
    const screen = { name: 'others', moment: scene.moment } as const;
    keys.push({ key: 'others', label: words.keys.others, action: { do: 'show', screen } });
  }
  keys.push({ key: 'path', label: words.keys.path, action: { do: 'show', screen: { name: 'path' } } });
  if (path.steps.length > 1) {
    keys.push({
      key: 'back',
      label: words.keys.back,
      action: { do: 'take', move: { kind: 'back', at: scene.id, steps: 1 } },
    });
  }
  keys.push({ key: 'quit', label: words.keys.quit, action: { do: 'leave' } });
  keys.push({ key: 'help', label: words.keys.help, action: { do: 'show', screen: { name: 'help' } } });
  return keys;
}
