// A browser for the tests: Playwright's own where it is there, else the system's, else whichever of the two can be fetched.
import { bin, giveUp, run } from './run.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** What Chromium wants as root and in a container, and what keeps it quiet. Without a graphics card, it would act one in software. */
export const QUIET = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-sync',
  '--no-first-run',
];

/** Starts the browser for a moment. An empty path means Playwright's own. @param {string} path */
async function starts(path) {
  const launch = `import('@playwright/test').then(async ({ chromium }) => {
    const args = ${JSON.stringify(QUIET)};
    await (await chromium.launch({ args, ${path ? `executablePath: ${JSON.stringify(path)}` : ''} })).close();
  }).catch(() => process.exit(1))`;
  return (await run(process.execPath, ['--input-type=module', '--eval', launch], { seconds: 60 })).status === 0;
}

async function fetchedBrowser() {
  console.log('Fetching a browser for the tests (once)…');
  const { status } = await run(bin('playwright'), ['install', 'chromium', '--only-shell'], { seconds: 240 });
  return status === 0 && (await starts(''));
}

async function systemBrowser() {
  for (const name of NAMES) {
    const { status, output } = await run('sh', ['-c', `command -v ${name}`]);
    if (status === 0 && (await starts(output.trim()))) return output.trim();
  }
  return undefined;
}

/** Debian's package, when we may install it. */
async function debianBrowser() {
  if (process.getuid?.() !== 0) return undefined;
  console.log('Installing Chromium from the system’s packages (once)…');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], { env, seconds: 180 });
  await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { env, seconds: 400 });
  return systemBrowser();
}

/** @returns {Promise<string>} the path of a browser that starts; empty for Playwright's own */
export async function ensureBrowser() {
  if (await starts('')) return '';
  const found = await systemBrowser();
  if (found) return found;
  if (await fetchedBrowser()) return '';
  return (
    (await debianBrowser()) ??
    giveUp(
      'No browser: Playwright’s could not be downloaded and no Chromium is installed. Install Chromium, then try again.',
    )
  );
}
