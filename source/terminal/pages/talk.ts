import { said, under } from '../../layout/flow.ts';
import { wayText } from '../../paragraphs/comparison.ts';
import { sceneLabelSpans } from '../../paragraphs/scene.ts';
import type { PageContent, ScreenNamed, Shown } from '../page.ts';
import { pageOver, row, rowsOf } from './common.ts';
import { note } from './group.ts';

/** What readings that went different ways can talk about, moment by moment. */
export function talkPage({ words }: Shown, { compared }: ScreenNamed<'talk'>): PageContent {
  const { key, story, comparison } = compared;
  const { readings, forks } = comparison;
  const rows = forks.map(({ scene, moment, ways }, index) => {
    const isFirst = moment !== forks[index - 1]?.moment;
    const paragraphs = [
      ...(isFirst ? [said(moment.title, 'strong')] : []),
      ...(isFirst && moment.talk !== undefined ? [under(moment.talk)] : []),
      { spans: sceneLabelSpans(story, scene, words), gap: 0 },
      ...ways.map((way) => note(wayText(way, readings, words))),
    ];
    return row(paragraphs, { name: 'aside', scene: scene.id });
  });
  const body = [said(words.compare.talk, 'strong'), under(words.compare.talkIntro, 'faint')];
  return pageOver(`talk ${key}`, body, words, { ...rowsOf([{ rows }]), opens: words.opens.scene });
}
