import { describe, expect, it } from 'vitest';
import { comparisonJson, comparisonReport } from '../../source/export/comparison.ts';
import { groupJson, groupReport } from '../../source/export/group.ts';
import { reportFormats } from '../../source/export/formats.ts';
import type { Report } from '../../source/export/report.ts';
import { en as words } from '../../source/language/en.ts';
import { laidTogether } from '../../source/comparison/compared.ts';
import { type NamedPath, replay } from '../../source/reading/replay.ts';
import { documentary } from '../helpers/built-in.ts';
import { room, wanderer } from '../helpers/room.ts';

type Format = keyof typeof reportFormats;
const reports = Object.keys(reportFormats) as Format[];
const everyFormat = [...reports, 'json'] as const;
const writers = new Map(
  await Promise.all(reports.map(async (format) => [format, await reportFormats[format]()] as const)),
);
const writtenAs = (format: Format, report: Report): string => writers.get(format)?.(report, words) ?? '';

/** A comparison in every format, as the command writes it. */
function written(paths: readonly NamedPath[], least = 1) {
  const compared = laidTogether(documentary, paths, least);
  const report = least > 1 ? groupReport(compared, words) : comparisonReport(compared, words);
  const json = JSON.stringify(least > 1 ? groupJson(compared) : comparisonJson(compared));
  return {
    comparison: compared.comparison,
    json: JSON.parse(json) as Record<string, unknown>,
    formats: {
      ...(Object.fromEntries(reports.map((format) => [format, writtenAs(format, report)])) as Record<
        Format,
        string
      >),
      json,
    },
  };
}

/** Letters and digits alone: what a format adds to words, or breaks lines with, is not compared. */
const packed = (text: string): string =>
  text
    .replace(/\\n/g, ' ')
    .replace(/<(?!https?:)[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39);/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');

const three = room(documentary, 3);
const stopped: NamedPath = {
  name: 'halted',
  path: replay(documentary, {
    ...wanderer(documentary, 1),
    moves: wanderer(documentary, 1).moves.slice(0, 40),
  }),
};

describe('a comparison is the same in every format', () => {
  const rooms = {
    'of three': three,
    'of four, one halted': [...three, stopped],
    'of twelve': room(documentary, 12),
  };
  const cases = Object.entries(rooms).flatMap(([name, paths]) =>
    everyFormat.map((format) => ({ name, paths, format })),
  );

  it.each(cases)(
    '$name as $format: who, which moments, what nobody heard, what to talk about',
    ({ paths, format }) => {
      const { comparison, formats } = written(paths);
      const { readings, moments, forks, questions } = comparison;
      const unheard = questions.flatMap((each) => each.unheard);
      const facts = [
        ...readings.flatMap(({ name, ending }) => [name, ending ?? '']),
        ...moments.flatMap(({ moment, unheard: scenes }) => [
          moment.title,
          ...scenes.map(({ title, id }) => (format === 'json' ? id : title)),
        ]),
        ...forks.flatMap(({ moment, ways }) => [
          moment.talk ?? '',
          ...ways.map(({ choice }) => choice.label),
        ]),
        ...questions.map(({ question }) => question.title),
        ...unheard.flatMap((claim) => [
          claim.words,
          claim.speaker,
          ...claim.sources.map((id) => documentary.sources.get(id)?.title ?? id),
        ]),
      ];
      expect(unheard.length).toBeGreaterThan(0);
      expect(forks.some(({ moment }) => moment.talk !== undefined)).toBe(true);
      const text = packed(formats[format]);
      expect(facts.filter((fact) => !text.includes(packed(fact)))).toEqual([]);
    },
  );

  it('says of every moment how the readings compare there', () => {
    const { comparison, formats } = written([...three, stopped]);
    const said = comparison.moments.map(({ moment, status, cells }) => {
      const comers = comparison.readings.filter((_, index) => (cells[index] ?? []).length > 0);
      const text = {
        same: 'same',
        differs: 'differs',
        unreached: 'not reached',
        partly: comers.length === 1 ? `only ${comers[0]?.name}` : 'in part: the same, not reached by all',
      }[status];
      return { title: moment.title, status, text };
    });
    expect(new Set(said.map(({ status }) => status))).toEqual(
      new Set(['same', 'differs', 'partly', 'unreached']),
    );
    expect(said.map(({ text }) => text)).toContain('in part: the same, not reached by all');
    for (const { title, text } of said) {
      for (const format of reports)
        expect(packed(formats[format])).toContain(packed(words.wall.momentIs(title, text)));
    }
  });

  it('says in words which scenes were skipped, and which left at their notice', () => {
    const full = wanderer(documentary, 2);
    const skipped = full.moves.find(({ kind }) => kind === 'skip');
    const at = full.moves.findIndex((move) => move.kind === 'open');
    const halted = { name: 'halted', path: replay(documentary, { ...full, moves: full.moves.slice(0, at) }) };
    expect(skipped).toBeDefined();
    expect(halted.path.here.meeting).toBe('unread');
    const { formats, json } = written([{ name: 'whole', path: replay(documentary, full) }, halted, ...three]);
    for (const format of reports) {
      const text = packed(formats[format]);
      const title = documentary.scenes.get(skipped?.at ?? '')?.title ?? '';
      expect(text).toMatch(new RegExp(`${packed(title)}\\w*${packed(words.wall.skippedBy('1'))}`, 'u'));
      expect(text).toMatch(
        new RegExp(`${packed(halted.path.here.scene.title)}\\w*${packed(words.wall.leftBy('2'))}`, 'u'),
      );
    }
    expect(JSON.stringify(json)).toMatch(/"met":\["skipped"\]/);
    expect(JSON.stringify(json)).toMatch(/"met":\["behind"\]/);
  });

  it('keeps within the column as text, and has no escape and no line drawn', () => {
    for (const size of [2, 3, 12, 41]) {
      const { text } = written(room(documentary, size)).formats;
      expect(text.split('\n').filter((line) => line.length > 72)).toEqual([]);
      expect(text).not.toMatch(/[\u001B\u2500-\u257F]/);
    }
  });
});

describe('the columns of a comparison', () => {
  it('change places with the readings, and nothing else changes', () => {
    const [first, second, third] = three;
    if (!first || !second || !third) throw new Error('No room.');
    const order = [2, 0, 1];
    const before = written([first, second, third]).json;
    const after = written([third, first, second]).json;
    const columns = new Set(['readings', 'cells', 'choices', 'heard']);
    const moved = (value: unknown, key = ''): unknown => {
      if (Array.isArray(value)) {
        const each = value.map((item) => moved(item));
        return columns.has(key) ? order.map((from) => each[from]) : each;
      }
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, moved(part, name)]));
    };
    expect(after).toEqual(moved(before));
    expect(after).not.toEqual(before);
  });

  it('show no difference between a reading and itself', () => {
    const [one] = three;
    if (!one) throw new Error('No room.');
    const { json, formats } = written([one, { ...one, name: 'again' }]);
    expect(json).toMatchObject({ forks: [], alone: [], parted: null });
    for (const format of reports) {
      expect(formats[format]).toContain(words.compare.alike);
      expect(packed(formats[format])).toContain(packed(words.compare.noTalk));
      expect(formats[format]).not.toMatch(/differs\b(?! between)|\bonly (reader-1|again)/);
    }
  });

  it('are letters, a row for each moment that an account tells and somebody came to', () => {
    const { comparison, formats } = written(room(documentary, 12));
    const rows = formats.md.split('\n').filter((line) => /^\|( [^|]+ \|){13}$/.test(line));
    const told = comparison.moments.filter(
      ({ moment, status }) =>
        status !== 'unreached' &&
        [...documentary.scenes.values()].some((each) => each.moment === moment.id && each.account),
    );
    expect(rows).toHaveLength(told.length + 2);
    const marks = [...documentary.accounts.values()].map(({ mark }) => mark).join('');
    for (const { moment, cells } of told) {
      const row = rows.find((line) => line.startsWith(`| ${moment.title} |`)) ?? '';
      const signs = row
        .split(' | ')
        .slice(1)
        .map((sign) => sign.replace(/ \|$/, ''));
      for (const [index, sign] of signs.entries())
        expect(sign, row).toMatch(
          (cells[index]?.length ?? 0) === 0 ? /^–$/ : new RegExp(`^[([\\\\]*[${marks}·]\\+?[)\\]\\\\]*$`),
        );
    }
  });

  it('have the same letters as text, eight beside each other', () => {
    const { text } = written(room(documentary, 10)).formats;
    expect(text).toMatch(/^Moment +1 +2 .* 8$/m);
    expect(text).toMatch(/^Moment +9 +10$/m);
  });

  it('are left out where they are more than forty, which is said; JSON has every reading', () => {
    const { formats, json } = written(room(documentary, 41));
    for (const format of reports) {
      expect(packed(formats[format])).toContain(packed(words.compare.tooMany(41)));
      expect(formats[format]).not.toContain('reader-');
      expect(packed(formats[format])).toContain(packed(words.wall.momentsOf));
    }
    expect((json as { readings: unknown[] }).readings).toHaveLength(41);
  });
});

it('where somebody heard every claim, says what to begin with and has no empty part', () => {
  const { comparison, ...compared } = laidTogether(documentary, three);
  const questions = comparison.questions.map((each) => ({ ...each, unheard: [] }));
  const text = writtenAs(
    'html',
    comparisonReport({ ...compared, comparison: { ...comparison, questions } }, words),
  );
  expect(text).toContain(`${words.compare.nothingUnheard} ${words.wall.beginWith(3)}`);
  expect(text).not.toContain(words.wall.everyUnheard);
});

describe('a group that hides its small counts', () => {
  const hiding = written(room(documentary, 12), 3);

  it.each(everyFormat)('names nobody as %s and shows no small count', (format) => {
    const text = hiding.formats[format];
    expect(text).not.toContain('reader-');
    expect(text).not.toMatch(/\((1|2)\)|— [12] reading|"count":[12]\b/);
  });

  it('says first how many moments show a count, and not what is most divided of the few that do', () => {
    const { group, story } = laidTogether(documentary, room(documentary, 12), 3);
    const shown = group.divided.length;
    const said = words.wall.shownAt(12, shown, story.moments.size - shown);
    expect(said).toContain(`12 people read. At ${shown} moments`);
    for (const format of reports) expect(packed(hiding.formats[format])).toContain(packed(said));
  });

  it('says why', () => {
    for (const format of reports)
      expect(packed(hiding.formats[format])).toContain(packed(words.compare.least(3)));
  });

  it('holds nothing in JSON by which a reader could be told', () => {
    expect(Object.keys(hiding.json)).toEqual(['story', 'group', 'questions', 'claims', 'sources']);
    expect(hiding.json).toMatchObject({ group: { size: 12, least: 3 } });
    expect(JSON.stringify(hiding.json)).not.toMatch(/"(division|heard|cells|met|choices|status|alone)"/);
  });

  it('still tells every claim nobody heard, and asks what to talk about', () => {
    const unheard = hiding.comparison.questions.flatMap((each) => each.unheard);
    expect(unheard.length).toBeGreaterThan(0);
    for (const format of everyFormat) {
      const text = packed(hiding.formats[format]);
      for (const claim of unheard) expect(text).toContain(packed(claim.words));
      const asked = documentary.chapters
        .flatMap(({ moments }) => moments)
        .filter(({ talk }) => talk !== undefined && text.includes(packed(talk)));
      expect(asked.length).toBeGreaterThan(5);
    }
  });
});
