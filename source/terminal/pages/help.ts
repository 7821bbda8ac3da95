import { type KeyName, keyWords, signOf } from '../../keys/keys.ts';
import { heading, type Paragraph, said, under } from '../../layout/flow.ts';
import { span } from '../../layout/line.ts';
import { markSpan } from '../../paragraphs/marks.ts';
import type { PageContent, Shown } from '../page.ts';
import { closing, pageOver } from './common.ts';

/** What can be pressed on the page under it. */
export function helpPage({ story, below, words }: Shown): PageContent {
  const { choices, numbered, keys } = below();
  const { help } = words;
  const hasChoices = choices.length > 0;
  const hasGroups = choices.some(({ heading }) => heading !== undefined);
  const isScene = keys.some(({ key }) => key === 'sources');
  const scrolls: Partial<Record<KeyName, string>> = hasChoices ? {} : help.scrolls;
  const everywhere: readonly KeyName[] = [
    ...(hasChoices ? (['down', 'nextChoice', 'take'] as const) : (['down', 'take'] as const)),
    ...(hasChoices && numbered ? (['digit'] as const) : []),
    ...(['pageDown', 'wheelDown', 'last', 'theme', 'redraw', 'suspend'] as const),
  ];
  const general = everywhere.map((key) => ({ key, does: scrolls[key] ?? keyWords(key, words).does }));
  const rows = [...keys, ...general].flatMap(({ key, does }) =>
    does === undefined ? [] : [[signOf(key), does] as const],
  );
  const widest = Math.max(...rows.map(([key]) => key.length)) + 2;
  const accounts = [...story.accounts.values()];
  const body = [
    said(help.title, 'strong'),
    said(help.intro),
    ...rows.map(([key, does], row) => ({
      ...(row === 0 ? said(does) : under(does)),
      lead: [span(key.padEnd(widest), 'strong')],
    })),
    ...(isScene && hasGroups
      ? [heading(help.choices), under(help.goOn), under(help.hear), under(help.read)]
      : []),
    ...(accounts.length === 0 ? [] : [heading(help.marks)]),
    ...accounts.map((account): Paragraph => ({
      lead: [markSpan(account), span('  ')],
      spans: [{ text: account.name, colour: account.colour }],
      gap: 0,
    })),
    ...(accounts.length === 0 ? [] : [under(help.narrator)]),
    ...(isScene
      ? [heading(help.page), under(help.numbers), under(help.bar), under(help.turned), under(help.later)]
      : []),
    said(help.plain(words.call('--plain')), 'faint'),
  ];
  return pageOver('help', body, words, {
    spread: 'columns',
    keys: closing(words).filter(({ key }) => key !== 'help'),
  });
}
