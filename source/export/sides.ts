/** What each side told at the moments that are proposed to talk about: how its telling begins. */
import type { Words } from '../language/words.ts';
import { tellerTexts } from '../paragraphs/telling.ts';
import type { Compared } from '../comparison/compared.ts';
import { proposals } from '../comparison/proposals.ts';
import { type Block, openingOf } from '../story/scene.ts';
import { type Scene, type Story, accountOf } from '../story/story.ts';
import type { Citing } from './cite.ts';
import type { Column, Part } from './report.ts';
import { sceneLine } from './scene-line.ts';

/** The scenes that were proposed to talk about, with what stands of each. */
export const openings = ({ story, group }: Compared): readonly Block[] =>
  proposals(group).flatMap(({ moment }) =>
    (story.scenesByMoment.get(moment.id) ?? []).flatMap((scene) => openingOf(scene) ?? []),
  );

export function sidesParts({ story, group }: Compared, cite: Citing, words: Words): readonly Part[] {
  const proposed = proposals(group);
  if (proposed.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: words.wall.sides },
    ...proposed.flatMap(({ moment }): readonly Part[] => [
      { kind: 'heading', level: 3, text: moment.title },
      { kind: 'paragraph', text: moment.talk },
      {
        kind: 'columns',
        columns: (story.scenesByMoment.get(moment.id) ?? []).map((scene) =>
          columnOf(story, scene, cite, words),
        ),
      },
    ]),
  ];
}

function columnOf(story: Story, scene: Scene, cite: Citing, words: Words): Column {
  const opening = openingOf(scene);
  const [telling] = scene.tellings;
  return {
    title: sceneLine(story, scene, words).text,
    account: accountOf(story, scene),
    parts: [
      ...(telling ? [{ kind: 'aside', text: tellerTexts(telling, story, words).join(' · ') } as const] : []),
      ...(scene.notice ? [{ kind: 'aside', text: words.wall.summary } as const] : []),
      ...(opening ? [cite.part(opening)] : []),
    ],
  };
}
