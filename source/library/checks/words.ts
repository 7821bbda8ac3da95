/** What stands on the page: who says it, on what record, known then or later, on a day that exists. */
import type { FigureReason } from '../../language/reasons.ts';
import { clean, suspect, visible } from '../../story/clean.ts';
import { isAfter, parseDate } from '../../story/dates.ts';
import { lateness } from '../lateness.ts';
import type { Tell, Place, Problem } from '../problem.ts';
import type { Pack } from '../pack.ts';
import { advice, blocksOf, type Check, documentsOf, textsIn } from './parts.ts';

export const attribution: Check = function* (pack, tell) {
  const isLate = lateness(pack);
  const unmarked = lateFinder(pack, tell);
  for (const scene of pack.scenes) {
    const { document } = scene;
    for (const { path, block } of blocksOf(scene)) {
      const sources = block.sources;
      if (sources.length === 0 && !block.editorial) {
        yield tell.error('unsourced', document.at(path));
      }
      if ((block.speaker === undefined) !== (block.said === undefined)) {
        yield tell.error('half-attributed', document.at(path));
      }
      if (block.quotation && block.speaker === undefined) {
        yield tell.error('unspoken-quotation', document.at(path));
      }
      // Of tellings and what stands against them the mark is reckoned.
      const isMarked = path[0] === 'text' || path[0] === 'notice';
      if (isMarked && isLate(block, sources) && block.later !== true) yield unmarked(document.at(path));
    }
  }
};

/** What is marked as later, and was public by the horizon. */
export const marksThen = advice(function* (pack, tell) {
  const { horizon } = pack.story.content;
  for (const scene of pack.scenes)
    for (const { path, block } of blocksOf(scene))
      if (block.later === true && block.public !== undefined && !isAfter(block.public, horizon))
        yield tell.warning('not-later', scene.document.at([...path, 'later']));
});

const lateFinder =
  (pack: Pack, tell: Tell) =>
  (place: Place): Problem =>
    tell.error('later-unmarked', place, pack.story.content.horizon);

/** The same for claims, events and figures. */
export const laterEvidence: Check = function* (pack, tell) {
  const isLate = lateness(pack);
  const unmarked = lateFinder(pack, tell);
  for (const [index, { claims }] of pack.questions.content.questions.entries()) {
    for (const [at, { said, public: shown, sources, later }] of claims.entries()) {
      const path = ['questions', index, 'claims', at];
      if (isLate({ said, public: shown }, sources) && !later)
        yield unmarked(pack.questions.document.at(path));
    }
  }
  for (const [index, { date, later }] of pack.timeline.content.events.entries()) {
    if (isLate({ said: date }, []) && !later) yield unmarked(pack.timeline.document.at(['events', index]));
  }
  for (const [index, { date, later }] of pack.figures.content.figures.entries()) {
    if (isLate({ said: date }, []) && !later) yield unmarked(pack.figures.document.at(['figures', index]));
  }
};

export const figureRanges: Check = function* (pack, tell) {
  const { document, content } = pack.figures;
  for (const [index, { low, high, chart }] of content.figures.entries()) {
    const wrong = (why: FigureReason): Problem =>
      tell.error('figure-range', document.at(['figures', index]), why);
    if ((low === undefined) !== (high === undefined)) yield wrong('half');
    else if (low !== undefined && high !== undefined && low > high) yield wrong('upside-down');
    else if (low === undefined && chart) yield wrong('none-to-chart');
  }
};

export const language: Check = function* (pack, tell) {
  const { document, content } = pack.story;
  try {
    new Intl.Locale(content.language);
  } catch {
    yield tell.error('bad-language', document.at(['language']), content.language);
  }
};

export const points: Check = function* (pack, tell) {
  const { document, content } = pack.places;
  for (const [index, { latitude, longitude }] of content.places.entries()) {
    if ((latitude === undefined) === (longitude === undefined)) continue;
    yield tell.error('half-placed', document.at(['places', index]));
  }
};

/** Keys behind which a day or a span stands, in every file. */
const dated = new Set(['date', 'said', 'public', 'span', 'horizon']);

export const dates: Check = function* (pack, tell) {
  const good = new Set<string>();
  const isBad = (text: string, key: string): boolean => {
    if (!dated.has(key) || good.has(text)) return false;
    if (parseDate(text) === undefined) return true;
    good.add(text);
    return false;
  };
  for (const { document, content } of documentsOf(pack))
    for (const { path, text } of textsIn(content, isBad))
      yield tell.error('bad-date', document.at(path), text);
};

/** Text that the door will change on the way in; said, so that its writer knows. */
export const uncleanText = advice(function* (pack, tell) {
  for (const { document, content } of documentsOf(pack)) {
    if (!document.mayHold(suspect)) continue;
    for (const { path, text } of textsIn(content, (text) => clean(text) !== text)) {
      const cleaned = clean(text);
      const composed = text.normalize('NFC');
      if (cleaned !== composed) yield tell.warning('unclean-text', document.at(path), around(composed));
    }
  }
});

/** The first sign that is not let in, shown, with some of the text before and behind it. */
function around(text: string): string {
  const signs = Array.from(text);
  const at = Math.max(
    0,
    signs.findIndex((sign) => clean(sign) !== sign),
  );
  return visible(signs.slice(0, at).join('')).slice(-30) + visible(signs.slice(at).join('')).slice(0, 50);
}
