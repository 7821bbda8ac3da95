/** What stands on the page: who says it, on what record, known then or later, on a day that exists. */
import { clean, visible } from '../../story/clean.ts';
import { isAfter, parseDate } from '../../story/dates.ts';
import type { Document, JsonPath } from '../document.ts';
import type { Problem } from '../problem.ts';
import type { Pack } from '../pack.ts';
import { blocksOf, type Check, problem } from './parts.ts';

export const attribution: Check = function* (pack) {
  const isLate = lateness(pack);
  for (const scene of pack.scenes) {
    const { document } = scene;
    for (const { path, block } of blocksOf(scene)) {
      const sources = block.sources;
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
      if (isLate(block.said, sources) && !block.later) yield unmarked(pack, document, path);
    }
  }
};

/** Whether something was said after the horizon, or rests on records alone that are all of a later day. */
function lateness(pack: Pack): (said: string | undefined, sources: readonly string[]) => boolean {
  const { horizon } = pack.story.content;
  const late = (date: string | undefined): boolean => date !== undefined && isAfter(date, horizon);
  const published = new Map(pack.sources.content.sources.map(({ id, date }) => [id, late(date)]));
  return (said, sources) =>
    late(said) || (sources.length > 0 && sources.every((id) => published.get(id) === true));
}

const unmarked = (pack: Pack, document: Document, path: JsonPath): Problem =>
  problem(
    'error',
    'later-unmarked',
    document,
    path,
    `This was said or published after ${pack.story.content.horizon} and is not marked.`,
    'Add "later": true.',
  );

/** The same for claims, events and figures. */
export const laterEvidence: Check = function* (pack) {
  const isLate = lateness(pack);
  for (const [index, { claims }] of pack.questions.content.questions.entries()) {
    for (const [at, { said, sources, later }] of claims.entries()) {
      const path = ['questions', index, 'claims', at];
      if (isLate(said, sources) && !later) yield unmarked(pack, pack.questions.document, path);
    }
  }
  for (const [index, { date, later }] of pack.timeline.content.events.entries()) {
    if (isLate(date, []) && !later) yield unmarked(pack, pack.timeline.document, ['events', index]);
  }
  for (const [index, { date, later }] of pack.figures.content.figures.entries()) {
    if (isLate(date, []) && !later) yield unmarked(pack, pack.figures.document, ['figures', index]);
  }
};

export const figureRanges: Check = function* (pack) {
  const { document, content } = pack.figures;
  for (const [index, { low, high, chart }] of content.figures.entries()) {
    const wrong = (message: string, hint: string): Problem =>
      problem('error', 'figure-range', document, ['figures', index], message, hint);
    if ((low === undefined) !== (high === undefined))
      yield wrong('"low" and "high" stand together.', 'Write both, equal for one figure.');
    else if (low !== undefined && high !== undefined && low > high)
      yield wrong('"low" is above "high".', 'Exchange the two.');
    else if (low === undefined && chart)
      yield wrong('A chart cannot show what has no figure.', 'Add "low" and "high", or "chart": false.');
  }
};

export const language: Check = function* (pack) {
  const { document, content } = pack.story;
  try {
    new Intl.Locale(content.language);
  } catch {
    const message = `There is no language "${content.language}".`;
    yield problem(
      'error',
      'bad-language',
      document,
      ['language'],
      message,
      'Write it as BCP 47 does: en, ru, kk.',
    );
  }
};

export const points: Check = function* (pack) {
  const { document, content } = pack.places;
  for (const [index, { latitude, longitude }] of content.places.entries()) {
    if ((latitude === undefined) === (longitude === undefined)) continue;
    const hint = 'Add the other of the two, or take this one out.';
    yield problem(
      'error',
      'half-placed',
      document,
      ['places', index],
      '"latitude" and "longitude" stand together.',
      hint,
    );
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
  for (const [index, { claims }] of pack.questions.content.questions.entries()) {
    for (const [at, { said }] of claims.entries()) {
      if (bad(said)) yield wrong(pack.questions.document, ['questions', index, 'claims', at, 'said'], said);
    }
  }
  for (const [index, { date }] of pack.timeline.content.events.entries()) {
    if (bad(date)) yield wrong(pack.timeline.document, ['events', index, 'date'], date);
  }
  for (const [index, { date }] of pack.figures.content.figures.entries()) {
    if (bad(date)) yield wrong(pack.figures.document, ['figures', index, 'date'], date);
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
  const { scenes, ...files } = pack;
  const documents = [...Object.values(files), ...scenes];
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
