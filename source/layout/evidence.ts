/** The pages behind a scene: who says so, who else speaks of it, what the path heard. */
import type { Words } from '../language/en.ts';
import { accountsHeard, contestedMoments, momentsHeard, type MomentHeard } from '../reading/heard.ts';
import { grouped, pathCode } from '../reading/path-code.ts';
import type { Path, Step } from '../reading/replay.ts';
import type { Source } from '../story/evidence.ts';
import { type Scene, type Story, accountOf, silentOn, sourcesOf } from '../story/story.ts';
import { dateText } from './dates.ts';
import type { Paragraph } from './flow.ts';
import { type Span, span } from './line.ts';
import { accountHeading, markSpan } from './marks.ts';
import { blocksShown, laterSpan } from './scene.ts';

/** The sources of the scene on the page: under each its speakers, then the record; at the end what the side stands to gain. */
export function sourceParagraphs(story: Story, step: Step, words: Words): readonly Paragraph[] {
  const blocks = blocksShown(step);
  const ids = sourcesOf(blocks);
  const account = accountOf(story, step.scene);
  const width = String(ids.length).length;
  return [
    { spans: [span(words.sources.title, 'strong')] },
    ...(ids.length === 0 ? [{ spans: [span(words.sources.none)] }] : []),
    ...ids.flatMap((id, index) => {
      const source = story.sources.get(id);
      if (!source) return [];
      const number = span(`${String(index + 1).padStart(width)}  `, 'strong');
      const under = span(' '.repeat(width + 2));
      const speakers = blocks.filter((block) => block.sources.includes(id) && block.speaker !== undefined);
      const said = new Map(
        speakers.map((block) => [
          words.sources.speaker(block.speaker ?? '', dateText(block.said ?? '', words)),
          block.later,
        ]),
      );
      return [
        { spans: recordSpans(source, words), lead: [number] },
        { spans: [span(source.perspective, 'faint')], margin: under, gap: 0 },
        ...[...said].map(([text, later]) => ({
          spans: [span(text), ...(later ? [laterSpan(words)] : [])],
          margin: under,
          gap: 0,
        })),
        ...addressParagraphs(source, under),
      ];
    }),
    ...(account
      ? [
          { spans: [span(words.sources.gainsTitle, 'strong')], gap: 2 },
          { spans: [span(words.sources.gains(account.name, account.interest))], gap: 0 },
        ]
      : []),
  ];
}

/** Publisher, author, title and day of a record in one text. */
export function recordSpans({ publisher, author, title, date }: Source, words: Words): readonly Span[] {
  const who = author === undefined ? '' : `, ${author}`;
  const when = date === undefined ? '' : `, ${dateText(date, words)}`;
  return [span(publisher, 'strong'), span(`${who}: ${title}${when}`)];
}

const addressParagraphs = ({ url }: Source, margin?: Span): readonly Paragraph[] =>
  url === undefined
    ? []
    : [{ spans: [{ text: url, tone: 'faint', link: url }], gap: 0, ...(margin && { margin }) }];

/** A record by itself. */
export function recordParagraphs(source: Source, words: Words): readonly Paragraph[] {
  return [
    { spans: recordSpans(source, words) },
    { spans: [span(source.perspective, 'faint')], gap: 0 },
    ...addressParagraphs(source),
  ];
}

/** The lines over the list of who else speaks of a moment. */
export function othersParagraphs(
  story: Story,
  moment: string,
  others: readonly Scene[],
  words: Words,
): readonly Paragraph[] {
  const title = story.moments.get(moment)?.title ?? moment;
  const silent = silentOn(story, moment).map((account) => account.name);
  return [
    { spans: [span(words.others.title(title), 'strong')] },
    { spans: [span(others.length === 0 ? words.others.none : words.others.intro)] },
    ...(silent.length === 0 ? [] : [{ spans: [span(words.others.silent(silent), 'faint')] }]),
  ];
}

/** What the whole path heard. */
export function pathSummary(story: Story, path: Path, words: Words): readonly Paragraph[] {
  const { ending } = path.here.scene;
  const moments = momentsHeard(story, path);
  const heard = accountsHeard(story, path);
  const widest = Math.max(...heard.map(({ account }) => account.name.length));
  return [
    { spans: [span(ending === undefined ? words.path.title : words.path.titleEnded, 'strong')] },
    {
      spans: [
        span(
          `${ending === undefined ? '' : `${words.path.ended(ending)} `}${words.path.scenes(new Set(path.steps.map((step) => step.scene)).size, moments.length)}`,
        ),
      ],
    },
    ...codeParagraphs(story, path, words),
    ...(heard.length === 0 ? [] : [{ spans: [span(words.path.accounts, 'strong' as const)] }]),
    ...heard.map(({ account, scenes }) => ({
      spans: [span(words.path.accountScenes(scenes), scenes === 0 ? ('plain' as const) : ('faint' as const))],
      lead: [...accountHeading(account), span(' '.repeat(widest - account.name.length + 2))],
      gap: 0,
    })),
  ];
}

/** The code of a path: large at an ending, in passing before it. Nothing where the path is too long for one. */
export function codeParagraphs(story: Story, path: Path, words: Words): readonly Paragraph[] {
  const code = grouped(pathCode(story, path) ?? '');
  if (code === '') return [];
  if (path.here.scene.ending === undefined)
    return [{ spans: [span(words.share.onPathSoFar(code), 'faint')], gap: 0 }];
  return [{ spans: [span(code, 'strong')] }, { spans: [span(words.share.onPath)], gap: 0 }];
}

/** The same over a list of the moments that some account tells, where the path came to any. */
export const pathParagraphs = (story: Story, path: Path, words: Words): readonly Paragraph[] => [
  ...pathSummary(story, path, words),
  ...(contestedMoments(story, path).length === 0
    ? []
    : [
        { spans: [span(words.path.legend, 'strong' as const)] },
        { spans: [span(words.path.choose, 'faint' as const)], gap: 0 },
      ]),
];

/** The marks of scenes' accounts, "S G"; the narrator has none. */
function marksOf(story: Story, scenes: readonly Scene[]): string {
  return scenes.flatMap((scene) => accountOf(story, scene)?.mark ?? []).join(' ');
}

/** Names of whoever tells these scenes. */
export function namesOf(story: Story, scenes: readonly Scene[], words: Words): readonly string[] {
  return scenes.map((scene) => accountOf(story, scene)?.name ?? words.narrator);
}

/** A moment of the path in one line: "S · not heard G W". */
export function momentSpans(
  story: Story,
  { heard, skipped, unheard }: MomentHeard,
  words: Words,
): readonly Span[] {
  const missing = marksOf(story, unheard);
  const passed = marksOf(story, skipped);
  return [
    ...heard.flatMap((scene) => {
      const account = accountOf(story, scene);
      return account ? [markSpan(account), span(' ')] : [];
    }),
    ...(passed === '' ? [] : [span(`${words.path.skipped(passed)} `, 'faint')]),
    ...(missing === '' ? [] : [span(words.path.unheard(missing), 'faint')]),
  ];
}
