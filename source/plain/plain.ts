/**
 * The reader without a full screen: for pipes, dumb terminals and screen readers. Each scene is printed once, then
 * its numbered choices; one line is read at a time. It writes no escape sequence and draws no box.
 */
import type { Words } from '../language/en.ts';
import { namesOf, othersParagraphs, pathParagraphs, sourceParagraphs } from '../layout/evidence.ts';
import { flow, type Paragraph } from '../layout/flow.ts';
import { textOf } from '../layout/line.ts';
import { editedText, keepProblemText } from '../layout/said.ts';
import { bracketed, sceneParagraphs, whenAndWhere } from '../layout/scene.ts';
import type { Desk, Seat } from '../reading/desk.ts';
import { momentsHeard } from '../reading/heard.ts';
import type { Step } from '../reading/replay.ts';
import { accountOf, chapterOf, othersOn, type Scene } from '../story/story.ts';

export interface Streams {
  /** What is typed, a line at a time. */
  readonly lines: AsyncIterable<string>;
  readonly write: (text: string) => void;
  /** Cells to wrap at; undefined to leave paragraphs whole, as a screen reader wants them. */
  readonly width: number | undefined;
}

/** What a typed number does: a choice of the scene, one way past a notice, or another account's scene. */
interface Option {
  readonly label: string;
  readonly act: () => void;
}

/** Read until the reader quits or the input ends. Returns the seat that was left. */
export async function readPlainly(desk: Desk, first: Seat, streams: Streams, words: Words): Promise<Seat> {
  let seat = first;
  let options: readonly Option[] = [];
  let problemSaid: unknown;

  const say = (paragraphs: readonly Paragraph[]): void => {
    const lines =
      streams.width === undefined
        ? paragraphs.flatMap((each, index) => [
            ...(index > 0 && each.gap !== 0 ? [''] : []),
            textOf([...(each.lead ?? []), ...each.spans]),
          ])
        : flow(paragraphs, streams.width).map((line) => textOf(line.spans));
    streams.write(`${lines.map((line) => line.trimEnd()).join('\n')}\n\n`);
  };
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

  const showScene = (): void => {
    const { session } = seat;
    const { path, problem } = session.state();
    const step = path.here;
    if (problem && problem !== problemSaid) sayText(keepProblemText(problem, words));
    problemSaid = problem;
    say([...headOf(seat, step, words), ...sceneParagraphs(step, words, { reference: bracketed })]);
    if (step.scene.ending !== undefined) sayText(words.plain.ending);
    offer(optionsOf(step));
  };

  const optionsOf = (step: Step): readonly Option[] => {
    const { session } = seat;
    const at = step.scene.id;
    const moving = (label: string, move: Parameters<typeof session.take>[0]): Option => ({
      label,
      act: () => {
        session.take(move);
        showScene();
      },
    });
    if (step.meeting === 'unread') {
      return [
        moving(words.notice.read, { kind: 'open', at }),
        moving(words.notice.skip, { kind: 'skip', at }),
      ];
    }
    return [
      ...step.scene.choices.map(({ id, label }) => moving(label, { kind: 'choose', at, choice: id })),
      ...(step.meeting === 'skipped' ? [moving(words.notice.unskip, { kind: 'open', at })] : []),
    ];
  };

  const showOthers = (): void => {
    const { story, state } = seat.session;
    const { scene } = state().path.here;
    const others = othersOn(story, scene);
    say(othersParagraphs(story, scene.moment, others, words));
    offer([
      ...others.map((other) => ({
        label: `${namesOf(story, [other], words)[0]}: ${other.title}`,
        act: () => showAside(other),
      })),
      { label: words.others.back, act: showScene },
    ]);
  };

  const showAside = (scene: Scene, opened = false): void => {
    const step: Step = scene.notice && !opened ? { scene, meeting: 'unread' } : { scene };
    sayText(words.others.aside);
    say([...headOf(seat, step, words), ...sceneParagraphs(step, words, { reference: bracketed })]);
    if (step.meeting === 'unread') {
      offer([
        { label: words.notice.read, act: () => showAside(scene, true) },
        { label: words.others.back, act: showScene },
      ]);
    } else {
      offer([
        {
          label: words.others.title(seat.session.story.moments.get(scene.moment)?.title ?? ''),
          act: showOthers,
        },
        { label: words.others.back, act: showScene },
      ]);
    }
  };

  const showPath = (): void => {
    const { story, state } = seat.session;
    const { path } = state();
    say(pathParagraphs(story, path, words).slice(0, -2));
    say(
      momentsHeard(story, path)
        .filter(({ heard, unheard }) => heard.length + unheard.length > 1 || unheard.length > 0)
        .map(({ moment, heard, unheard }) => ({
          spans: [
            {
              text: words.plain.moment(
                moment.title,
                heard.length === 0 ? words.plain.nobody : words.list(namesOf(story, heard, words)),
                unheard.length === 0 ? '' : words.list(namesOf(story, unheard, words)),
              ),
            },
          ],
          gap: 0,
        })),
    );
  };

  const goBack = (): void => {
    const { session } = seat;
    const { path } = session.state();
    if (path.steps.length < 2) return sayText(words.plain.atStart);
    session.take({ kind: 'back', at: path.here.scene.id, steps: 1 });
    showScene();
  };

  const arrive = (): void => {
    const edited = editedText(seat.edited, words);
    if (edited !== undefined) sayText(edited);
    showScene();
  };

  sayText(words.plain.keys);
  arrive();
  streams.write(words.plain.prompt);
  for await (const line of streams.lines) {
    const typed = line.trim().toLowerCase();
    streams.write('\n');
    const option = options[Number(typed) - 1];
    if (/^\d+$/.test(typed) && option) option.act();
    else if (typed === 'q') return seat;
    else if (typed === 'b') goBack();
    else if (typed === 's') say(sourceParagraphs(seat.session.story, seat.session.state().path.here, words));
    else if (typed === 'o') showOthers();
    else if (typed === 'p') showPath();
    else if (typed === 'n') {
      seat = await desk.begin();
      arrive();
    } else if (typed === '') sayText(words.plain.keys);
    else sayText(words.plain.notUnderstood(line.trim().slice(0, 40), options.length));
    streams.write(words.plain.prompt);
  }
  streams.write('\n');
  return seat;
}

/** Chapter, when and where, and whose account: what stands over the words. */
function headOf({ session: { story } }: Seat, { scene }: Step, words: Words): readonly Paragraph[] {
  const { when, where } = whenAndWhere(story, scene, words);
  const line = when !== '' && where !== '' ? words.whenAndWhere(when, where) : when + where;
  return [
    { spans: [{ text: chapterOf(story, scene).title.toLocaleUpperCase(story.language) }] },
    ...(line === '' ? [] : [{ spans: [{ text: line }], gap: 0 }]),
    { spans: [{ text: accountOf(story, scene)?.name ?? words.narrator }], gap: 0 },
  ];
}
