/** What a reader meets on a page: notices before violence, loaded words with their owner. */
import { visible } from '../../story/clean.ts';
import { literal } from '../../story/mentions.ts';
import { advice, type Check, documentsOf, type Text, textsIn } from './parts.ts';

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

const quoted = /“[^”]*”|„[^“”]*[“”]|«[^»]*»|"[^"]*"|(?<!\p{L})‘.*?’(?!\p{L})/gsu;

/** Words of `story.json`'s list that stand outside quotation marks, told where they stand. */
export const loadedWords = advice(function* (pack, tell) {
  const { loaded } = pack.story.content;
  if (loaded.length === 0) return;
  const longestFirst = [...loaded].sort((a, b) => b.length - a.length);
  const words = longestFirst.map(literal).join('|');
  const finder = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'giu');
  for (const file of documentsOf(pack)) {
    if (file === pack.quotations || !file.document.mayHold(finder)) continue;
    for (const each of textsIn(file.content, (text) => text.search(finder) >= 0)) {
      const { path, key, text, owner } = each;
      if (!isProse(each) || (file === pack.sources && key === 'title')) continue;
      if (key === 'words' && 'quotation' in owner && owner.quotation === true) continue;
      const own = text.replace(quoted, (quotation) => ' '.repeat(quotation.length));
      for (const { 0: word, index } of own.matchAll(finder)) {
        yield tell.warning('loaded-word', file.document.within(path, index), visible(word));
      }
    }
  }
});
