/** Inputs that somebody may come with, by mistake or not, each with what must come of it. */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { Measure, Setting } from './goals.ts';
import { newHome, readingsIn, run, stack, workOf } from './program.ts';

/** One input: it is refused with the exit code, in words. */
interface Hostile {
  readonly name: string;
  readonly args: readonly string[];
  readonly code: number;
  readonly says: RegExp;
  /** What is written before, by paths in the folder that the program is started in. */
  readonly files?: Readonly<Record<string, string | Buffer>>;
  readonly input?: string;
}

const bytes = (...all: readonly number[]): Buffer => Buffer.from(all);

/** What may stand in a file in place of what should, and what is said of it in a pack. */
const contents: Readonly<Record<string, readonly [content: string | Buffer, says: RegExp]>> = {
  'nothing at all': ['', /is empty/],
  'an object cut off': ['{"a":', /ends too early/],
  'a web page': ['<!DOCTYPE html><html></html>', /web page/],
  'a list': ['[1, 2]', /must be an object/],
  null: ['null', /must be an object/],
  'a number': ['5', /must be an object/],
  'a text': ['"x"', /must be an object/],
  'UTF-16': [Buffer.from('\uFEFF{"a": 1}', 'utf16le'), /UTF-16/],
  'bytes that are no UTF-8': [bytes(0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d), /not valid UTF-8/],
  zeros: [Buffer.alloc(4096), /cannot have/],
  'a hundred thousand brackets': ['['.repeat(100_000), /deep|nest/i],
  'a hundred thousand objects': ['{"a":'.repeat(100_000), /deep|nest/i],
  'a key twice': ['{"a": 1, "a": 2}', /twice|is missing|unknown|not a name/i],
  'a key of every object': ['{"__proto__": {"polluted": 1}, "constructor": {}}', /is missing|unknown|no "/i],
  'comments and nothing': ['// nothing\n', /no comments|cannot have/],
  YAML: ['title: x\nid: y\n', /YAML/],
  JavaScript: ['export default { a: 1 }', /JavaScript/],
  'an escape sequence': ['\u001B]52;c;aGk=\u0007', /cannot have|no JSON/],
  'two objects': ['{} {}', /cannot have/],
  'quotes that a word processor made': ['{“a”: 1}', /quote|cannot have/i],
};

const template = ['story.json', 'accounts.json', 'sources.json', 'the-morning/the-well.json'];

/** Each of them as each file of a pack. */
const packs: readonly Hostile[] = Object.entries(contents).flatMap(([what, [content, says]]) =>
  template.map((file) => ({
    name: `${what} as ${file} of a pack`,
    args: ['check', 'pack'],
    code: 1,
    says,
    files: { [`pack/${file}`]: content },
  })),
);

/** Each as a reading file, which may also be a list of codes. */
const readingFiles: readonly Hostile[] = Object.entries(contents).map(([what, [content]]) => ({
  name: `${what} as a reading file`,
  args: ['compare', './given.json', './given.json'],
  code: 1,
  says: /no reading file|no code|is empty|UTF-16|no UTF-8|no readings|no JSON|cannot be read/i,
  files: { 'given.json': content },
}));

const line = (name: string, args: readonly string[], code: number, says: RegExp): Hostile => ({
  name,
  args,
  code,
  says,
});

const lines: readonly Hostile[] = [
  line('a command that is none', ['reedings'], 2, /Did you mean “readings”/),
  line('an option that is none', ['--plian'], 2, /Did you mean --plain/),
  line('an option twice', ['--plain', '--plain'], 2, /stands twice/),
  line('options that exclude each other', ['--no-save', '--reading', 'a'], 2, /not both/),
  line('an option of a network', ['--port', '0'], 2, /no option --port/),
  line('a command of escape signs', ['\u001B[31mred'], 2, /\\u\{1b\}/),
  line('a name of an object’s own', ['__proto__'], 2, /no command/),
  line('an option behind --', ['--', '--plain'], 2, /no command/),
  line('ten thousand arguments', ['readings', ...Array<string>(10_000).fill('x')], 2, /“x”|nothing/),
  line('a name with dots', ['--reading', '../../x'], 1, /is not a file/),
  line('a name of a device', ['--reading', 'con'], 2, /cannot name/),
  line('a name of a device with a small digit', ['--reading', 'com¹'], 2, /cannot name/),
  line('a hundred thousand letters as a name', ['--reading', 'x'.repeat(100_000)], 2, /cannot name|too long/),
  line('a code cut off', ['compare', 'zs1qqqq', 'zs1qqqq'], 1, /“zs1qqqq”/),
  line('a code a hundred thousand long', ['compare', `zs1${'q'.repeat(100_000)}`, 'x'], 1, /longer than any/),
  line('a reading that is not kept', ['share', 'nobody'], 1, /no reading/),
  line('a format that is none', ['readings', '--format', 'jsn'], 2, /Did you mean/),
  line('a report into a folder', ['map', '--output', '.'], 1, /\. /),
  line('a report into no folder', ['map', '--output', 'nowhere/x'], 1, /nowhere/),
  line('a report over a device', ['map', '--output', '/dev/null'], 1, /\/dev\/null/),
  line('a pack that is not there', ['check', 'nowhere'], 1, /no folder nowhere/),
  line('a pack that is a device', ['check', '/dev/null'], 1, /\/dev\/null/),
  line('a pack that is everything', ['check', '/'], 1, /story\.json/),
  line('a pack in somebody’s home, as typed', ['check', '~/pack'], 1, /~\/pack/),
  line('a group of less than one', ['compare', '--min-group', '-1', 'a'], 2, /--min-group/),
  line('a theme that is none', ['--theme', 'drak'], 2, /Did you mean “dark”/),
  { ...line('a list of bad codes', ['compare', '-'], 1, /./), input: 'zs1qqqqqqqqqqqq\n'.repeat(50) },
  { ...line('a list of zeros', ['compare', '-'], 1, /./), input: '\0'.repeat(100_000) },
];

interface Came {
  readonly isAsTold: boolean;
  readonly isStack: boolean;
  readonly isWritten: boolean;
  /** Milliseconds of the processor. */
  readonly work: number;
}

function comeWith(
  setting: Setting,
  template: string,
  { args, code, says, files = {}, input = '' }: Hostile,
): Came {
  const home = newHome(setting);
  cpSync(template, path.join(home, 'pack'), { recursive: true });
  for (const [file, content] of Object.entries(files)) writeFileSync(path.join(home, file), content);
  const { stdout, stderr, status, work } = workOf(setting, home, args, input);
  const said = stdout + stderr;
  const came = {
    isAsTold: status === code && says.test(said.replace(/\s+/g, ' ')),
    isStack: stack.test(said),
    isWritten: existsSync(path.join(home, 'kept')),
    work,
  };
  rmSync(home, { recursive: true, force: true });
  return came;
}

/** What may stand in the place of a kept reading; none of it may be followed or be lost. */
function inPlace(setting: Setting): readonly string[] {
  const wrong: string[] = [];
  const kinds: Readonly<Record<string, (file: string) => void>> = {
    'a folder': (file) => mkdirSync(file),
    'a link to another file': (file) => symlinkSync(path.join(path.dirname(file), '..', 'other'), file),
    'a link to nothing': (file) => symlinkSync('nothing', file),
    'a device': (file) => symlinkSync('/dev/zero', file),
  };
  for (const [name, make] of Object.entries(kinds)) {
    const home = newHome(setting);
    mkdirSync(readingsIn(home), { recursive: true });
    const other = path.join(home, 'kept', 'other');
    writeFileSync(other, 'another’s');
    make(path.join(readingsIn(home), 'anna.json'));
    const ran = run(setting, home, ['--plain', '--reading', 'anna'], { input: '1\nq\n' });
    const isTold = /cannot be|could not be|not kept/.test(`${ran.stdout}${ran.stderr}`.replace(/\s+/g, ' '));
    const isKept = existsSync(other) && readFileSync(other, 'utf8') === 'another’s';
    if (ran.error || !isTold || !isKept || existsSync(path.join(readingsIn(home), 'nothing')))
      wrong.push(`${name} in the place of a reading`);
  }
  return wrong;
}

export const hostileInputs: Measure = async (setting) => {
  const home = newHome(setting);
  const sound = path.join(home, 'pack');
  run(setting, home, ['new', sound]);
  const start = workOf(setting, home, ['check', sound]).work;
  const all = [...packs, ...readingFiles, ...lines];
  // Quickly every eighth of those that are made of two lists, and of the lines all.
  const step = setting.rounds > 1 ? 1 : 8;
  const tried = all.filter((each, index) => index % step === 0 || lines.includes(each));
  const wrong: string[] = [];
  let slowest = 0;
  for (const each of tried) {
    const { isAsTold, isStack, isWritten, work } = comeWith(setting, sound, each);
    slowest = Math.max(slowest, work - start);
    if (!isAsTold) wrong.push(`${each.name}: not as told`);
    if (isStack) wrong.push(`${each.name}: a stack`);
    if (isWritten) wrong.push(`${each.name}: something is kept`);
    if (!(work - start <= 200)) wrong.push(`${each.name}: ${(work - start).toFixed(0)} ms`);
  }
  if (process.platform !== 'win32') wrong.push(...inPlace(setting));
  const count = tried.length + (process.platform === 'win32' ? 0 : 4);
  return {
    isReached: wrong.length === 0,
    figure: [
      `${count - wrong.length} of ${count} as told, the slowest ${slowest.toFixed(0)} ms of work over a sound one`,
      ...wrong,
    ].join('; '),
    how: `the exit code, the sentence, no stack, nothing kept${step > 1 ? `; every eighth of ${all.length} and all lines` : ''}`,
  };
};
