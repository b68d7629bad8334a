// Serves the built site as a static host would, with its `_headers` and its 404: node scripts/serve.mjs [folder] [--port N]
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { headersFor, parseHeaders } from './lib/headers.mjs';

/** @param {string} folder @returns {import('node:http').RequestListener} */
function handler(folder) {
  const rules = parseHeaders(readFileSync(join(folder, '_headers'), 'utf8'));
  const notFound = readFileSync(join(folder, '404.html'));
  const files = sirv(folder, { etag: true, gzip: true, brotli: true });
  return (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    for (const [name, value] of Object.entries(headersFor(rules, path))) response.setHeader(name, value);
    const missing = () => response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
    if (path === '/_headers') missing();
    else files(request, response, missing);
  };
}

/**
 * Starts on `port`, or, when `search` is set and it is taken, on the next one free.
 * @param {string} folder
 * @param {{ port?: number, search?: boolean }} [options]
 * @returns {Promise<number>} the port
 */
export function serve(folder, { port = 4321, search = false } = {}) {
  if (!existsSync(join(folder, '_headers'))) return Promise.reject(new Error(`There is no built site in ${folder}.`));
  const listener = handler(folder);
  /** @param {number} at @returns {Promise<number>} */
  const attempt = (at) =>
    new Promise((done, fail) => {
      const server = createServer(listener);
      server.once('error', (error) => {
        const taken = 'code' in error && error.code === 'EADDRINUSE';
        if (taken && search && at < port + 50) done(attempt(at + 1));
        else fail(taken ? new Error(`Port ${at} is taken.`) : error);
      });
      server.listen(at, '127.0.0.1', () => done(at));
    });
  return attempt(port);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { port: { type: 'string' } } });
  serve(resolve(positionals[0] ?? 'dist'), { port: Number(values.port ?? 4321) }).then(
    (port) => console.log(`http://localhost:${port}/`),
    (error) => {
      console.error(error.message);
      process.exit(1);
    },
  );
}
