/** That every side is heard: offered to the reader, told beside another, and talked about where ways part. */
import { namedOf } from './named.ts';
import { advice, momentsOf, tellersOf } from './parts.ts';

/** An account that something names, and that no reader can choose to follow. */
export const accountsOffered = advice(function* (pack, tell) {
  const { start } = pack.story.content;
  const targets = new Set(pack.scenes.flatMap(({ content }) => content.choices.map(({ to }) => to)));
  const offered = new Set(
    pack.scenes.filter(({ id }) => id === start || targets.has(id)).map(({ content }) => content.account),
  );
  const used = namedOf(pack, 'account');
  const { document, content } = pack.accounts;
  for (const [index, { id }] of content.accounts.entries())
    if (used.has(id) && !offered.has(id))
      yield tell.consequence('unoffered-account', document.at(['accounts', index, 'id']), id);
});

/** A moment that one account alone tells shows a reader no other side. The narrator is no side. */
export const momentsShared = advice(function* (pack, tell) {
  const tellers = tellersOf(pack);
  for (const { moment, path } of momentsOf(pack)) {
    const [account, other] = tellers.get(moment.id) ?? [];
    const isAlone = account !== undefined && other === undefined;
    const { document } = pack.story;
    if (isAlone && !moment.alone)
      yield tell.consequence('one-account', document.at(path), moment.id, account);
    if (!isAlone && moment.alone) yield tell.warning('not-alone', document.at([...path, 'alone']), moment.id);
  }
});

export const forksTalk = advice(function* (pack, tell) {
  const forks = new Set(
    pack.scenes.filter(({ content }) => content.choices.length > 1).map(({ content }) => content.moment),
  );
  for (const { moment, path } of momentsOf(pack))
    if (moment.talk === undefined && forks.has(moment.id))
      yield tell.warning('no-talk', pack.story.document.at(path), moment.id);
});
