/**
 * `scenes/README.md` tells a writer each problem by an example; the examples are true, and none is missing.
 */
import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { en } from '../../source/language/en.ts';
import { examine } from '../../source/library/library.ts';
import { pack } from '../helpers/pack.ts';
import { change, readme } from '../helpers/readme.ts';
import { isPosix } from '../helpers/system.ts';
import { asWriter, isTold } from './defect.ts';

interface Example {
  readonly code: string;
  readonly severity: string;
  /** What the block is fenced as: a change of files, or a command in the folder. */
  readonly kind: string;
  readonly body: string;
}

const examples: readonly Example[] = [
  ...readme.matchAll(
    /^\*\*`([a-z0-9-]+)`\*\* \((\w+)\)[^`]*(?:`[^`\n]+`[^`]*)*\n\n```(diff|sh)\n([^]*?)\n```$/gm,
  ),
].map(([, code = '', severity = '', kind = '', body = '']) => ({ code, severity, kind, body }));

describe('the README of the scenes', () => {
  it('has an example of every problem there is, and of no other', () => {
    expect(examples.map(({ code }) => code).sort()).toEqual(Object.keys(en.problems).sort());
  });

  it.runIf(isPosix).each(examples.map((example) => [example.code, example] as const))(
    'shows what makes the problem %s',
    (code, { severity, kind, body }) => {
      const folder = pack().folder();
      if (kind === 'diff') change(folder, body);
      else execFileSync('sh', ['-e', '-c', body], { cwd: folder });
      const { problems } = asWriter(folder, () => examine(folder, en.problems));
      expect(isTold(problems, code).severity).toBe(severity);
    },
  );
});
