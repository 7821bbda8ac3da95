/** Readings side by side, as they stand on a screen: moments, questions, and what letters and signs mean. */
import type { Words } from '../language/words.ts';
import type { ComparedMoment, ComparedReading, Comparison, Fork, Visit } from '../comparison/comparison.ts';
import { type Account, accountOf, type Story } from '../story/story.ts';
import { blank, columnsOf, type Drawing, type Row, type Signs } from '../layout/grid.ts';
import { hasMore } from './letters.ts';
import { claimants } from './questions.ts';
import type { Paragraph } from '../layout/flow.ts';
import { type Span, span } from '../layout/line.ts';
import { laneMark, markSpan } from './marks.ts';

/** How many columns stand beside each other in a report. */
export const abreast = 4;

/** What a row takes beside its columns, and what a column that is wide enough for a name takes. */
const title = 46;
const pleasant = 10;

/** How many columns stand beside each other on so many cells. */
export const abreastIn = (width: number): number => Math.max(abreast, Math.floor((width - title) / pleasant));

/** Of more readings none is named beside the others. */
export const mostNamed = 40;

/** The readings whose columns are shown: from this index to before that one. */
export type Shown = readonly [from: number, to: number];

/** What a reading heard altogether, and a row for each moment. */
export function momentColumns(
  story: Story,
  { readings, moments }: Comparison,
  shown: Shown,
  words: Words,
): { readonly names: Drawing; readonly heard: Drawing; readonly rows: readonly Drawing[] } {
  const names = readings.map(({ name }) => name);
  const heard: Row = {
    title: words.compare.accounts,
    cells: readings.slice(...shown).map(({ accounts }) => marks(accounts)),
    status: span(''),
  };
  const rows = moments.map((each): Row => ({
    title: each.moment.title,
    cells: each.cells
      .slice(...shown)
      .map((cell) =>
        each.status === 'unreached' ? blank : cell.map((visit) => visitSpans(story, visit, words)),
      ),
    status: span(
      statusText(each, readings, words.compare.partlyShort, words),
      each.status === 'differs' ? 'strong' : each.status === 'partly' ? 'plain' : 'faint',
    ),
  }));
  const columns = columnsOf(names.slice(...shown), [heard, ...rows], {
    words: words.compare.notReached,
    sign: words.compare.signs.none,
  });
  return { names: columns.names, heard: columns.drawn(heard), rows: rows.map(columns.drawn) };
}

const marks = (accounts: readonly Account[]): Signs => accounts.map((account) => [markSpan(account)]);

/** The sign of whoever told it, in brackets where the scene itself was not read. */
function visitSpans(story: Story, { scene, met }: Visit, words: Words): readonly Span[] {
  const sign = laneMark(accountOf(story, scene));
  if (met === 'heard') return [sign];
  const [open, close] = words.compare.signs[met];
  return [span(open), sign, span(close)];
}

/** How readings compare at a moment. Where one alone came it is named; `partly` is said where some did. */
export function statusText(
  { status, cells }: ComparedMoment,
  readings: readonly ComparedReading[],
  partly: string,
  { compare }: Words,
): string {
  if (status === 'unreached') return compare.notReached;
  if (status !== 'partly') return compare[status];
  const [one, ...others] = readings.filter((_, index) => (cells[index]?.length ?? 0) > 0);
  return one && others.length === 0 && readings.length <= mostNamed ? compare.only(one.name) : partly;
}

/** A way that was taken from a fork, with who or how many took it. */
export function wayText(
  { choice, readings: takers }: Fork['ways'][number],
  readings: readonly ComparedReading[],
  { compare }: Words,
): string {
  if (readings.length > mostNamed) return compare.wayCount(choice.label, takers.length);
  return compare.way(
    choice.label,
    takers.flatMap((index) => readings[index]?.name ?? []),
  );
}

/** A row for each question: the accounts whose claims each reading heard, and how many claims nobody did. */
export function questionColumns(
  story: Story,
  { readings, questions }: Comparison,
  shown: Shown,
  words: Words,
): { readonly names: Drawing; readonly rows: readonly Drawing[] } {
  const rows = questions.map(({ question, heard, unheard }): Row => ({
    title: question.title,
    cells: heard.slice(...shown).map((claims) => marks(claimants(story, claims))),
    status: span(words.compare.unheardHere(unheard.length)),
  }));
  const columns = columnsOf(
    readings.slice(...shown).map(({ name }) => name),
    rows,
    { words: words.compare.noClaim, sign: words.compare.signs.none },
  );
  return { names: columns.names, rows: rows.map(columns.drawn) };
}

/** What the letters stand for; no name is broken from its letter. */
export function lettersParagraph(story: Story): Paragraph {
  const accounts = [...story.accounts.values()];
  return {
    spans: accounts.flatMap((account, index) => [
      ...(index === 0 ? [] : [span('   ')]),
      markSpan(account),
      span('\u00A0'),
      { text: account.name.replaceAll(' ', '\u00A0'), colour: account.colour },
    ]),
  };
}

/** What the signs mean, those that occur. */
export function signsParagraph(comparison: Comparison, words: Words, inLetters = false): Paragraph {
  const { readings, moments } = comparison;
  const { signs, legend, notReached, partly } = words.compare;
  const visits = readings.flatMap((each) => [...each.visits]);
  const bracketed = ([open, close]: readonly [string, string]): string => `${open} ${close}`;
  const isMissed = moments.some(
    ({ status, cells }) => status !== 'unreached' && cells.some((cell) => cell.length === 0),
  );
  const occurs: readonly (readonly [occurs: boolean, text: string, sign?: string])[] = [
    [visits.some(([scene]) => scene.account === undefined), words.narrator, laneMark(undefined).text],
    [visits.some(([, met]) => met === 'skipped'), legend.skipped, bracketed(signs.skipped)],
    [visits.some(([, met]) => met === 'behind'), legend.behind, bracketed(signs.behind)],
    [isMissed, notReached, signs.none],
    [!inLetters && moments.some(({ status }) => status === 'partly'), partly],
    [inLetters && hasMore(comparison), legend.more, signs.more],
  ];
  const unbroken = (text: string): string => text.replaceAll(' ', '\u00A0');
  return {
    spans: occurs
      .filter(([does]) => does)
      .map(([, text, sign], index) =>
        span(
          `${index === 0 ? '' : '   '}${unbroken(sign === undefined ? text : `${sign} ${text}`)}`,
          'faint',
        ),
      ),
    gap: 0,
  };
}
