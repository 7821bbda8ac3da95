import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { schemaFiles } from '../../build/schema-files.ts';

const scenes = path.resolve(import.meta.dirname, '../../scenes');
const schemas = path.join(scenes, 'schema');
const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

const packFiles = readdirSync(scenes, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.json') && !file.startsWith(`schema${path.sep}`))
  .sort();

describe('the schemas an editor completes from', () => {
  it('are those of the shapes, no more and no fewer', () => {
    expect(readdirSync(schemas).sort()).toEqual(Object.keys(schemaFiles()).sort());
  });

  it.each(Object.entries(schemaFiles()))('%s is as fresh as the shapes', (file, text) => {
    expect(json(path.join(schemas, file)), 'npm run schemas').toEqual(JSON.parse(text));
  });

  it('a writer finds many files of the pack', () => {
    expect(packFiles.length).toBeGreaterThan(20);
  });

  it.each(packFiles)('%s names the schema of its kind', (file) => {
    const content = json(path.join(scenes, file)) as { readonly $schema?: unknown };
    expect(typeof content.$schema).toBe('string');
    const named = path.resolve(path.dirname(path.join(scenes, file)), String(content.$schema));
    const kind = file.includes(path.sep) ? 'scene' : path.basename(file, '.json');
    expect(named).toBe(path.join(schemas, `${kind}.schema.json`));
    expect(existsSync(named)).toBe(true);
  });
});
