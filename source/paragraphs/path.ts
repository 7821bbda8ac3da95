/** What a path heard, and its code. */
import type { Words } from '../language/words.ts';
import type { Paragraph } from '../layout/flow.ts';
import { type Span, span } from '../layout/line.ts';
import { accountsHeard, contestedMoments, momentsHeard, type MomentHeard } from '../reading/heard.ts';
import { grouped, pathCode } from '../reading/path-code.ts';
import type { Path } from '../reading/replay.ts';
import { type Scene, type Story, accountOf } from '../story/story.ts';
import { accountHeading, markSpan } from './marks.ts';

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

/**
 * The code of a path: large at an ending, in passing before it. Nothing where the path is too long for one.
 */
export function codeParagraphs(story: Story, path: Path, words: Words): readonly Paragraph[] {
  const code = grouped(pathCode(story, path) ?? '');
  if (code === '') return [];
  if (path.here.scene.ending === undefined)
    return [{ spans: [span(words.share.onPathSoFar(code), 'faint')], gap: 0 }];
  const call = words.call('compare', '<code>', '<code>', '…');
  return [{ spans: [span(code, 'strong')] }, { spans: [span(words.share.onPath(call))], gap: 0 }];
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

/** The marks of scenes' accounts, "S G"; the narrator has none. */
function marksOf(story: Story, scenes: readonly Scene[]): string {
  return scenes.flatMap((scene) => accountOf(story, scene)?.mark ?? []).join(' ');
}
