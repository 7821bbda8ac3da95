/** What is written for people about the project names files, scripts and headings that are there. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  'scenes/README.md',
  'docs/safety.md',
];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };

/** A heading as links name it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

const anchorsIn = (file: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

describe.each(documents)('%s', (document) => {
  const text = readFileSync(document, 'utf8');

  it('links to what is there', () => {
    for (const [, target = ''] of text.matchAll(/\]\((?!https?:)([^)]+)\)/g)) {
      const [file = '', anchor] = target.split('#');
      const found = file === '' ? document : path.join(path.dirname(document), file);
      expect(existsSync(found), target).toBe(true);
      if (anchor !== undefined) expect(anchorsIn(found), target).toContain(anchor);
    }
  });

  it('names files and folders that are there, and what they have', () => {
    const named =
      /(?:`(\w+)` (?:of|in)\s+)?`((?:source|test|build|bench|template|\.ci|\.github)\/[\w./-]*)`/g;
    for (const [, name = '', file = ''] of text.matchAll(named)) {
      expect(existsSync(file), file).toBe(true);
      if (name !== '') expect(readFileSync(file, 'utf8'), file).toMatch(new RegExp(`\\b${name}\\b`));
    }
  });

  it('runs scripts that there are', () => {
    for (const [, script = ''] of text.matchAll(/\bnpm (?:run )(?:--silent )?([a-z:]+)/g))
      expect(scripts).toHaveProperty([script]);
  });
});
