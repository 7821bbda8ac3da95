/**
 * What `scenes/README.md` has a writer do: files to write, lines to change, commands to type and what they
 * say.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { write } from './folder.ts';

export const readme = readFileSync('scenes/README.md', 'utf8');

/** The part under a heading, up to the next of its level. */
export function section(title: string): string {
  const [, found] = new RegExp(`^## ${title}\n([^]*?)(?=^## |(?![^]))`, 'm').exec(readme) ?? [];
  if (found === undefined) throw new Error(`The README has no section “${title}”.`);
  return found;
}

export interface Typed {
  readonly command: string;
  /** The lines that are typed once it runs. */
  readonly input: string;
  /** What it says; a line `…` stands for any lines. */
  readonly says: string;
}

export type Step =
  | { readonly kind: 'write'; readonly file: string; readonly text: string }
  | { readonly kind: 'change'; readonly diff: string }
  | ({ readonly kind: 'type' } & Typed);

/**
 * The steps of a text in order. A file to write is a JSON block under a line that ends with the file's name;
 * a change is a diff; a command stands behind `$`, what is typed into it behind `# type`.
 */
export function stepsIn(text: string): readonly Step[] {
  return [...text.matchAll(/(?:`([^`\s]+)`:\n\n)?```(json|diff|console)\n([^]*?)\n```/g)].flatMap(
    ([, file, kind, body = '']): readonly Step[] => {
      if (kind === 'diff') return [{ kind: 'change', diff: body }];
      if (kind === 'console') return body.split(/^\$ /m).slice(1).map(typed);
      return file === undefined ? [] : [{ kind: 'write', file, text: `${body}\n` }];
    },
  );
}

function typed(text: string): Step {
  const [first = '', ...says] = text.trimEnd().split('\n');
  const [command = '', keys] = first.split(' # type ');
  const input = keys === undefined ? '' : `${keys.split(', ').join('\n')}\n`;
  return { kind: 'type', command, input, says: says.join('\n') };
}

/** Whether something was said as the README has it. */
export function isSaid(said: string, expected: string): boolean {
  const plain = expected.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = plain.replace(/^…$/gm, '[^]*').replaceAll('\n[^]*', '[^]*');
  return new RegExp(`^${pattern}$`).test(said.trimEnd());
}

/**
 * Change the files of a folder as the lines of a diff say, each part headed by the name of its file; how far
 * lines are set in does not matter. Throws where the lines are not in the file, or in two places.
 */
export function change(folder: string, diff: string): void {
  for (const part of diff.split(/\n(?=[^ +-])/)) {
    const [file = '', ...lines] = part.split('\n');
    const full = path.join(folder, file);
    const old = existsSync(full) ? readFileSync(full, 'utf8').split('\n') : [];
    const those = (signs: string): readonly string[] =>
      lines.filter((line) => signs.includes(line.charAt(0))).map((line) => line.slice(1));
    const before = those(' -').map((line) => line.trim());
    const places = [...old.keys()].filter((from) =>
      before.every((line, index) => old[from + index]?.trim() === line),
    );
    const [at = 0] = places;
    if (before.length > 0 && places.length !== 1)
      throw new Error(`${file} has ${places.length} times:\n${before.join('\n')}`);
    write(folder, file, [...old.slice(0, at), ...those(' +'), ...old.slice(at + before.length)].join('\n'));
  }
}

/** The diff that takes back what another did. */
export const takenBack = (diff: string): string =>
  diff.replace(/^[+-]/gm, (sign) => (sign === '+' ? '-' : '+'));
