/** What is said of a line that makes no sense, and what is said whatever stands beside it. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../helpers/folder.ts';
import { ask } from '../helpers/ask.ts';
import { run } from '../helpers/program.ts';

describe('wrong usage', () => {
  it.each([
    [['reedings'], 2, 'Did you mean “readings”?'],
    [['xyzzy'], 2, 'There is no command “xyzzy”'],
    [['--plian'], 2, 'Did you mean --plain?'],
    [['--redaing', 'a'], 2, 'Did you mean --reading?'],
    [['--reading'], 2, '--reading needs a value'],
    [['--reading', '--plain'], 2, '--reading needs a value'],
    [['-r', 'a.b'], 2, 'cannot name a reading'],
    [['readings', '--format', 'jsn'], 2, 'Did you mean “json”?'],
    [['readings', 'extra'], 2, 'There is nothing “extra” could mean here'],
    [
      ['compare', '--all'],
      2,
      '--all means nothing to compare. What it takes: --reading, --scenes, --format,',
    ],
    [['map', '--min-group', '3'], 2, '--min-group means nothing to map.'],
    [['transcript', '--min-group', 'x'], 2, '--min-group means nothing to transcript.'],
    [['readings', '-o', 'f'], 2, '-o means nothing to readings.'],
    [['share', '--no-save'], 2, '--no-save means nothing to share.'],
    [['share', '--format', 'md'], 2, 'There is no format “md” here'],
    [['new', '--scenes', 'f'], 2, 'What it takes: --no-mouse, --plain, --no-color.'],
    [['--output', 'f'], 2, '--output means nothing without a command. What reading takes: --reading,'],
    [['forget', 'anna', '--reading', 'ben'], 2, 'Say which reading to erase'],
    [['--theme', 'drak'], 2, '--theme takes no “drak”. Did you mean “dark”?'],
    [['--theme', 'xyzzy'], 2, 'It takes dark, light, high-contrast, mono or auto.'],
    [['--ambiguous', 'wid'], 2, 'Did you mean “wide”?'],
    [['readings', '--theme', 'dark'], 2, '--theme means nothing to readings.'],
    [['--no-save', '--reading', 'anna'], 2, 'Use --no-save or --reading, not both'],
    [['--plain', '--plain'], 2, '--plain stands twice.'],
    [['-r', 'a', '--reading', 'b'], 2, '--reading stands twice.'],
    [['--no-save=x'], 2, '--no-save takes no value.'],
    [['--plain=true'], 2, '--plain takes no value.'],
    [['--reading='], 2, '--reading needs a value'],
    [['--minGroup', '3'], 2, 'There is no option --minGroup. Did you mean --min-group?'],
    [['readings', '-fjson'], 2, 'There is no option -fjson.'],
    [['--no-reading'], 2, 'There is no option --no-reading.'],
    [['--', '--plain'], 2, 'There is no command “--plain”'],
    [['readings', '-f', '\u001B]0;x\u0007'], 2, '“\\u{1b}]0;x\\u{7}”'],
    [['completion'], 2, '(bash, zsh and fish are known): zhanaozen-story completion <shell>'],
    [['completion', 'fisch'], 2, 'Did you mean “fish”?'],
    [['forget'], 2, 'or --all'],
    [['forget', 'nobody'], 1, 'There is no reading “nobody”'],
    [['accounts', 'strikers'], 2, 'Name two or more accounts: strikers, company'],
    [['accounts', 'strikers', 'stat'], 2, 'Did you mean “state”?'],
    [['transcript'], 1, 'No reading is kept'],
    [['transcript', 'nobody'], 1, 'There is no reading “nobody”'],
    [['accounts', 'strikers', 'state', '--format', 'pdf'], 2, 'There is no format “pdf” here'],
    [['--scenes', 'package.json'], 1, 'is not a folder'],
    [['--scenes', 'source', '--plain'], 1, 'no story.json'],
    [['__proto__'], 2, 'There is no command “__proto__”'],
    [['\u001B[31mred'], 2, '“\\u{1b}[31mred”'],
  ])('%j ends with %i and one sentence', async (args, expected, sentence) => {
    const { code, stdout, stderr } = await ask(temporaryFolder(), args);
    expect(stderr).toContain(sentence);
    expect(code).toBe(expected);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it.each([
    [['reedings'], 2],
    [['--reading'], 2],
    [['forget', 'nobody'], 1],
  ])('%j ends the process so too', async (args, expected) => {
    const ran = run(temporaryFolder(), args);
    expect(ran).toEqual(await ask(temporaryFolder(), args));
    expect(ran.code).toBe(expected);
  });

  it('a misspelt reading is answered with the nearest', async () => {
    const home = temporaryFolder();
    await ask(home, ['--plain', '--reading', 'anna'], { input: '1\n' });
    expect(await ask(home, ['forget', 'ana'])).toMatchObject({
      code: 1,
      stderr: 'There is no reading “ana”. Did you mean “anna”?\n',
    });
  });

  it('a folder that is no pack cannot be read, and what to name is said', async () => {
    expect(await ask(temporaryFolder(), ['--scenes', 'nowhere', '--plain'])).toMatchObject({
      code: 1,
      stderr: 'There is no folder nowhere. Name the folder that holds story.json.\n',
    });
  });

  it('help and version are said and nothing else is done', () => {
    const home = temporaryFolder();
    const help = run(home, ['--help']).stdout;
    const version = run(home, ['--version']).stdout;
    expect(help).toContain('$ zhanaozen-story readings');
    expect(version).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(run(home, ['compare', '--help']).stdout).toBe(help);
    expect(run(home, ['--version', '--plain']).stdout).toBe(version);
    expect(readdirSync(home)).toEqual([]);
  });

  it.each([
    [{ npm_lifecycle_event: 'start' }, 'npm start -- --help.'],
    [{ npm_package_name: 'zhanaozen-story' }, 'npm start -- --help.'],
    [{ npm_command: 'exec' }, 'npx zhanaozen-story --help.'],
    [{}, 'zhanaozen-story --help.'],
  ])('called by %j it says how to call it so', async (env, call) => {
    expect((await ask(temporaryFolder(), ['xyzzy'], { env })).stderr).toContain(`See ${call}`);
    const told = call.replace(/( --)? --help\.$/, '');
    expect(run(temporaryFolder(), ['--help'], { env }).stdout).toContain(`$ ${told} `);
  });
});
