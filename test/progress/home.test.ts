import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { homeFolder } from '../../source/progress/home.ts';
import { ask } from '../helpers/ask.ts';
import { temporaryFolder } from '../helpers/folder.ts';
import { run } from '../helpers/program.ts';
import { isPosix } from '../helpers/system.ts';
import { existsSync, readdirSync } from 'node:fs';

describe('the folder readings are kept under', () => {
  it('is the one that is asked for by its whole path', () => {
    const folder = temporaryFolder();
    expect(homeFolder({ ZHANAOZEN_STORY_HOME: folder })).toBe(folder);
    expect(path.isAbsolute(homeFolder({}) ?? '')).toBe(true);
  });

  it.each(['mine', './mine', '~/mine', '~'])(
    'is not %s, which lies elsewhere at every start',
    async (home) => {
      expect(homeFolder({ ZHANAOZEN_STORY_HOME: home })).toBeUndefined();
      const { code, stderr } = await ask(temporaryFolder(), ['readings'], {
        env: { ZHANAOZEN_STORY_HOME: home },
      });
      expect(code).toBe(2);
      expect(stderr).toContain(`ZHANAOZEN_STORY_HOME is “${home}”, which is no whole path`);
      expect(existsSync(home)).toBe(false);
    },
  );

  it.runIf(isPosix)('is not where a variable of the system names no whole path', () => {
    const home = temporaryFolder();
    for (const folder of ['mine', '~/mine'])
      run(home, ['--plain'], { input: '1\n', env: { ZHANAOZEN_STORY_HOME: '', XDG_CONFIG_HOME: folder } });
    expect(existsSync('mine') || existsSync('~')).toBe(false);
    if (process.platform === 'linux')
      expect(readdirSync(path.join(home, '.config'))).toEqual(['zhanaozen-story']);
  });
});
