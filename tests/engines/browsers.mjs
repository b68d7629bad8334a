// The two other engines, as Debian packages them, behind the few acts that a journey needs.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * What a journey does to a page. `call` runs a function in the page; `press` and `type` act on what a CSS selector finds, as a hand would.
 * @typedef {{ name: string, version: string, open: (url: string) => Promise<unknown>, call: <A extends unknown[], R>(work: (...of: A) => R, ...of: A) => Promise<Awaited<R>>,
 *   press: (selector: string) => Promise<unknown>, type: (selector: string, text: string) => Promise<unknown>, close: () => Promise<unknown> }} Engine
 */

/** Firefox over WebDriver BiDi. @returns {Promise<Engine>} */
async function firefox() {
  const executablePath = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => existsSync(path));
  if (!executablePath) throw new Error('There is no Firefox. Install Debian’s package firefox-esr.');
  const { default: puppeteer } = await import('puppeteer-core');
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  const page = await browser.newPage();
  return {
    name: 'Firefox',
    version: await browser.version(),
    open: (url) => page.goto(url),
    call: (work, ...of) => page.evaluate(work, ...of),
    press: (selector) => page.click(selector),
    type: (selector, text) => page.type(selector, text),
    close: () => browser.close(),
  };
}

const PORT = 4499;

/** WebKitGTK over WebDriver, on a display of its own. @returns {Promise<Engine>} */
async function webkit() {
  const home = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib'].flatMap((folder) =>
    existsSync(folder) ? readdirSync(folder).map((name) => `${folder}/${name}/MiniBrowser`) : [],
  );
  const binary = home.find((path) => path.includes('webkit2gtk') && existsSync(path));
  if (!binary || !existsSync('/usr/bin/WebKitWebDriver') || !existsSync('/usr/bin/xvfb-run'))
    throw new Error('There is no WebKit. Install Debian’s packages webkit2gtk-driver and xvfb.');
  const driver = spawn('xvfb-run', ['-a', 'WebKitWebDriver', `--port=${PORT}`], { detached: true, stdio: 'ignore' });
  await wait(3000);
  const { Builder, By, Capabilities } = await import('selenium-webdriver');
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
  });
  const session = await new Builder().usingServer(`http://127.0.0.1:${PORT}`).withCapabilities(capabilities).build();
  const version = (await session.getCapabilities()).getBrowserVersion() ?? '';
  const found = (/** @type {string} */ selector) => session.findElement(By.css(selector));
  return {
    name: 'WebKit',
    version: `WebKitGTK ${version}`,
    open: (url) => session.get(url),
    call: (work, ...of) => session.executeScript(`return (${work})(...arguments)`, ...of),
    press: async (selector) => (await found(selector)).click(),
    type: async (selector, text) => (await found(selector)).sendKeys(text),
    close: async () => {
      await session.quit();
      process.kill(-(driver.pid ?? 0));
    },
  };
}

/** How to start each. */
export const engines = { firefox, webkit };
