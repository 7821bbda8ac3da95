import { missing, type Story } from '../../story/story.ts';
import type { EntryKind, Screen } from '../page.ts';

/** Whether the story has what a screen shows. One that is being written may have lost it while it was shown. */
export function isThere(story: Story, screen: Screen): boolean {
  switch (screen.name) {
    case 'question':
      return story.questions.has(screen.id);
    case 'claim':
      return story.claims.has(screen.id);
    case 'source':
      return story.sources.has(screen.id);
    case 'entry':
      return hasEntry(story, screen.kind, screen.id);
    case 'others':
      return story.moments.has(screen.moment);
    case 'comparison':
    case 'moment':
    case 'heard':
    case 'heard-question':
    case 'talk':
    case 'group':
      return screen.compared.story === story;
    case 'map':
    case 'moment-scenes':
      // Paths that were walked through the story before it was edited.
      return screen.readings.every(({ path: { here } }) => story.scenes.get(here.scene.id) === here.scene);
    case 'aside':
      return story.scenes.has(screen.scene);
    case 'sources':
      return screen.scene === undefined || story.scenes.has(screen.scene);
    default:
      return !missing(story).has(screen.name);
  }
}

function hasEntry(story: Story, kind: EntryKind, id: string): boolean {
  switch (kind) {
    case 'person':
      return story.people.has(id);
    case 'term':
      return story.terms.has(id);
    case 'event':
      return story.timeline.some((event) => event.id === id);
    case 'place':
      return story.places.has(id);
  }
}
