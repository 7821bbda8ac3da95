/** What is on the disk: for whom, for how long, and whether at all. */
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { Measure } from './goals.ts';
import { has, newHome, readingsIn, run } from './program.ts';

const below = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file))
    : [];

export const modes: Measure = async (setting) => {
  if (process.platform === 'win32') return { why: 'Windows has no modes of files' };
  const umasks = ['000', '022', '077', '777'];
  let looked = 0;
  let open = 0;
  for (const umask of umasks) {
    const home = newHome(setting);
    const before = ['sh', '-c', `umask ${umask}; exec "$0" "$@"`];
    run(setting, home, ['--plain', '--reading', 'anna', '--theme', 'dark'], { input: '1\n1\n', before });
    run(setting, home, ['share', 'anna', '--output', path.join(home, 'kept', 'report.json')], { before });
    for (const file of below(path.join(home, 'kept'))) {
      const stat = lstatSync(file);
      looked++;
      if ((stat.mode & 0o777) !== (stat.isDirectory() ? 0o700 : 0o600)) open++;
    }
  }
  return {
    isReached: open === 0 && looked > 0,
    figure: `${open} of ${looked} files and folders with other modes`,
    how: `modes under umask ${umasks.join(', ')}`,
  };
};

export const forgetting: Measure = async (setting) => {
  const home = newHome(setting);
  const canary = 'kanareika';
  for (const line of ['1\n', '1\n1\n']) run(setting, home, ['--plain', '--reading', canary], { input: line });
  mkdirSync(path.join(readingsIn(home), 'copies'));
  writeFileSync(path.join(readingsIn(home), `${canary}.unreadable-1`), canary);
  writeFileSync(
    path.join(readingsIn(home), 'copies', 'old.json'),
    readFileSync(path.join(readingsIn(home), `${canary}.json`)),
  );
  const began = performance.now();
  const { status } = run(setting, home, ['forget', '--all']);
  const took = performance.now() - began;
  const left = below(path.join(home, 'kept'));
  return {
    isReached: status === 0 && left.length === 0 && took < 1000,
    figure: `${left.length} files left, ${took.toFixed(0)} ms with the start`,
    how: 'forget --all over a reading, what was set aside of it, and a copy in a folder within',
  };
};

/** A full line of commands under a tracer; what of its calls is what is asked for. */
const traced =
  (calls: string, isMeant: (call: string) => boolean): Measure =>
  async (setting) => {
    if (!has('strace')) return { why: 'there is no strace here' };
    const home = newHome(setting);
    const trace = path.join(setting.folder, 'trace');
    const before = ['strace', '-f', '-qq', '-e', `trace=${calls}`, '-o', trace];
    const { status } = run(setting, home, ['--plain', '--no-save'], {
      input: '1\ns\nt\nm\np\n1\nq\n',
      before,
    });
    const found = readFileSync(trace, 'utf8').split('\n').filter(isMeant);
    const kept = below(home).length;
    return {
      isReached: status === 0 && found.length === 0 && kept === 0,
      figure: `${found.length} calls, ${kept} files`,
      how: `strace of ${calls} while pages are read with --no-save`,
    };
  };

export const noWrites = traced(
  'open,openat,creat,mkdir,mkdirat,rename,renameat,renameat2,link,linkat,symlink,symlinkat,unlink,unlinkat,truncate',
  (call) =>
    /O_WRONLY|O_RDWR|O_CREAT|^\d+ +(creat|mkdir|rename|link|symlink|unlink|truncate)/.test(call) &&
    !/"\/dev\//.test(call),
);
export const noNetwork = traced('network', (call) => /AF_INET/.test(call));

export const damaged: Measure = async (setting) => {
  const home = newHome(setting);
  run(setting, home, ['--plain', '--reading', 'anna'], { input: '1\n1\n' });
  const whole = readFileSync(path.join(readingsIn(home), 'anna.json'), 'utf8');
  const newer = whole.replace('"version": 1', '"version": 2');
  const length = 8 * setting.rounds;
  const cuts = Array.from({ length }, (_, index) =>
    whole.slice(0, Math.floor((whole.length * index) / length)),
  );
  const texts = [
    newer,
    '[1, 2]',
    '5',
    'null',
    '<html></html>',
    '\0'.repeat(4096),
    '{"a":'.repeat(20_000),
    ...cuts,
  ];
  let gone = 0;
  for (const text of texts) {
    const own = newHome(setting);
    mkdirSync(readingsIn(own), { recursive: true });
    writeFileSync(path.join(readingsIn(own), 'anna.json'), text);
    run(setting, own, ['--plain', '--reading', 'anna'], { input: '1\nq\n' });
    const sums = below(readingsIn(own)).map((file) => sumOf(readFileSync(file)));
    if (!sums.includes(sumOf(Buffer.from(text)))) gone++;
  }
  return {
    isReached: gone === 0,
    figure: `${gone} of ${texts.length} gone or changed`,
    how: 'sums of newer, foreign and cut files after they were opened by name',
  };
};

const sumOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
