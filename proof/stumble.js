/**
 * Loaded into the running program before its own code: when there is a file STUMBLE_AT, the program stumbles
 * as the file says, in the midst of whatever it does.
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';

const kinds = {
  throw: () => {
    throw new Error('made to fail \u001B]0;title\u0007');
  },
  reject: () => void Promise.reject(new Error('made to fail')),
  exit: () => process.exit(3),
};

const looking = setInterval(() => {
  let kind;
  try {
    kind = readFileSync(process.env['STUMBLE_AT'], 'utf8');
  } catch {
    return;
  }
  clearInterval(looking);
  kinds[kind]();
}, 10);
looking.unref();
