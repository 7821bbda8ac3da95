import type { Words } from '../language/words.ts';
import type { Path, Step } from '../reading/replay.ts';
import { crossingFrom, namesAt, partsShown } from '../reading/shown.ts';
import { choiceGroups } from '../story/choices.ts';
import { type Choice, type Scene, type Story, accountOf, chapterOf, sceneOf } from '../story/story.ts';
import { laterSpan, pageOf, partParagraphs, type Reference, type Style } from './telling.ts';
import { dateText } from './dates.ts';
import type { Paragraph } from '../layout/flow.ts';
import { type Span, span } from '../layout/line.ts';
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
  const shorts = partsShown(step).flatMap((part) => (part.kind === 'telling' ? part.telling.short : []));
  return shorts.length === 0
    ? accountHeading(account)
    : [
        markSpan(account),
        span('  '),
        { text: words.telling.inSight(account.name, shorts), colour: account.colour },
      ];
}

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
 * The words of a scene as this reader meets it: the notice, the scene, or the summary in its place; over them
 * what changes for who comes from another telling of the moment.
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
  // Where everything on the page is later knowledge it is said once, with the title.
  const later = page.marksLater ? [] : [laterSpan(words)];
  const title: Paragraph = { spans: [span(scene.title, 'strong'), ...later] };
  if (meeting === 'unread' && scene.notice)
    return [title, { spans: [span(words.notice.title, 'faint')] }, { spans: [span(scene.notice.words)] }];
  const crossing = crossingFrom(style.before, step);
  return [
    title,
    ...(meeting === 'skipped' ? [{ spans: [span(words.notice.skipped, 'faint' as const)] }] : []),
    ...(crossing ? [{ spans: [span(page.names(crossing), 'later' as const)] }] : []),
    ...parts.flatMap((part) => partParagraphs(part, page)),
  ];
}
