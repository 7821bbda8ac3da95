/**
 * What a reader meets on a page: notices before violence, loaded words with their owner, texts of a fit
 * length.
 */
import { visible } from '../../story/clean.ts';
import { wordsIn } from '../../story/lengths.ts';
import { blocksOf, type Check, documentsOf, momentsOf, type Text, textsIn } from './parts.ts';

export const notices: Check = function* (pack, tell) {
  for (const { content, document } of pack.scenes) {
    if (content.violence && !content.notice) yield tell.error('no-notice', document.at(['violence']));
    if (content.notice && !content.violence)
      yield tell.warning('unmarked-violence', document.atKey(['notice']));
  }
};

/**
 * Keys whose texts are read on a page and are the pack's own words, as a term, a name or a record's title is
 * not.
 */
const prose = new Set([
  ...['title', 'subtitle', 'when', 'time', 'ending', 'label', 'talk', 'words', 'notice', 'about', 'credits'],
  ...['who', 'interest', 'stands', 'speaker', 'perspective', 'role', 'later', 'meaning', 'scope', 'wounded'],
  ...['note', 'text', 'teller', 'short', 'long', 'told', 'brief', 'asked', 'how', 'means'],
]);
/** The same where a key has ids as well: to whom something was told, the line of a person at an ending. */
const isProse = ({ key, owner, path }: Text): boolean =>
  prose.has(key) || (key === 'to' && 'short' in owner) || (key === 'then' && path.includes('follow'));

const special = /[.*+?^${}()|[\]\\]/g;
const quoted = /“[^”]*”|„[^“”]*[“”]|«[^»]*»|"[^"]*"|(?<!\p{L})‘.*?’(?!\p{L})/gsu;

/** Words of `story.json`'s list that stand outside quotation marks, told where they stand. */
export const loadedWords: Check = function* (pack, tell) {
  const { loaded } = pack.story.content;
  if (loaded.length === 0) return;
  const longestFirst = [...loaded].sort((a, b) => b.length - a.length);
  const words = longestFirst.map((word) => word.replace(special, '\\$&')).join('|');
  const finder = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'giu');
  for (const file of documentsOf(pack)) {
    if (file === pack.quotations) continue;
    for (const each of textsIn(file.document.value)) {
      const { path, key, text, owner } = each;
      if (!isProse(each) || (file === pack.sources && key === 'title')) continue;
      if (key === 'words' && 'quotation' in owner && owner.quotation === true) continue;
      const own = text.replace(quoted, (quotation) => ' '.repeat(quotation.length));
      for (const { 0: word, index } of own.matchAll(finder)) {
        yield tell.warning('loaded-word', file.document.within(path, index), visible(word));
      }
    }
  }
};

/** The most that is read at once: a page, a paragraph on a small screen, a line. Words, and signs. */
const most = { scene: 180, told: 230, paragraph: 100, title: 60, label: 90 };

export const lengths: Check = function* (pack, tell) {
  const isLongTitle = (title: string): boolean => title.length > most.title;
  const { document, content: story } = pack.story;
  for (const [index, { title }] of story.chapters.entries())
    if (isLongTitle(title))
      yield tell.warning('long-title', document.at(['chapters', index, 'title']), title.length, most.title);
  for (const { moment, path } of momentsOf(pack))
    if (isLongTitle(moment.title))
      yield tell.warning('long-title', document.at([...path, 'title']), moment.title.length, most.title);
};

export const sceneLengths: Check = function* (pack, tell) {
  const longestLabel = pack.story.content.rules.labels || most.label;
  for (const scene of pack.scenes) {
    const { content, document: file } = scene;
    if (content.title.length > most.title)
      yield tell.warning('long-title', file.at(['title']), content.title.length, most.title);
    const whole = wordsIn([...content.text, ...content.tellings.flatMap(({ text }) => text)]);
    const bound = content.tellings.length > 0 ? most.told : most.scene;
    if (whole > bound) yield tell.warning('long-scene', file.at(['text']), whole, bound);
    for (const { path, block } of blocksOf(scene)) {
      const words = wordsIn([block]);
      if (words > most.paragraph)
        yield tell.warning('long-paragraph', file.at([...path, 'words']), words, most.paragraph);
    }
    for (const [index, { label }] of content.choices.entries())
      if (label.length > longestLabel)
        yield tell.warning('long-label', file.at(['choices', index, 'label']), label.length, longestLabel);
  }
};
