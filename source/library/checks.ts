/** What must hold between the files of a pack. Each check is one function from the pack to its problems. */
import { nearest } from '../language/nearest.ts';
import { clean, visible } from '../story/clean.ts';
import { isAfter, parseDate } from '../story/dates.ts';
import type { Document, JsonPath } from './document.ts';
import type { Pack, PackScene } from './pack.ts';
import type { Problem } from './problem.ts';
import type { BlockFile } from './schema.ts';

type Check = (pack: Pack) => Iterable<Problem>;

const problem = (
  severity: Problem['severity'],
  code: string,
  document: Document,
  path: JsonPath,
  message: string,
  hint: string,
): Problem => ({ code, severity, file: document.file, ...document.at(path), message, hint });

/** Every id that must be known, with where it stands and what knows it. */
function* links(pack: Pack): Iterable<{ document: Document; path: JsonPath; id: string; kind: keyof typeof kinds }> {
  yield { document: pack.story.document, path: ['start'], id: pack.story.content.start, kind: 'scene' };
  for (const scene of pack.scenes) {
    const { content, document } = scene;
    yield { document, path: ['moment'], id: content.moment, kind: 'moment' };
    if (content.account !== undefined) yield { document, path: ['account'], id: content.account, kind: 'account' };
    if (content.place !== undefined) yield { document, path: ['place'], id: content.place, kind: 'place' };
    for (const { path, block } of blocksOf(scene)) {
      for (const [index, id] of (block.sources ?? []).entries()) {
        yield { document, path: [...path, 'sources', index], id, kind: 'source' };
      }
    }
    for (const [index, id] of (content.questions ?? []).entries()) {
      yield { document, path: ['questions', index], id, kind: 'question' };
    }
    for (const [index, choice] of (content.choices ?? []).entries()) {
      yield { document, path: ['choices', index, 'to'], id: choice.to, kind: 'scene' };
    }
  }
}

const kinds = {
  scene: { code: 'broken-link', where: 'the chapter folders' },
  moment: { code: 'unknown-moment', where: 'story.json' },
  account: { code: 'unknown-account', where: 'accounts.json' },
  place: { code: 'unknown-place', where: 'places.json' },
  source: { code: 'unknown-source', where: 'sources.json' },
  question: { code: 'unknown-question', where: 'questions.json' },
} as const;

function blocksOf(scene: PackScene): readonly { path: JsonPath; block: BlockFile }[] {
  return [
    ...scene.content.text.map((block, index) => ({ path: ['text', index], block })),
    ...(scene.content.notice?.summary ?? []).map((block, index) => ({ path: ['notice', 'summary', index], block })),
  ];
}

const unknownIds: Check = function* (pack) {
  const known = {
    scene: pack.scenes.map((scene) => scene.id),
    moment: pack.story.content.chapters.flatMap((chapter) => chapter.moments.map((moment) => moment.id)),
    account: pack.accounts.content.accounts.map((each) => each.id),
    place: pack.places.content.places.map((each) => each.id),
    source: pack.sources.content.sources.map((each) => each.id),
    question: pack.questions.content.questions.map((each) => each.id),
  };
  const sets = Object.fromEntries(Object.entries(known).map(([kind, ids]) => [kind, new Set(ids)]));
  for (const { document, path, id, kind } of links(pack)) {
    if (sets[kind]?.has(id)) continue;
    const near = nearest(id, known[kind]);
    const { code, where } = kinds[kind];
    const hint = near ? `Did you mean "${near}"?` : `Add it to ${where}, or take it out here.`;
    yield problem('error', code, document, path, `There is no ${kind} "${id}".`, hint);
  }
};

const doubledIds: Check = function* (pack) {
  const lists: { document: Document; entries: readonly { id: string; path: JsonPath }[] }[] = [];
  const add = (document: Document, items: readonly { id: string }[], path: JsonPath): void => {
    lists.push({ document, entries: items.map(({ id }, index) => ({ id, path: [...path, index, 'id'] })) });
  };
  const { chapters } = pack.story.content;
  add(pack.story.document, chapters, ['chapters']);
  lists.push({
    document: pack.story.document,
    entries: chapters.flatMap((chapter, index) =>
      chapter.moments.map(({ id }, at) => ({ id, path: ['chapters', index, 'moments', at, 'id'] })),
    ),
  });
  add(pack.accounts.document, pack.accounts.content.accounts, ['accounts']);
  add(pack.sources.document, pack.sources.content.sources, ['sources']);
  add(pack.places.document, pack.places.content.places, ['places']);
  add(pack.questions.document, pack.questions.content.questions, ['questions']);
  for (const { content, document } of pack.scenes) add(document, content.choices ?? [], ['choices']);

  for (const { document, entries } of lists) {
    const seen = new Set<string>();
    for (const { id, path } of entries) {
      if (seen.has(id)) {
        yield problem('error', 'doubled-id', document, path, `The id "${id}" stands twice.`, 'Give one of the two an id of its own.');
      }
      seen.add(id);
    }
  }
};

const doubledScenes: Check = function* (pack) {
  const first = new Map<string, PackScene>();
  for (const scene of pack.scenes) {
    const other = first.get(scene.id);
    if (other) {
      yield problem('error', 'doubled-id', scene.document, [], `A scene "${scene.id}" lies in "${other.chapter}" too.`, 'Rename one of the two files and the links to it.');
    }
    first.set(scene.id, scene);
  }
};

const doubledMarks: Check = function* (pack) {
  const seen = new Set<string>();
  for (const [index, { mark }] of pack.accounts.content.accounts.entries()) {
    if (seen.has(mark)) {
      yield problem('error', 'doubled-mark', pack.accounts.document, ['accounts', index, 'mark'], `Two accounts have the mark "${mark}".`, 'Choose another letter for one of them.');
    }
    seen.add(mark);
  }
};

const sceneNames: Check = function* (pack) {
  for (const { id, document } of pack.scenes) {
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || id.length > 64) {
      yield problem('error', 'file-name', document, [], `The file name "${visible(id)}" is no id.`, 'Name it with lower-case letters, digits and single hyphens.');
    }
  }
};

const momentsInPlace: Check = function* (pack) {
  const chapterOf = new Map(
    pack.story.content.chapters.flatMap((chapter) => chapter.moments.map((moment) => [moment.id, chapter.id] as const)),
  );
  for (const { content, chapter, document } of pack.scenes) {
    const home = chapterOf.get(content.moment);
    if (home !== undefined && home !== chapter) {
      yield problem('error', 'wrong-chapter', document, ['moment'], `The moment "${content.moment}" belongs to the chapter "${home}", this file lies in "${chapter}".`, `Move the file to ${home}/.`);
    }
  }
  const told = new Set(pack.scenes.map((scene) => scene.content.moment));
  for (const [index, chapter] of pack.story.content.chapters.entries()) {
    for (const [at, moment] of chapter.moments.entries()) {
      if (!told.has(moment.id)) {
        yield problem('warning', 'untold-moment', pack.story.document, ['chapters', index, 'moments', at], `No scene tells the moment "${moment.id}".`, 'Write one, or take the moment out.');
      }
    }
  }
};

const exits: Check = function* (pack) {
  for (const { content, document } of pack.scenes) {
    const leaves = (content.choices ?? []).length > 0;
    if (!leaves && content.ending === undefined) {
      yield problem('error', 'dead-end', document, [], 'The scene has neither choices nor an ending.', 'Add "choices", or name the "ending" it is.');
    }
    if (leaves && content.ending !== undefined) {
      yield problem('error', 'ending-with-choices', document, ['ending'], 'An ending has no choices.', 'Take out "choices" or "ending".');
    }
  }
};

const attribution: Check = function* (pack) {
  const { horizon } = pack.story.content;
  const published = new Map(pack.sources.content.sources.map((source) => [source.id, source.date]));
  for (const scene of pack.scenes) {
    const { document } = scene;
    for (const { path, block } of blocksOf(scene)) {
      const sources = block.sources ?? [];
      if (sources.length === 0 && !block.editorial) {
        yield problem('error', 'unsourced', document, path, 'This paragraph names no source.', 'Add "sources"; or "editorial": true where the documentary speaks about its own record.');
      }
      if ((block.speaker === undefined) !== (block.said === undefined)) {
        yield problem('error', 'half-attributed', document, path, '"speaker" and "said" stand together or not at all.', 'Add the other of the two.');
      }
      if (block.quotation && block.speaker === undefined) {
        yield problem('error', 'unspoken-quotation', document, path, 'A quotation has a speaker.', 'Add "speaker" and "said".');
      }
      const dates = sources.map((id) => published.get(id));
      const late =
        (block.said !== undefined && isAfter(block.said, horizon)) ||
        (dates.length > 0 && dates.every((date) => date !== undefined && isAfter(date, horizon)));
      if (late && !block.later) {
        yield problem('error', 'later-unmarked', document, path, `This was said or published after ${horizon} and is not marked.`, 'Add "later": true.');
      }
    }
  }
};

const dates: Check = function* (pack) {
  const wrong = (document: Document, path: JsonPath, date: string): Problem =>
    problem('error', 'bad-date', document, path, `There is no day "${date}".`, 'Write a day that is in the calendar; a span begins before it ends.');
  const bad = (date: string | undefined): date is string => date !== undefined && parseDate(date) === undefined;
  const { content: story, document } = pack.story;
  if (bad(story.horizon)) yield wrong(document, ['horizon'], story.horizon);
  for (const [index, { span }] of story.chapters.entries()) {
    if (bad(span)) yield wrong(document, ['chapters', index, 'span'], span);
  }
  for (const [index, { date }] of pack.sources.content.sources.entries()) {
    if (bad(date)) yield wrong(pack.sources.document, ['sources', index, 'date'], date);
  }
  for (const scene of pack.scenes) {
    if (bad(scene.content.date)) yield wrong(scene.document, ['date'], scene.content.date);
    for (const { path, block } of blocksOf(scene)) {
      if (bad(block.said)) yield wrong(scene.document, [...path, 'said'], block.said);
    }
  }
};

const reach: Check = function* (pack) {
  const to = new Map(pack.scenes.map((scene) => [scene.id, (scene.content.choices ?? []).map((choice) => choice.to)]));
  const from = new Map<string, string[]>();
  for (const [id, targets] of to) for (const target of targets) from.set(target, [...(from.get(target) ?? []), id]);
  const reached = flood([pack.story.content.start], (id) => to.get(id) ?? []);
  const endings = pack.scenes.filter((scene) => scene.content.ending !== undefined).map((scene) => scene.id);
  const leads = flood(endings, (id) => from.get(id) ?? []);
  for (const { id, document } of pack.scenes) {
    if (!reached.has(id)) {
      yield problem('warning', 'unreachable', document, [], 'No choice leads to this scene.', 'Let a choice lead here, or take the scene out.');
    }
    if (!leads.has(id)) {
      yield problem('warning', 'no-way-out', document, [], 'No ending can be reached from this scene.', 'Let a way from here lead to an ending.');
    }
  }
};

function flood(begin: readonly string[], next: (id: string) => readonly string[]): ReadonlySet<string> {
  const seen = new Set(begin);
  for (const id of seen) for (const other of next(id)) seen.add(other);
  return seen;
}

const sameTarget: Check = function* (pack) {
  for (const { content, document } of pack.scenes) {
    const seen = new Set<string>();
    for (const [index, { to }] of (content.choices ?? []).entries()) {
      if (seen.has(to)) {
        yield problem('warning', 'same-target', document, ['choices', index, 'to'], `Two choices lead to "${to}".`, 'Join them, or let one lead elsewhere.');
      }
      seen.add(to);
    }
  }
};

const unusedIds: Check = function* (pack) {
  const used = new Set([...links(pack)].map(({ kind, id }) => `${kind} ${id}`));
  const unused = function* (kind: string, document: Document, items: readonly { id: string }[], path: string): Iterable<Problem> {
    for (const [index, { id }] of items.entries()) {
      if (used.has(`${kind} ${id}`)) continue;
      yield problem('warning', `unused-${kind}`, document, [path, index, 'id'], `Nothing names the ${kind} "${id}".`, 'Use it, or take it out.');
    }
  };
  yield* unused('account', pack.accounts.document, pack.accounts.content.accounts, 'accounts');
  yield* unused('source', pack.sources.document, pack.sources.content.sources, 'sources');
  yield* unused('place', pack.places.document, pack.places.content.places, 'places');
  yield* unused('question', pack.questions.document, pack.questions.content.questions, 'questions');
};

/** Text that the door will change on the way in; said, so that its writer knows. */
const uncleanText: Check = function* (pack) {
  const documents = [pack.story, pack.accounts, pack.sources, pack.places, pack.questions, ...pack.scenes];
  for (const { document } of documents) {
    const look = function* (value: unknown, path: JsonPath): Iterable<Problem> {
      if (typeof value === 'string' && clean(value) !== value.normalize('NFC')) {
        yield problem('warning', 'unclean-text', document, path, `The text holds signs that are not shown: ${visible(value).slice(0, 80)}`, 'Take out what stands as \\u{…}.');
      } else if (typeof value === 'object' && value !== null) {
        for (const [key, inner] of Object.entries(value)) yield* look(inner, [...path, Array.isArray(value) ? Number(key) : key]);
      }
    };
    yield* look(document.value, []);
  }
};

const checks: readonly Check[] = [
  unknownIds,
  doubledIds,
  doubledScenes,
  doubledMarks,
  sceneNames,
  momentsInPlace,
  exits,
  attribution,
  dates,
  reach,
  sameTarget,
  unusedIds,
  uncleanText,
];

/** All problems between the files of a pack. */
export function check(pack: Pack): readonly Problem[] {
  return checks.flatMap((each) => [...each(pack)]);
}
