/** The ways through a pack: every scene can be left and reached, and stands in the chapter of its moment. */
import { type Check, problem } from './parts.ts';

export const momentsInPlace: Check = function* (pack) {
  const chapterOf = new Map(
    pack.story.content.chapters.flatMap((chapter) =>
      chapter.moments.map((moment) => [moment.id, chapter.id] as const),
    ),
  );
  for (const { content, chapter, document } of pack.scenes) {
    const home = chapterOf.get(content.moment);
    if (home !== undefined && home !== chapter) {
      yield problem(
        'error',
        'wrong-chapter',
        document,
        ['moment'],
        `The moment "${content.moment}" belongs to the chapter "${home}", this file lies in "${chapter}".`,
        `Move the file to ${home}/.`,
      );
    }
  }
  const told = new Set(pack.scenes.map((scene) => scene.content.moment));
  for (const [index, chapter] of pack.story.content.chapters.entries()) {
    for (const [at, moment] of chapter.moments.entries()) {
      if (!told.has(moment.id)) {
        yield problem(
          'warning',
          'untold-moment',
          pack.story.document,
          ['chapters', index, 'moments', at],
          `No scene tells the moment "${moment.id}".`,
          'Write one, or take the moment out.',
        );
      }
    }
  }
};

export const exits: Check = function* (pack) {
  for (const { content, document } of pack.scenes) {
    const leaves = content.choices.length > 0;
    if (!leaves && content.ending === undefined) {
      yield problem(
        'error',
        'dead-end',
        document,
        [],
        'The scene has neither choices nor an ending.',
        'Add "choices", or name the "ending" it is.',
      );
    }
    if (leaves && content.ending !== undefined) {
      yield problem(
        'error',
        'ending-with-choices',
        document,
        ['ending'],
        'An ending has no choices.',
        'Take out "choices" or "ending".',
      );
    }
  }
};

export const reach: Check = function* (pack) {
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
      yield problem(
        'warning',
        'unreachable',
        document,
        [],
        'No choice leads to this scene.',
        'Let a choice lead here, or take the scene out.',
      );
    }
    if (!leads.has(id)) {
      yield problem(
        'warning',
        'no-way-out',
        document,
        [],
        'No ending can be reached from this scene.',
        'Let a way from here lead to an ending.',
      );
    }
  }
};

function flood(begin: readonly string[], next: (id: string) => readonly string[]): ReadonlySet<string> {
  const seen = new Set(begin);
  for (const id of seen) for (const other of next(id)) seen.add(other);
  return seen;
}

export const sameTarget: Check = function* (pack) {
  for (const { content, document } of pack.scenes) {
    const seen = new Set<string>();
    for (const [index, { to }] of content.choices.entries()) {
      if (seen.has(to)) {
        yield problem(
          'warning',
          'same-target',
          document,
          ['choices', index, 'to'],
          `Two choices lead to "${to}".`,
          'Join them, or let one lead elsewhere.',
        );
      }
      seen.add(to);
    }
  }
};
