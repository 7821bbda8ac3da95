/**
 * Loaded into a real program before its own code: the disk fails below one folder. Of the calls there, or of
 * those of the one named FAULT_CALL, the one with the number FAULT_AT fails with FAULT_CODE, and those up to
 * FAULT_TIMES after it; `short` writes half of what it is given and says so to nobody but who asks. With
 * FAULT_TELL the names of all calls are said at the end.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import process from 'node:process';

const { FAULT_BELOW = '', FAULT_CALL, FAULT_CODE = 'EIO' } = process.env;
const at = Number(process.env['FAULT_AT'] ?? Infinity);
const times = Number(process.env['FAULT_TIMES'] ?? 1);
const calls =
  'accessSync chmodSync closeSync fsyncSync linkSync lstatSync mkdirSync openSync readFileSync readdirSync realpathSync renameSync rmSync rmdirSync statSync unlinkSync writeFileSync writeSync';
const opened = new Set();
let count = 0;
const told = [];

for (const name of calls.split(' ')) {
  const real = fs[name];
  fs[name] = (...args) => {
    const isBelow = opened.has(args[0]) || String(args[0]).startsWith(FAULT_BELOW);
    const isCounted = isBelow && (FAULT_CALL ?? name) === name;
    if (isCounted) count++;
    if (isCounted) told.push(name);
    const isHit = isCounted && count >= at && count < at + times;
    if (isHit && FAULT_CODE === 'short' && name === 'writeSync')
      return real(args[0], String(args[1]).slice(0, String(args[1]).length / 2));
    if (isHit && FAULT_CODE !== 'short')
      throw Object.assign(new Error(`${FAULT_CODE}: made to fail, ${name}`), { code: FAULT_CODE });
    const result = real(...args);
    if (isBelow && name === 'openSync') opened.add(result);
    if (name === 'closeSync') opened.delete(args[0]);
    return result;
  };
}
syncBuiltinESMExports();

if (process.env['FAULT_TELL']) process.on('exit', () => process._rawDebug(`calls ${told.join(' ')}`));
