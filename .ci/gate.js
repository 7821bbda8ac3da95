// What must hold before anything lands: the README's test command, then the package as a user gets it, on
// every Node it promises. Closes with one line that counts all of it.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const work = mkdtempSync(path.join(tmpdir(), 'zhanaozen-story-gate-'));
const home = (name) => ({ ...process.env, ZHANAOZEN_STORY_HOME: path.join(work, name) });
const run = (command, args, options = {}) => execFileSync(command, args, { stdio: 'inherit', ...options });
const count = { passed: 0, failed: 0, skipped: 0 };

function check(what, act) {
  try {
    act();
    count.passed++;
    console.log(`ok: ${what}`);
  } catch (error) {
    count.failed++;
    console.log(`FAILED: ${what}\n  ${error.message}`);
  }
}

function insist(holds, message) {
  if (!holds) throw new Error(message);
}

// The pages of reports are tested in a real browser. Packages of the system are installed on a computer that
// is there for it, which says so by CI; on anybody else's those tests are skipped where there is none.
const browsers = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];
if (!existsSync(browsers[0]) && process.env.CI) {
  console.log('CI is set: installing chromium from Debian for the tests of the pages.');
  const install =
    'apt-get update -qq && apt-get install -qq -y --no-install-recommends chromium-headless-shell';
  spawnSync('sh', ['-c', install], { timeout: 600_000 });
}
const browser = browsers.find((file) => existsSync(file));
if (browser) check('a browser opens the pages', () => run(browser, ['--version']));
else {
  count.skipped++;
  const why = process.env.CI ? 'it could not be installed' : 'CI is not set, so nothing is installed';
  console.log(
    `There is no chromium, and ${why}: pages are opened in a browser only where there is a Chrome.`,
  );
}

const report = path.join(work, 'vitest.json');
const tests = spawnSync('sh', ['-c', 'npm ci && npm test'], {
  stdio: 'inherit',
  env: { ...process.env, TEST_REPORT: report },
});
if (existsSync(report)) {
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'));
  count.passed += numPassedTests;
  count.failed += numFailedTests;
  count.skipped += numPendingTests;
}
check('npm ci && npm test', () => insist(tests.status === 0, `ended with ${tests.status}`));

const empty = path.join(work, 'empty');
const program = path.join(empty, 'node_modules/zhanaozen-story/dist/cli.js');
mkdirSync(empty);
check('the package is packed, and publint finds nothing', () => {
  run('npm', ['pack', '--silent', '--pack-destination', work]);
  run('npx', ['--no-install', 'publint', '--strict']);
});
check('two clean clones make the same package, bit by bit', () => {
  // Elsewhere, at another time of day, with other modes: nothing of where it was made may be in it.
  const made = [
    ['one', { TZ: 'UTC' }, '022'],
    ['another-one', { TZ: 'Asia/Almaty' }, '077'],
  ].map(([name, env, umask]) => {
    const clone = path.join(work, name);
    run('git', ['clone', '--quiet', '.', clone]);
    const pack = `umask ${umask}; npm ci --silent --prefer-offline && npm pack --silent`;
    run('sh', ['-c', pack], { cwd: clone, stdio: 'ignore', env: { ...process.env, ...env } });
    const tarball = readdirSync(clone).find((file) => file.endsWith('.tgz'));
    return createHash('sha256')
      .update(readFileSync(path.join(clone, tarball)))
      .digest('hex');
  });
  insist(made[0] === made[1], `sha256 ${made.join(' and ')}`);
  console.log(`sha256 ${made[0]}`);
});
check('it installs into an empty folder, alone', () => {
  const tarball = readdirSync(work).find((file) => file.endsWith('.tgz'));
  run('npm', ['install', '--silent', '--no-audit', '--no-fund', path.join(work, tarball)], { cwd: empty });
  const installed = readdirSync(path.join(empty, 'node_modules')).filter((name) => !name.startsWith('.'));
  insist(installed.join() === 'zhanaozen-story', `installed: ${installed.join(', ')}`);
  for (const file of [
    'LICENSE',
    'scenes/LICENSE',
    'SECURITY.md',
    'docs/safety.md',
    'dist/materials.cdx.json',
  ])
    insist(existsSync(path.join(empty, 'node_modules/zhanaozen-story', file)), `${file} is missing`);
});
check('npx reads three steps through a pipe, without an escape byte', () => {
  const args = ['--no-install', 'zhanaozen-story', '--plain'];
  const printed = execFileSync('npx', args, {
    cwd: empty,
    input: '1\n1\n1\n',
    encoding: 'utf8',
    env: home('three'),
  });
  insist(printed.match(/^> ?$/gm)?.length === 4, 'not three steps');
  insist(!/[\u001B\u009B]/.test(printed), 'an escape byte');
});
check('an ending is read through a pipe', () => {
  run('node', ['.ci/read-to-an-ending.js', process.execPath, program], { env: home('here') });
});

/** Another Node.js, from npm; undefined, and said, where it cannot be had. */
function nodeOf(version) {
  const folder = path.join(work, `node-${version}`);
  const node = path.join(folder, 'node_modules/node/bin/node');
  mkdirSync(folder);
  spawnSync('npm', ['install', '--silent', '--no-audit', '--no-fund', `node@${version}`], { cwd: folder });
  if (existsSync(node)) return node;
  count.skipped++;
  console.log(`Node ${version} could not be fetched; going on without it.`);
  return undefined;
}

for (const version of [22, 24]) {
  const node = nodeOf(version);
  if (!node) continue;
  check(`an ending is read on Node ${version}`, () => {
    run('node', ['.ci/read-to-an-ending.js', node, program], { env: home(`on-${version}`) });
  });
}

for (const version of [16, 18]) {
  const node = nodeOf(version);
  if (!node) continue;
  check(`Node ${version} is told in one line which one is needed`, () => {
    const { status, stdout, stderr } = spawnSync(node, [program], { encoding: 'utf8', env: home('old') });
    insist(status === 1, `ended with ${status}`);
    insist(
      stdout === '' && /^[^\n]* 20\.19 [^\n]*\n$/.test(stderr),
      `it said: ${stdout}${stderr}`.slice(0, 400),
    );
  });
}

// What could not be measured here is said there, and fails nothing.
check('what SECURITY.md promises is proven on the package, quickly', () => {
  const proof = ['build/run.js', 'proof/proof.ts', '--quick', '--program', path.dirname(program)];
  run('node', proof);
});

rmSync(work, { recursive: true, force: true });
console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
process.exitCode = count.failed === 0 ? 0 : 1;
