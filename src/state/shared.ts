const SHELF = 'well-met:shared';

/** Takes the text that was shared to the checker from another app, once: the service worker left it there. Empty when there is none. */
export async function takeShared(): Promise<string> {
  try {
    const text = await (await caches.match('/shared', { cacheName: SHELF }))?.text();
    if (text) await caches.delete(SHELF);
    return text ?? '';
  } catch {
    return ''; // This browser has no such shelf, or allows none.
  }
}
