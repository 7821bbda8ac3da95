/** `scenes/README.md` tells a writer each problem by an example; the examples are true, and none is missing. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../source/language/en.ts';
import { examine } from '../../source/library/library.ts';
import { pack } from '../helpers/pack.ts';
import { asWriter, isTold } from './defect.ts';

interface Example {
  readonly code: string;
  readonly severity: string;
  /** What the block is fenced as: a change of files, or a command in the folder. */
  readonly kind: string;
  readonly body: string;
}

const readme = readFileSync('scenes/README.md', 'utf8');
const examples: readonly Example[] = [
  ...readme.matchAll(
    /^\*\*`([a-z0-9-]+)`\*\* \((\w+)\)[^`]*(?:`[^`\n]+`[^`]*)*\n\n```(diff|sh)\n([^]*?)\n```$/gm,
  ),
].map(([, code = '', severity = '', kind = '', body = '']) => ({ code, severity, kind, body }));

/** Change the files of a folder as the lines of a diff say, each part headed by the name of its file. */
function change(folder: string, diff: string): void {
  for (const part of diff.split(/\n(?=[^ +-])/)) {
    const [file = '', ...lines] = part.split('\n');
    const full = path.join(folder, file);
    const old = existsSync(full) ? readFileSync(full, 'utf8').split('\n') : [];
    const trimmed = (signs: string): readonly string[] =>
      lines.filter((line) => signs.includes(line.charAt(0))).map((line) => line.slice(1).trim());
    const before = trimmed(' -');
    const at = old.findIndex((_, from) => before.every((line, index) => old[from + index]?.trim() === line));
    if (at < 0 && before.length > 0) throw new Error(`${file} has no such lines:\n${before.join('\n')}`);
    writeFileSync(full, [...old.slice(0, at), ...trimmed(' +'), ...old.slice(at + before.length)].join('\n'));
  }
}

describe('the README of the scenes', () => {
  it('has an example of every problem there is, and of no other', () => {
    expect(examples.map(({ code }) => code).sort()).toEqual(Object.keys(en.problems).sort());
  });

  it.each(examples.map((example) => [example.code, example] as const))(
    'shows what makes the problem %s',
    (code, { severity, kind, body }) => {
      const folder = pack().folder();
      expect(examine(folder, en.problems).problems).toEqual([]);
      if (kind === 'diff') change(folder, body);
      else execFileSync('sh', ['-e', '-c', body], { cwd: folder });
      const { problems } = asWriter(folder, () => examine(folder, en.problems));
      expect(isTold(problems, code).severity).toBe(severity);
    },
  );
});
