/** Who tells, what stands against it, and the line for who comes from another telling. */
import { wordsIn } from '../../story/lengths.ts';
import type { PackScene } from '../pack.ts';
import { advice, type Check, pageBlocksOf } from './parts.ts';

export const tellings: Check = function* (pack, tell) {
  for (const { content, document } of pack.scenes) {
    if (content.text.length + content.tellings.length === 0) yield tell.error('empty-scene', document.at([]));
    for (const [index, { end, goesOn }] of content.tellings.entries())
      if (end !== undefined && goesOn !== undefined)
        yield tell.error('both-ends', document.at(['tellings', index, 'goesOn']));
    const [first, second] = content.tellings;
    if (first && first.short.toLowerCase() === second?.short.toLowerCase())
      yield tell.warning('same-teller', document.at(['tellings', 1, 'short']), second.short);
  }
};

/** The most that is read quietly under a telling, in words. */
const most = { against: 55, provenance: 60 };

export const footnotes = advice(function* (pack, tell) {
  for (const { content, document } of pack.scenes) {
    for (const kind of ['against', 'provenance'] as const) {
      const block = content[kind];
      const words = block ? wordsIn([block]) : 0;
      if (words > most[kind])
        yield tell.warning(`long-${kind}`, document.at([kind, 'words']), words, most[kind]);
    }
  }
});

type Speaker = Pick<NonNullable<PackScene['content']['against']>, 'speaker' | 'short'>;

const isTeller = ({ speaker, short }: Speaker, { content }: PackScene): boolean =>
  content.tellings.some(
    (each) => each.teller === speaker || each.short.toLowerCase() === short.toLowerCase(),
  );

export const opposed: Check = function* (pack, tell) {
  const wants = pack.story.content.rules.against;
  const ofMoment = new Map<string, PackScene[]>();
  for (const scene of pack.scenes) {
    const { moment } = scene.content;
    const known = ofMoment.get(moment);
    if (known) known.push(scene);
    else ofMoment.set(moment, [scene]);
  }
  for (const scene of pack.scenes) {
    const { id, content, document } = scene;
    const { against, account, moment } = content;
    if (!against) {
      if (wants && account !== undefined) yield tell.warning('no-against', document.at([]));
      continue;
    }
    const place = document.at(['against', 'speaker']);
    if (isTeller(against, scene)) yield tell.error('own-against', place);
    const other = ofMoment.get(moment)?.find((each) => each.id !== id && isTeller(against, each));
    if (other) yield tell.warning('against-has-scene', place, other.id);
  }
};

export const crossings: Check = function* (pack, tell) {
  const scenes = new Map(pack.scenes.map(({ id, content }) => [id, content]));
  for (const { id, content, document } of pack.scenes) {
    for (const [index, { from }] of content.crossings.entries()) {
      const place = document.at(['crossings', index, 'from']);
      const other = scenes.get(from);
      if (from === id || (other && other.moment !== content.moment))
        yield tell.error('crossing-elsewhere', place, from);
      else if (other && !other.choices.some(({ to }) => to === id))
        yield tell.consequence('unmet-crossing', place, from);
    }
  }
};

/** A claim that rests on no record of the scene that is said to tell it. */
export const claimsTold = advice(function* (pack, tell) {
  if (!pack.story.content.rules.claims) return;
  const sourcesOf = new Map(
    pack.questions.content.questions.flatMap(({ claims }) => claims.map(({ id, sources }) => [id, sources])),
  );
  for (const scene of pack.scenes) {
    const { content, document } = scene;
    const cited = new Set(pageBlocksOf(scene).flatMap(({ block }) => block.sources));
    for (const [index, claim] of content.claims.entries()) {
      const sources = sourcesOf.get(claim);
      if (sources && !sources.some((source) => cited.has(source)))
        yield tell.warning('untold-claim', document.at(['claims', index]), claim);
    }
  }
});
