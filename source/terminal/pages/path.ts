import { span } from '../../layout/line.ts';
import { momentSpans, pathParagraphs } from '../../paragraphs/path.ts';
import { contestedMoments } from '../../reading/heard.ts';
import { backTo } from '../../reading/offers.ts';
import type { PageChoice, PageContent, Seated } from '../page.ts';
import { chooseReadingsScreen } from './choose-readings.ts';
import { closing, keysOf, pageOver, show } from './common.ts';

export function pathPage({ story, desk, seat, words }: Seated): PageContent {
  const { path } = seat.session.state();
  const comparing = chooseReadingsScreen(desk.readings(), seat.name());
  const choices = contestedMoments(story, path).map((each): PageChoice => {
    const back = backTo(path, each.step);
    return {
      label: [span(`${each.moment.title}  `), ...momentSpans(story, each, words)],
      action: show({ name: 'others', moment: each.moment.id, step: each.step }),
      onReturn: back && { do: 'take', move: back },
    };
  });
  const readings = [{ name: seat.name() ?? words.map.unnamed, path }];
  return pageOver('path', pathParagraphs(story, path, words), words, {
    choices,
    numbered: true,
    keys: [
      ...keysOf<'path'>(words, {
        return: choices.some(({ onReturn }) => onReturn) && { do: 'return' },
        map: show({ name: 'map', readings, all: false }),
        compare: comparing && show(comparing),
      }),
      ...closing(words),
    ],
  });
}
