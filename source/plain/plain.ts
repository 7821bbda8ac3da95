/**
 * The reader without a full screen: for pipes, dumb terminals and screen readers. Each scene is printed once, then
 * its numbered choices; one line is read at a time. It writes no escape sequence and draws no box.
 */
import type { Words } from '../language/words.ts';
import { claimParagraphs, claimsInOrder, questionParagraphs } from '../paragraphs/questions.ts';
import { codeParagraphs, pathSummary } from '../paragraphs/path.ts';
import { namesOf, othersParagraphs } from '../paragraphs/others.ts';
import { recordParagraphs, sourceParagraphs } from '../paragraphs/sources.ts';
import { figuresParagraphs } from '../paragraphs/figures.ts';
import type { Paragraph } from '../layout/flow.ts';
import { placesParagraphs } from '../paragraphs/places.ts';
import { namesParagraphs } from '../paragraphs/names.ts';
import { editedText, keepProblemText } from '../paragraphs/messages.ts';
import { bracketed, sceneParagraphs } from '../paragraphs/scene.ts';
import { timelineParagraphs } from '../paragraphs/timeline.ts';
import type { Desk, Seat } from '../reading/desk.ts';
import { contestedMoments } from '../reading/heard.ts';
import type { Move } from '../reading/reading.ts';
import { arrive, type Step } from '../reading/replay.ts';
import { type Hit, mostHits, search } from '../reading/search.ts';
import { missing, othersOn, type Scene, type Story } from '../story/story.ts';
import { coverOf, headOf, printed } from './print.ts';

interface Streams {
  /** What is typed, a line at a time. */
  readonly lines: AsyncIterable<string>;
  readonly write: (text: string) => void;
  /** Cells to wrap at; undefined to leave paragraphs whole, as a screen reader wants them. */
  readonly width: number | undefined;
}

/** What a typed number does: a choice of the scene, a way past a notice, another account's scene, a question. */
interface Option {
  readonly label: string;
  readonly act: () => void;
}

/** Read until the reader quits or the input ends. Returns the seat that was left. */
export async function readPlainly(desk: Desk, first: Seat, streams: Streams, words: Words): Promise<Seat> {
  let seat = first;
  let options: readonly Option[] = [];
  let problemSaid = '';
  /** The scene whose words were printed last: the one on the path, or one read aside. */
  let shown: { readonly step: Step; readonly isAside: boolean };

  const say = (paragraphs: readonly Paragraph[]): void => streams.write(printed(paragraphs, streams.width));
  const sayText = (text: string): void => say([{ spans: [{ text }] }]);

  const offer = (offered: readonly Option[]): void => {
    options = offered;
    if (offered.length === 0) return;
    say(
      offered.map(({ label }, index) => ({
        spans: [{ text: label }],
        lead: [{ text: `${index + 1}. ` }],
        gap: 0,
      })),
    );
  };
  const toOwnPage: Option = { label: words.others.back, act: () => showScene() };

  const showStep = (step: Step, isAside: boolean): void => {
    shown = { step, isAside };
    say([
      ...headOf(seat, step, words),
      ...sceneParagraphs(seat.session.story, step, words, { reference: bracketed }),
    ]);
  };

  const showScene = (): void => {
    const { path, problem } = seat.session.state();
    const said = problem ? keepProblemText(problem, words) : '';
    if (said !== '' && said !== problemSaid) sayText(said);
    problemSaid = said;
    showStep(path.here, false);
    if (path.here.scene.ending !== undefined) {
      sayText(words.plain.ending);
      say(codeParagraphs(seat.session.story, path, words));
    }
    offer(optionsOf(path.here));
  };

  const optionsOf = ({ scene, meeting }: Step): readonly Option[] => {
    const at = scene.id;
    const moving = (label: string, move: Move): Option => ({
      label,
      act: () => {
        seat.session.take(move);
        showScene();
      },
    });
    if (meeting === 'unread') {
      return [
        moving(words.notice.read, { kind: 'open', at }),
        moving(words.notice.skip, { kind: 'skip', at }),
      ];
    }
    return [
      ...scene.choices.map(({ id, label }) => moving(label, { kind: 'choose', at, choice: id })),
      ...(meeting === 'skipped' ? [moving(words.notice.unskip, { kind: 'open', at })] : []),
    ];
  };

  const showOthers = (): void => {
    const { story, state } = seat.session;
    const { scene } = state().path.here;
    const others = othersOn(story, scene);
    say(othersParagraphs(story, scene.moment, others, words));
    offer([
      ...others.map((other) => ({
        label: words.others.scene(namesOf(story, [other], words)[0] ?? '', other.title),
        act: () => showAside(other),
      })),
      toOwnPage,
    ]);
  };

  const showAside = (scene: Scene, opened = false): void => {
    const step = opened ? { scene } : arrive(scene);
    sayText(words.others.aside);
    showStep(step, true);
    offer([
      ...(step.meeting === 'unread' ? [{ label: words.notice.read, act: () => showAside(scene, true) }] : []),
      toOwnPage,
    ]);
  };

  const showQuestions = (): void => {
    const { story } = seat.session;
    const touched = new Set(shown.step.scene.questions);
    const questions = [...story.questions.values()].sort(
      (a, b) => Number(touched.has(b.id)) - Number(touched.has(a.id)),
    );
    sayText(touched.size === 0 ? words.questions.none : words.questions.first(touched.size));
    offer([...questions.map(({ id, title }) => ({ label: title, act: () => showQuestion(id) })), toOwnPage]);
  };

  const showQuestion = (id: string): void => {
    const { story } = seat.session;
    const question = story.questions.get(id);
    if (!question) return;
    say(questionParagraphs(story, question, words));
    for (const claim of claimsInOrder(story, question)) {
      const sources = claim.sources.flatMap((source) => story.sources.get(source) ?? []);
      say([
        {
          spans: [
            { text: words.questions.claim(story.accounts.get(claim.account)?.name ?? '', claim.later) },
          ],
        },
        ...claimParagraphs(claim, words),
        ...sources.flatMap((source) =>
          recordParagraphs(source, words)
            .slice(0, 1)
            .map((each) => ({ ...each, gap: 0 })),
        ),
      ]);
    }
    offer([toOwnPage]);
  };

  const showFound = (query: string): void => {
    const { story, state } = seat.session;
    const hits = search(story, state().path, query);
    sayText(words.search.found(hits.length, hits.length < mostHits));
    offer([
      ...hits.map((hit) => ({
        label: words.search.hit(hit.title, words.search.kinds[hit.kind]),
        act: () => showHit(hit),
      })),
      toOwnPage,
    ]);
  };

  const showHit = ({ kind, id, title, excerpt }: Hit): void => {
    const scene = kind === 'scene' ? seat.session.story.scenes.get(id) : undefined;
    if (scene) return showAside(scene, true);
    if (kind === 'question') return showQuestion(id);
    say([{ spans: [{ text: title }] }, { spans: [{ text: excerpt }], gap: 0 }]);
  };

  const showPath = (): void => {
    const { story, state } = seat.session;
    const { path } = state();
    say(pathSummary(story, path, words));
    const names = (scenes: readonly Scene[]): readonly string[] =>
      namesOf(
        story,
        scenes.filter(({ account }) => account !== undefined),
        words,
      );
    say(
      contestedMoments(story, path).map(({ moment, heard, skipped, unheard }) => ({
        spans: [{ text: words.plain.moment(moment.title, names(heard), names(skipped), names(unheard)) }],
        gap: 0,
      })),
    );
  };

  const goBack = (): void => {
    if (shown.isAside) return showScene();
    const { session } = seat;
    const { path } = session.state();
    if (path.steps.length < 2) return sayText(words.plain.atStart);
    session.take({ kind: 'back', at: path.here.scene.id, steps: 1 });
    showScene();
  };

  const arriveAt = (next: Seat): void => {
    seat = next;
    if (seat.session.state().reading.moves.length === 0) say(coverOf(seat.session.story));
    sayText(keysText(seat.session.story, words));
    const edited = editedText(seat.edited, words);
    if (edited !== undefined) sayText(edited);
    showScene();
  };

  /** What each letter does, where the story has it. */
  const letters: Record<string, () => void> = {
    b: goBack,
    s: () => say(sourceParagraphs(seat.session.story, shown.step, words)),
    o: showOthers,
    c: showQuestions,
    p: showPath,
    t: () => say(timelineParagraphs(seat.session.story, shown.step.scene, words).paragraphs),
    g: () => say(namesParagraphs(seat.session.story, seat.session.state().path, words)),
    m: () => say(placesParagraphs(seat.session.story, shown.step.scene.place, words)),
    n: () => say(figuresParagraphs(seat.session.story, words)),
    h: () => sayText(keysText(seat.session.story, words)),
  };

  const lacks = missing(first.session.story);
  arriveAt(first);
  streams.write(words.plain.prompt);
  for await (const line of streams.lines) {
    const typed = line.trim();
    const letter = { '?': 'h', help: 'h', '': 'h' }[typed.toLowerCase()] ?? typed.toLowerCase();
    streams.write('\n');
    const option = /^\d+$/.test(typed) ? options[Number(typed) - 1] : undefined;
    if (option) option.act();
    else if (letter === 'q') return seat;
    else if (letter === 'new') arriveAt(await desk.begin());
    else if (typed.startsWith('/')) showFound(typed.slice(1));
    else if (Object.hasOwn(letters, letter) && !lacks.has(lookups[letter] ?? '')) letters[letter]?.();
    else sayText(words.plain.notUnderstood(typed.slice(0, 40), options.length));
    streams.write(words.plain.prompt);
  }
  streams.write('\n');
  return seat;
}

/** The letters of what not every story has. */
const lookups: Readonly<Record<string, string>> = {
  o: 'others',
  c: 'questions',
  t: 'timeline',
  g: 'names',
  m: 'places',
  n: 'figures',
};

/** What can be typed in this story. */
function keysText(story: Story, words: Words): string {
  const lacks = missing(story);
  return words.plain.keys(
    Object.entries(words.plain.does)
      .filter(([name]) => !lacks.has(name))
      .map(([, does]) => does),
  );
}
