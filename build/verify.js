// What must hold of every change: types, style and format, beside the tests of what is built. What is said
// behind `npm test --` goes to vitest. Works wherever npm does: nothing here asks a shell for more than its
// name.
import { spawn } from 'node:child_process';
import process from 'node:process';

/** Run a script of package.json. Answers what it said where it did not go well. */
function runScript(name) {
  const began = performance.now();
  const child = spawn(`npm run --silent ${name}`, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = [];
  child.stdout.on('data', (piece) => said.push(piece));
  child.stderr.on('data', (piece) => said.push(piece));
  return new Promise((done) => {
    child.on('error', (error) => said.push(Buffer.from(`${error.message}\n`)));
    child.on('close', (code) => {
      const seconds = ((performance.now() - began) / 1000).toFixed(0);
      const line = `${code === 0 ? 'ok' : 'FAILED'}: npm run ${name} (${seconds} s)\n`;
      process.stdout.write(line);
      done(code === 0 ? undefined : `${line}${Buffer.concat(said).toString()}`);
    });
  });
}

/** The tests, on this terminal. Answers whether they passed. */
function runTests() {
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)];
  const tests = spawn(process.execPath, vitest, { stdio: 'inherit' });
  return new Promise((done) => tests.on('close', (code) => done(code === 0)));
}

const build = runScript('build');
const checks = [build, ...['typecheck', 'lint', 'format:check'].map(runScript)];
// A test that reads on a screen waits much of its time, and the checks go on meanwhile.
const arePassed = (await build) === undefined && (await runTests());
const faults = (await Promise.all(checks)).filter((fault) => fault !== undefined);
// Once more at the end, where they are not passed over.
process.stdout.write(faults.join('\n'));
process.exitCode = arePassed && faults.length === 0 ? 0 : 1;
