/** The ways through a pack: every scene can be left and reached, and stands in the chapter of its moment. */
import type { Check } from './parts.ts';

export const momentsInPlace: Check = function* (pack, find) {
  const chapterOf = new Map(
    pack.story.content.chapters.flatMap((chapter) =>
      chapter.moments.map((moment) => [moment.id, chapter.id] as const),
    ),
  );
  for (const { content, chapter, document } of pack.scenes) {
    const home = chapterOf.get(content.moment);
    if (home !== undefined && home !== chapter) {
      yield find('wrong-chapter', document.at(['moment']), content.moment, home, chapter);
    }
  }
  const told = new Set(pack.scenes.map((scene) => scene.content.moment));
  for (const [index, chapter] of pack.story.content.chapters.entries()) {
    for (const [at, moment] of chapter.moments.entries()) {
      if (!told.has(moment.id)) {
        yield find('untold-moment', pack.story.document.at(['chapters', index, 'moments', at]), moment.id);
      }
    }
  }
};

export const exits: Check = function* (pack, find) {
  for (const { content, document } of pack.scenes) {
    const leaves = content.choices.length > 0;
    if (!leaves && content.ending === undefined) {
      yield find('dead-end', document.at([]));
    }
    if (leaves && content.ending !== undefined) {
      yield find('ending-with-choices', document.at(['ending']));
    }
  }
};

export const reach: Check = function* (pack, find) {
  const to = new Map(
    pack.scenes.map((scene) => [scene.id, scene.content.choices.map((choice) => choice.to)]),
  );
  const from = new Map<string, string[]>();
  for (const [id, targets] of to)
    for (const target of targets) from.set(target, [...(from.get(target) ?? []), id]);
  const reached = flood([pack.story.content.start], (id) => to.get(id) ?? []);
  const endings = pack.scenes.filter((scene) => scene.content.ending !== undefined).map((scene) => scene.id);
  const leads = flood(endings, (id) => from.get(id) ?? []);
  for (const { id, document } of pack.scenes) {
    if (!reached.has(id)) {
      yield find('unreachable', document.at([]));
    }
    if (!leads.has(id)) {
      yield find('no-way-out', document.at([]));
    }
  }
};

function flood(begin: readonly string[], next: (id: string) => readonly string[]): ReadonlySet<string> {
  const seen = new Set(begin);
  for (const id of seen) for (const other of next(id)) seen.add(other);
  return seen;
}

export const sameTarget: Check = function* (pack, find) {
  for (const { content, document } of pack.scenes) {
    const seen = new Set<string>();
    for (const [index, { to }] of content.choices.entries()) {
      if (seen.has(to)) {
        yield find('same-target', document.at(['choices', index, 'to']), to);
      }
      seen.add(to);
    }
  }
};
