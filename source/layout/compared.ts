/** Readings side by side, as they stand on a screen: their moments, their questions, the letters and signs explained. */
import type { Words } from '../language/en.ts';
import type { ComparedMoment, Comparison, Status, Visit } from '../reading/comparison.ts';
import { type Account, accountOf, type Scene, type Story } from '../story/story.ts';
import { blank, type Cell, type Columns, columnsOf, type Row } from './columns.ts';
import type { Paragraph } from './flow.ts';
import { type Span, span } from './line.ts';
import { markSpan } from './marks.ts';

/** The readings whose columns are shown: from this index to before that one. */
export type Shown = readonly [from: number, to: number];

/** What a reading heard altogether, then a row for each moment. */
export function momentColumns(story: Story, comparison: Comparison, shown: Shown, words: Words): Columns {
  const { readings, moments } = comparison;
  const names = readings.map(({ name }) => name);
  const heard: Row = {
    title: words.compare.accounts,
    cells: readings.slice(...shown).map(({ accounts }) => marksCell(accounts)),
    said: span(''),
  };
  const rows = moments.map((each): Row => ({
    title: each.moment.title,
    cells: each.cells
      .slice(...shown)
      .map((cell) =>
        each.status === 'unreached' ? blank : cell.map((visit) => visitSpans(story, visit, words)),
      ),
    said: statusSpan(each, names, words),
  }));
  return columnsOf(names.slice(...shown), [heard, ...rows], {
    words: words.compare.notReached,
    sign: words.compared.signs.none,
  });
}

const marksCell = (accounts: readonly Account[]): Cell => accounts.map((account) => [markSpan(account)]);

/** The letter of whoever told it, or the narrator's sign, in brackets where the scene itself was not read. */
function visitSpans(story: Story, { scene, met }: Visit, words: Words): readonly Span[] {
  const account = accountOf(story, scene);
  const { signs } = words.compared;
  const sign = account ? markSpan(account) : span(signs.narrator);
  if (met === 'heard') return [sign];
  const [open, close] = signs[met];
  return [span(open), sign, span(close)];
}

function statusSpan({ status, cells }: ComparedMoment, names: readonly string[], words: Words): Span {
  switch (status) {
    case 'same':
      return span(words.compare.same, 'faint');
    case 'differs':
      return span(words.compare.differs, 'strong');
    case 'unreached':
      return span(words.compare.notReached, 'faint');
    case 'partly': {
      const came = names.filter((_, index) => (cells[index]?.length ?? 0) > 0);
      const [only] = came;
      return span(came.length === 1 && only !== undefined ? words.compare.only(only) : words.compared.partly);
    }
  }
}

/** Whether those who came to a moment, or only some of them, were told something others were not. */
export const isDifference = ({ status }: ComparedMoment): boolean =>
  status === 'differs' || status === 'partly';

/** A row for each question: the accounts whose claims each reading heard, and how many claims nobody did. */
export function questionColumns(
  story: Story,
  { readings, questions }: Comparison,
  shown: Shown,
  words: Words,
): Columns {
  const rows = questions.map(({ question, heard, unheard }): Row => ({
    title: question.title,
    cells: heard.slice(...shown).map((claims) => {
      const claimants = new Set([...claims].map(({ account }) => account));
      return marksCell([...story.accounts.values()].filter(({ id }) => claimants.has(id)));
    }),
    said: span(words.comparedQuestions.unheard(unheard.length)),
  }));
  return columnsOf(
    readings.slice(...shown).map(({ name }) => name),
    rows,
    { words: words.comparedQuestions.nothing, sign: words.compared.signs.none },
  );
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
export function signsParagraph({ readings, moments }: Comparison, words: Words): Paragraph {
  const { signs, legend } = words.compared;
  const visits = readings.flatMap((each) => each.visits);
  const bracketed = ([open, close]: readonly [string, string]): string => `${open} ${close}`;
  const is = (status: Status): boolean => moments.some((each) => each.status === status);
  const isMissed = moments.some(
    ({ status, cells }) => status !== 'unreached' && cells.some((cell) => cell.length === 0),
  );
  const occurs: readonly (readonly [occurs: boolean, text: string, sign?: string])[] = [
    [visits.some(({ scene }) => scene.account === undefined), legend.narrator, signs.narrator],
    [visits.some(({ met }) => met === 'skipped'), legend.skipped, bracketed(signs.skipped)],
    [visits.some(({ met }) => met === 'behind'), legend.behind, bracketed(signs.behind)],
    [isMissed, words.compare.notReached, signs.none],
    [is('partly'), legend.partly],
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

/** The names of the readings that heard a scene, skipped it, or left it at its notice. */
export function metBy(
  { readings }: Comparison,
  scene: Scene,
): Readonly<Record<Visit['met'], readonly string[]>> {
  const names = (met: Visit['met']): readonly string[] =>
    readings
      .filter(({ visits }) => visits.some((visit) => visit.scene === scene && visit.met === met))
      .map(({ name }) => name);
  return { heard: names('heard'), skipped: names('skipped'), behind: names('behind') };
}
