// What must hold of every change: types, style, format and the build, side by side, and then the tests. What
// is said behind `npm test --` goes to vitest. Works wherever npm does: nothing here asks a shell for more
// than its name.
import { spawn } from 'node:child_process';
import process from 'node:process';

/** Run a script of package.json. Answers whether it went well, and says what it said where it did not. */
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
      process.stdout.write(`${code === 0 ? 'ok' : 'FAILED'}: npm run ${name} (${seconds} s)\n`);
      if (code !== 0) process.stdout.write(Buffer.concat(said));
      done(code === 0);
    });
  });
}

const held = await Promise.all(['typecheck', 'lint', 'format:check', 'build'].map(runScript));
if (held.every(Boolean)) {
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)];
  const tests = spawn(process.execPath, vitest, { stdio: 'inherit' });
  tests.on('close', (code) => (process.exitCode = code ?? 1));
} else process.exitCode = 1;
