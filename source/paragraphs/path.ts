/** What a path heard, and its code. */
import type { Words } from '../language/words.ts';
import { heading, type Paragraph, said, under } from '../layout/flow.ts';
import { type Span, span } from '../layout/line.ts';
import {
  accountsAt,
  accountsHeard,
  contestedMoments,
  momentsHeard,
  type MomentHeard,
} from '../reading/heard.ts';
import { grouped, pathCode } from '../reading/path-code.ts';
import type { Path } from '../reading/replay.ts';
import type { Account, Story } from '../story/story.ts';
import { accountHeading, markSpan } from './marks.ts';

/** What the whole path heard. */
export function pathSummary(story: Story, path: Path, words: Words): readonly Paragraph[] {
  const { ending } = path.here.scene;
  const read = new Set(path.steps.map(({ scene }) => scene)).size;
  const scenes = words.path.scenes(read, momentsHeard(story, path).length);
  const heard = accountsHeard(story, path);
  const widest = Math.max(...heard.map(({ account }) => account.name.length));
  return [
    said(ending === undefined ? words.path.title : words.path.titleEnded, 'strong'),
    said(ending === undefined ? scenes : `${words.path.ended(ending)} ${scenes}`),
    ...codeParagraphs(story, path, words),
    ...(heard.length === 0 ? [] : [heading(words.path.accounts)]),
    ...heard.map(({ account, scenes: n }) => ({
      ...under(words.path.accountScenes(n), n === 0 ? 'plain' : 'faint'),
      lead: [...accountHeading(account), span(' '.repeat(widest - account.name.length + 2))],
    })),
  ];
}

/**
 * The code of a path: large at an ending, in passing before it. Nothing where the path is too long for one.
 */
export function codeParagraphs(story: Story, path: Path, words: Words): readonly Paragraph[] {
  const code = grouped(pathCode(story, path) ?? '');
  if (code === '') return [];
  if (path.here.scene.ending === undefined) return [under(words.share.onPathSoFar(code), 'faint')];
  const call = words.call('compare', '--typed');
  return [said(code, 'strong'), under(words.share.onPath(call))];
}

/** The same over a list of the moments that some account tells, where the path came to any. */
export const pathParagraphs = (story: Story, path: Path, words: Words): readonly Paragraph[] => [
  ...pathSummary(story, path, words),
  ...(contestedMoments(story, path).length === 0
    ? []
    : [said(words.path.legend, 'strong'), under(words.path.choose, 'faint')]),
];

/** A moment of the path in one line: "S · not heard G W". */
export function momentSpans(story: Story, moment: MomentHeard, words: Words): readonly Span[] {
  const { heard, skipped, unheard } = accountsAt(story, moment);
  const marks = (accounts: readonly Account[]): string => accounts.map(({ mark }) => mark).join(' ');
  return [
    ...heard.flatMap((account) => [markSpan(account), span(' ')]),
    ...(skipped.length === 0 ? [] : [span(`${words.path.skipped(marks(skipped))} `, 'faint')]),
    ...(unheard.length === 0 ? [] : [span(words.path.unheard(marks(unheard)), 'faint')]),
  ];
}
