/**
 * The same words wherever the story is read: on a full screen, plainly, and in a transcript, once what
 * belongs to the surface is taken away: bars and margins, short names before paragraphs, numbers of sources,
 * lines.
 */
import { describe, expect, it } from 'vitest';
import type { Part } from '../source/export/report.ts';
import { flat } from '../source/export/flat.ts';
import { partText } from '../source/export/text.ts';
import { transcriptReport } from '../source/export/transcript.ts';
import { en } from '../source/language/en.ts';
import { textOf } from '../source/layout/line.ts';
import { scenePage } from '../source/plain/pages.ts';
import { titleSpans } from '../source/paragraphs/scene.ts';
import { headOf, printed } from '../source/plain/print.ts';
import { grouped, pathCode } from '../source/reading/path-code.ts';
import { begin, type Reading } from '../source/reading/reading.ts';
import { hasEnded } from '../source/reading/replay.ts';
import { openSession, type Session } from '../source/reading/session.ts';
import type { Scene, Story } from '../source/story/story.ts';
import { layPage } from '../source/terminal/page-layout.ts';
import { pageOf } from '../source/terminal/screens.ts';
import { told } from './fixtures/told.ts';
import { documentary } from './helpers/built-in.ts';
import { deskOf } from './helpers/desk.ts';
import { wanderer } from './helpers/room.ts';
import { stayingReading } from './helpers/stay.ts';
import { choosing } from './helpers/walks.ts';

/**
 * A scene as one surface has it: its words from the title on, then what can be chosen, under its headings.
 */
interface Shown {
  readonly words: string;
  readonly choices: readonly string[];
}

function bare(text: string, { tellings }: Scene): string {
  const words = text
    .replace(/\s+/g, ' ')
    .replace(/(?: ?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)+| \[\d+(?:, \d+)*\]/gu, '')
    .replace(/ \(?known later\)?/g, '')
    .split(' ')
    .filter((word) => !['│', '·'].includes(word))
    .join(' ');
  return tellings.reduce((each, { short }) => each.replaceAll(en.telling.by(short), ''), words).trim();
}

/** The page of a scene without what stands under it besides: the sides, the end, the code. */
function ofScene(text: string, { story, state }: Session): string {
  const { path } = state();
  const code = hasEnded(path) ? [en.plain.ending, grouped(pathCode(story, path) ?? '-')] : [];
  const under = [en.first.title(story.accounts.size), ...code];
  const own = under.reduce((before, next) => before.split(next)[0] ?? '', text.replace(/\s+/g, ' '));
  return bare(own, path.here.scene);
}

/** A choice without the name of the account it leads to, and without what is said of it. */
const label = (text: string, story: Story): string =>
  [...story.accounts.values()]
    .reduce((each, { name }) => each.replace(en.others.scene(name, ''), ''), text)
    .replace(/ \((?:chosen|read)\)$/, '');

const under = (heading: string | undefined, choice: string): readonly string[] =>
  heading === undefined ? [choice] : [heading, choice];

/** Cells of a page; undefined: its paragraphs as they are, which takes a tenth of the time. */
type Width = number | undefined;

function onScreen(session: Session, width: Width): Shown {
  const seat = { session, name: () => 'anna', edited: { kind: 'same' }, movesBefore: 0 } as const;
  const shown = {
    story: session.story,
    desk: deskOf(session.story),
    words: en,
    seat,
    messages: [],
    width: width ?? 72,
  };
  const content = pageOf(shown, [{ name: 'scene' }]);
  const lines = width === undefined ? content.body : layPage(content, width, 1000).lines;
  return {
    words: ofScene(
      [titleSpans(session.state().path.here, en), ...lines.map(({ spans }) => spans)].map(textOf).join('\n'),
      session,
    ),
    choices: content.choices
      .filter(({ action }) => action.do === 'take')
      .flatMap(({ heading, label: spans }) => under(heading, textOf(spans))),
  };
}

function plainly(session: Session, width: Width): Shown {
  const { story, state } = session;
  const {
    blocks: [page = [], ...rest],
    options = [],
  } = scenePage(session, en);
  const own = page.slice(headOf(story, state().path.here, en).length);
  return {
    words: ofScene([own, ...rest].map((block) => printed(block, width)).join(''), session),
    choices: options.flatMap(({ heading, label: text }) => under(heading, label(text, story))),
  };
}

/** The scenes of a transcript, one after another. */
function inTranscript({ story, state }: Session): readonly Shown[] {
  const { path } = state();
  const parts = flat(transcriptReport(story, 'anna', path, en).parts, en);
  const isHeading = (part: Part, level: number): boolean => part.kind === 'heading' && part.level <= level;
  return path.steps.map(({ scene, choice }, index) => {
    const from =
      parts.flatMap((part, at) => (isHeading(part, 3) && !isHeading(part, 2) ? [at] : []))[index] ?? 0;
    const to = parts.findIndex((part, at) => at > from && isHeading(part, 3));
    // Behind the title stands who, when and where, which is a head elsewhere; at an end that it is one.
    const own = parts.slice(from + 2, to < 0 ? undefined : to).filter((part) => !isEnd(part, scene));
    const choices = choice ? own.findIndex(({ kind }) => kind === 'list') - 1 : own.length;
    return {
      words: bare([scene.title, ...own.slice(0, choices).map(textOfPart)].join('\n'), scene),
      choices: own
        .slice(choices)
        .flatMap((part) => (part.kind === 'list' ? part.items : [{ text: textOfPart(part) }]))
        .map(({ text }) => label(text, story)),
    };
  });
}

const textOfPart = (part: Part): string => partText(part, en, (text) => text);

const isEnd = (part: Part, { ending }: Scene): boolean =>
  ending !== undefined && textOfPart(part) === en.transcript.ended(ending);

/** Read on both surfaces at once, move by move; then the transcript is laid beside what was seen. */
function readsTheSame(story: Story, { moves }: Reading, screen?: number, plain?: number): void {
  const session = openSession(story, { reading: begin(story), place: 0 }, () => undefined);
  const seen: Shown[] = [];
  const look = (): void => {
    const shown = onScreen(session, screen);
    expect(plainly(session, plain)).toEqual(shown);
    seen[session.state().path.steps.length - 1] = shown;
  };
  look();
  for (const move of moves) {
    session.take(move);
    look();
  }
  const { steps } = session.state().path;
  for (const [index, { words, choices }] of inTranscript(session).entries()) {
    expect(words).toBe(seen[index]?.words);
    // What the last scene offers was not chosen from; who skips a scene can read it after all only there.
    if (index < steps.length - 1)
      expect(choices).toEqual(seen[index]?.choices.filter((choice) => choice !== en.notice.unskip));
  }
}

describe('the same words stand on a screen, in plain text and in a transcript', () => {
  it('of a story told in every form there is, whatever is skipped, and after going back', () => {
    for (let seed = 1; seed <= 20; seed++) readsTheSame(told, wanderer(told, seed), 40, 72);
    const { moves, ...reading } = choosing(told, 'follow-owners', 'hear-hands');
    const back = { kind: 'back', at: 'the-fire-hands', steps: 2 } as const;
    const again = { kind: 'choose', at: 'the-gate', choice: 'follow-hands' } as const;
    readsTheSame(told, { ...reading, moves: [...moves, back, again] }, 80, 72);
  });

  it.each([...documentary.accounts.keys()])(
    'of the documentary, staying with %s, as it is laid out',
    (account) => {
      readsTheSame(documentary, stayingReading(documentary, account), 40, 72);
    },
  );

  // Each takes half a second: `SURFACES=200 npx vitest run test/surfaces.test.ts` walks two hundred.
  const ways = Number(process.env['SURFACES'] ?? 10);
  it(`of the documentary on ${ways} ways through it`, { timeout: 120_000 + ways * 10_000 }, () => {
    for (let seed = 1; seed <= ways; seed++) readsTheSame(documentary, wanderer(documentary, seed));
  });
});
