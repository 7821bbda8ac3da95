import { expect, it } from 'vitest';
import { callIn } from '../../source/command-line/call.ts';

it.each([
  ['by its name', {}, 'zhanaozen-story', 'zhanaozen-story --reading anna'],
  [
    'by npx',
    { npm_command: 'exec', npm_lifecycle_event: 'npx' },
    'npx zhanaozen-story',
    'npx zhanaozen-story --reading anna',
  ],
  [
    'by npm start',
    { npm_command: 'start', npm_lifecycle_event: 'start', npm_package_name: 'zhanaozen-story' },
    'npm start',
    'npm start -- --reading anna',
  ],
  [
    'by another script of a clone',
    { npm_command: 'run', npm_lifecycle_event: 'check', npm_package_name: 'zhanaozen-story' },
    'npm start',
    'npm start -- --reading anna',
  ],
  [
    'by a script of another project that is not for starting',
    { npm_command: 'run', npm_lifecycle_event: 'story', npm_package_name: 'lessons' },
    'zhanaozen-story',
    'zhanaozen-story --reading anna',
  ],
])('who called it %s is told to call it so', (_, env, alone, withWords) => {
  const call = callIn(env);
  expect(call()).toBe(alone);
  expect(call('--reading', 'anna')).toBe(withWords);
});

it('a word that a shell would take for several is quoted', () => {
  expect(callIn({})('--reading', 'anna and ben')).toBe('zhanaozen-story --reading "anna and ben"');
});
