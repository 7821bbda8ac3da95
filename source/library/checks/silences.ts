/** Silence: on record where an account tells nothing, and not in the scenes. */
import { advice, momentsOf, tellersOf, textsIn } from './parts.ts';

export const silences = advice(function* (pack, tell) {
  const { document, content } = pack.silences;
  const key = (account: string, moment: string): string => `${account} ${moment}`;
  const tellers = tellersOf(pack);
  const recorded = new Set(content.silences.map(({ account, moment }) => key(account, moment)));
  for (const [index, { account, moment }] of content.silences.entries())
    if (tellers.get(moment)?.has(account) === true)
      yield tell.warning('not-silent', document.at(['silences', index]), account, moment);
  if (!pack.story.content.rules.silences) return;
  for (const { moment, path } of momentsOf(pack)) {
    const told = tellers.get(moment.id);
    if (!told) continue;
    for (const { id } of pack.accounts.content.accounts)
      if (!told.has(id) && !recorded.has(key(id, moment.id)))
        yield tell.consequence('no-silence', pack.story.document.at(path), id, moment.id);
  }
});

/** Sentences of silence in scenes, by the phrases of `story.json`. */
export const silentWords = advice(function* (pack, tell) {
  const phrases = pack.story.content.rules.silent.map((phrase) => phrase.toLowerCase());
  if (phrases.length === 0) return;
  for (const { document, content } of pack.scenes) {
    for (const { path, text } of textsIn(content, (_, key) => key === 'words')) {
      const lower = text.toLowerCase();
      for (const phrase of phrases) {
        const at = lower.indexOf(phrase);
        if (at >= 0) yield tell.warning('silent-words', document.within(path, at), phrase);
      }
    }
  }
});
