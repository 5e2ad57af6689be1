// Keeps the hosted edition usable without a network. The build writes the two constants.
//
// One version is one set of files under one name, so a page never gets parts of two. It answers from the version that
// is in charge; a newer one is fetched beside it and waits until a page says "take over".

const VERSION = "@VERSION@";
const FILES = [/* @FILES@ */];

// Two installations on one host share the caches of that host, so the name holds the address, too.
const PREFIX = `cutover ${self.registration.scope} `;
const address = (name) => new URL(name, self.registration.scope).href;
const ADDRESSES = new Map(FILES.map((name) => [address(name), address(name)]));
ADDRESSES.set(address(""), address("index.html"));

self.addEventListener("install", (event) => {
  // Names with a hash never change what they hold; the others must not come out of the browser's own cache.
  const fresh = (name) => new Request(address(name), { cache: /-[0-9a-f]{15,}/.test(name) ? "default" : "reload" });
  event.waitUntil(caches.open(PREFIX + VERSION).then((cache) => cache.addAll(FILES.map(fresh))));
});

self.addEventListener("activate", (event) => {
  const old = (name) => name.startsWith(PREFIX) && name !== PREFIX + VERSION;
  event.waitUntil(
    caches.keys().then((names) => Promise.all(names.filter(old).map((name) => caches.delete(name)))),
  );
});

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  url.search = "";
  url.hash = "";
  const found = event.request.method === "GET" && ADDRESSES.get(url.href);
  if (found) {
    event.respondWith(
      caches
        .open(PREFIX + VERSION)
        .then((cache) => cache.match(found))
        .then((kept) => kept ?? fetch(event.request)),
    );
  }
});

self.addEventListener("message", (event) => {
  if (event.data === "take over") {
    self.skipWaiting();
  }
});
