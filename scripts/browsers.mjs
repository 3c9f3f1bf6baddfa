// Finds a Chromium that takes unpacked extensions and a Firefox new enough; on Debian and Ubuntu installs them.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Oldest versions that Sidewalk speaks to; the manifest says the same. */
const FLOOR = { chromium: 138, firefox: 153 };
const VARIABLE = { chromium: 'SIDEWALK_CHROMIUM', firefox: 'SIDEWALK_FIREFOX' };
const NAME = { chromium: 'Chromium', firefox: 'Firefox' };
/** The fonts make pictures look as they do on a person's machine. */
const APT = {
  chromium: ['chromium', 'fonts-liberation', 'fonts-noto-color-emoji'],
  firefox: ['firefox-esr', 'fonts-liberation', 'fonts-noto-color-emoji'],
};

/**
 * @param {'chromium' | 'firefox'} browser
 * @param {{ install?: boolean, say?: (line: string) => void }} [options] install: may use apt-get; say: progress
 * @returns {{ program: string, version: string } | { missing: string }} missing: what was looked at and what to do
 */
export function findBrowser(browser, { install = false, say = console.log } = {}) {
  const given = process.env[VARIABLE[browser]];
  if (given) return judge(browser, given);
  const refused = [];
  for (const program of places(browser)) {
    const found = judge(browser, program);
    if ('program' in found) return found;
    refused.push(found.missing);
  }
  if (install && canInstall()) {
    const packages = APT[browser];
    say(`No ${NAME[browser]} yet: apt-get install ${packages.join(' ')}`);
    const failed = aptInstall(packages);
    if (!failed) return findBrowser(browser, { say });
    refused.push(failed);
  }
  return { missing: [`No ${NAME[browser]} to test with.`, ...refused, advice(browser)].join('\n  ') };
}

/** @returns the program with its version, or why it will not do */
function judge(browser, program) {
  if (!existsSync(program)) return { missing: `${program} (${VARIABLE[browser]}) does not exist.` };
  const printed = versionOf(program);
  const version = printed.match(/\d+(\.\d+)*/)?.[0] ?? '';
  if (browser === 'chromium' && isBrandedChrome(program, printed))
    return {
      missing: `${program} is Google Chrome, which takes no unpacked extension from a command line since version 137; Chromium and "Chrome for Testing" do.`,
    };
  if (version && Number.parseInt(version, 10) < FLOOR[browser])
    return { missing: `${program} is version ${version}; Sidewalk needs ${FLOOR[browser]} or later.` };
  return { program, version };
}

const isBrandedChrome = (program, printed) => /^Google Chrome (?!for Testing)/.test(printed) || /Google[\\/]Chrome[\\/]/.test(program);

/** Windows browsers open a window instead of printing their version. */
function versionOf(program) {
  if (process.platform === 'win32') return '';
  try {
    return execFileSync(program, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 20_000 }).trim();
  } catch {
    return '';
  }
}

function places(browser) {
  const home = homedir();
  const { LOCALAPPDATA = '', PROGRAMFILES = '', 'PROGRAMFILES(X86)': programFiles86 = '' } = process.env;
  const candidates = {
    chromium: {
      linux: [
        ...['chromium', 'chromium-browser', 'google-chrome-for-testing', 'google-chrome-stable', 'google-chrome'].flatMap(onPath),
        '/snap/bin/chromium',
        ...downloaded(join(home, '.cache/ms-playwright'), /^chromium-/, ['chrome-linux/chrome', 'chrome-linux64/chrome']),
        ...downloaded(join(home, '.cache/puppeteer/chrome'), /^linux/, ['chrome-linux64/chrome']),
      ],
      darwin: [
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
        ...downloaded(join(home, 'Library/Caches/ms-playwright'), /^chromium-/, ['chrome-mac/Chromium.app/Contents/MacOS/Chromium']),
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ],
      win32: [
        join(LOCALAPPDATA, 'Chromium/Application/chrome.exe'),
        ...downloaded(join(LOCALAPPDATA, 'ms-playwright'), /^chromium-/, ['chrome-win/chrome.exe', 'chrome-win64/chrome.exe']),
        join(PROGRAMFILES, 'Google/Chrome/Application/chrome.exe'),
      ],
    },
    firefox: {
      linux: [...['firefox-esr', 'firefox'].flatMap(onPath), '/snap/bin/firefox'],
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      win32: [join(PROGRAMFILES, 'Mozilla Firefox/firefox.exe'), join(programFiles86, 'Mozilla Firefox/firefox.exe')],
    },
  };
  return [...new Set(candidates[browser][process.platform] ?? [])].filter((program) => existsSync(program));
}

const onPath = (name) => (process.env.PATH ?? '').split(':').map((folder) => join(folder, name));

function downloaded(folder, versions, programs) {
  if (!existsSync(folder)) return [];
  const newestFirst = readdirSync(folder)
    .filter((name) => versions.test(name))
    .sort()
    .reverse();
  return newestFirst.flatMap((version) => programs.map((program) => join(folder, version, program)));
}

const canInstall = () =>
  process.platform === 'linux' && process.getuid?.() === 0 && onPath('apt-get').some((program) => existsSync(program));

/** @returns why it failed, or null */
function aptInstall(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-q'],
    ['install', '-y', '-q', '--no-install-recommends', ...packages],
  ]) {
    const { status } = spawnSync('apt-get', args, { env, stdio: ['ignore', 2, 2] });
    if (status !== 0) return `apt-get ${args[0]} failed (see above).`;
  }
  return null;
}

function advice(browser) {
  const how = {
    chromium: {
      linux: 'Install it (Debian, Ubuntu: apt-get install chromium; or: npx playwright-core install chromium)',
      darwin: 'Install it (brew install --cask chromium; or: npx playwright-core install chromium)',
      win32: 'Install it (npx playwright-core install chromium)',
    },
    firefox: {
      linux: 'Install it (Debian: apt-get install firefox-esr; elsewhere firefox from https://www.mozilla.org/firefox)',
      darwin: 'Install it (brew install --cask firefox)',
      win32: 'Install it (winget install Mozilla.Firefox)',
    },
  };
  return `${how[browser][process.platform] ?? `Install ${NAME[browser]}`}, or set ${VARIABLE[browser]} to its program.`;
}
