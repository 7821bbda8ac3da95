/** What stands on the page: who says it, on what record, known then or later, on a day that exists. */
import { clean, visible } from '../../story/clean.ts';
import { isAfter, parseDate } from '../../story/dates.ts';
import type { Document, JsonPath } from '../document.ts';
import type { Problem } from '../problem.ts';
import { blocksOf, type Check, problem } from './check.ts';

export const attribution: Check = function* (pack) {
  const { horizon } = pack.story.content;
  const published = new Map(pack.sources.content.sources.map((source) => [source.id, source.date]));
  for (const scene of pack.scenes) {
    const { document } = scene;
    for (const { path, block } of blocksOf(scene)) {
      const sources = block.sources ?? [];
      if (sources.length === 0 && !block.editorial) {
        yield problem(
          'error',
          'unsourced',
          document,
          path,
          'This paragraph names no source.',
          'Add "sources"; or "editorial": true where the documentary speaks about its own record.',
        );
      }
      if ((block.speaker === undefined) !== (block.said === undefined)) {
        yield problem(
          'error',
          'half-attributed',
          document,
          path,
          '"speaker" and "said" stand together or not at all.',
          'Add the other of the two.',
        );
      }
      if (block.quotation && block.speaker === undefined) {
        yield problem(
          'error',
          'unspoken-quotation',
          document,
          path,
          'A quotation has a speaker.',
          'Add "speaker" and "said".',
        );
      }
      const dates = sources.map((id) => published.get(id));
      const late =
        (block.said !== undefined && isAfter(block.said, horizon)) ||
        (dates.length > 0 && dates.every((date) => date !== undefined && isAfter(date, horizon)));
      if (late && !block.later) {
        yield problem(
          'error',
          'later-unmarked',
          document,
          path,
          `This was said or published after ${horizon} and is not marked.`,
          'Add "later": true.',
        );
      }
    }
  }
};

export const dates: Check = function* (pack) {
  const wrong = (document: Document, path: JsonPath, date: string): Problem =>
    problem(
      'error',
      'bad-date',
      document,
      path,
      `There is no day "${date}".`,
      'Write a day that is in the calendar; a span begins before it ends.',
    );
  const bad = (date: string | undefined): date is string =>
    date !== undefined && parseDate(date) === undefined;
  const { content: story, document } = pack.story;
  if (bad(story.horizon)) yield wrong(document, ['horizon'], story.horizon);
  for (const [index, { span }] of story.chapters.entries()) {
    if (bad(span)) yield wrong(document, ['chapters', index, 'span'], span);
  }
  for (const [index, { date }] of pack.sources.content.sources.entries()) {
    if (bad(date)) yield wrong(pack.sources.document, ['sources', index, 'date'], date);
  }
  for (const scene of pack.scenes) {
    if (bad(scene.content.date)) yield wrong(scene.document, ['date'], scene.content.date);
    for (const { path, block } of blocksOf(scene)) {
      if (bad(block.said)) yield wrong(scene.document, [...path, 'said'], block.said);
    }
  }
};

/** Text that the door will change on the way in; said, so that its writer knows. */
export const uncleanText: Check = function* (pack) {
  const documents = [pack.story, pack.accounts, pack.sources, pack.places, pack.questions, ...pack.scenes];
  for (const { document } of documents) {
    const look = function* (value: unknown, path: JsonPath): Iterable<Problem> {
      if (typeof value === 'string' && clean(value) !== value.normalize('NFC')) {
        yield problem(
          'warning',
          'unclean-text',
          document,
          path,
          `The text holds signs that are not shown: ${around(visible(value))}`,
          'Take out what stands as \\u{…}.',
        );
      } else if (typeof value === 'object' && value !== null) {
        for (const [key, inner] of Object.entries(value))
          yield* look(inner, [...path, Array.isArray(value) ? Number(key) : key]);
      }
    };
    yield* look(document.value, []);
  }
};

/** The first sign that is not shown, with some of the text before and behind it. */
function around(shown: string): string {
  const at = Math.max(0, shown.indexOf('\\u{') - 30);
  return shown.slice(at, at + 80);
}
