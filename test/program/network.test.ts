/** The built program uses no network: nothing in it could, and nothing it does tries to. */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../helpers/folder.ts';
import { environment, loading, run, start } from '../helpers/program.ts';
import { isPosix } from '../helpers/system.ts';

const networked = /^(https?|http2|net|tls|dns|dgram|inspector|cluster)(\/|$)/;

it('loads no module of Node’s that knows of a network', () => {
  const programs = readdirSync('dist')
    .filter((file) => /\.js(\.br)?$/.test(file))
    .map((file) => ({ file, bytes: readFileSync(path.join('dist', file)) }))
    .map(({ file, bytes }) => (file.endsWith('.br') ? brotliDecompressSync(bytes) : bytes).toString());
  const loaded = [
    ...programs.join('\n').matchAll(/(?:from|import|require)\s*\(?\s*"(?:node:)?([a-z_/0-9]+)"/g),
  ].flatMap(([, name = '']) => (builtinModules.includes(name) ? [name] : []));
  expect(loaded).toContain('fs');
  expect(loaded.filter((name) => networked.test(name))).toEqual([]);
});

it('asks for none, whatever it is told to do', () => {
  const home = temporaryFolder();
  const env = loading('fixtures/without-network.mjs');
  const guarded = (args: readonly string[], input = ''): number | null =>
    run(home, args, { input, env }).code;
  const asking = spawnSync(process.execPath, ['--eval', 'fetch("http://127.0.0.1:9")'], {
    env: environment(home, env),
  });
  expect(asking.status).toBe(97);

  expect(guarded(['--plain', '--reading', 'anna'], '1\n1\ns\n')).toBe(0);
  for (const args of [
    ['check', 'template'],
    ['transcript', 'anna', '--format', 'html'],
    ['map', 'anna', '--format', 'dot'],
    ['forget', '--all'],
  ])
    expect(guarded(args), args.join(' ')).toBe(0);
});

it.runIf(isPosix)(
  'opens no port for a debugger where it is sent the signal for one, and reads on',
  async () => {
    const child = start(temporaryFolder(), ['--plain', '--no-save']);
    const closed = once(child, 'close');
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (piece: Buffer) => (said += piece.toString()));
    await expect.poll(() => said).toMatch(/> $/);
    child.kill('SIGUSR1');
    child.stdin.end('1\n');
    expect(await closed).toEqual([0, null]);
    expect(said).toMatch(/> [^]*> /);
    expect(said).not.toContain('Debugger');
  },
);
