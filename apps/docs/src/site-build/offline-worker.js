// Keeps the calculator for when there is no connection. A small file of our own rather than a library: it has two
// rules, and both can be read here. Files with a hash in their name never change, so the kept one is used; everything
// else comes from the network while there is one, and from what was kept when there is not. A file for downloading is
// the person's own to keep.
const NAME = 'som-VERSION';
const NEEDED = 'NEEDED';
const scope = new URL(self.registration.scope);

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(NAME)
      .then((cache) => cache.addAll(NEEDED.map((path) => new URL(path, scope).href)))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(
          names
            .filter((name) => name.startsWith('som-') && name !== NAME)
            .map((name) => caches.delete(name)),
        ),
      )
      .then(() => self.clients.claim()),
  );
});

/** From the network, and kept; from what was kept when the network does not answer. */
async function fresh(request) {
  const cache = await caches.open(NAME);
  try {
    const response = await fetch(request);
    if (response.ok) await cache.put(request, response.clone());
    return response;
  } catch (error) {
    const kept = await cache.match(request, { ignoreSearch: true });
    if (kept) return kept;
    throw error;
  }
}

/** What was kept; from the network when it was not. */
async function kept(request) {
  return (await caches.match(request)) ?? fresh(request);
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== scope.origin) return;
  if (url.pathname.endsWith('.zip')) return;
  event.respondWith(url.pathname.includes('/_astro/') ? kept(request) : fresh(request));
});
