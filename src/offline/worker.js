// The service worker: keeps one edition of the site for reading without a network, takes a text shared to the checker, and no more.
// An edition is every file that the build lists here, with the SHA-256 of its bytes. A file that does not match is refused, so that a
// host in the middle of a change can never give us half of one edition and half of another.
const KEPT = 'well-met:kept';
const edition = new Map(self.__WB_MANIFEST.map(({ url, revision }) => [url, revision]));
const keyOf = (path) => `${path}?${edition.get(path)}`;

/** One after the other, since nobody waits for them. What is there already, of this edition or the last, is not fetched again. */
async function keep() {
  const cache = await caches.open(KEPT);
  for (const [path, revision] of edition) {
    if (await cache.match(keyOf(path))) continue;
    // A host may call its 404 page an error, or reach a page by a detour: the bytes are right, so all else is.
    const { body, headers } = await fetch(path, { cache: 'no-cache', integrity: `sha256-${revision}` });
    await cache.put(keyOf(path), new Response(body, { headers }));
  }
}

/** Forgets what belongs to other editions, unless a tab may still be in one, or one is just coming. */
async function tidy() {
  const tabs = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (tabs.length > 1 || self.registration.installing) return;
  const cache = await caches.open(KEPT);
  const ours = new Set([...edition.keys()].map((path) => new URL(keyOf(path), self.location).href));
  for (const request of await cache.keys()) if (!ours.has(request.url)) await cache.delete(request);
}

/** A script’s name holds its hash, so one of another edition is right for a tab that was opened in that. */
async function find(path) {
  const cache = await caches.open(KEPT);
  if (edition.has(path)) return cache.match(keyOf(path));
  return path.startsWith('/_astro/') ? cache.match(path, { ignoreSearch: true }) : undefined;
}

async function nobody() {
  const page = await find('/404.html');
  return page ? new Response(page.body, { status: 404, headers: page.headers }) : Response.error();
}

async function answer(request) {
  const { pathname, search } = new URL(request.url);
  const kept = await find(pathname).catch(() => undefined);
  if (kept) return kept;
  if (edition.has(`${pathname}/`)) return Response.redirect(`${pathname}/${search}`);
  return fetch(request).catch((failure) => (request.mode === 'navigate' ? nobody() : Promise.reject(failure)));
}

/** `src/state/shared.ts` takes it from there, once. Nothing of it goes into an address, or to the network. */
async function take(request) {
  const text = (await request.formData()).get('text');
  if (typeof text === 'string') await (await caches.open('well-met:shared')).put('/shared', new Response(text));
  return Response.redirect('/check/', 303);
}

self.addEventListener('install', (event) => event.waitUntil(keep()));
self.addEventListener('activate', (event) => event.waitUntil(tidy().then(() => self.clients.claim())));
self.addEventListener('message', ({ data }) => data === 'use' && self.skipWaiting());
self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (origin !== self.location.origin) return;
  if (method === 'GET') event.respondWith(answer(event.request));
  if (method === 'POST' && pathname === '/check/') event.respondWith(take(event.request));
});
