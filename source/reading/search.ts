import type { Story } from '../story/story.ts';
import { excerpt, folded, wordsIn } from './found.ts';
import { type Meeting, type Path, visitsOf } from './replay.ts';
import { blocksShown } from './shown.ts';
import { knowsLater } from './told.ts';

type HitKind = 'scene' | 'question' | 'source' | 'person' | 'term' | 'event' | 'place';

export interface Hit {
  readonly kind: HitKind;
  readonly id: string;
  readonly title: string;
  /** The text around what was found, or the beginning of it. */
  readonly excerpt: string;
  /** How the path met the scene. */
  readonly met?: Meeting;
}

/** More than this helps nobody to find anything. */
export const mostHits = 50;

/**
 * What holds every word of a query: scenes the path has heard, or their summaries, and all evidence. Scenes
 * that were not read stay unread. What has the words in its title comes first. Nothing for an empty query.
 */
export function search(story: Story, path: Path, query: string): readonly Hit[] {
  const wanted = wordsIn(query);
  if (wanted.length === 0) return [];
  const holds = (text: string): boolean => wanted.every((word) => text.includes(word));
  return candidates(story, path)
    .flatMap((candidate) => {
      const { title, text, also = '' } = candidate;
      const inTitle = holds(folded(title));
      return inTitle || holds(folded(`${title} ${text} ${also}`)) ? [{ inTitle, candidate }] : [];
    })
    .sort((a, b) => Number(b.inTitle) - Number(a.inTitle))
    .slice(0, mostHits)
    .map(({ candidate: { kind, id, title, text, met } }) => ({
      kind,
      id,
      title,
      excerpt: excerpt(text, wanted),
      ...(met && { met }),
    }));
}

interface Candidate {
  readonly kind: HitKind;
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Looked through, and not shown. */
  readonly also?: string;
  readonly met?: Meeting;
}

/** The scenes of a path, each with the words that stood on its page. */
const scenesRead = (path: Path): readonly Candidate[] =>
  [...visitsOf(path)].flatMap(([scene, visit]): readonly Candidate[] => {
    if (visit === 'behind') return [];
    const met = visit === 'heard' ? 'opened' : 'skipped';
    const text = blocksShown({ scene, meeting: met }).map(({ words, speaker }) =>
      speaker === undefined ? words : `${words} ${speaker}`,
    );
    return [{ kind: 'scene', id: scene.id, title: scene.title, text: text.join(' '), met }];
  });

function candidates(story: Story, path: Path): readonly Candidate[] {
  return [
    ...scenesRead(path),
    ...[...story.questions.values()].map(({ id, title, stands, claims }) => ({
      kind: 'question' as const,
      id,
      title,
      text: `${stands} ${claims.map(({ words, speaker }) => `${words} ${speaker}`).join(' ')}`,
    })),
    ...[...story.people.values()].map((person) => ({
      kind: 'person' as const,
      id: person.id,
      title: person.name,
      text: `${person.role} ${knowsLater(story, path, person) ? (person.later ?? '') : ''}`,
      also: person.variants.join(' '),
    })),
    ...[...story.terms.values()].map(({ id, term, meaning, also }) => ({
      kind: 'term' as const,
      id,
      title: term,
      text: meaning,
      also: also.join(' '),
    })),
    ...[...story.places.values()].map(({ id, name, about }) => ({
      kind: 'place' as const,
      id,
      title: name,
      text: about ?? '',
    })),
    ...story.timeline.map(({ id, date, words }) => ({
      kind: 'event' as const,
      id,
      title: words,
      text: date,
    })),
    ...[...story.sources.values()].map(({ id, publisher, title, author, perspective }) => ({
      kind: 'source' as const,
      id,
      title: `${publisher}: ${title}`,
      text: `${author ?? ''} ${perspective}`,
    })),
  ];
}
