import { blocksOf } from '../story/scene.ts';
import type { Story } from '../story/story.ts';
import { type Path, scenesHeard } from './replay.ts';
import { knowsLater } from './told.ts';

type HitKind = 'scene' | 'question' | 'source' | 'person' | 'term' | 'event' | 'place';

export interface Hit {
  readonly kind: HitKind;
  readonly id: string;
  readonly title: string;
  /** The text around what was found, or the beginning of it. */
  readonly excerpt: string;
}

/** More than this helps nobody to find anything. */
export const mostHits = 50;

/** As it is compared: case, accents and the kind of quotes do not matter. */
const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase();

/**
 * What holds every word of a query: scenes the path has heard, and all evidence. Scenes that were not read
 * stay unread. What has the words in its title comes first. Nothing for an empty query.
 */
export function search(story: Story, path: Path, query: string): readonly Hit[] {
  const wanted = folded(query).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [];
  const holds = (text: string): boolean => wanted.every((word) => text.includes(word));
  return candidates(story, path)
    .flatMap(({ kind, id, title, text, also = '' }) => {
      const inTitle = holds(folded(title));
      return inTitle || holds(folded(`${title} ${text} ${also}`))
        ? [{ inTitle, hit: { kind, id, title, excerpt: excerpt(text, wanted[0] ?? '') } }]
        : [];
    })
    .sort((a, b) => Number(b.inTitle) - Number(a.inTitle))
    .slice(0, mostHits)
    .map(({ hit }) => hit);
}

interface Candidate {
  readonly kind: HitKind;
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Looked through, and not shown. */
  readonly also?: string;
}

function candidates(story: Story, path: Path): readonly Candidate[] {
  return [
    ...[...scenesHeard(path)].map((scene) => ({
      kind: 'scene' as const,
      id: scene.id,
      title: scene.title,
      text: blocksOf(scene)
        .map(({ words, speaker }) => `${words} ${speaker ?? ''}`)
        .join(' '),
    })),
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

const around = 40;

function excerpt(text: string, word: string): string {
  const at = folded(text).indexOf(word);
  const from = at < around ? 0 : text.indexOf(' ', at - around) + 1;
  const piece = text.slice(from, from + around * 3);
  const cut = from + around * 3 < text.length ? piece.slice(0, piece.lastIndexOf(' ')) : piece;
  return `${from > 0 ? '… ' : ''}${cut.trim()}${cut.length < piece.length ? ' …' : ''}`;
}
