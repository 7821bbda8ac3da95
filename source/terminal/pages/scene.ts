import { codeParagraphs } from '../../paragraphs/path.ts';
import type { Words } from '../../language/words.ts';
import type { Paragraph } from '../../layout/flow.ts';
import { type Span, span } from '../../layout/line.ts';
import { markSpan, markSpans } from '../../paragraphs/marks.ts';
import { editedText, keepProblemText } from '../../paragraphs/messages.ts';
import {
  accountSpans,
  chapterNumber,
  sceneParagraphs,
  styleAt,
  whenAndWhere,
} from '../../paragraphs/scene.ts';
import type { Seat } from '../../reading/desk.ts';
import { type Path, scenesHeard, type Step } from '../../reading/replay.ts';
import { blocksShown } from '../../reading/shown.ts';
import {
  type Scene,
  type Story,
  accountOf,
  chapterOf,
  missing,
  othersOn,
  sceneOf,
} from '../../story/story.ts';
import type { PageChoice, PageContent, PageKey } from '../page.ts';
import { keyOf, show } from './common.ts';

/** The scene the reader stands at. */
export function scenePage(seat: Seat, words: Words): PageContent {
  const { story, state } = seat.session;
  const { path, place, problem, reading } = state();
  const step = path.here;
  const { scene } = step;
  const edited = reading.moves.length === seat.movesBefore ? editedText(seat.edited, words) : undefined;
  return {
    id: `scene ${path.steps.length} ${scene.id} ${step.meeting ?? ''}`,
    head: sceneHead(story, step, words),
    body: [
      ...sceneParagraphs(story, step, words, styleAt(story, path, path.steps.length - 1)),
      ...(scene.ending === undefined ? [] : codeParagraphs(story, path, words)),
    ],
    choices: sceneChoices(story, path, words),
    numbered: true,
    margin: sceneMargin(story, path, words),
    messages: [
      ...(edited === undefined ? [] : [edited]),
      ...(problem ? [keepProblemText(problem, words)] : []),
    ],
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
  const read = scenesHeard(path);
  const choices = scene.choices.map(({ id, label, to }): PageChoice => ({
    id,
    mark: destination(story, sceneOf(story, to)),
    label: [span(label)],
    ...(read.has(sceneOf(story, to)) && { note: words.alreadyRead }),
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
function destination(story: Story, scene: Scene): readonly Span[] {
  const account = accountOf(story, scene);
  return account ? [markSpan(account), span('  ')] : [span('   ')];
}

/** Where the reader is in the chapter, who else speaks of this, what is contested. */
function sceneMargin(story: Story, path: Path, words: Words): readonly Paragraph[] {
  const { scene } = path.here;
  const heard = [...scenesHeard(path)];
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
        ...(accounts.length === 0 ? [] : [span(' '), ...markSpans(accounts)]),
      ],
      gap: 0,
    };
  });
  return [
    ...moments,
    ...(others.length === 0 ? [] : [{ spans: [span(words.margin.alsoSpeak, 'faint')], gap: 1 }]),
    ...others.map((account) => ({
      spans: [span(account.name)],
      lead: [markSpan(account), span(' ')],
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
  const hasSources = blocksShown(path.here).length > 0;
  return [
    ...(hasSources ? [keyOf('sources', words, show({ name: 'sources' }))] : []),
    ...(othersOn(story, scene).length > 0
      ? [keyOf('others', words, show({ name: 'others', moment: scene.moment }))]
      : []),
    ...(story.questions.size > 0 ? [keyOf('questions', words, show({ name: 'questions' }))] : []),
    keyOf('path', words, show({ name: 'path' })),
    ...(path.steps.length > 1
      ? [keyOf('back', words, { do: 'take', move: { kind: 'back', at: scene.id, steps: 1 } })]
      : []),
    ...lookupKeys(story, words),
    keyOf('quit', words, { do: 'leave' }),
    { key: 'help', label: words.keys.help, action: show({ name: 'help' }) },
  ];
}

/** The keys to what belongs to no one scene, where the pack has it. They stand in help and not in every footer. */
function lookupKeys(story: Story, words: Words): readonly PageKey[] {
  const { does } = words.help;
  const lacks = missing(story);
  return [
    ...(['timeline', 'names', 'places', 'figures'] as const)
      .filter((name) => !lacks.has(name))
      .map((name): PageKey => ({ key: name, does: does[name], action: show({ name }) })),
    { key: 'search', does: does.search, action: show({ name: 'search', query: '', typing: true }) },
  ];
}
