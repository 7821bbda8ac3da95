import { PassThrough, Writable } from 'node:stream';
import type { ReadStream, WriteStream } from 'node:tty';
import { run } from '../../source/command-line/run.ts';
import { commands } from '../../source/commands/table.ts';
import { environment, type Ran } from './program.ts';

/**
 * Ask a line of the program without starting it: the same line, between the same pipes, many times as
 * soon. Not for help, version and `new`, which end the process or need what lies beside the built program.
 */
export async function ask(
  home: string,
  args: readonly string[],
  { input = '', env = {} }: { input?: string; env?: Record<string, string> } = {},
): Promise<Ran> {
  const said = { stdout: '', stderr: '' };
  const pipe = (name: keyof typeof said): WriteStream =>
    new Writable({
      decodeStrings: false,
      write(text: string, _encoding, done) {
        said[name] += text;
        done();
      },
    }) as unknown as WriteStream;
  const stdin = new PassThrough() as unknown as ReadStream;
  (stdin as unknown as PassThrough).end(input);
  const around = { env: environment(home, env), stdin, stdout: pipe('stdout'), stderr: pipe('stderr') };
  return { code: await run(commands, args, around), ...said };
}
