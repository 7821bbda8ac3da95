/**
 * What the hosting service reads of the project: nobody runs it here, so its shape and what it promises are
 * checked.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const folder = '.github';
const text = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
const filesIn = (name: string): readonly string[] =>
  readdirSync(path.join(folder, name)).map((file) => path.join(name, file));

/** A file as YAML; every key must be known, and none may stand twice. */
const read = <T>(schema: v.GenericSchema<unknown, T>, file: string): T =>
  v.parse(schema, parse(text(file), { strict: true, uniqueKeys: true }));

const words = v.pipe(v.string(), v.trim(), v.nonEmpty());
const names = v.pipe(v.array(words), v.minLength(1));

const permissions = v.strictObject({
  contents: v.literal('read'),
  'id-token': v.optional(v.literal('write')),
});

const step = v.pipe(
  v.strictObject({
    name: v.optional(words),
    // A major version of an action of the service itself.
    uses: v.optional(v.pipe(v.string(), v.regex(/^actions\/[a-z-]+@v\d+$/))),
    with: v.optional(v.record(words, v.union([v.string(), v.number(), v.boolean()]))),
    run: v.optional(words),
  }),
  v.check(({ uses, run }) => (uses === undefined) !== (run === undefined), 'It either uses or runs.'),
);

const workflow = v.strictObject({
  name: words,
  on: v.strictObject({
    push: v.strictObject({ branches: v.optional(names), tags: v.optional(names) }),
    pull_request: v.optional(v.null()),
  }),
  permissions,
  jobs: v.record(
    v.pipe(v.string(), v.regex(/^[a-z-]+$/)),
    v.strictObject({
      name: v.optional(words),
      'runs-on': words,
      'timeout-minutes': v.pipe(v.number(), v.maxValue(60)),
      permissions: v.optional(permissions),
      strategy: v.optional(
        v.strictObject({
          'fail-fast': v.boolean(),
          matrix: v.record(words, v.array(v.union([v.string(), v.number()]))),
        }),
      ),
      steps: v.pipe(v.array(step), v.minLength(1)),
    }),
  ),
});

const form = v.strictObject({
  name: words,
  description: words,
  labels: names,
  body: v.pipe(
    v.array(
      v.variant('type', [
        v.strictObject({ type: v.literal('markdown'), attributes: v.strictObject({ value: words }) }),
        v.strictObject({
          type: v.picklist(['input', 'textarea']),
          id: v.pipe(v.string(), v.regex(/^[a-z]+$/)),
          attributes: v.strictObject({
            label: words,
            description: v.optional(words),
            placeholder: v.optional(words),
          }),
          validations: v.optional(v.strictObject({ required: v.boolean() })),
        }),
      ]),
    ),
    v.check(
      (parts) => new Set(parts.map((part) => ('id' in part ? part.id : part))).size === parts.length,
      'No id stands twice.',
    ),
  ),
});

const { scripts, engines } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
  engines: { node: string };
};

describe('a workflow', () => {
  it.each(filesIn('workflows'))('%s has the shape of one, and runs nothing that is not there', (file) => {
    const { jobs } = read(workflow, file);
    const commands = Object.values(jobs).flatMap(({ steps }) => steps.map(({ run = '' }) => run));
    for (const [, script = ''] of commands.join('\n').matchAll(/\bnpm (?:run |(?=test))(\S+)/g))
      expect(scripts).toHaveProperty([script]);
    for (const [program] of commands.join('\n').matchAll(/\.ci\/\S+/g))
      expect(existsSync(program)).toBe(true);
  });

  it.each(filesIn('workflows'))('%s puts nothing into a command that somebody else could write', (file) => {
    const { jobs } = read(workflow, file);
    for (const { steps } of Object.values(jobs))
      for (const { run = '' } of steps) expect(run).not.toContain('${{');
  });

  it('tries every change on each Node that is promised, and on three systems', () => {
    const { on, jobs } = read(workflow, 'workflows/check.yml');
    expect(on).toHaveProperty('pull_request');
    const { matrix } = jobs['test']?.strategy ?? {};
    expect(matrix?.['node']).toEqual([20, 22, 24]);
    expect(engines.node).toMatch(/^>=20\./);
    expect(matrix?.['system']).toEqual(['ubuntu-latest', 'macos-latest', 'windows-latest']);
    expect(jobs['test']?.steps.flatMap(({ run = [] }) => run)).toEqual(['npm ci', 'npm test']);
  });

  it('publishes what went through the gate, from a tag alone, and says where it comes from', () => {
    const { on, jobs } = read(workflow, 'workflows/release.yml');
    expect(on).toEqual({ push: { tags: ['v*'] } });
    const { permissions: may, steps = [] } = jobs['publish'] ?? {};
    expect(may).toEqual({ contents: 'read', 'id-token': 'write' });
    const commands = steps.flatMap(({ run = [] }) => run);
    expect(commands.indexOf('.ci/run')).toBeGreaterThan(0);
    expect(commands.at(-1)).toBe('npm publish --provenance --access public');
  });
});

describe('the form of an issue', () => {
  const forms = filesIn('ISSUE_TEMPLATE').filter((file) => !file.endsWith('config.yml'));

  it.each(forms)('%s has the shape of one', (file) => {
    expect(read(form, file).body.some((part) => part.type !== 'markdown')).toBe(true);
  });

  it('of a correction asks for the place, the words there, and what which source says', () => {
    const asked = read(form, 'ISSUE_TEMPLATE/correction.yml').body.flatMap((part) =>
      part.type !== 'markdown' && part.validations?.required ? [part.id] : [],
    );
    expect(asked).toEqual(['place', 'stands', 'source', 'record']);
  });

  it('need not be used', () => {
    expect(read(v.strictObject({ blank_issues_enabled: v.boolean() }), 'ISSUE_TEMPLATE/config.yml')).toEqual({
      blank_issues_enabled: true,
    });
  });
});
