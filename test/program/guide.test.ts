/** The built program, as somebody meets it who does in order what `scenes/README.md` says. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ask } from '../helpers/ask.ts';
import { temporaryFolder, write } from '../helpers/folder.ts';
import { environment, open, run } from '../helpers/program.ts';
import { change, isSaid, section, type Step, stepsIn, takenBack, type Typed } from '../helpers/readme.ts';
import { keys, keysIn } from '../helpers/schema-keys.ts';
import { isPosix } from '../helpers/system.ts';

interface Desk {
  readonly home: string;
  /** Type a command into a shell. */
  readonly type: (typed: Typed) => string;
  /** Ask for a check as it would be typed there, without starting the program: there are twenty of them. */
  readonly check: (command: string) => Promise<string>;
}

/** A folder where `zhanaozen-story` can be typed. */
function desk(): Desk {
  const home = temporaryFolder();
  const programs = path.join(home, '.programs');
  mkdirSync(programs);
  const program = `exec '${process.execPath}' '${path.resolve('dist/cli.js')}' "$@"`;
  writeFileSync(path.join(programs, 'zhanaozen-story'), `#!/bin/sh\n${program}\n`, { mode: 0o755 });
  const env = environment(home);
  return {
    home,
    type: ({ command, input }) =>
      spawnSync('sh', ['-c', `${command} 2>&1`], {
        cwd: home,
        input,
        env: { ...env, PATH: `${programs}:${env['PATH'] ?? ''}` },
        encoding: 'utf8',
        timeout: 60_000,
      }).stdout,
    async check(command) {
      const here = process.cwd();
      process.chdir(home);
      try {
        const { stdout, stderr } = await ask(home, command.split(' ').slice(1));
        return stdout + stderr;
      } finally {
        process.chdir(here);
      }
    },
  };
}

async function follow({ home, type, check }: Desk, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    if (step.kind === 'write') write(home, step.file, step.text);
    else if (step.kind === 'change') change(home, step.diff);
    else {
      const said = /^\S+ check /.test(step.command) ? await check(step.command) : type(step);
      expect(isSaid(said, step.says), `$ ${step.command}\n${said}\nand not\n${step.says}`).toBe(true);
    }
  }
}

const scenesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.json') && file.includes(path.sep) && !file.startsWith('schema'),
  );

const [firstPage = '', mistakes = ''] = section('A page in ten minutes').split(
  '### Three mistakes everybody makes',
);

describe.runIf(isPosix)('who follows the README of the scenes', () => {
  it('sees the first changed sentence in the preview', async () => {
    const writer = desk();
    const [make, look, ...rest] = stepsIn(firstPage);
    if (make?.kind !== 'type' || look?.kind !== 'change') throw new Error('It begins otherwise.');
    await follow(writer, [make]);
    const terminal = open(writer.home, ['preview', path.join(writer.home, 'ours')], {
      columns: 100,
      rows: 30,
    });
    await terminal.sees('Preview of a story');
    terminal.type('\r');
    await terminal.sees('The lid is down');
    await follow(writer, [look]);
    await terminal.sees('A lock on the lid');
    await follow(writer, rest);
  });

  it('is told of each mistake what the README says, and is well again when it is taken back', async () => {
    const writer = desk();
    await follow(writer, stepsIn(firstPage));
    const steps = stepsIn(mistakes);
    expect(steps.length).toBeGreaterThan(5);
    let made = '';
    for (const step of steps) {
      await follow(writer, [step]);
      if (step.kind === 'change') made = step.diff;
      else change(writer.home, takenBack(made));
    }
    expect(run(writer.home, ['check', '--strict', path.join(writer.home, 'ours')]).code).toBe(0);
  });

  it('writes a story that both sides lead to an ending of, and that has every key', async () => {
    const writer = desk();
    const folder = path.join(writer.home, 'clock');
    await follow(writer, stepsIn(section('A story in five scenes')));
    for (const side of ['1\n', '2\n']) {
      for (const ending of ['1\n', '2\n']) {
        const { stdout } = await ask(writer.home, ['--scenes', folder, '--plain', '--no-save'], {
          input: side + ending,
        });
        expect(stdout).toContain('This is an ending.');
      }
    }
    expect(scenesIn(folder)).toHaveLength(5);

    await follow(writer, stepsIn(section('Every key of every file')));
    for (const [name, all] of keys) {
      const files = name === 'scene' ? scenesIn(folder) : [`${name}.json`];
      const used = files.flatMap((file) => keysIn(JSON.parse(readFileSync(path.join(folder, file), 'utf8'))));
      const paragraph = /^notice\.summary\.(quotation|editorial|public)$/;
      const rest = all.filter(({ path }) => !used.includes(path) && !paragraph.test(path));
      expect(rest, name).toEqual([]);
    }

    await follow(writer, stepsIn(section('Editors, automatic checks, drawings')));
    expect(readdirSync(writer.home).filter((file) => file.startsWith('clock.'))).toHaveLength(3);
  });
});
