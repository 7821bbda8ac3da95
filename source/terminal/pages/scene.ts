import { codeParagraphs } from '../../paragraphs/path.ts';
import type { Words } from '../../language/words.ts';
import { type Paragraph, said, under } from '../../layout/flow.ts';
import { type Span, span } from '../../layout/line.ts';
import { forLookUps, type LookUpName, missing } from '../../paragraphs/look-ups.ts';
import { accountsBriefly, markSpan, markSpans } from '../../paragraphs/marks.ts';
import { editedText, keepProblemText } from '../../paragraphs/messages.ts';
import { chapterNumber, headingsOf, sceneParagraphs, styleAt } from '../../paragraphs/scene.ts';
import { backTo, isFirstChoice, offers } from '../../reading/offers.ts';
import { minutesLeft } from '../../reading/minutes-left.ts';
import { hasEnded, type Path, scenesHeard } from '../../reading/replay.ts';
import { blocksShown } from '../../reading/shown.ts';
import {
  type Scene,
  type Story,
  accountOf,
  accountsOf,
  chapterOf,
  dayOf,
  othersOn,
  sceneOf,
} from '../../story/story.ts';
import type { Action, PageChoice, PageContent, PageKey, ScreenNamed, Seated } from '../page.ts';
import { besideOf, turnBeside } from './beside.ts';
import { choice, ending, keysOf, pageOver, show } from './common.ts';
import { sceneHead } from './scene-head.ts';

/** The scene the reader stands at. */
export function scenePage(
  { story, seat, width, words }: Seated,
  { beside }: ScreenNamed<'scene'>,
): PageContent {
  const { path, place, problem, reading } = seat.session.state();
  const step = path.here;
  const { scene } = step;
  const chapter = words.chapterOf(chapterNumber(story, scene), story.chapters.length);
  const left = minutesLeft(story, path);
  const edited = reading.moves.length === seat.movesBefore ? editedText(seat.edited, words) : undefined;
  const body = [
    ...sceneParagraphs(story, step, words, styleAt(story, path, path.steps.length - 1)),
    ...(isFirstChoice(path) ? accountsBriefly(story, words) : []),
    ...(hasEnded(path) ? codeParagraphs(story, path, words) : []),
  ];
  return pageOver(`scene ${path.steps.length} ${scene.id} ${step.meeting ?? ''}`, body, words, {
    ...sceneHead(story, step, words),
    choices: sceneChoices(story, path, words),
    numbered: true,
    margin: sceneMargin(story, path, words),
    ...besideOf(story, path, beside, words),
    messages: [
      ...(edited === undefined ? [] : [edited]),
      ...(problem ? [keepProblemText(problem, words)] : []),
    ],
    keys: sceneKeys(story, path, turnBeside(story, scene, beside, width), words),
    corners: [...(left === undefined ? [] : [words.chapterAndLeft(chapter, left)]), chapter],
    place,
  });
}

function sceneChoices(story: Story, path: Path, words: Words): readonly PageChoice[] {
  const { scene } = path.here;
  const read = scenesHeard(path);
  const headings = headingsOf(story, scene, words);
  const offered = offers(story, path.here).map((offer): PageChoice => {
    const action = { do: 'take', move: offer.move } as const;
    if (offer.kind !== 'choose') return choice(words.notice[offer.kind], action);
    const { id, label, to } = offer.choice;
    const scene = sceneOf(story, to);
    const note = read.has(scene) ? words.alreadyRead : undefined;
    return {
      ...choice(label, action, note),
      mark: destination(story, scene),
      heading: headings.get(id),
    };
  });
  if (!hasEnded(path)) return offered;
  return offered.toSpliced(
    scene.choices.length,
    0,
    choice(words.told.title, show({ name: 'told' })),
    choice(words.ending.yourPath, show({ name: 'path' })),
    choice(words.ending.title, { do: 'title' }),
  );
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
  const others = accountsOf(story, othersOn(story, scene)).filter(({ id }) => id !== scene.account);
  const chapter = chapterOf(story, scene);
  const moments = chapter.moments.map((moment): Paragraph => {
    const told = heard.filter((each) => each.moment === moment.id);
    const accounts = accountsOf(story, told);
    const isHere = moment.id === scene.moment;
    return {
      lead: [span(isHere ? '▸ ' : '  ')],
      spans: [
        span(moment.title, isHere ? 'strong' : told.length > 0 ? 'plain' : 'faint'),
        // No letter stands alone on a row.
        ...(accounts.length === 0 ? [] : [span('\u00A0'), ...markSpans(accounts)]),
      ],
      gap: 0,
    };
  });
  const list = (title: string, rows: readonly Paragraph[]): readonly Paragraph[] =>
    rows.length === 0 ? [] : [said(title, 'faint'), ...rows];
  return [
    ...moments,
    ...list(
      words.margin.alsoSpeak,
      others.map((account) => ({ ...under(account.name), lead: [markSpan(account), span(' ')] })),
    ),
    ...list(
      words.margin.contested,
      scene.questions.map((id) => ({ ...under(story.questions.get(id)?.title ?? id), lead: [span('· ')] })),
    ),
  ];
}

function sceneKeys(story: Story, path: Path, beside: Action | undefined, words: Words): readonly PageKey[] {
  const { scene } = path.here;
  const lacks = missing(story);
  const back = backTo(path, path.steps.length - 2);
  const day = dayOf(story, scene);
  /** What belongs to no one scene, where the story has it. */
  const unlessMissing = (name: 'questions' | 'timeline' | LookUpName): Action | false =>
    !lacks.has(name) && show({ name });
  const own = keysOf<'scene'>(words, {
    sources: blocksShown(path.here).length > 0 && show({ name: 'sources' }),
    others: othersOn(story, scene).length > 0 && show({ name: 'others', moment: scene.moment }),
    beside,
    questions: unlessMissing('questions'),
    path: show({ name: 'path' }),
    back: back && { do: 'take', move: back },
    timeline: unlessMissing('timeline'),
    hours: day && show({ name: 'hours', day: day.id }),
    ...forLookUps(unlessMissing),
    search: show({ name: 'search', query: '', typing: true }),
  });
  return [...own, ...ending(true, words)];
}
