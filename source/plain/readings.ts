/** The readings that are kept: to go on with, and to lay beside one's own. */
import { laidTogether } from '../comparison/compared.ts';
import { comparisonReport } from '../export/comparison.ts';
import { said } from '../layout/flow.ts';
import { noReadingText, readingText } from '../paragraphs/messages.ts';
import type { NamedPath } from '../reading/replay.ts';
import { type Here, type Option, type PlainPage, toPath } from './pages.ts';
import { reportParagraphs } from './report.ts';

export function readingsPage(here: Here): PlainPage {
  const { desk, session, words } = here;
  const kept = desk.readings();
  const options = kept.map((reading): Option => {
    const at = readingText(session.story, reading, words);
    return {
      label: words.plain.reading(reading.name, at, words.readings.scenes(reading.scenes)),
      resume: reading.name,
    };
  });
  return {
    blocks: [
      [
        said(
          kept.length === 0 ? noReadingText(desk.unseen(), words.readings.none, words) : words.readings.title,
        ),
      ],
    ],
    options: [...options, toPath(here)],
  };
}

export function togetherPage(here: Here): PlainPage {
  const { desk, name, session, words } = here;
  const own: NamedPath = { name: name ?? words.map.unnamed, path: session.state().path };
  const others = desk.readings().flatMap((each): readonly NamedPath[] => {
    const path = each.name === name ? undefined : desk.path(each.name);
    return path ? [{ name: each.name, path }] : [];
  });
  const beside = (label: string, paths: readonly NamedPath[]): Option => ({
    label,
    open: () => comparedPage(here, [own, ...paths]),
  });
  return {
    blocks: [
      [
        said(
          others.length === 0
            ? noReadingText(desk.unseen(), words.plain.besideNone, words)
            : words.plain.beside,
        ),
      ],
    ],
    options: [
      ...others.map((each) => beside(each.name, [each])),
      ...(others.length < 2 ? [] : [beside(words.plain.besideAll(others.length + 1), others)]),
      toPath(here),
    ],
  };
}

const comparedPage = (here: Here, paths: readonly NamedPath[]): PlainPage => ({
  blocks: reportParagraphs(comparisonReport(laidTogether(here.session.story, paths), here.words), here.words),
  options: [toPath(here)],
});
