import type { Words } from '../language/words.ts';
import type { Path, Step } from '../reading/replay.ts';
import { crossingFrom, namesAt, partsShown } from '../reading/shown.ts';
import { choiceGroups } from '../story/choices.ts';
import { type Choice, type Scene, type Story, accountOf, chapterOf, sceneOf } from '../story/story.ts';
import { isAllLater, laterSpan, pageOf, partParagraphs, type Reference, type Style } from './telling.ts';
import { dateText } from './dates.ts';
import { flow, type Paragraph, said } from '../layout/flow.ts';
import { type Span, span, spansWidth } from '../layout/line.ts';
import { accountHeading, laneMark, markSpan } from './marks.ts';

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** `¹`, or `¹ ³` with a no-break space: without one between, 1 and 3 would read as 13. */
export const superscript: Reference = (numbers) =>
  numbers
    .map((number) => Array.from(String(number), (digit) => raised[Number(digit)]).join(''))
    .join('\u00A0');

export const bracketed: Reference = (numbers) => ` [${numbers.join(', ')}]`;

/** When and where a scene is, in words; empty where nothing is known. */
export function whenAndWhere(story: Story, scene: Scene, words: Words): { when: string; where: string } {
  const date = scene.date === undefined ? '' : dateText(scene.date, words);
  const when =
    scene.time === undefined ? date : date === '' ? scene.time : words.dateAndTime(date, scene.time);
  const where = scene.place === undefined ? '' : (story.places.get(scene.place)?.name ?? '');
  return { when, where };
}

/** Whose account a scene is, with its mark, as it stands over the page; who tells stays in sight with it. */
export function accountSpans(story: Story, step: Step, words: Words): readonly Span[] {
  const account = accountOf(story, step.scene);
  if (!account) return [span(words.narrator, 'faint')];
  const shorts = tellersOf(step, account.name);
  return shorts.length === 0
    ? accountHeading(account)
    : [
        markSpan(account),
        span('  '),
        { text: words.telling.inSight(account.name, shorts), colour: account.colour },
      ];
}

/**
 * Who tells and what, in as much of one line as there is: without the name of the account, whose mark stays,
 * then without whoever tells, where it is too long.
 */
export function inOneLine(
  story: Story,
  step: Step,
  words: Words,
): (width: number) => readonly (readonly Span[])[] {
  const account = accountOf(story, step.scene);
  const name = account?.name ?? words.narrator;
  const shorts = tellersOf(step, name);
  const title = span(step.scene.title, 'strong');
  const head = account ? [markSpan(account), span('  ')] : [];
  const lines = [[name, ...shorts], shorts, []].map((teller) => [
    ...head,
    ...(teller.length === 0
      ? []
      : [{ text: words.telling.beforeTitle(teller), ...(account && { colour: account.colour }) }]),
    title,
  ]);
  return (width) => {
    const fits = lines.find((line) => spansWidth(line) <= width);
    return fits ? [fits] : flow([{ lead: head, spans: [title] }], width).map(({ spans }) => spans);
  };
}

/** Who tells, in short; not who is called as the account itself is. */
const tellersOf = (step: Step, account: string): readonly string[] =>
  partsShown(step)
    .flatMap((part) => (part.kind === 'telling' ? part.telling.short : []))
    .filter((short) => short !== account);

/** Whether everything on the page is later knowledge: then it is said once. */
export const isLaterAll = (step: Step): boolean => isAllLater(partsShown(step));

/** The title, with the mark of later knowledge where it is of all. */
export const titleSpans = (step: Step, words: Words): readonly Span[] => [
  span(step.scene.title, 'strong'),
  ...(isLaterAll(step) ? [laterSpan(words)] : []),
];

/** What a scene offers, in groups with a heading each. */
export function headedChoices(
  story: Story,
  scene: Scene,
  { choices: words }: Words,
): readonly { readonly heading: string; readonly choices: readonly Choice[] }[] {
  const headings = {
    on: words.goOn,
    hear: words.hear,
    with: words.goOnWith,
    or: words.orWith,
    ends: words.ends(chapterOf(story, scene).title),
  };
  return choiceGroups(story, scene).map(({ kind, choices }) => ({ heading: headings[kind], choices }));
}

/** What stands over the first choice of each group, by its id. */
export const headingsOf = (story: Story, scene: Scene, words: Words): ReadonlyMap<string, string> =>
  new Map(
    headedChoices(story, scene, words).flatMap(({ heading, choices: [first] }) =>
      first ? [[first.id, heading] as const] : [],
    ),
  );

/** A choice in words, where no sign shows whose account it leads to. */
export function choiceText(story: Story, { label, to }: Choice, words: Words): string {
  const account = accountOf(story, sceneOf(story, to));
  return account ? words.others.scene(account.name, label) : label;
}

/** A scene by its teller and its title: "The strikers: The tents". */
export const sceneLabel = (story: Story, scene: Scene, words: Words): string =>
  words.others.scene(accountOf(story, scene)?.name ?? words.narrator, scene.title);

/** The same behind the sign of its teller. */
export const sceneLabelSpans = (story: Story, scene: Scene, words: Words): readonly Span[] => [
  laneMark(accountOf(story, scene)),
  span('  '),
  span(sceneLabel(story, scene, words)),
];

export function chapterNumber(story: Story, scene: Scene): number {
  return story.chapters.indexOf(chapterOf(story, scene)) + 1;
}

/** How a screen writes the words of a step of a path. */
export const styleAt = (story: Story, path: Path, index: number): PageStyle => ({
  ...styleAside(story),
  names: namesAt(story, path, index),
  before: path.steps[index - 1],
});

/** How it writes a scene that is looked at aside from any path. */
export const styleAside = (story: Story): PageStyle => ({
  reference: superscript,
  mentions: story.mentions,
  bar: true,
});

/** `before`: the step one comes from. */
type PageStyle = Style & { readonly before?: Step | undefined };

/**
 * The words of a scene under its title, as this reader meets it: the notice, the scene, or the summary in its
 * place; over them what changes for who comes from another telling of the moment.
 */
export function sceneParagraphs(
  story: Story,
  step: Step,
  words: Words,
  style: PageStyle,
): readonly Paragraph[] {
  const { scene, meeting } = step;
  const parts = partsShown(step);
  const page = pageOf(story, scene, parts, words, style);
  if (meeting === 'unread' && scene.notice)
    return [said(words.notice.title, 'faint'), said(scene.notice.words)];
  const crossing = crossingFrom(style.before, step);
  return [
    ...(meeting === 'skipped' ? [said(words.notice.skipped, 'faint')] : []),
    ...(crossing ? [said(page.names(crossing), 'later')] : []),
    ...parts.flatMap((part) => partParagraphs(part, page)),
  ];
}
