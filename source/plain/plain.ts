/**
 * The reader without a full screen: for pipes, dumb terminals and screen readers. Each scene is printed once,
 * then its numbered choices; one line is read at a time. It writes no escape sequence and draws no box.
 */
import { keysAt } from '../keys/keys.ts';
import type { Words } from '../language/words.ts';
import { type Paragraph, said, under } from '../layout/flow.ts';
import { span } from '../layout/line.ts';
import { type Signs, signed } from '../layout/signs.ts';
import { aboutParagraphs } from '../paragraphs/about.ts';
import { hoursParagraphs } from '../paragraphs/hours.ts';
import { forLookUps, lookUpParagraphs, missing } from '../paragraphs/look-ups.ts';
import { editedText, keepProblemText, unopenedText } from '../paragraphs/messages.ts';
import { sourceParagraphs } from '../paragraphs/sources.ts';
import { timelineParagraphs } from '../paragraphs/timeline.ts';
import type { Desk, Seat } from '../reading/desk.ts';
import { dayOf, type Story } from '../story/story.ts';
import * as pages from './pages.ts';
import { mapPage, pathPage } from './path.ts';
import { coverOf, printed } from './print.ts';
import { togetherPage, readingsPage } from './readings.ts';
import { keysText, type PlainKey, readLine } from './typed.ts';

interface Streams {
  /** What is typed, a line at a time; undefined for a line that is too long to be read. */
  readonly lines: AsyncIterable<string | undefined>;
  readonly write: (text: string) => void;
  /** Cells to wrap at; undefined to leave paragraphs whole, as a screen reader wants them. */
  readonly width: number | undefined;
  /** The signs of a terminal that lacks some of ours. */
  readonly signs?: Signs | undefined;
}

const page = (...blocks: pages.PlainPage['blocks']): pages.PlainPage => ({ blocks });

/** The page that each key opens. */
const opens: Readonly<
  Record<Exclude<PlainKey, 'begin' | 'quit'>, (here: pages.Here, behind: string) => pages.PlainPage>
> = {
  back: pages.backPage,
  sources: ({ session: { story }, step, words }) => page(sourceParagraphs(story, step, words)),
  others: pages.othersPage,
  questions: pages.questionsPage,
  timeline: ({ session: { story }, step, words }) =>
    page(timelineParagraphs(story, step.scene, words).paragraphs),
  hours: ({ session: { story }, step, words }) => {
    const day = dayOf(story, step.scene) ?? story.days[0];
    return page(day ? hoursParagraphs(story, day, words) : []);
  },
  ...forLookUps(
    (name) =>
      ({ session: { story, state }, step: { scene }, words }: pages.Here) =>
        page(lookUpParagraphs(name, { story, path: state().path, scene, words })),
  ),
  search: pages.foundPage,
  path: pathPage,
  map: mapPage,
  readings: readingsPage,
  together: togetherPage,
  about: ({ session: { story }, words }) => page(aboutParagraphs(story, words)),
  help: ({ session: { story }, words }) =>
    page([
      said(keysText(keysIn(story), words)),
      said(words.help.goOn),
      under(words.help.hear),
      under(words.help.later),
    ]),
};

/** The keys there are in a story: not those of what it has not. */
const keysIn = (story: Story): readonly PlainKey[] =>
  keysAt('plain').filter((key) => !missing(story).has(key));

/** Read until the reader quits or the input ends. Returns the seat that was left. */
export async function readPlainly(desk: Desk, first: Seat, streams: Streams, words: Words): Promise<Seat> {
  let seat = first;
  let shown: Pick<pages.Here, 'step' | 'isAside'> = { step: seat.session.state().path.here, isAside: false };
  let options: readonly pages.Option[] = [];
  let problemSaid = '';

  const { signs } = streams;
  const say = (...block: readonly Paragraph[]): void =>
    streams.write(printed(signs ? block.map((each) => signed(each, signs)) : block, streams.width));

  /** A page; before it what keeps the reading from being kept, under it what numbers do. */
  const print = ({ blocks, options: offered, shows = shown }: pages.PlainPage): void => {
    const { problem } = seat.session.state();
    const text = problem ? keepProblemText(problem, words) : '';
    if (text !== '' && text !== problemSaid) say(said(text));
    problemSaid = text;
    shown = shows;
    for (const block of blocks) if (block.length > 0) say(...block);
    if (!offered) return;
    options = offered;
    const rows = offered.flatMap(({ heading, label }, index) => [
      ...(heading === undefined ? [] : [under(heading)]),
      { ...under(label), lead: [span(`${index + 1}. `)] },
    ]);
    if (rows.length > 0) say(...rows);
  };

  const sit = (next: Seat): void => {
    seat = next;
    const { story, state } = seat.session;
    const edited = editedText(seat.edited, words);
    if (state().reading.moves.length === 0) say(...coverOf(story));
    say(said(keysText(keysIn(story), words)));
    if (edited !== undefined) say(said(edited));
    print(pages.scenePage(seat.session, words));
  };

  const choose = async (number: number, line: string): Promise<void> => {
    const option = options[number - 1];
    if (option && 'resume' in option) {
      seat.session.save();
      const next = await desk.resume(option.resume);
      if ('session' in next) sit(next);
      else say(said(unopenedText(option.resume, next, words)));
    } else if (option) print(option.open());
    else say(said(words.plain.notUnderstood(line.slice(0, 40), options.length)));
  };

  sit(first);
  streams.write(words.plain.prompt);
  for await (const line of streams.lines) {
    const { session } = seat;
    streams.write('\n');
    if (line === undefined) {
      say(said(words.plain.longLine));
      streams.write(words.plain.prompt);
      continue;
    }
    const { key, behind, number } = readLine(line.trim(), keysIn(session.story));
    if (key === 'quit') return seat;
    if (key === 'begin') sit(await desk.begin());
    else if (key) print(opens[key]({ desk, name: seat.name(), session, words, ...shown }, behind));
    else await choose(number, line.trim());
    streams.write(words.plain.prompt);
  }
  streams.write('\n');
  return seat;
}
