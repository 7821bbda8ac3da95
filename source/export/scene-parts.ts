/** The parts of a scene's page in a report and in JSON, the same words as on the page. */
import type { Words } from '../language/words.ts';
import { whenAndWhere } from '../paragraphs/scene.ts';
import { againstBy, endText, tellerTexts } from '../paragraphs/telling.ts';
import { type WriteNames, withoutPath } from '../reading/shown.ts';
import type { Block, Scene, ScenePart } from '../story/scene.ts';
import { accountOf, type Story } from '../story/story.ts';
import type { Citing } from './cite.ts';
import type { Part } from './report.ts';

/**
 * A page in a report: each paragraph of a telling opens with its teller, since its head may be on another
 * sheet.
 */
export function sceneParts(
  story: Story,
  scene: Scene,
  parts: readonly ScenePart[],
  cite: Citing,
  words: Words,
  names: WriteNames = withoutPath,
): readonly Part[] {
  const paragraph = (block: Block, before = ''): Part => ({
    kind: 'paragraph',
    text: cite.numbered(before + names(block), block.sources),
  });
  return parts.flatMap((part): readonly Part[] => {
    switch (part.kind) {
      case 'text':
        return part.blocks.map((block) => cite.part(block, names));
      case 'telling': {
        const { telling } = part;
        const end = endText(telling, story, words);
        return [
          {
            kind: 'aside',
            text: tellerTexts(telling, story, words).join(' · '),
            account: accountOf(story, scene),
          },
          ...part.blocks.map((block) => paragraph(block, words.telling.by(telling.short))),
          ...(end === undefined ? [] : [{ kind: 'aside', text: end } as const]),
        ];
      }
      case 'provenance':
        return [
          { kind: 'aside', text: words.telling.provenance },
          ...part.blocks.map((block) => paragraph(block)),
        ];
      case 'against': {
        const { against } = part;
        const account = story.accounts.get(against.account ?? '');
        return [
          { kind: 'aside', text: against.before ? words.telling.alsoTold : words.telling.against, account },
          paragraph(against, `${againstBy(against, story, words)} `),
        ];
      }
    }
  });
}

/** Whose account a scene is, when and where: it stands under the title. */
export function whoWhenWhere(story: Story, scene: Scene, words: Words): Part {
  const { when, where } = whenAndWhere(story, scene, words);
  const account = accountOf(story, scene);
  const texts = [account?.name ?? words.narrator, when, where].filter((text) => text !== '');
  return { kind: 'aside', text: texts.join(' · '), account };
}

/** That a scene is an ending, where it is one. */
export const endedPart = ({ ending }: Scene, { transcript }: Words): readonly Part[] =>
  ending === undefined ? [] : [{ kind: 'aside', text: transcript.ended(ending) }];

/** The same as data; what a page does not have is left out. */
export function partsJson(parts: readonly ScenePart[], names: WriteNames = withoutPath) {
  // In the order of the page, so that each name is long where a reader of the page meets it first.
  const written = new Map(
    parts.flatMap((part): readonly Block[] => part.blocks).map((block) => [block, names(block)]),
  );
  const json = (block: Block) => {
    const { sources, speaker, said, later } = block;
    return { words: written.get(block), sources, speaker, said, later };
  };
  const of = <K extends ScenePart['kind']>(kind: K) =>
    parts.filter((part): part is Extract<ScenePart, { kind: K }> => part.kind === kind);
  const tellings = of('telling').map(({ telling: { text, ...head } }) => ({ ...head, text: text.map(json) }));
  const [provenance] = of('provenance').flatMap(({ blocks }) => blocks.map(json));
  const [against] = of('against').map(({ against: each }) => ({
    ...json(each),
    short: each.short,
    account: each.account,
    to: each.to,
    before: each.before,
  }));
  return {
    text: of('text').flatMap(({ blocks }) => blocks.map(json)),
    ...(tellings.length > 0 && { tellings }),
    ...(provenance && { provenance }),
    ...(against && { against }),
  };
}
