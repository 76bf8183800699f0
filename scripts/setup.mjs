// Makes a fresh clone ready for any command. Plain JavaScript for Node 18 and up: it runs before
// the project's own Node (npm package `node`) is there. Prints on stderr only, so that commands
// whose stdout is JSON stay clean.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const stamp = 'node_modules/.setup-stamp';

installPackages();
if (process.argv.includes('--browser')) {
  installBrowser();
  installQuickBrowser();
  installChineseFont();
}

function installPackages() {
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  say('正在安装依赖（第一次约一分钟）……');
  const quiet = ['--loglevel=error', '--no-fund', '--no-audit'];
  // A registry may lack the binaries that the lock file lists for other systems: `npm ci` then
  // refuses, `npm install` takes what this machine needs.
  const done =
    npm(['ci', ...quiet], 'ignore') || npm(['install', '--no-save', ...quiet], 'inherit');
  if (!done)
    fail('依赖没有装上：请确认能连到 npm 源（npm config get registry），再运行一次同样的命令。');
  if (!existsSync('node_modules/.bin/node') && !existsSync('node_modules/.bin/node.cmd'))
    fail(
      '项目自带的 Node 没有装上：请确认 npm 允许运行 node 包的安装脚本（package.json 的 allowScripts），再试一次。',
    );
  writeFileSync(stamp, wanted);
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const file of ['package.json', 'package-lock.json']) hash.update(readFileSync(file));
  return `${hash.digest('hex')} ${process.platform}-${process.arch}`;
}

function installBrowser() {
  if (browserPath()) return;
  say('没有找到 Chromium，正在安装……');
  if (!aptInstall('chromium')) run('npx', ['playwright', 'install', 'chromium'], 'inherit');
  if (!browserPath())
    fail(
      '测试需要 Chromium：请安装它（Debian：apt-get install chromium），或用 CHROMIUM_PATH 指出它的位置。',
    );
}

/** Debian's browser without a window runs the tests in half the time; where there is none, they take longer. */
function installQuickBrowser() {
  const tried = 'node_modules/.setup-quick-browser';
  if (browserPath() !== '/usr/bin/chromium' || existsSync(tried)) return;
  if (!existsSync('/usr/bin/chromium-headless-shell')) {
    say('正在安装测试用的无窗口 Chromium……');
    aptInstall('chromium-headless-shell');
  }
  writeFileSync(tried, '');
}

function browserPath() {
  const own = spawnSync(
    process.execPath,
    ['-e', "import('@playwright/test').then((p) => console.log(p.chromium.executablePath()))"],
    { encoding: 'utf8' },
  ).stdout?.trim();
  const places = [
    process.env.CHROMIUM_PATH,
    own,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ];
  return places.find((place) => place && existsSync(place));
}

function installChineseFont() {
  const list = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  if (list.error || list.stdout.trim()) return; // no fontconfig: macOS and Windows bring their own
  say('没有找到中文字体，正在安装……');
  if (!aptInstall('fonts-noto-cjk'))
    fail(
      '截图和版面测试需要一种中文字体：请安装 fonts-noto-cjk（apt-get install fonts-noto-cjk）。',
    );
}

function aptInstall(name) {
  if (process.platform !== 'linux' || spawnSync('apt-get', ['--version']).error) return false;
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args) => {
    const [command, ...rest] = [...asRoot, 'apt-get', ...args];
    return run(command, rest, 'ignore', { DEBIAN_FRONTEND: 'noninteractive' });
  };
  return apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', name);
}

function npm(args, errors) {
  return run('npm', args, errors);
}

/** Runs a program with its stdout sent to our stderr; true when it ended well. */
function run(command, args, errors, env = {}) {
  const shell = process.platform === 'win32';
  const result = spawnSync(command, args, {
    stdio: ['ignore', errors === 'ignore' ? 'ignore' : 2, errors],
    shell,
    env: { ...process.env, ...env },
  });
  return result.status === 0;
}

function say(text) {
  process.stderr.write(`${text}\n`);
}

function fail(text) {
  say(text);
  process.exit(1);
}
